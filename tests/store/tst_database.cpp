// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "migrations.h"
#include "statement.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

Database::Job storing(const QString &name, const QString &value)
{
    return [=](QSqlDatabase &database) {
        return Statement::execute(database, u"INSERT INTO fact(name, value) VALUES (:name, :value)"_s,
                                  {{":name", name}, {":value", value}});
    };
}

QString ask(const Database &database, const QString &sql)
{
    const Result<QString> answer = Statement::text(database.reader(), sql);
    return answer ? *answer : u"error: "_s + answer.error().detail;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// The other process of a test: writes `prefix-0`, `prefix-1`… each in a transaction, and says so on standard output once
// it is on the disk. With a count of 0 it goes on until it is killed.
int writeInAnotherProcess(const QString &path, const QString &prefix, int count)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const auto opened = Database::open(path);
    if (!opened) {
        out.write("cannot open: " + opened.error().detail.toUtf8() + '\n');
        return 1;
    }
    for (int i = 0; count == 0 || i < count; ++i) {
        const QString name = u"%1-%2"_s.arg(prefix).arg(i);
        const Result<void> done = (*opened)->write(storing(name, QString(500, u'x'))).result();
        if (!done) {
            out.write("failed: " + done.error().detail.toUtf8() + '\n');
            return 1;
        }
        out.write(name.toUtf8() + '\n');
        out.flush();
    }
    return 0;
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void setsUpItsConnections();
    void makesItsFolder();
    void refusesAFolderThatCannotBe();
    void writesAndReads();
    void writesInOrder();
    void writesFromSeveralThreads();
    void rollsBackOnError();
    void rollsBackWhenAConstraintBreaks();
    void writesWhatIsQueuedBeforeItCloses();
    void memoryLeavesNoFile();
    void memoryIsItsOwn();
    void memoryReadsWhileItWrites();
    void leavesOneFileAfterACleanEnd();
    void refusesANewerFile();
    void reportsDamage_data();
    void reportsDamage();
    void damageNamesTheCopy();
    void checksIntegrityOnlyAfterACrash();
    void losesNothingWhenKilled();
    void twoProcessesLoseNothing();
    void twoProcessesMakeOneFile();
    void waitsForALongWriteOfAnotherProcess();
    void severalAtOnceInOneProcess();

private:
    [[nodiscard]] std::unique_ptr<Database> open()
    {
        Result<std::unique_ptr<Database>> opened = Database::open(m_path);
        if (!opened) {
            QTest::qFail(qPrintable(opened.error().text + u" / "_s + opened.error().detail), __FILE__, __LINE__);
            return nullptr;
        }
        return std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"a profile é/blueheart.sqlite"_s);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"a profile é"_s)));
}

void TestDatabase::setsUpItsConnections()
{
    const auto database = open();
    QVERIFY(database);
    const std::vector<std::pair<QString, QString>> expected{
        {u"PRAGMA journal_mode"_s, u"wal"_s}, {u"PRAGMA foreign_keys"_s, u"1"_s}, {u"PRAGMA synchronous"_s, u"2"_s},
        {u"PRAGMA secure_delete"_s, u"1"_s}, {u"PRAGMA trusted_schema"_s, u"0"_s}, {u"PRAGMA busy_timeout"_s, u"3000"_s}};
    for (const auto &[sql, value] : expected)
        QCOMPARE(ask(*database, sql), value);
    const Result<void> writer = database->write([&](QSqlDatabase &connection) -> Result<void> {
        for (const auto &[sql, value] : expected) {
            if (Statement::text(connection, sql) != value)
                return failure(Fault::Damaged, sql);
        }
        return {};
    }).result();
    QVERIFY2(writer.has_value(), writer ? "" : qPrintable(writer.error().text));
    QCOMPARE(database->path(), m_path);
}

void TestDatabase::makesItsFolder()
{
    m_path = m_folder->filePath(u"new/newer/blueheart.sqlite"_s);
    const auto database = open();
    QVERIFY(database);
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"new/newer"_s)) & others));
#endif
}

