// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFuture>
#include <QString>

#include <vector>

class Database;

struct SearchDocument
{
    QString kind;   // what it is, for the caller
    QString id;
    QString locale; // may be empty: for every language
    QString title;
    QString body;   // one line per paragraph
};

struct IndexedHit
{
    SearchDocument document;
    double rank = 0; // bm25, smaller is better; the title counts ten times
};

// One FTS5 table over text folded by SearchText.
class SearchIndex final
{
public:
    explicit SearchIndex(Database &database);

    [[nodiscard]] QString signature() const; // what the index was built from; empty: never built
    // In one transaction; nothing is done when another process has just built the same.
    QFuture<Result<void>> rebuild(const QString &signature, std::vector<SearchDocument> documents);
    // Titles that hold all the words first, then the rest, each by rank. Nothing when the index cannot be read just now.
    [[nodiscard]] std::vector<IndexedHit> search(const QString &typed, int limit) const;

private:
    Database &m_database;
};
