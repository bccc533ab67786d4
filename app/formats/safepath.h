// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Which names of files inside an archive or a pack we accept.
namespace SafePath {

// Why this relative path is refused, as a part of a sentence ("it leads out of the folder"); empty: it is good.
// Refused: empty, absolute, "." and "..", backslashes, colons, control characters, overlong.
[[nodiscard]] QString fault(const QString &path);

// The first name that is equal to another one but for case or Unicode normal form, or that is a folder of another one
// although it is a file; empty: all differ. Files by these names could not lie side by side on every system.
[[nodiscard]] QString clash(const QStringList &files);

} // namespace SafePath
