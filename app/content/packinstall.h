// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"
#include "result.h"

#include <QByteArray>
#include <QVersionNumber>

// The two steps of installing a pack. The first only reads and is fit for the thread pool.
namespace PackInstall {

struct Checked
{
    PackIndex index;
    QByteArray bytes; // the .bhpack that was checked, so what is stored cannot be another
};

// Refuses a pack in which PackCheck finds errors. A folder is packed.
[[nodiscard]] Result<Checked> check(const QString &path);
// Beside the old version and then in its place, by one rename.
[[nodiscard]] Result<void> store(const Checked &pack, const QString &target);

[[nodiscard]] QVersionNumber versionOf(const PackIndex &index);
[[nodiscard]] bool isPackId(const QString &text);

} // namespace PackInstall
