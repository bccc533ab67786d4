// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "database.h"
#include "searchtext.h"
#include "statement.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<QString> storedSignature(const QSqlDatabase &database)
{
    return Statement::text(database, u"SELECT value FROM fact WHERE name = 'search_index'"_s);
}

Result<void> storeSignature(const QSqlDatabase &database, const QString &signature)
{
    return Statement::execute(database, u"INSERT INTO fact(name, value) VALUES ('search_index', :value) "
                                        "ON CONFLICT(name) DO UPDATE SET value = excluded.value"_s, {{":value", signature}});
}

Result<void> clear(const QSqlDatabase &database)
{
    return Statement::execute(database, u"DELETE FROM search_document"_s).and_then([&] {
        return Statement::execute(database, u"INSERT INTO search_text(search_text) VALUES ('delete-all')"_s);
    });
}

// A null text would be NULL, which the columns refuse.
QString whole(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<void> insertDocuments(const QSqlDatabase &database, const std::vector<SearchDocument> &documents)
{
    QSqlQuery query(database);
    if (!query.prepare(u"INSERT INTO search_document(id, kind, ref, locale, title, body) "
                       "VALUES (:id, :kind, :ref, :locale, :title, :body)"_s))
        return tl::unexpected<Error>(Statement::error(query.lastError()));
    for (size_t i = 0; i < documents.size(); ++i) {
        const SearchDocument &document = documents[i];
        query.bindValue(u":id"_s, qint64(i + 1));
        query.bindValue(u":kind"_s, whole(document.kind));
        query.bindValue(u":ref"_s, whole(document.id));
        query.bindValue(u":locale"_s, whole(document.locale));
        query.bindValue(u":title"_s, whole(document.title));
        query.bindValue(u":body"_s, whole(document.body));
        if (!query.exec())
            return tl::unexpected<Error>(Statement::error(query.lastError()));
    }
    return {};
}

Result<void> insertTexts(const QSqlDatabase &database, const std::vector<SearchDocument> &documents)
{
    QSqlQuery query(database);
    if (!query.prepare(u"INSERT INTO search_text(rowid, title, body) VALUES (:id, :title, :body)"_s))
        return tl::unexpected<Error>(Statement::error(query.lastError()));
    for (size_t i = 0; i < documents.size(); ++i) {
        query.bindValue(u":id"_s, qint64(i + 1));
        query.bindValue(u":title"_s, SearchText::fold(documents[i].title));
        query.bindValue(u":body"_s, SearchText::fold(documents[i].body));
        if (!query.exec())
            return tl::unexpected<Error>(Statement::error(query.lastError()));
    }
    return {};
}

struct Ranked
{
    qint64 id = 0;
    double rank = 0;
};

Result<std::vector<Ranked>> best(const QSqlDatabase &database, const QString &expression, int limit)
{
    Result<QSqlQuery> rows = Statement::run(
        database, u"SELECT rowid, rank FROM search_text WHERE search_text MATCH :expression ORDER BY rank LIMIT :limit"_s,
        {{":expression", expression}, {":limit", limit}});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::vector<Ranked> ranked;
    while (rows->next())
        ranked.push_back({rows->value(0).toLongLong(), rows->value(1).toDouble()});
    return ranked;
}

Result<std::vector<IndexedHit>> documents(const QSqlDatabase &database, const std::vector<Ranked> &ranked)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT kind, ref, locale, title, body FROM search_document WHERE id = :id"_s))
        return tl::unexpected<Error>(Statement::error(query.lastError()));
    std::vector<IndexedHit> hits;
    for (const Ranked &row : ranked) {
        query.bindValue(u":id"_s, row.id);
        if (query.exec() && query.next())
            hits.push_back({{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                             query.value(3).toString(), query.value(4).toString()}, row.rank});
    }
    return hits;
}

// bm25 levels off: however much a title counts, a body that repeats the word passes it. So titles that hold all the
// words come first, then the rest.
Result<std::vector<Ranked>> titlesFirst(const QSqlDatabase &database, const QString &words, int limit)
{
    Result<std::vector<Ranked>> ranked = best(database, u"{title} : (%1)"_s.arg(words), limit);
    if (!ranked || int(ranked->size()) == limit)
        return ranked;
    const Result<std::vector<Ranked>> rest = best(database, words, limit);
    if (!rest)
        return rest;
    const size_t titles = ranked->size();
    for (const Ranked &row : *rest) {
        const auto end = ranked->begin() + std::ptrdiff_t(titles);
        if (int(ranked->size()) < limit && std::none_of(ranked->begin(), end, [&](const Ranked &title) { return title.id == row.id; }))
            ranked->push_back(row);
    }
    return ranked;
}

} // namespace

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
{
}

QString SearchIndex::signature() const
{
    const Result<QString> stored = storedSignature(m_database.reader());
    return stored ? *stored : QString();
}

QFuture<Result<void>> SearchIndex::rebuild(const QString &signature, std::vector<SearchDocument> documents)
{
    return m_database.write([signature, documents = std::move(documents)](QSqlDatabase &database) -> Result<void> {
        // Another process may just have built the same.
        if (storedSignature(database) == signature)
            return {};
        return clear(database)
            .and_then([&] { return insertDocuments(database, documents); })
            .and_then([&] { return insertTexts(database, documents); })
            .and_then([&] { return storeSignature(database, signature); });
    });
}

std::vector<IndexedHit> SearchIndex::search(const QString &typed, int limit) const
{
    const QString words = SearchText::matchExpression(typed);
    if (words.isEmpty() || limit <= 0)
        return {};
    const QSqlDatabase reader = m_database.reader();
    const Result<std::vector<IndexedHit>> hits =
        titlesFirst(reader, words, limit).and_then([&](const std::vector<Ranked> &ranked) { return documents(reader, ranked); });
    return hits ? *hits : std::vector<IndexedHit>();
}
