// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The first step of SafeHtml: tags are found the way browsers find them, and written again with the few attributes that
// the allow-list knows. Comments, declarations and what browsers take as raw text (scripts, styles, titles, text areas)
// are left out. What comes out is plain enough for libxml2 to see the same as a browser, and takes it linear time:
// thousands of attributes in one tag would cost it the square of their number.
namespace HtmlTags {

[[nodiscard]] QByteArray simplified(const QByteArray &utf8);

} // namespace HtmlTags
