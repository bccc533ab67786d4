// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonline.h"
#include "packmaker.h"
#include "packreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPackReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void index();
    void indexFaultsNameFileAndField_data();
    void indexFaultsNameFileAndField();
    void unknownFieldsAreIgnored();
    void lesson();
    void lessonFallsBackToOtherLanguages();
    void picturesAreFoundBesideLessonModuleAndPack();
    void moduleNotesAndQuiz();
    void catalogues();
    void absentCataloguesAreEmpty();
    void damagedCatalogueIsAnError();
    void unsafeNamesReachNoFile();
    void folderAndZipAreTheSame();
    void folderLeavesOutWhatEditorsLeave();
    void folderRefusesLinks();
    void linesOfJson_data();
    void linesOfJson();
    void lessonIds();
};

static PackFiles files(const PackMaker &maker)
{
    Result<PackFiles> opened = PackFiles::fromBytes(maker.zipped(), u"demo.bhpack"_s);
    if (!opened.has_value())
        qFatal("%s", qPrintable(opened.error().text));
    return std::move(*opened);
}

void TestPackReader::index()
{
    const Result<PackIndex> index = PackReader::index(files(PackMaker()));
    QVERIFY2(index.has_value(), index.has_value() ? "" : qPrintable(index.error().text));
    QCOMPARE(index->id, u"demo"_s);
    QCOMPARE(index->version, u"1.0.0"_s);
    QCOMPARE(index->locales, QStringList{u"en"_s});
    QCOMPARE(index->modules.size(), size_t(1));
    QCOMPARE(index->modules[0].lessons.at(0).title.in(u"fr"_s), u"First lesson"_s);
    QCOMPARE(index->modules[0].lessons.at(0).minutes, 4);
}

void TestPackReader::indexFaultsNameFileAndField_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("fresh");
    QTest::addColumn<QString>("named");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const char *old, const char *fresh, const QString &named, Fault fault = Fault::Damaged) {
        QTest::newRow(name) << QByteArray(old) << QByteArray(fresh) << named << fault;
    };
    row("syntax", "\"modules\": [", "\"modules\": ,[", u"line 5"_s);
    row("no utf-8", "Demo", "De\xff\xfe", u"pack.json"_s);
    row("newer format", "\"format\": 1", "\"format\": 2", u"format 2"_s, Fault::NotSupported);
    row("format as text", "\"format\": 1", "\"format\": \"1\"", u"“format”"_s);
    row("format between", "\"format\": 1", "\"format\": 1.5", u"“format”"_s);
    row("no id", "\"id\": \"demo\", ", "", u"“id”"_s);
    row("id with a path", "\"demo\"", "\"../demo\"", u"“id”"_s);
    row("id in capitals", "\"demo\"", "\"Demo\"", u"“id”"_s);
    row("version", "\"version\": \"1.0.0\"", "\"version\": \"one\"", u"“one”"_s);
    row("title without language", "{\"en\": \"Demo\"}", "\"Demo\"", u"“title”"_s);
    row("title of a number", "{\"en\": \"Demo\"}", "{\"en\": 3}", u"“title.en”"_s);
    row("no licence", ", \"licence\": \"CC-BY-4.0\"", "", u"“licence”"_s);
    row("no languages", "[\"en\"]", "[]", u"locales"_s);
    row("language with a path", "[\"en\"]", "[\"../en\"]", u"language code"_s);
    row("minutes below zero", "\"minutes\": 4", "\"minutes\": -4", u"“modules[0].lessons[0].minutes”"_s);
    row("minutes beyond all", "\"minutes\": 4", "\"minutes\": 1e300", u"“modules[0].lessons[0].minutes”"_s);
    row("lesson id", "01-first", "01/first", u"“modules[0].lessons[0].id”"_s);
    row("modules are no list", "\"modules\": [", "\"modules\": 1, \"x\": [", u"“modules”"_s);
}

void TestPackReader::indexFaultsNameFileAndField()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, fresh);
    QFETCH(QString, named);
    QFETCH(Fault, fault);
    PackMaker maker;
    maker.replace("pack.json", old.constData(), fresh.constData());
    const Result<PackIndex> index = PackReader::index(files(maker));
    QVERIFY(!index.has_value());
    QCOMPARE(index.error().fault, fault);
    QVERIFY2(index.error().text.startsWith("pack.json"_L1), qPrintable(index.error().text));
    QVERIFY2(index.error().text.contains(named), qPrintable(index.error().text));
}

void TestPackReader::unknownFieldsAreIgnored()
{
    PackMaker maker;
    maker.replace("pack.json", "\"format\": 1,", "\"format\": 1, \"new\": [{}], ");
    QVERIFY(PackReader::index(files(maker)).has_value());
}

