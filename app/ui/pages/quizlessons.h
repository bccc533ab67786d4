// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"

#include <vector>

class PackShelf;
class QuizRound;
struct QuizQuestion;

// From questions to the lessons that explain them.
namespace QuizLessons {

struct Link
{
    LessonId lesson;
    QString title;
};
// The lesson named by the question's category; empty when the pack has none such.
[[nodiscard]] LessonId of(const PackShelf &shelf, const ModuleId &module, const QuizQuestion &question);
// Those of the questions answered wrongly or skipped, most wrong first.
[[nodiscard]] std::vector<Link> toReread(const PackShelf &shelf, const ModuleId &module, const QuizRound &round,
                                         const QString &language);

} // namespace QuizLessons
