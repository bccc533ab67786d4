// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Brings what is indexed and what is typed to one form, so that both meet: case and accents folded (NFKD, marks dropped),
// Arabic vowel signs dropped and letter forms unified (alef, teh marbuta, alef maksura), and a space around every
// Chinese, Japanese and Korean character, which SQLite's unicode61 tokenizer would otherwise keep as one long word.
namespace SearchText {

[[nodiscard]] QString fold(const QString &text);

// The FTS5 expression for words as typed: every word quoted (operators and stray quotes are text), all required,
// the last one a prefix. Empty when nothing searchable was typed.
[[nodiscard]] QString matchExpression(const QString &typed);

struct Hit
{
    qsizetype start = -1;
    qsizetype length = 0;
};
// The first place in the original text where a word starts as one of the typed ones does; start -1: none.
[[nodiscard]] Hit firstHit(const QString &original, const QString &typed);

// About `length` characters of the original text around the first hit, cut at words, with ellipses where cut.
[[nodiscard]] QString snippet(const QString &original, const QString &typed, int length = 120);

} // namespace SearchText
