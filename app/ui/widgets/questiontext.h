// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiz.h"

#include <vector>

class Label;
class QWidget;
class Theme;
enum class TextRole;

// How the words of a question are put on the screen.
namespace QuestionText {

// What leads to the question, and the question itself: the last sentence that asks, or holds the gap.
struct Parts
{
    RichText intro; // may be empty
    RichText asked;
};
[[nodiscard]] Parts parts(const QuizQuestion &question);

// The descriptions that stand right before a question in its file.
[[nodiscard]] std::vector<QuizQuestion> introsBefore(const Quiz &quiz, const QuizQuestion &question);

[[nodiscard]] QString plain(const QString &text, TextFormat format);
// For ears: a gap is a word, not five underscores.
[[nodiscard]] QString spoken(const RichText &text);
// Our own markup around escaped text: bold, italic, lists. No links, no pictures (their text alternative stands there).
[[nodiscard]] QString html(const RichText &text);
[[nodiscard]] Label *label(const Theme &theme, const RichText &text, TextRole role, QWidget *parent = nullptr);

// The answers that earn the whole mark (multiple answer: a part of it); of typed answers only the first, written as a
// person would write it.
[[nodiscard]] QList<int> rightAnswers(const QuizQuestion &question);
[[nodiscard]] QString shownAnswer(const QuizQuestion &question, int answer);

} // namespace QuestionText
