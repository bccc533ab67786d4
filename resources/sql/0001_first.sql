-- The first schema. Never edited after release: add 0002_….sql.
-- Times are UTC with milliseconds, "2026-11-23T10:00:00.000Z", so that they sort as text.
-- Each field of lesson_state has its own time: whoever writes, the newest of each field stands. '' is never.
CREATE TABLE lesson_state (
    pack TEXT NOT NULL,
    module TEXT NOT NULL,
    lesson TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    reached_at TEXT NOT NULL,
    completed INTEGER NOT NULL,
    completed_at TEXT NOT NULL,
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
CREATE INDEX quiz_round_retry ON quiz_round(retry_of);
-- next
-- correct is NULL where there is no right answer (an essay).
CREATE TABLE quiz_answer (
    round INTEGER NOT NULL REFERENCES quiz_round(id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    response TEXT NOT NULL,
    fraction REAL NOT NULL,
    correct INTEGER,
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
-- Folded text (SearchText), of which only the index is kept: rowid is search_document.id. Marks belong to words, since
-- the vowel signs of Indic and other scripts are left in.
CREATE VIRTUAL TABLE search_text USING fts5(title, body, content = '', prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
-- next
INSERT INTO search_text(search_text, rank) VALUES ('rank', 'bm25(10.0, 1.0)');
-- next
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
