// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Words that make a spectacle of people who were trafficked, blame them or reduce them to what was done to them.
// A short list for authors, to be asked about, not a judgement of a text.
namespace SensationalWords {

// Those in the text, as written there, in order; the list of that language, none for a language without one.
[[nodiscard]] QStringList in(const QString &text, const QString &locale);

} // namespace SensationalWords
