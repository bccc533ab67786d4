// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class Database;
class PackShelf;

struct SearchHit
{
    QString kind;    // "lesson", "glossary" or "indicator"
    QString id;      // LessonId::path(), or the id of the glossary entry or indicator
    QString title;
    QString snippet; // cut from the original text around the hit
    bool operator==(const SearchHit &) const = default;
};

// Full-text search over lessons, glossary and indicators of all packs on the shelf. The index lives in the person's
// database (in memory in a private session) and is rebuilt off the GUI thread, only when the packs changed. After the
// first refresh() it follows PackShelf::changed by itself.
class LessonSearch final : public QObject
{
    Q_OBJECT
public:
    LessonSearch(PackShelf &shelf, Database &database, QObject *parent = nullptr);
    ~LessonSearch() override;

    // Brings the index up to date if it is not. Emits ready() when done; the future is for headless callers.
    QFuture<Result<void>> refresh();
    [[nodiscard]] bool isReady() const;

    // Best first, titles above bodies. A lesson that exists in several languages appears once: in `locale`, else English.
    [[nodiscard]] std::vector<SearchHit> search(const QString &typed, const QString &locale, int limit = 30) const;

Q_SIGNALS:
    void ready();

private:
    struct State;
    std::unique_ptr<State> m_state;
};
