// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "statement.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestMigrations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bundledScriptsAreNumbered();
    void bundledScriptsMakeTheSchema();
    void runsEachOnce();
    void goesOnFromWhereItWas();
    void splitsOnlyAtTheSeparator();
    void copiesBefore();
    void copiesOnceForSeveralSteps();
    void doesNotCopyANewFile();
    void keepsTheTwoNewestCopies();
    void rollsBackAFailingScript();
    void takesUpAgainAfterAFailure();
    void refusesANewerFile();
    void refusesRowsWithoutParents();
    void rebuildsATableWithChildren();
    void reportsAMissingScript();
    void stopsWhenTheCopyCannotBeMade();
    void processesShareTheWork();

private:
    [[nodiscard]] QString script(const QString &name, const QByteArray &sql)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
            QTest::qFail("cannot write a script", __FILE__, __LINE__);
        return file.fileName();
    }
    [[nodiscard]] QString ask(const QString &sql) const
    {
        const Result<QString> answer = Statement::text(m_database, sql);
        return answer ? *answer : u"error: "_s + answer.error().detail;
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({u"a.sqlite.before-*"_s}, QDir::Files, QDir::Name);
    }
    // One value of a copy, through a connection of its own.
    [[nodiscard]] static QString askFile(const QString &path, const QString &sql)
    {
        QString answer;
        {
            QSqlDatabase copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"copy"_s);
            copy.setDatabaseName(path);
            if (copy.open()) {
                const Result<QString> text = Statement::text(copy, sql);
                answer = text ? *text : u"error: "_s + text.error().detail;
            }
        }
        QSqlDatabase::removeDatabase(u"copy"_s);
        return answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QSqlDatabase m_database;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"a.sqlite"_s);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
    m_database.setDatabaseName(m_path);
    QVERIFY(m_database.open());
    QVERIFY(Statement::execute(m_database, u"PRAGMA journal_mode = WAL"_s).has_value());
    QVERIFY(Statement::execute(m_database, u"PRAGMA foreign_keys = ON"_s).has_value());
}

void TestMigrations::cleanup()
{
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"test"_s);
}

void TestMigrations::bundledScriptsAreNumbered()
{
    const QStringList scripts = Migrations::bundledScripts();
    QVERIFY(!scripts.isEmpty());
    for (int i = 0; i < scripts.size(); ++i)
        QVERIFY2(scripts.at(i).startsWith(u":/sql/%1_"_s.arg(i + 1, 4, 10, '0'_L1)), qPrintable(scripts.at(i)));
    // Each script in the source tree is in the program.
    QCOMPARE(scripts.size(), QDir(QStringLiteral(SOURCE_DIR "/resources/sql")).entryList({u"*.sql"_s}).size());
}

