// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

// Where something stands in JSON; Qt's parser does not tell.
namespace JsonLine {

// The line, from 1, on which the value at the end of the way starts, in JSON that Qt has accepted. The way has object
// keys and list indices (as digits); where it ends early, so does the search.
[[nodiscard]] int of(const QByteArray &json, const std::vector<QString> &way);
[[nodiscard]] int at(const QByteArray &text, qsizetype offset);

} // namespace JsonLine
