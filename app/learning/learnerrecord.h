// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "pack.h"
#include "quiz.h"
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class Database;
class QSqlDatabase;
struct LessonProgress;

struct LessonState
{
    int paragraph = 0;       // index of the top block last read
    bool opened = false;
    bool completed = false;  // its end was reached, or "next" was pressed
    QDateTime openedAt;      // last time, UTC
    bool operator==(const LessonState &) const = default;
};

struct RoundSummary
{
    qint64 id = 0;
    QDateTime finishedAt;    // UTC; invalid: not finished
    int asked = 0;           // questions that have a right answer
    int right = 0;
};

// A quiz that was left in the middle: enough to go on where one stopped.
struct OpenRound
{
    qint64 id = 0;
    quint32 seed = 0;
    QString locale;
    QStringList questions;              // keys, in the order asked
    std::vector<std::pair<QString, Response>> answers; // question key and what was answered
};

// What this person read and answered. Reads come from memory (loaded once at the start, a few rows per lesson); writes
// are queued at once to the database, each only with what it sets, so that another process loses nothing by it.
// Nothing about other pages is recorded: not the searches, not Get support.
class LearnerRecord final : public QObject
{
    Q_OBJECT
public:
    LearnerRecord(Database &database, Clock clock, QObject *parent = nullptr);
    ~LearnerRecord() override;

    [[nodiscard]] LessonState lesson(const LessonId &id) const;
    [[nodiscard]] std::optional<LessonId> lastLesson() const; // the one opened last
    [[nodiscard]] bool isEmpty() const;                       // nothing was ever opened
    void opened(const LessonId &id);
    void reached(const LessonId &id, int paragraph);
    void completed(const LessonId &id, bool done = true);

    // A round: a run through the questions of a module, or through the wrong ones of an earlier round.
    [[nodiscard]] qint64 startRound(const ModuleId &module, const QString &locale, quint32 seed, const QStringList &questions,
                                    qint64 retryOf = 0);
    void answered(qint64 round, const QString &question, const Response &response, const Grade &grade);
    void finishRound(qint64 round);
    // The newest unfinished one, unless a newer one was finished: who began anew and came to the end has left it.
    [[nodiscard]] std::optional<OpenRound> openRound(const ModuleId &module) const;
    [[nodiscard]] std::optional<RoundSummary> lastRound(const ModuleId &module) const; // the newest finished one
    [[nodiscard]] int attempts() const; // answers ever given

    // All of it as one JSON document ("blueheart-progress", format 1), and back: merged, nothing newer is overwritten,
    // a round that is already there (same module, start and seed) is not doubled.
    [[nodiscard]] QByteArray toJson() const;
    struct Imported
    {
        int lessons = 0;
        int rounds = 0;
    };
    [[nodiscard]] Result<Imported> fromJson(const QByteArray &json); // returns when it is on the disk

    // Reads the database again after another process wrote to it; after what is still queued here.
    void reload();

Q_SIGNALS:
    void changed();
    void notSaved(const QString &sentence); // a write failed; what was done is in memory only

private:
    void load();
    void set(const LessonId &id, LessonProgress news);
    void save(std::function<Result<void>(QSqlDatabase &)> job);

    struct State;
    std::unique_ptr<State> m_state;
};
