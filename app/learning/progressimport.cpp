// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressimport.h"

#include "learnertable.h"

#include <QHash>

namespace {

// Adds one round of a file. Those of the same run become one, whatever their ids.
Result<void> importRound(const QSqlDatabase &database, RoundProgress round, QHash<qint64, qint64> &ids, int &added)
{
    const Result<qint64> known = LearnerTable::roundLike(database, round);
    if (!known)
        return tl::unexpected<Error>(known.error());
    const qint64 fileId = round.id;
    if (*known != 0) {
        round.id = *known;
        if (round.finishedAt.isValid()) {
            if (const auto done = LearnerTable::finishRound(database, round.id, round.finishedAt); !done)
                return done;
        }
    } else {
        const Result<bool> taken = LearnerTable::hasRound(database, round.id);
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        if (*taken || round.id <= 0)
            round.id = RoundProgress::newId();
        round.retryOf = ids.value(round.retryOf);
        if (const auto done = LearnerTable::insertRound(database, round); !done)
            return done;
        ++added;
    }
    ids.insert(fileId, round.id);
    for (const AnswerProgress &answer : round.answers) {
        if (const auto done = LearnerTable::mergeAnswer(database, round.id, answer); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> ProgressImport::merge(const QSqlDatabase &database, const Progress &progress, int &addedRounds)
{
    for (const LessonProgress &lesson : progress.lessons) {
        if (const auto done = LearnerTable::mergeLesson(database, lesson); !done)
            return done;
    }
    QHash<qint64, qint64> ids; // in the file -> here
    for (const RoundProgress &round : progress.rounds) {
        if (const auto done = importRound(database, round, ids, addedRounds); !done)
            return done;
    }
    return {};
}