void TestMigrations::bundledScriptsMakeTheSchema()
{
    const Result<void> done = Migrations::run(m_database, m_path, Migrations::bundledScripts());
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    for (const char *table : {"lesson_state", "quiz_round", "quiz_answer", "search_document", "search_text", "fact"})
        QVERIFY2(m_database.tables().contains(QString::fromLatin1(table)), table);
    QCOMPARE(ask(u"PRAGMA user_version"_s), QString::number(Migrations::bundledScripts().size()));
    QCOMPARE(ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(copies(), QStringList());
}

void TestMigrations::runsEachOnce()
{
    const QStringList scripts{script(u"1.sql"_s, "CREATE TABLE a(x)\n-- next\nINSERT INTO a VALUES (1)"),
                              script(u"2.sql"_s, "INSERT INTO a VALUES (2)")};
    for (int i = 0; i < 3; ++i)
        QVERIFY(Migrations::run(m_database, m_path, scripts).has_value());
    QCOMPARE(ask(u"SELECT group_concat(x) FROM a"_s), u"1,2"_s);
    QCOMPARE(ask(u"PRAGMA user_version"_s), u"2"_s);
    QCOMPARE(ask(u"PRAGMA foreign_keys"_s), u"1"_s);
}

void TestMigrations::goesOnFromWhereItWas()
{
    const QString one = script(u"1.sql"_s, "CREATE TABLE a(x)");
    const QString two = script(u"2.sql"_s, "INSERT INTO a VALUES ('two')");
    const QString three = script(u"3.sql"_s, "INSERT INTO a VALUES ('three')");
    QVERIFY(Migrations::run(m_database, m_path, {one}).has_value());
    QVERIFY(Migrations::run(m_database, m_path, {one, two, three}).has_value());
    QCOMPARE(ask(u"SELECT group_concat(x) FROM a"_s), u"two,three"_s);
}

void TestMigrations::splitsOnlyAtTheSeparator()
{
    const QString one = script(u"1.sql"_s, "-- a comment; with a semicolon\r\nCREATE TABLE a(x) -- next comes more\r\n-- next\r\n"
                                           "INSERT INTO a VALUES ('a; -- next b')\n-- next \n-- nextly a comment\nINSERT INTO a VALUES ('c')\n");
    const Result<void> done = Migrations::run(m_database, m_path, {one});
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    QCOMPARE(ask(u"SELECT group_concat(x, '|') FROM a"_s), u"a; -- next b|c"_s);
}

void TestMigrations::copiesBefore()
{
    const QString one = script(u"1.sql"_s, "CREATE TABLE a(x)\n-- next\nINSERT INTO a VALUES ('precious')");
    const QString two = script(u"2.sql"_s, "DROP TABLE a");
    QVERIFY(Migrations::run(m_database, m_path, {one}).has_value());
    QVERIFY(Migrations::run(m_database, m_path, {one, two}).has_value());
    QCOMPARE(copies(), QStringList{u"a.sqlite.before-2"_s});
    QCOMPARE(askFile(m_path + u".before-2"_s, u"SELECT x FROM a"_s), u"precious"_s);
    QCOMPARE(askFile(m_path + u".before-2"_s, u"PRAGMA user_version"_s), u"1"_s);
}

void TestMigrations::copiesOnceForSeveralSteps()
{
    const QString one = script(u"1.sql"_s, "CREATE TABLE a(x)");
    const QString more = script(u"2.sql"_s, "INSERT INTO a VALUES (1)");
    QVERIFY(Migrations::run(m_database, m_path, {one}).has_value());
    QVERIFY(Migrations::run(m_database, m_path, {one, more, more, more}).has_value());
    QCOMPARE(copies(), QStringList{u"a.sqlite.before-2"_s});
    QCOMPARE(askFile(m_path + u".before-2"_s, u"SELECT count(*) FROM a"_s), u"0"_s);
}

void TestMigrations::doesNotCopyANewFile()
{
    const QString one = script(u"1.sql"_s, "CREATE TABLE a(x)");
    const QString two = script(u"2.sql"_s, "INSERT INTO a VALUES (1)");
    QVERIFY(Migrations::run(m_database, m_path, {one, two}).has_value());
    QCOMPARE(copies(), QStringList());
}

void TestMigrations::keepsTheTwoNewestCopies()
{
    QStringList scripts{script(u"1.sql"_s, "CREATE TABLE a(x)")};
    QVERIFY(Migrations::run(m_database, m_path, scripts).has_value());
    const QString more = script(u"2.sql"_s, "INSERT INTO a VALUES (1)");
    for (int i = 0; i < 10; ++i) {
        scripts.append(more);
        QVERIFY(Migrations::run(m_database, m_path, scripts).has_value());
    }
    QCOMPARE(copies(), (QStringList{u"a.sqlite.before-10"_s, u"a.sqlite.before-11"_s}));
}

void TestMigrations::rollsBackAFailingScript()
{
    const QString one = script(u"1.sql"_s, "CREATE TABLE a(x)\n-- next\nINSERT INTO a VALUES ('precious')");
    const QString bad = script(u"2.sql"_s, "DELETE FROM a\n-- next\nCREATE TABLE b(x)\n-- next\nINSERT INTO nowhere VALUES (1)");
    QVERIFY(Migrations::run(m_database, m_path, {one}).has_value());
    const Result<void> done = Migrations::run(m_database, m_path, {one, bad});
    QVERIFY(!done);
    QVERIFY(!done.error().text.isEmpty());
    QVERIFY2(done.error().detail.contains("2.sql"_L1) && done.error().detail.contains("nowhere"_L1), qPrintable(done.error().detail));
    QCOMPARE(ask(u"SELECT x FROM a"_s), u"precious"_s);
    QCOMPARE(m_database.tables(), QStringList{u"a"_s});
    QCOMPARE(ask(u"PRAGMA user_version"_s), u"1"_s);
    QCOMPARE(ask(u"PRAGMA foreign_keys"_s), u"1"_s);
}

void TestMigrations::takesUpAgainAfterAFailure()
{
    const QString one = script(u"1.sql"_s, "CREATE TABLE a(x)");
    QVERIFY(Migrations::run(m_database, m_path, {one}).has_value());
    QVERIFY(!Migrations::run(m_database, m_path, {one, script(u"2.sql"_s, "nonsense")}).has_value());
    QVERIFY(Migrations::run(m_database, m_path, {one, script(u"2.sql"_s, "INSERT INTO a VALUES (2)")}).has_value());
    QCOMPARE(ask(u"SELECT x FROM a"_s), u"2"_s);
    QCOMPARE(copies(), QStringList{u"a.sqlite.before-2"_s});
}

void TestMigrations::refusesANewerFile()
{
    QVERIFY(Statement::execute(m_database, u"PRAGMA user_version = 2"_s).has_value());
    const Result<void> done = Migrations::run(m_database, m_path, {script(u"1.sql"_s, "CREATE TABLE a(x)")});
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::NotSupported);
    QVERIFY(done.error().text.contains(QDir::toNativeSeparators(m_path)));
    QCOMPARE(m_database.tables(), QStringList());
}

