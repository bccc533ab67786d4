// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSqlQuery>
#include <QString>

#include <initializer_list>
#include <utility>

class QSqlError;
class QVariant;

// One SQL statement with named parameters, run once.
namespace Statement {

// A sentence for people and the engine's own words for the log. A lock that did not go away is Fault::Busy, a file that
// is no database or has broken pages Fault::Damaged, all else (a full disk, no permission) Fault::Denied.
[[nodiscard]] Error error(const QSqlError &error);
[[nodiscard]] bool isBusy(const QSqlError &error);

using Values = std::initializer_list<std::pair<const char *, QVariant>>; // {{":id", 3}}
[[nodiscard]] Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, Values values = {});
[[nodiscard]] Result<void> execute(const QSqlDatabase &database, const QString &sql, Values values = {});
// The first column of the first row; an empty text when there is none.
[[nodiscard]] Result<QString> text(const QSqlDatabase &database, const QString &sql, Values values = {});

} // namespace Statement