void TestDatabase::refusesAFolderThatCannotBe()
{
    QVERIFY(setContent(m_folder->filePath(u"file"_s), "no folder"));
    const auto opened = Database::open(m_folder->filePath(u"file/profile/blueheart.sqlite"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Denied);
    QVERIFY(opened.error().text.contains(u"file/profile"_s));
}

void TestDatabase::writesAndReads()
{
    const auto database = open();
    QVERIFY(database->write(storing(u"a"_s, u"é 贩"_s)).result().has_value());
    QCOMPARE(ask(*database, u"SELECT value FROM fact WHERE name = 'a'"_s), u"é 贩"_s);
}

void TestDatabase::writesInOrder()
{
    const auto database = open();
    for (int i = 0; i < 200; ++i) {
        database->write([i](QSqlDatabase &connection) {
            return Statement::execute(connection, u"INSERT INTO fact(name, value) VALUES ('order', :i) ON CONFLICT(name) "
                                                  "DO UPDATE SET value = value || ',' || :i"_s, {{":i", i}});
        });
    }
    database->flush();
    QStringList expected;
    for (int i = 0; i < 200; ++i)
        expected.append(QString::number(i));
    QCOMPARE(ask(*database, u"SELECT value FROM fact WHERE name = 'order'"_s), expected.join(u','));
}

void TestDatabase::writesFromSeveralThreads()
{
    const auto database = open();
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([&database, t] {
            for (int i = 0; i < 50; ++i)
                database->write(storing(u"%1-%2"_s.arg(t).arg(i), u"x"_s));
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60000));
    database->flush();
    QCOMPARE(ask(*database, u"SELECT count(*) FROM fact"_s), u"200"_s);
}

void TestDatabase::rollsBackOnError()
{
    const auto database = open();
    const Result<void> done = database->write([](QSqlDatabase &connection) -> Result<void> {
        if (const auto stored = storing(u"half"_s, u"x"_s)(connection); !stored)
            return stored;
        return failure(Fault::NotFound, u"Changed my mind."_s);
    }).result();
    QVERIFY(!done);
    QCOMPARE(done.error().text, u"Changed my mind."_s);
    QVERIFY(database->write(storing(u"whole"_s, u"x"_s)).result().has_value());
    QCOMPARE(ask(*database, u"SELECT group_concat(name) FROM fact"_s), u"whole"_s);
}

void TestDatabase::rollsBackWhenAConstraintBreaks()
{
    const auto database = open();
    QVERIFY(database->write(storing(u"one"_s, u"1"_s)).result().has_value());
    QVERIFY(!database->write(storing(u"one"_s, u"2"_s)).result().has_value());
    // Foreign keys: an answer needs its round.
    const Result<void> orphan = database->write([](QSqlDatabase &connection) {
        return Statement::execute(connection, u"INSERT INTO quiz_answer(round, question, response, fraction, answered_at) "
                                              "VALUES (1, 'q', '', 0, '')"_s);
    }).result();
    QVERIFY(!orphan);
    QVERIFY(!orphan.error().text.isEmpty());
    QCOMPARE(ask(*database, u"SELECT value FROM fact WHERE name = 'one'"_s), u"1"_s);
    QCOMPARE(ask(*database, u"SELECT count(*) FROM quiz_answer"_s), u"0"_s);
}

void TestDatabase::writesWhatIsQueuedBeforeItCloses()
{
    auto database = open();
    for (int i = 0; i < 100; ++i)
        database->write(storing(QString::number(i), u"x"_s));
    database.reset();
    database = open();
    QCOMPARE(ask(*database, u"SELECT count(*) FROM fact"_s), u"100"_s);
}

void TestDatabase::memoryLeavesNoFile()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    {
        const auto opened = Database::open(QString());
        QVERIFY(opened);
        QVERIFY((*opened)->write(storing(u"secret"_s, u"x"_s)).result().has_value());
        QCOMPARE(ask(**opened, u"SELECT count(*) FROM fact"_s), u"1"_s);
        QCOMPARE(ask(**opened, u"PRAGMA foreign_keys"_s), u"1"_s);
        QCOMPARE((*opened)->path(), QString());
    }
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System), QStringList());
}

void TestDatabase::memoryIsItsOwn()
{
    const auto one = Database::open(QString());
    const auto other = Database::open(QString());
    QVERIFY(one && other);
    QVERIFY((*one)->write(storing(u"secret"_s, u"x"_s)).result().has_value());
    QCOMPARE(ask(**other, u"SELECT count(*) FROM fact"_s), u"0"_s);
}

