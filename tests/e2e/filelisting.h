// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

// Everything below a folder, byte for byte, so that two listings can be compared.
namespace FileListing {

// Relative path -> kind, rights and SHA-256 of the content (of a link: its target).
using Listing = QMap<QString, QString>;
[[nodiscard]] Listing of(const QString &folder);

// The first differences, one per line; empty: none.
[[nodiscard]] QString difference(const Listing &before, const Listing &after);

} // namespace FileListing
