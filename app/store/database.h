// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFuture>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

// The person's SQLite database. Reads happen on the caller's (GUI) thread through reader(); every write is one
// transaction on a thread of its own, in the order asked. With an empty path all of it lives in memory, shared by the
// connections of this object only (private session).
//
// Opened with foreign keys, WAL, synchronous=FULL, secure_delete and trusted_schema=OFF, after a check that FTS5 is
// there. Migrations run first (see Migrations). A file made by a newer program is refused (Fault::NotSupported); a
// damaged one too (Fault::Damaged): integrity is checked when the last run did not end cleanly. Several processes may
// have one file open: transactions take the write lock at their start and wait for each other.
class Database final
{
public:
    // Creates the file and its folder when they are not there.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database(); // writes what is queued and closes; the last process to close removes the -wal file: a clean end
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // The connection of the thread that opened the database. For *table.cpp and searchindex.cpp.
    [[nodiscard]] QSqlDatabase reader() const;

    // Runs on the writer thread inside a transaction; an error rolls back. May be called on any thread.
    using Job = std::function<Result<void>(QSqlDatabase &)>;
    QFuture<Result<void>> write(Job job);

    // Returns when every queued write is on the disk. For ends of the program and tests only.
    void flush();

    [[nodiscard]] QString path() const; // empty: in memory

private:
    struct State;
    explicit Database(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};
