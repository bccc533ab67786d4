// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "richtext.h"

#include <QByteArray>

// CommonMark with tables (md4c), without raw HTML, into RichText. A block quote whose first line is "[!KIND] Title"
// becomes a call-out; see resources/packs/README.md. Never fails: anything is some Markdown.
namespace Markdown {

[[nodiscard]] RichText read(const QByteArray &utf8);

} // namespace Markdown
