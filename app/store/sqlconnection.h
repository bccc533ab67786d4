// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QString>

// One connection to a database, with our settings; made, used and removed on one thread. Queries on it must be gone first.
class SqlConnection final
{
public:
    // A file, or the address of a shared memory database.
    SqlConnection(const QString &file, bool memory);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] QSqlDatabase database() const;

    // Unique in this process, so that no two objects ever meet in a connection or in a memory database.
    [[nodiscard]] static QString uniqueName();

private:
    [[nodiscard]] static Result<void> useLog(const QSqlDatabase &database);

    QString m_name;
    bool m_memory;
};
