// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiz.h"

#include <tl/expected.hpp>

#include <QList>

// One question of a GIFT file.
namespace GiftQuestion {

// Lines without a blank one between, without comment lines; escapes are hidden (GiftText::hideEscapes).
struct Paragraph
{
    QString text;     // not only space
    QList<int> lines; // for each line of text, its number in the file
};

// The category is the caller's to set.
[[nodiscard]] tl::expected<QuizQuestion, QuizProblem> read(const Paragraph &paragraph);

} // namespace GiftQuestion
