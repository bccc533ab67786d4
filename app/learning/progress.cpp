// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include <QRandomGenerator>

// "Never" is older than any time.
static bool isAsNew(const QDateTime &theirs, const QDateTime &ours)
{
    return theirs.isValid() && (!ours.isValid() || theirs >= ours);
}

bool LessonProgress::merge(const LessonProgress &other)
{
    const LessonProgress before = *this;
    if (isAsNew(other.openedAt, openedAt))
        openedAt = other.openedAt;
    if (isAsNew(other.reachedAt, reachedAt)) {
        reachedAt = other.reachedAt;
        paragraph = other.paragraph;
    }
    if (isAsNew(other.completedAt, completedAt)) {
        completedAt = other.completedAt;
        completed = other.completed;
    }
    return !(*this == before);
}

qint64 RoundProgress::newId()
{
    return qint64(QRandomGenerator::global()->generate64() >> 2) | 1; // never 0, which is none
}

bool RoundProgress::isSame(const RoundProgress &other) const
{
    return module == other.module && startedAt == other.startedAt && seed == other.seed;
}
