// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "richtext.h"

#include <QString>

// HTML that others wrote, parsed by libxml2's HTML parser within limits (size, depth, nodes) and rebuilt from an
// allow-list into RichText. Scripts, styles, forms, frames and event handlers do not survive; links keep http, https
// and mailto only; images only data: pictures or nothing.
namespace SafeHtml {

[[nodiscard]] RichText read(const QString &html);

} // namespace SafeHtml