void TestMigrations::refusesRowsWithoutParents()
{
    const QString one = script(u"1.sql"_s, "CREATE TABLE a(x INTEGER PRIMARY KEY)\n-- next\nCREATE TABLE b(a REFERENCES a(x))\n-- next\n"
                                           "INSERT INTO a VALUES (1)\n-- next\nINSERT INTO b VALUES (1)");
    QVERIFY(Migrations::run(m_database, m_path, {one}).has_value());
    const Result<void> done = Migrations::run(m_database, m_path, {one, script(u"2.sql"_s, "DELETE FROM a")});
    QVERIFY(!done);
    QVERIFY(!done.error().text.isEmpty());
    QCOMPARE(ask(u"SELECT count(*) FROM a"_s), u"1"_s);
}

void TestMigrations::rebuildsATableWithChildren()
{
    const QString one = script(u"1.sql"_s, "CREATE TABLE a(x INTEGER PRIMARY KEY)\n-- next\n"
                                           "CREATE TABLE b(a REFERENCES a(x) ON DELETE CASCADE)\n-- next\n"
                                           "INSERT INTO a VALUES (1)\n-- next\nINSERT INTO b VALUES (1)");
    const QString two = script(u"2.sql"_s, "CREATE TABLE c(x INTEGER PRIMARY KEY, y)\n-- next\nINSERT INTO c SELECT x, 'new' FROM a\n"
                                           "-- next\nDROP TABLE a\n-- next\nALTER TABLE c RENAME TO a");
    QVERIFY(Migrations::run(m_database, m_path, {one}).has_value());
    const Result<void> done = Migrations::run(m_database, m_path, {one, two});
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    QCOMPARE(ask(u"SELECT y FROM b JOIN a ON a.x = b.a"_s), u"new"_s);
}

void TestMigrations::reportsAMissingScript()
{
    const Result<void> done = Migrations::run(m_database, m_path, {m_folder->filePath(u"nowhere.sql"_s)});
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains("nowhere.sql"_L1));
    QCOMPARE(ask(u"PRAGMA user_version"_s), u"0"_s);
}

void TestMigrations::stopsWhenTheCopyCannotBeMade()
{
    const QString one = script(u"1.sql"_s, "CREATE TABLE a(x)\n-- next\nINSERT INTO a VALUES ('precious')");
    QVERIFY(Migrations::run(m_database, m_path, {one}).has_value());
    // A folder with something in it stands where the copy goes.
    QVERIFY(QDir(m_folder->path()).mkpath(u"a.sqlite.before-2/taken"_s));
    const Result<void> done = Migrations::run(m_database, m_path, {one, script(u"2.sql"_s, "DROP TABLE a")});
    QVERIFY(!done);
    QVERIFY(done.error().text.contains(u"a.sqlite.before-2"_s));
    QCOMPARE(ask(u"SELECT x FROM a"_s), u"precious"_s);
    QCOMPARE(copies(), QStringList()); // no half copy either
}

void TestMigrations::processesShareTheWork()
{
    // Each script counts how often it ran, and is slow enough for the others to meet it.
    QStringList scripts{script(u"1.sql"_s, "CREATE TABLE a(x)")};
    QVERIFY(Migrations::run(m_database, m_path, scripts).has_value());
    for (int i = 2; i <= 6; ++i)
        scripts.append(script(u"%1.sql"_s.arg(i), "INSERT INTO a SELECT count(*) FROM (WITH RECURSIVE n(i) AS "
                                                 "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n)"));
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(), QStringList{u"--migrate"_s, m_path} + scripts);
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(120000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
    QCOMPARE(ask(u"SELECT count(*) FROM a"_s), u"5"_s);
    QCOMPARE(ask(u"PRAGMA user_version"_s), u"6"_s);
    for (const QString &copy : copies()) // each of the form its name says, and no half ones
        QCOMPARE(askFile(m_folder->filePath(copy), u"PRAGMA user_version"_s).toInt(), copy.section(u'-', -1).toInt() - 1);
    QCOMPARE(askFile(m_path + u".before-2"_s, u"SELECT count(*) FROM a"_s), copies().contains(u"a.sqlite.before-2"_s) ? u"0"_s : QString());
}

// The other process of a test: `--migrate FILE SCRIPT…`.
static int migrate(const QStringList &arguments)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=60000"_s);
    database.setDatabaseName(arguments.at(2));
    if (!database.open())
        return 1;
    const Result<void> done = Migrations::run(database, arguments.at(2), arguments.mid(3));
    if (!done)
        qWarning("%s / %s", qPrintable(done.error().text), qPrintable(done.error().detail));
    return done ? 0 : 1;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--migrate"_L1)
        return migrate(arguments);
    TestMigrations test;
    return QTest::qExec(&test, arguments);
}

#include "tst_migrations.moc"
