-- The first schema. Never edited after release: add 0002_….sql.
CREATE TABLE lesson_state (
    pack TEXT NOT NULL,
    module TEXT NOT NULL,
    lesson TEXT NOT NULL,
    paragraph INTEGER NOT NULL DEFAULT 0,
    completed INTEGER NOT NULL DEFAULT 0,
    opened_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (pack, module, lesson)
) WITHOUT ROWID;
-- next
CREATE TABLE quiz_round (
    id INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    module TEXT NOT NULL,
    locale TEXT NOT NULL,
    seed INTEGER NOT NULL,
    questions TEXT NOT NULL,
    retry_of INTEGER REFERENCES quiz_round(id) ON DELETE SET NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT
);
-- next
CREATE INDEX quiz_round_module ON quiz_round(pack, module, started_at);
-- next
CREATE TABLE quiz_answer (
    round INTEGER NOT NULL REFERENCES quiz_round(id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    response TEXT NOT NULL,
    fraction REAL NOT NULL,
    correct INTEGER NOT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (round, question)
) WITHOUT ROWID;
-- next
CREATE TABLE search_document (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    locale TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
);
-- next
CREATE VIRTUAL TABLE search_text USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
-- next
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
