// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "filelisting.h"

#include "database.h"
#include "learnerrecord.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCommands final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void version();
    void help_data();
    void help();
    void refuses_data();
    void refuses();
    void needsADisplayForTheWindow_data();
    void needsADisplayForTheWindow();
    void listsPacks();
    void bundledPacksAreGood();
    void installsAndRemovesAPack();
    void convertsTheBundledQuizzes_data();
    void convertsTheBundledQuizzes();
    void searches();
    void carriesProgressOver();
    void readingWritesNothing_data();
    void readingWritesNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_home->filePath(name); }
    [[nodiscard]] Program::Ran run(const QStringList &arguments) const { return Program(m_home->path()).run(arguments); }
    void write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

const QString Packs = QStringLiteral(BUILD_DIR "/packs");

QStringList bundledPacks()
{
    QStringList paths;
    for (const QFileInfo &file : QDir(Packs).entryInfoList({u"*.bhpack"_s}, QDir::Files))
        paths.append(file.filePath());
    return paths;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

bool isOneLine(const QByteArray &text)
{
    return text.endsWith('\n') && text.count('\n') == 1 && text.size() > 10 && QString::fromUtf8(text).size() <= 401;
}

} // namespace

void TestCommands::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

void TestCommands::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestCommands::version()
{
    const Program::Ran ran = run({u"--version"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.error, QByteArray());
    static const QRegularExpression number(u"\\b\\d+\\.\\d+\\.\\d+\\b"_s);
    QVERIFY2(number.match(QString::fromUtf8(ran.out)).hasMatch(), ran.out.constData());
}

void TestCommands::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("all") << QStringList{u"--help"_s}
                         << QStringList{u"pack check"_s, u"quiz convert"_s, u"search"_s, u"progress export"_s, u"tour"_s,
                                        u"--profile"_s, u"--private"_s};
    QTest::newRow("pack") << QStringList{u"pack"_s, u"--help"_s} << QStringList{u"blueheart pack check PATH"_s};
    QTest::newRow("quiz") << QStringList{u"quiz"_s, u"--help"_s} << QStringList{u"blueheart quiz convert"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"--help"_s} << QStringList{u"blueheart search"_s};
    QTest::newRow("progress") << QStringList{u"progress"_s, u"--help"_s}
                              << QStringList{u"blueheart progress export"_s, u"blueheart progress import"_s};
}

void TestCommands::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    const Program::Ran ran = run(arguments);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.error, QByteArray());
    for (const QString &word : words)
        QVERIFY2(ran.out.contains(word.toUtf8()), ran.out.constData());
}

void TestCommands::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("named"); // what the sentence must name
    const auto row = [](const char *line, int exit, const char *named) {
        QTest::newRow(line) << QString::fromLatin1(line) << exit << QString::fromLatin1(named);
    };
    row("frobnicate", 2, "frobnicate");
    row("--frobnicate", 2, "frobnicate");
    row("pack", 2, "pack");
    row("pack frobnicate", 2, "pack");
    row("pack check", 2, "pack");
    row("pack list too many", 2, "pack");
    row("quiz", 2, "quiz");
    row("quiz convert good.gift", 2, "quiz");
    row("quiz convert --from gift --to xml good.gift", 2, "xml");
    row("search", 2, "search");
    row("progress", 2, "progress");
    row("progress export", 2, "progress");
    row("pack check missing.bhpack", 3, "missing.bhpack");
    row("pack check text.bhpack", 3, "text.bhpack");
    row("pack install missing.bhpack", 3, "missing.bhpack");
    row("pack install text.bhpack", 3, "text.bhpack");
    row("pack remove nobody", 3, "nobody");
    row("quiz convert --from gift --to json missing.gift", 3, "missing.gift");
    row("progress import missing.json", 3, "missing.json");
    row("progress import text.json", 3, "");
    row("progress import newer.json", 3, "");
    row("progress import foreign.json", 3, "");
}

void TestCommands::refuses()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    QFETCH(QString, named);
    write(u"text.bhpack"_s, "This is no pack.");
    write(u"text.json"_s, "This is no JSON.");
    write(u"foreign.json"_s, "{\"something\": \"else\"}");
    write(u"newer.json"_s, "{\"blueheart-progress\": 99, \"kind\": \"blueheart-progress\", \"format\": 99}");
    write(u"good.gift"_s, "::One:: True or false? {T}\n");
    const Program::Ran ran = run(line.split(u' '));
    QVERIFY2(ran.exit == exit, qPrintable(u"exit %1: "_s.arg(ran.exit) + QString::fromUtf8(ran.error)));
    QVERIFY2(isOneLine(ran.error), ran.error.constData());
    QVERIFY2(ran.error.contains(named.toUtf8()), ran.error.constData());
    QCOMPARE(ran.out, QByteArray());
}

