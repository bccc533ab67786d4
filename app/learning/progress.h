// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"
#include "quiz.h"

#include <QDateTime>

#include <optional>
#include <vector>

// What a person did, as it is stored and carried from one computer to another. Times are UTC; invalid: never.

// Each field has the time it was set, so that two states merge field by field and the newest of each stands.
struct LessonProgress
{
    LessonId id;
    QDateTime openedAt;
    int paragraph = 0;
    QDateTime reachedAt; // when the paragraph was set
    bool completed = false;
    QDateTime completedAt; // when it was marked completed, or not completed again

    // Takes what is newer, or as new. True: something differs now.
    bool merge(const LessonProgress &other);
    bool operator==(const LessonProgress &) const = default;
};

struct AnswerProgress
{
    QString question;
    Response response;
    double fraction = 0;
    std::optional<bool> right; // nothing: there is no right answer (an essay)
    QDateTime answeredAt;
    bool operator==(const AnswerProgress &) const = default;
};

struct RoundProgress
{
    qint64 id = 0;
    ModuleId module;
    QString locale;
    quint32 seed = 0;
    QStringList questions;
    qint64 retryOf = 0; // id; 0: none
    QDateTime startedAt;
    QDateTime finishedAt;
    std::vector<AnswerProgress> answers;

    // Random, because another process may begin a round at the same time: "the highest plus one" would be the same in
    // both. 62 bits: positive, and no room for meeting by chance.
    [[nodiscard]] static qint64 newId();
    [[nodiscard]] bool isSame(const RoundProgress &other) const; // the same run, whatever its id
    bool operator==(const RoundProgress &) const = default;
};

struct Progress
{
    std::vector<LessonProgress> lessons;
    std::vector<RoundProgress> rounds; // oldest first
};