void TestDatabase::memoryReadsWhileItWrites()
{
    const auto opened = Database::open(QString());
    QVERIFY(opened);
    Database &database = **opened;
    std::atomic<bool> writing = false, goOn = false;
    const QFuture<Result<void>> future = database.write([&](QSqlDatabase &connection) {
        const Result<void> stored = storing(u"slow"_s, u"x"_s)(connection);
        writing = true;
        while (!goOn)
            QThread::yieldCurrentThread();
        return stored;
    });
    QTRY_VERIFY(writing);
    const QString tables = ask(database, u"SELECT count(*) FROM lesson_state"_s); // must neither wait nor fail
    const QString facts = ask(database, u"SELECT count(*) FROM fact"_s);
    goOn = true;
    QVERIFY(future.result().has_value());
    QCOMPARE(tables, u"0"_s);
    QVERIFY2(!facts.startsWith("error"_L1), qPrintable(facts));
}

void TestDatabase::leavesOneFileAfterACleanEnd()
{
    open()->write(storing(u"a"_s, u"x"_s));
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"blueheart.sqlite"_s});
}

void TestDatabase::refusesANewerFile()
{
    {
        const auto database = open();
        database->write([](QSqlDatabase &connection) { return Statement::execute(connection, u"PRAGMA user_version = 4000"_s); });
    }
    const QByteArray before = content(m_path);
    const auto opened = Database::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::NotSupported);
    QVERIFY(opened.error().text.contains(QDir::toNativeSeparators(m_path)));
    QCOMPARE(content(m_path), before);
}

void TestDatabase::reportsDamage_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("no database at all") << 0;
    QTest::newRow("cut in half, after a crash") << 1;
    QTest::newRow("pages overwritten, after a crash") << 2;
    QTest::newRow("header overwritten") << 3;
}

void TestDatabase::reportsDamage()
{
    QFETCH(int, kind);
    {
        const auto database = open();
        for (int i = 0; i < 50; ++i)
            database->write(storing(QString::number(i), QString(2000, u'x')));
    }
    QByteArray bytes = content(m_path);
    QVERIFY(bytes.size() > 100000);
    if (kind == 0)
        bytes = QByteArray("This is a text, no database. ").repeated(400);
    else if (kind == 1)
        bytes.truncate(bytes.size() / 2);
    else if (kind == 2)
        bytes.replace(4096, bytes.size() - 8192, QByteArray(bytes.size() - 8192, '\x5a'));
    else
        bytes.replace(0, 100, QByteArray(100, '\0'));
    QVERIFY(setContent(m_path, bytes));
    if (kind == 1 || kind == 2)
        QVERIFY(setContent(m_path + u"-wal"_s, QByteArray())); // what a crash leaves
    const auto opened = Database::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Damaged);
    QVERIFY2(opened.error().text.contains(QDir::toNativeSeparators(m_path)), qPrintable(opened.error().text));
    QVERIFY(!opened.error().detail.isEmpty());
    QCOMPARE(content(m_path), bytes); // nothing tries to mend it
}

void TestDatabase::damageNamesTheCopy()
{
    QVERIFY(setContent(m_path, QByteArray("no database ").repeated(1000)));
    QVERIFY(setContent(m_path + u".before-2"_s, "the copy"));
    const auto opened = Database::open(m_path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().text.contains(u".before-2"_s), qPrintable(opened.error().text));
}

void TestDatabase::checksIntegrityOnlyAfterACrash()
{
    // An index that misses a row: the check alone finds it, no reading does.
    {
        const auto database = open();
        const Result<void> broken = database->write([](QSqlDatabase &connection) -> Result<void> {
            const QStringList steps{u"CREATE TABLE broken(a TEXT)"_s, u"CREATE INDEX broken_a ON broken(a)"_s,
                                    u"INSERT INTO broken VALUES ('x')"_s};
            for (const QString &sql : steps) {
                if (const auto done = Statement::execute(connection, sql); !done)
                    return done;
            }
            return {};
        }).result();
        QVERIFY2(broken.has_value(), broken ? "" : qPrintable(broken.error().detail));
    }
    {
        // Point it at the pages of an empty one.
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_path);
        QVERIFY(raw.open());
        QVERIFY(Statement::execute(raw, u"PRAGMA writable_schema = ON"_s).has_value());
        QVERIFY(Statement::execute(raw, u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
                                        "'quiz_round_retry') WHERE name = 'broken_a'"_s).has_value());
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    QVERIFY(Database::open(m_path).has_value()); // a clean end: not looked at
    QVERIFY(!QFile::exists(m_path + u"-wal"_s));
    QVERIFY(setContent(m_path + u"-wal"_s, QByteArray()));
    const auto afterCrash = Database::open(m_path);
    QVERIFY(!afterCrash);
    QCOMPARE(afterCrash.error().fault, Fault::Damaged);
}

