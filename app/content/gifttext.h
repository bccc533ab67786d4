// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiz.h"

#include <QStringView>

// The text inside GIFT: escapes and format marks.
namespace GiftText {

struct Formatted
{
    QString text;
    TextFormat format = TextFormat::Moodle;
};

// Escaped characters become noncharacters, which no text may hold, until the control characters have done their work.
[[nodiscard]] QString hideEscapes(const QString &text);
// The text with its escapes undone, trimmed. In Moodle's own format a line end in the file is only a space; the other
// formats keep their lines.
[[nodiscard]] QString reveal(QStringView hidden, TextFormat format);
// The same, after taking a mark like "[html]" off the front. Unknown words in brackets are text.
[[nodiscard]] Formatted formatted(QStringView hidden, TextFormat otherwise);

} // namespace GiftText