void TestPackReader::lesson()
{
    const Result<Lesson> lesson = PackReader::lesson(files(PackMaker()), {u"demo"_s, u"one"_s, u"01-first"_s}, u"en"_s);
    QVERIFY(lesson.has_value());
    QCOMPARE(lesson->title, u"First lesson"_s);
    QCOMPARE(lesson->locale, u"en"_s);
    QCOMPARE(lesson->minutes, 4);
    QCOMPARE(lesson->sources, QStringList{u"prot"_s});
    QCOMPARE(lesson->glossary, QStringList{u"act"_s});
    QCOMPARE(lesson->indicators, QStringList{u"gen-papers"_s});
    QVERIFY(!RichTexts::plain(lesson->text).contains("First lesson"_L1));
}

void TestPackReader::lessonFallsBackToOtherLanguages()
{
    PackMaker maker;
    maker.replace("pack.json", "[\"en\"]", "[\"es\", \"en\", \"fr\"]");
    maker.files[u"modules/one/fr/01-first.md"_s] = "# Première leçon";
    const LessonId id{u"demo"_s, u"one"_s, u"01-first"_s};
    QCOMPARE(PackReader::lesson(files(maker), id, u"fr"_s)->title, u"Première leçon"_s);
    QCOMPARE(PackReader::lesson(files(maker), id, u"zh"_s)->locale, u"en"_s);
    maker.files.remove(u"modules/one/en/01-first.md"_s);
    QCOMPARE(PackReader::lesson(files(maker), id, u"zh"_s)->locale, u"fr"_s);
    maker.files.remove(u"modules/one/fr/01-first.md"_s);
    QCOMPARE(PackReader::lesson(files(maker), id, u"zh"_s).error().fault, Fault::NotFound);
}

void TestPackReader::picturesAreFoundBesideLessonModuleAndPack()
{
    PackMaker maker;
    maker.setLesson("![a](images/a.png) ![b](images/b.png) ![c](images/c.png) ![d](none.png)");
    maker.files[u"modules/one/images/b.png"_s] = "b";
    maker.files[u"modules/one/en/images/c.png"_s] = "c";
    const Result<Lesson> lesson = PackReader::lesson(files(maker), {u"demo"_s, u"one"_s, u"01-first"_s}, u"en"_s);
    QStringList images;
    for (const RichSpan &span : lesson->text.blocks.back().spans) {
        if (!span.image.isEmpty())
            images << span.image;
    }
    QCOMPARE(images, QStringList({u"images/a.png"_s, u"modules/one/images/b.png"_s, u"modules/one/en/images/c.png"_s, u"none.png"_s}));
}

void TestPackReader::moduleNotesAndQuiz()
{
    const PackFiles pack = files(PackMaker());
    const Result<ModuleDetails> module = PackReader::module(pack, u"one"_s);
    QCOMPARE(module->sensitive, Sensitivity::Mild);
    QCOMPARE(module->objectives.value(u"en"_s), QStringList{u"Name the act."_s});
    QCOMPARE(PackReader::facilitatorNotes(pack, u"one"_s, u"fr"_s)->blocks.size(), size_t(2));
    const auto quiz = PackReader::quiz(pack, u"one"_s, u"fr"_s);
    QCOMPARE(quiz->locale, u"en"_s);
    QCOMPARE(quiz->quiz.questions.size(), size_t(1));
    QCOMPARE(PackReader::module(pack, u"two"_s).error().fault, Fault::NotFound);
}

void TestPackReader::catalogues()
{
    const PackFiles pack = files(PackMaker());
    QCOMPARE(PackReader::glossary(pack)->at(0).element, u"act"_s);
    QCOMPARE(PackReader::sources(pack)->at(0).asOf, QDate(2026, 11, 23));
    const auto helplines = PackReader::helplines(pack);
    QCOMPARE(helplines->at(0).hours.in(u"en"_s), u"Always"_s);
    QCOMPARE(helplines->at(0).pageDate, QDate(2025, 9, 3));
    QVERIFY(!helplines->at(0).confirmedByCall.isValid());
    const auto indicators = PackReader::indicators(pack);
    QCOMPARE(indicators->caveat.in(u"en"_s), u"Proves nothing."_s);
    QVERIFY(indicators->indicators.at(0).verified && indicators->indicators.at(0).secondary);
}

void TestPackReader::absentCataloguesAreEmpty()
{
    PackMaker maker;
    for (const char *file : {"glossary.json", "sources.json", "helplines.json", "indicators.json"})
        maker.files.remove(QString::fromLatin1(file));
    const PackFiles pack = files(maker);
    QVERIFY(PackReader::glossary(pack)->empty());
    QVERIFY(PackReader::sources(pack)->empty());
    QVERIFY(PackReader::helplines(pack)->empty());
    QVERIFY(PackReader::indicators(pack)->indicators.empty());
}

