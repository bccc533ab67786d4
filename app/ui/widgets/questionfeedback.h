// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiz.h"

class AnswerArea;
class Callout;
class QWidget;
class Theme;

// The one call-out after an answer: whether it was right, and why.
namespace QuestionFeedback {

[[nodiscard]] Callout *callout(const Theme &theme, const QuizQuestion &question, const Grade &grade, const AnswerArea &area,
                               QWidget *parent = nullptr);

} // namespace QuestionFeedback
