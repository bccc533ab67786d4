// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "migrations.h"
#include "sqlconnection.h"
#include "statement.h"
#include "writerthread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

Result<void> checkSearch(const QSqlDatabase &database)
{
    return Statement::text(database, u"SELECT name FROM pragma_module_list WHERE name = 'fts5'"_s)
        .and_then([](const QString &name) -> Result<void> {
            if (name.isEmpty())
                return failure(Fault::NotSupported,
                               Sentences::tr("SQLite on this computer has no full-text search; install a SQLite with FTS5."));
            return {};
        });
}

Result<void> checkIntegrity(const QSqlDatabase &database)
{
    return Statement::text(database, u"PRAGMA integrity_check(1)"_s).and_then([](const QString &answer) -> Result<void> {
        if (answer != "ok"_L1)
            return failure(Fault::Damaged, QString(), u"integrity_check: "_s + answer);
        return {};
    });
}

QString newestCopy(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfoList copies = file.dir().entryInfoList({file.fileName() + u".before-*"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &copy : copies) {
        if (!copy.fileName().endsWith(".part"_L1))
            return QDir::toNativeSeparators(copy.absoluteFilePath());
    }
    return {};
}

// Names the file where the general sentences cannot.
Error named(Error error, const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    if (error.fault == Fault::Damaged) {
        const QString copy = newestCopy(path);
        error.text = copy.isEmpty()
            ? Sentences::tr("The file “%1” with your progress is damaged. Move it to another folder and start again.").arg(native)
            : Sentences::tr("The file “%1” with your progress is damaged. Replace it with the copy “%2” and start again.").arg(native, copy);
    } else if (error.fault == Fault::Busy) {
        error.text = Sentences::tr("Another program holds the file “%1”; close it and try again.").arg(native);
    } else if (error.fault == Fault::Denied && !QFileInfo(QFileInfo(path).path()).isWritable()) {
        error.text = Sentences::tr("The folder of “%1” cannot be written to; choose another profile or change its permissions.").arg(native);
    }
    return error;
}

// What a person reads is nobody else's business, so the folder is theirs alone.
Result<void> makeFolder(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (folder.exists())
        return {};
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString parent = QFileInfo(folder.absolutePath()).path();
    if (QDir().mkpath(parent) && (QDir().mkdir(folder.absolutePath(), own) || folder.exists()))
        return {};
    return failure(Fault::Denied, Sentences::tr("The folder “%1” could not be made; check the permissions or choose another profile.")
                                      .arg(QDir::toNativeSeparators(folder.absolutePath())));
}

Result<void> prepare(QSqlDatabase database, const QString &path, bool check)
{
    return checkSearch(database)
        .and_then([&] { return check ? checkIntegrity(database) : Result<void>(); })
        .and_then([&] { return Migrations::run(database, path, Migrations::bundledScripts()); });
}

} // namespace

struct Database::State
{
    QString path;
    std::unique_ptr<SqlConnection> reader;
    std::unique_ptr<WriterThread> writer; // ends first
};

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const bool memory = path.isEmpty();
    const QString file = memory ? u"file:%1?mode=memory&cache=shared"_s.arg(SqlConnection::uniqueName()) : path;
    auto state = std::make_unique<State>();
    state->path = path;
    if (!memory) {
        if (const auto made = makeFolder(path); !made)
            return tl::unexpected<Error>(made.error());
    }
    // SQLite removes the -wal file when the last process closes: it is there after a crash (or beside a running program,
    // where the check costs little and is right as well).
    const bool check = !memory && QFileInfo::exists(path + u"-wal"_s);
    state->reader = std::make_unique<SqlConnection>(file, memory);
    state->writer = std::make_unique<WriterThread>(file, memory);
    const Result<void> opened = state->reader->open()
                                    .and_then([&] { return prepare(state->reader->database(), path, check); })
                                    .and_then([&] { return state->writer->open(); });
    if (!opened)
        return tl::unexpected<Error>(memory ? opened.error() : named(opened.error(), path));
    return std::unique_ptr<Database>(new Database(std::move(state)));
}

Database::Database(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Database::~Database() = default;

QSqlDatabase Database::reader() const
{
    return m_state->reader->database();
}

QFuture<Result<void>> Database::write(Job job)
{
    return m_state->writer->transact(std::move(job));
}

void Database::flush()
{
    m_state->writer->flush();
}

QString Database::path() const
{
    return m_state->path;
}