void TestCommands::needsADisplayForTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plain") << QStringList();
    QTest::newRow("private") << QStringList{u"--private"_s};
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"elsewhere"_s};
}

void TestCommands::needsADisplayForTheWindow()
{
    QFETCH(QStringList, arguments);
    const Program::Ran ran = run(arguments);
    QCOMPARE(ran.exit, 2);
    QVERIFY2(isOneLine(ran.error), ran.error.constData());
    QVERIFY2(ran.error.contains("display"), ran.error.constData());
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(FileListing::of(m_home->path()).isEmpty());
}

void TestCommands::listsPacks()
{
    const Program::Ran ran = run({u"pack"_s, u"list"_s, u"--json"_s});
    QCOMPARE(ran.error, QByteArray());
    QCOMPARE(ran.exit, 0);
    const QJsonArray packs = json(ran.out).value("packs"_L1).toArray();
    QCOMPARE(packs.size(), bundledPacks().size());
    QStringList ids;
    for (const auto &pack : packs)
        ids.append(pack.toObject().value("id"_L1).toString());
    QVERIFY(ids.contains(u"blueheart-core"_s));
    const Program::Ran plain = run({u"pack"_s, u"list"_s});
    QCOMPARE(plain.exit, 0);
    QVERIFY(plain.out.contains("blueheart-core"));
}

void TestCommands::bundledPacksAreGood()
{
    QVERIFY(!bundledPacks().isEmpty());
    for (const QString &pack : bundledPacks()) {
        const Program::Ran ran = run({u"pack"_s, u"check"_s, pack, u"--strict"_s});
        QVERIFY2(ran.exit == 0, (ran.out + ran.error).constData());
        const Program::Ran asJson = run({u"pack"_s, u"check"_s, pack, u"--strict"_s, u"--json"_s});
        QCOMPARE(asJson.exit, 0);
        QCOMPARE(json(asJson.out).value("errors"_L1).toInt(-1), 0);
        QCOMPARE(json(asJson.out).value("warnings"_L1).toInt(-1), 0);
    }
}

void TestCommands::installsAndRemovesAPack()
{
    const QStringList profile{u"--profile"_s, path(u"my profile"_s)};
    const auto isBundled = [&] {
        const QJsonArray packs = json(run(profile + QStringList{u"pack"_s, u"list"_s, u"--json"_s}).out).value("packs"_L1).toArray();
        return packs.size() == 1 && packs.first().toObject().value("bundled"_L1).toBool();
    };
    const Program::Ran early = run(profile + QStringList{u"pack"_s, u"remove"_s, u"blueheart-core"_s});
    QCOMPARE(early.exit != 0, true); // bundled packs stay
    QVERIFY(isBundled());
    const Program::Ran installed = run(profile + QStringList{u"pack"_s, u"install"_s, bundledPacks().first(), u"--force"_s});
    QVERIFY2(installed.exit == 0, installed.error.constData());
    QVERIFY(QFile::exists(path(u"my profile/packs/blueheart-core.bhpack"_s)));
    const Program::Ran removed = run(profile + QStringList{u"pack"_s, u"remove"_s, u"blueheart-core"_s});
    QVERIFY2(removed.exit == 0, removed.error.constData());
    QVERIFY(!QFile::exists(path(u"my profile/packs/blueheart-core.bhpack"_s)));
    QVERIFY(isBundled());
}

void TestCommands::convertsTheBundledQuizzes_data()
{
    QTest::addColumn<QString>("quiz");
    const QDir modules(QStringLiteral(SOURCE_DIR "/resources/packs/blueheart-core/modules"));
    for (const QString &module : modules.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(module)) << modules.filePath(module + u"/en/quiz.gift"_s);
}

