// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"
#include "result.h"

class QSqlDatabase;

// Merges the progress of a file into the database, inside a transaction of the caller.
namespace ProgressImport {

[[nodiscard]] Result<void> merge(const QSqlDatabase &database, const Progress &progress, int &addedRounds);

} // namespace ProgressImport