void TestPackReader::damagedCatalogueIsAnError()
{
    PackMaker maker;
    maker.replace("helplines.json", "\"ngo\"", "\"friends\"");
    maker.replace("indicators.json", "\"group\": \"general\"", "\"group\": \"other\"");
    maker.replace("sources.json", "https:", "file:");
    maker.replace("glossary.json", "\"sources\": [\"prot\"]", "\"sources\": \"prot\"");
    const PackFiles pack = files(maker);
    const auto names = [](const auto &result, const QString &word) {
        return !result.has_value() && result.error().text.contains(word) ? QString() : result.has_value() ? u"no error"_s : result.error().text;
    };
    QCOMPARE(names(PackReader::helplines(pack), u"“helplines[0].kind”"_s), QString());
    QCOMPARE(names(PackReader::indicators(pack), u"“other”"_s), QString());
    QCOMPARE(names(PackReader::sources(pack), u"sources.json, line 2"_s), QString());
    QCOMPARE(names(PackReader::glossary(pack), u"“entries[0].sources”"_s), QString());
}

void TestPackReader::unsafeNamesReachNoFile()
{
    QTemporaryDir top;
    PackMaker().folder(top.filePath(u"pack"_s));
    QFile outside(top.filePath(u"secret.md"_s));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    outside.write("# Secret");
    outside.close();
    const Result<PackFiles> pack = PackFiles::open(top.filePath(u"pack"_s));
    QVERIFY(!pack->read(u"../secret.md"_s).has_value());
    QVERIFY(!PackReader::lesson(*pack, {u"demo"_s, u"one"_s, u"../../../../secret"_s}, u"en"_s).has_value());
    QVERIFY(!PackReader::lesson(*pack, {u"demo"_s, u".."_s, u"secret"_s}, u".."_s).has_value());
}

void TestPackReader::folderAndZipAreTheSame()
{
    QTemporaryDir top;
    const PackMaker maker;
    const Result<PackFiles> folder = PackFiles::open(maker.folder(top.filePath(u"pack"_s)));
    const Result<PackFiles> zip = PackFiles::open(maker.zip(top.filePath(u"demo.bhpack"_s)));
    QCOMPARE(folder->names(), zip->names());
    for (const QString &name : folder->names())
        QCOMPARE(*folder->read(name), *zip->read(name));
    QCOMPARE(*folder->packed(), *zip->packed());
    QCOMPARE(PackFiles::open(top.filePath(u"none"_s)).error().fault, Fault::NotFound);
}

void TestPackReader::folderLeavesOutWhatEditorsLeave()
{
    QTemporaryDir top;
    PackMaker maker;
    const QStringList good = files(maker).names();
    maker.files[u".git/config"_s] = "x";
    maker.files[u"modules/.hidden"_s] = "x";
    maker.files[u"pack.json~"_s] = "x";
    QCOMPARE(PackFiles::open(maker.folder(top.path()))->names(), good);
}

void TestPackReader::folderRefusesLinks()
{
    QTemporaryDir top;
    const QString folder = PackMaker().folder(top.filePath(u"pack"_s));
    QVERIFY(PackFiles::open(folder).has_value());
    QVERIFY(QFile::link(u"/etc/hostname"_s, folder + u"/link.md"_s));
    QVERIFY(!PackFiles::open(folder).has_value());
}

void TestPackReader::linesOfJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("way");
    QTest::addColumn<int>("line");
    const QByteArray json = "{\n\"a\": {\"x\": \"}\\\"]\",\n \"b\": [1,\n {\"c\": [],\n\"d\": -1.5e3}, [[],{}],\n \"e\"]},\n\"f\": null}";
    QTest::newRow("root") << json << QStringList{} << 1;
    QTest::newRow("member") << json << QStringList{u"a"_s} << 2;
    QTest::newRow("list") << json << QStringList{u"a"_s, u"b"_s} << 3;
    QTest::newRow("item") << json << QStringList{u"a"_s, u"b"_s, u"1"_s} << 4;
    QTest::newRow("member of an item") << json << QStringList{u"a"_s, u"b"_s, u"1"_s, u"d"_s} << 5;
    QTest::newRow("last item") << json << QStringList{u"a"_s, u"b"_s, u"3"_s} << 6;
    QTest::newRow("last member") << json << QStringList{u"f"_s} << 7;
    QTest::newRow("absent member: where it should be") << json << QStringList{u"a"_s, u"b"_s, u"1"_s, u"z"_s} << 4;
    QTest::newRow("into a number") << json << QStringList{u"a"_s, u"b"_s, u"0"_s, u"z"_s} << 3;
}

void TestPackReader::linesOfJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, way);
    QFETCH(int, line);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QCOMPARE(JsonLine::of(json, std::vector<QString>(way.begin(), way.end())), line);
}

void TestPackReader::lessonIds()
{
    const LessonId id = LessonId::fromPath(u"a/b/c"_s);
    QCOMPARE(id.path(), u"a/b/c"_s);
    QCOMPARE(id.moduleId(), (ModuleId{u"a"_s, u"b"_s}));
    for (const char *bad : {"", "a", "a/b", "a//c", "a/b/c/d", "/b/c"})
        QVERIFY(LessonId::fromPath(QString::fromLatin1(bad)).isEmpty());
}

QTEST_APPLESS_MAIN(TestPackReader)
#include "tst_packreader.moc"