void TestCommands::convertsTheBundledQuizzes()
{
    QFETCH(QString, quiz);
    const Program::Ran ran = run({u"quiz"_s, u"convert"_s, u"--from"_s, u"gift"_s, u"--to"_s, u"json"_s, quiz});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.error, QByteArray());
    QVERIFY(json(ran.out).value("questions"_L1).toArray().size() >= 10);
    QVERIFY(json(ran.out).value("problems"_L1).isArray());
    QCOMPARE(json(ran.out).value("problems"_L1).toArray().size(), 0);
}

void TestCommands::searches()
{
    const Program::Ran ran = run({u"search"_s, u"--json"_s, u"debt bondage"_s});
    QVERIFY2(ran.exit == 0, ran.error.constData());
    const QJsonDocument found = QJsonDocument::fromJson(ran.out);
    const QJsonArray hits = found.object().value("results"_L1).toArray();
    QVERIFY(!hits.isEmpty());
    QVERIFY2(hits.first().toObject().value("title"_L1).toString().contains("debt"_L1, Qt::CaseInsensitive), ran.out.constData());

    const Program::Ran nothing = run({u"search"_s, u"--json"_s, u"zzqzzqzz"_s});
    QCOMPARE(nothing.exit, 0);
    const QJsonDocument none = QJsonDocument::fromJson(nothing.out);
    QVERIFY(!none.isNull());
    QVERIFY(none.object().value("results"_L1).toArray().isEmpty());
}

void TestCommands::carriesProgressOver()
{
    const QStringList one{u"--profile"_s, path(u"one"_s)};
    const QStringList other{u"--profile"_s, path(u"other"_s)};
    QVERIFY(QDir().mkpath(path(u"one"_s)));
    {
        const auto database = Database::open(path(u"one/blueheart.sqlite"_s));
        QVERIFY(database.has_value());
        LearnerRecord record(**database, systemClock());
        const LessonId lesson{u"blueheart-core"_s, u"what-trafficking-is"_s, u"02-the-act"_s};
        record.opened(lesson);
        record.reached(lesson, 3);
        record.completed(lesson);
        const qint64 round = record.startRound(lesson.moduleId(), u"en"_s, 7, {u"q1"_s, u"q2"_s});
        Response response;
        response.chosen = {1};
        record.answered(round, u"q1"_s, response, Grade());
        record.finishRound(round);
        (*database)->flush();
    }
    const Program::Ran out = run(one + QStringList{u"progress"_s, u"export"_s, path(u"progress.json"_s)});
    QVERIFY2(out.exit == 0, out.error.constData());
    for (int times = 0; times < 2; ++times) { // a second import changes nothing
        const Program::Ran in = run(other + QStringList{u"progress"_s, u"import"_s, path(u"progress.json"_s)});
        QVERIFY2(in.exit == 0, in.error.constData());
    }
    const Program::Ran again = run(other + QStringList{u"progress"_s, u"export"_s, path(u"again.json"_s)});
    QVERIFY2(again.exit == 0, again.error.constData());

    QFile first(path(u"progress.json"_s));
    QFile second(path(u"again.json"_s));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QJsonObject sent = json(first.readAll());
    QJsonObject received = json(second.readAll());
    QVERIFY(QJsonDocument(sent).toJson().contains("02-the-act"));
    for (QJsonObject *document : {&sent, &received})
        document->remove("exportedAt"_L1); // the one thing that may differ
    QCOMPARE(received, sent);
}

void TestCommands::readingWritesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString quiz = QStringLiteral(SOURCE_DIR "/resources/packs/blueheart-core/modules/what-trafficking-is/en/quiz.gift");
    QTest::newRow("--help") << QStringList{u"--help"_s};
    QTest::newRow("--version") << QStringList{u"--version"_s};
    QTest::newRow("--help with a profile") << QStringList{u"--profile"_s, u"p"_s, u"--help"_s};
    QTest::newRow("command --help") << QStringList{u"progress"_s, u"--help"_s};
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("pack list") << QStringList{u"pack"_s, u"list"_s};
    QTest::newRow("pack check") << QStringList{u"pack"_s, u"check"_s, bundledPacks().value(0)};
    QTest::newRow("quiz convert") << QStringList{u"quiz"_s, u"convert"_s, u"--from"_s, u"gift"_s, u"--to"_s, u"json"_s, quiz};
}

void TestCommands::readingWritesNothing()
{
    QFETCH(QStringList, arguments);
    const auto before = FileListing::of(m_home->path());
    QVERIFY(run(arguments).exit >= 0);
    const QString difference = FileListing::difference(before, FileListing::of(m_home->path()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
