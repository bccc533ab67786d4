// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"
#include "result.h"

class QSqlDatabase;

// The SQL of LearnerRecord: one query, one function.
namespace LearnerTable {

[[nodiscard]] Result<std::vector<LessonProgress>> lessons(const QSqlDatabase &database);
[[nodiscard]] Result<std::vector<RoundProgress>> rounds(const QSqlDatabase &database); // oldest first, without answers
[[nodiscard]] Result<void> addAnswers(const QSqlDatabase &database, std::vector<RoundProgress> &rounds);

// Field by field, as LessonProgress::merge.
[[nodiscard]] Result<void> mergeLesson(const QSqlDatabase &database, const LessonProgress &lesson);
[[nodiscard]] Result<void> insertRound(const QSqlDatabase &database, const RoundProgress &round); // without answers
[[nodiscard]] Result<void> finishRound(const QSqlDatabase &database, qint64 round, const QDateTime &at); // once
[[nodiscard]] Result<void> mergeAnswer(const QSqlDatabase &database, qint64 round, const AnswerProgress &answer); // the newer stands
[[nodiscard]] Result<qint64> roundLike(const QSqlDatabase &database, const RoundProgress &round); // RoundProgress::isSame; 0: none
[[nodiscard]] Result<bool> hasRound(const QSqlDatabase &database, qint64 id);

} // namespace LearnerTable
