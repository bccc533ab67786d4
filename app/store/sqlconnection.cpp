// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlconnection.h"

#include "statement.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {
constexpr int BusyMilliseconds = 3000;
}

QString SqlConnection::uniqueName()
{
    static std::atomic<int> last = 0;
    return u"blueheart-%1"_s.arg(++last);
}

SqlConnection::SqlConnection(const QString &file, bool memory)
    : m_name(uniqueName())
    , m_memory(memory)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds);
    if (memory)
        options += u";QSQLITE_OPEN_URI;QSQLITE_ENABLE_SHARED_CACHE"_s;
    database.setConnectOptions(options);
}

SqlConnection::~SqlConnection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase SqlConnection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> SqlConnection::open()
{
    QSqlDatabase opened = database();
    if (!opened.open())
        return tl::unexpected<Error>(Statement::error(opened.lastError()));
    static const QStringList settings{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
                                      u"PRAGMA secure_delete = ON"_s, u"PRAGMA trusted_schema = OFF"_s};
    for (const QString &setting : settings) {
        if (const auto set = Statement::execute(opened, setting); !set)
            return set;
    }
    // In a shared cache readers would stop the writer, and it them, table by table.
    return m_memory ? Statement::execute(opened, u"PRAGMA read_uncommitted = 1"_s) : useLog(opened);
}

// Where a file system has no shared memory the mode stays "delete", which is slower but safe.
Result<void> SqlConnection::useLog(const QSqlDatabase &database)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const Result<QString> mode = Statement::text(database, u"PRAGMA journal_mode = WAL"_s);
        if (mode)
            return {};
        // Two processes that change the mode of a new file at once get "busy" without any waiting.
        if (mode.error().fault != Fault::Busy || waited.hasExpired(BusyMilliseconds))
            return tl::unexpected<Error>(mode.error());
        QThread::msleep(10);
    }
}
