// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// Numbers as people type them: digits of any script, a decimal comma or point, groups of three.
namespace TypedNumber {

// What the person may have meant, likeliest first: "3,5" is 3.5; "1,822" may be 1.822 or, with a grouping comma, 1822.
// Empty when it is no number.
[[nodiscard]] QList<double> readings(const QString &typed);

} // namespace TypedNumber