void TestDatabase::losesNothingWhenKilled()
{
    for (int round = 0; round < 3; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path, QString::number(round), u"0"_s});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += writer.readAllStandardOutput()).count('\n') >= 20, 60000);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        said += writer.readAllStandardOutput();
        QVERIFY(QFile::exists(m_path + u"-wal"_s)); // the mark by which the next start checks
        const auto database = open(); // passes the integrity check
        QVERIFY(database);
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        QVERIFY(lines.size() >= 20);
        for (const QByteArray &name : lines) {
            const Result<QString> value = Statement::text(database->reader(), u"SELECT value FROM fact WHERE name = :name"_s,
                                                          {{":name", QString::fromUtf8(name)}});
            QCOMPARE(value->size(), 500);
        }
    }
}

void TestDatabase::twoProcessesLoseNothing()
{
    const auto database = open();
    QProcess one, other;
    one.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path, u"one"_s, u"100"_s});
    other.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path, u"other"_s, u"100"_s});
    for (int i = 0; i < 100; ++i)
        database->write(storing(u"here-%1"_s.arg(i), u"x"_s));
    for (QProcess *process : {&one, &other}) {
        QVERIFY(process->waitForFinished(120000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardOutput().constData());
    }
    database->flush();
    QCOMPARE(ask(*database, u"SELECT count(*) FROM fact"_s), u"300"_s);
    QCOMPARE(ask(*database, u"PRAGMA integrity_check"_s), u"ok"_s);
}

void TestDatabase::twoProcessesMakeOneFile()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path, QString::number(i), u"5"_s});
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(120000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardOutput().constData());
    }
    const auto database = open();
    QCOMPARE(ask(*database, u"SELECT count(*) FROM fact"_s), u"20"_s);
}

void TestDatabase::waitsForALongWriteOfAnotherProcess()
{
    const auto database = open();
    QProcess other;
    std::atomic<bool> written = false;
    const QFuture<Result<void>> longWrite = database->write([&](QSqlDatabase &connection) {
        const Result<void> stored = storing(u"long"_s, u"x"_s)(connection);
        while (!written) // holds the lock until the other process has been refused it once
            QThread::yieldCurrentThread();
        return stored;
    });
    other.start(QCoreApplication::applicationFilePath(), {u"--write-late"_s, m_path});
    // It says so when SQLite's own patience of three seconds is over; then it goes on waiting.
    QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine(), 60000);
    QCOMPARE(other.readLine(), "busy\n");
    written = true;
    QVERIFY(longWrite.result().has_value());
    QVERIFY(other.waitForFinished(60000));
    QVERIFY2(other.exitCode() == 0, other.readAllStandardOutput().constData());
    QCOMPARE(ask(*database, u"SELECT count(*) FROM fact"_s), u"2"_s);
}

void TestDatabase::severalAtOnceInOneProcess()
{
    const auto one = open();
    const auto other = open();
    QVERIFY(one && other);
    QVERIFY(one->write(storing(u"a"_s, u"x"_s)).result().has_value());
    QVERIFY(other->write(storing(u"b"_s, u"x"_s)).result().has_value());
    QCOMPARE(ask(*one, u"SELECT count(*) FROM fact"_s), u"2"_s);
}

// Shows that the lock is held by somebody else before the writer, who waits longer, asks for it.
static int writeLate(const QString &path)
{
    QFile out;
    const auto opened = Database::open(path);
    if (!opened || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const Result<void> refused = Statement::execute((*opened)->reader(), u"BEGIN IMMEDIATE"_s);
    if (!refused && refused.error().fault == Fault::Busy)
        out.write("busy\n");
    out.flush();
    const Result<void> done = (*opened)->write(storing(u"late"_s, u"x"_s)).result();
    return done ? 0 : 1;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeInAnotherProcess(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
    if (arguments.value(1) == "--write-late"_L1)
        return writeLate(arguments.at(2));
    TestDatabase test;
    return QTest::qExec(&test, arguments);
}

#include "tst_database.moc"
