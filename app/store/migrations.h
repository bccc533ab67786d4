// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

// Brings a database to the newest schema: numbered scripts (":/sql/0001_first.sql", …), never edited after release,
// statements separated by a line "-- next"; each script and the new user_version in one transaction; a copy by
// VACUUM INTO ("<path>.before-<version>") first, where there is something to lose; the two newest copies are kept.
namespace Migrations {

[[nodiscard]] QStringList bundledScripts(); // in order
[[nodiscard]] Result<void> run(QSqlDatabase &database, const QString &path, const QStringList &scripts);

} // namespace Migrations
