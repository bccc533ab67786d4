// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QThread>

#include <functional>

// The thread of the writing connection. It takes its work from its own event queue, one transaction at a time.
class WriterThread final : public QThread
{
public:
    WriterThread(const QString &file, bool memory);
    ~WriterThread() override; // ends it

    [[nodiscard]] Result<void> open(); // once; returns when the connection stands
    using Job = std::function<Result<void>(QSqlDatabase &)>;
    QFuture<Result<void>> transact(Job job);
    void flush(); // returns when all that was asked is done
    void end();   // the same, and closes the connection; nothing may be asked after it

private:
    void run() override;
    QFuture<Result<void>> post(std::function<Result<void>()> work);

    QString m_file;
    bool m_memory;
    QObject *m_desk = nullptr; // lives on the thread, as long as it runs
    QSqlDatabase *m_database = nullptr; // the same
    QPromise<Result<void>> m_opened;
};
