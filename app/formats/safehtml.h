// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "richtext.h"

#include <QString>

// HTML that others wrote, cut into tags as browsers do, parsed by libxml2's HTML parser within limits (size, depth, nodes) and rebuilt from an
// allow-list into RichText. Scripts, styles, forms, frames and event handlers do not survive; links keep http, https
// and mailto only; images only data: pictures or nothing. What lies beyond a limit is left out.
namespace SafeHtml {

constexpr qsizetype MaxBytes = 2 * 1024 * 1024;
constexpr int MaxDepth = 100;
constexpr int MaxNodes = 100'000;

[[nodiscard]] RichText read(const QString &html);

// http, https and mailto addresses without control characters or spaces.
[[nodiscard]] bool isSafeLink(const QString &target);
// The characters of an entity as written ("&eacute;", "&#8217;", "&#x2019;"); itself when it names nothing.
[[nodiscard]] QString entity(const QString &written);

} // namespace SafeHtml
