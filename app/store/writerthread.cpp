// SPDX-License-Identifier: GPL-3.0-or-later
#include "writerthread.h"

#include "sqlconnection.h"
#include "statement.h"

#include <QElapsedTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMilliseconds = 30000; // for a lock that another process keeps: its index may be a big one

// The write lock at once: a transaction that began by reading could not get it later without starting anew.
Result<void> begin(const QSqlDatabase &database)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const Result<void> begun = Statement::execute(database, u"BEGIN IMMEDIATE"_s);
        if (begun || begun.error().fault != Fault::Busy || waited.hasExpired(PatienceMilliseconds))
            return begun;
        QThread::msleep(10); // a locked shared cache does not wait by itself
    }
}

Result<void> inTransaction(QSqlDatabase &database, const WriterThread::Job &job)
{
    if (const auto begun = begin(database); !begun)
        return begun;
    Result<void> done = job(database);
    if (done)
        done = Statement::execute(database, u"COMMIT"_s);
    if (!done)
        (void)Statement::execute(database, u"ROLLBACK"_s);
    return done;
}

} // namespace

WriterThread::WriterThread(const QString &file, bool memory)
    : m_file(file)
    , m_memory(memory)
{
    setObjectName(u"blueheart writer"_s);
}

WriterThread::~WriterThread()
{
    end();
}

Result<void> WriterThread::open()
{
    QFuture<Result<void>> opened = m_opened.future();
    m_opened.start();
    start();
    opened.waitForFinished();
    return opened.result();
}

void WriterThread::run()
{
    QObject desk;
    SqlConnection connection(m_file, m_memory);
    const Result<void> opened = connection.open();
    QSqlDatabase database = connection.database();
    if (opened) {
        m_desk = &desk;
        m_database = &database;
    }
    m_opened.addResult(opened);
    m_opened.finish();
    if (opened)
        exec();
    database = QSqlDatabase(); // before the connection is removed
}

QFuture<Result<void>> WriterThread::post(std::function<Result<void>()> work)
{
    Q_ASSERT(m_desk);
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    QMetaObject::invokeMethod(m_desk, [promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    }, Qt::QueuedConnection);
    return future;
}

QFuture<Result<void>> WriterThread::transact(Job job)
{
    return post([this, job = std::move(job)] { return inTransaction(*m_database, job); });
}

void WriterThread::flush()
{
    post([]() -> Result<void> { return {}; }).waitForFinished();
}

void WriterThread::end()
{
    if (m_desk && isRunning())
        QMetaObject::invokeMethod(m_desk, [this] { quit(); }, Qt::QueuedConnection);
    wait();
}
