// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "richtext.h"

#include <QByteArray>

// CommonMark with tables (md4c), without raw HTML, into RichText. A block quote whose first line is "[!KIND] Title"
// becomes a call-out; see resources/packs/README.md. Never fails: anything is some Markdown. What exceeds 1 MB, or
// would become more than RichTextBuilder::MaxPieces, is cut off.
namespace Markdown {

constexpr qsizetype MaxBytes = 1024 * 1024;

[[nodiscard]] RichText read(const QByteArray &utf8);

// The same with every link and image as written, even those that read() drops because they lead out of the pack or to
// something else than a web address: for checking, not for showing.
[[nodiscard]] RichText readAsWritten(const QByteArray &utf8);

} // namespace Markdown
