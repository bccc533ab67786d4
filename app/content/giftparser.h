// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiz.h"
#include "result.h"

#include <QByteArray>

// Moodle's GIFT text format (https://docs.moodle.org/en/GIFT_format), in full: multiple choice with single and partial
// credit, multiple answer, true/false, short answer, matching, numerical (tolerance, range, several), missing word,
// essay, description; escapes, [format] marks, categories, names, per-answer and general feedback, comments.
// A question that cannot be read becomes a problem with its line; the others are kept. Fails only when the bytes are
// no text (not UTF-8, NUL bytes), exceed 4 MB, hold more than 10,000 questions or 100,000 answers, or hold no question
// but problems.
namespace GiftParser {

[[nodiscard]] Result<Quiz> parse(const QByteArray &utf8);

} // namespace GiftParser
