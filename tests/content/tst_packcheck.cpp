// SPDX-License-Identifier: GPL-3.0-or-later
#include "packcheck.h"
#include "packmaker.h"
#include "sensationalwords.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

using Change = std::function<void(PackMaker &)>;
Q_DECLARE_METATYPE(Change)

class TestPackCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodPackHasNoFinding();
    void findings_data();
    void findings();
    void notFound_data();
    void notFound();
    void lineOfAFinding();
    void aCrowdOfWarningsHidesNoError();
    void words_data();
    void words();
};

static std::vector<Finding> checked(const PackMaker &maker)
{
    const Result<PackFiles> files = PackFiles::fromBytes(maker.zipped(), u"demo.bhpack"_s);
    if (!files.has_value())
        qFatal("%s", qPrintable(files.error().text));
    return PackCheck::check(*files);
}

static QByteArray all(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << PackCheck::line(finding);
    return lines.join(u'\n').toUtf8();
}

static void addFrench(PackMaker &maker)
{
    maker.replace("pack.json", "[\"en\"]", "[\"en\", \"fr\"]");
    maker.files[u"modules/one/fr/01-first.md"_s] = "# Leçon\n\nTexte ([ONU](source:prot)).\n";
}

static Change replaced(const char *file, const char *old, const char *fresh)
{
    return [=](PackMaker &maker) { maker.replace(file, old, fresh); };
}

static Change without(const QString &file)
{
    return [=](PackMaker &maker) { maker.files.remove(file); };
}

static Change with(const QString &file, const QByteArray &bytes)
{
    return [=](PackMaker &maker) { maker.files[file] = bytes; };
}

static Change lesson(const QByteArray &extra)
{
    return [=](PackMaker &maker) { maker.setLesson(extra); };
}

static Change quiz(const QByteArray &gift)
{
    return with(u"modules/one/en/quiz.gift"_s, gift);
}

// Different ones, so that they do not look like a zip bomb.
static QByteArray manyWords(int count)
{
    QByteArray words = "# First lesson\n\n";
    for (int n = 0; n < count; ++n)
        words += "word" + QByteArray::number(n * 7919 % 1'000'003, 36) + ' ';
    return words;
}

void TestPackCheck::goodPackHasNoFinding()
{
    const std::vector<Finding> findings = checked(PackMaker());
    QVERIFY2(findings.empty(), all(findings).constData());
    QTemporaryDir top;
    QVERIFY(PackCheck::check(*PackFiles::open(PackMaker().folder(top.path()))).empty());
}

// One change, one finding: its kind, its place and a word of its text.
void TestPackCheck::findings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("named");
    const auto error = [](const char *name, const Change &change, const QString &file, int line, const QString &named) {
        QTest::newRow(name) << change << true << file << line << named;
    };
    const auto warning = [](const char *name, const Change &change, const QString &file, int line, const QString &named) {
        QTest::newRow(name) << change << false << file << line << named;
    };
    const QString index = u"pack.json"_s;
    const QString first = u"modules/one/en/01-first.md"_s;
    const QString gift = u"modules/one/en/quiz.gift"_s;

    error("no index", without(index), index, 0, u"absent"_s);
    error("index in a folder", [](PackMaker &maker) {
        const QByteArray bytes = maker.files.take(u"pack.json"_s);
        maker.files.clear();
        maker.files[u"demo/pack.json"_s] = bytes;
    }, index, 0, u"demo/pack.json"_s);
    error("index is no JSON", with(index, "no"), index, 1, u"JSON"_s);
    error("index is a list", with(index, "[]"), index, 1, u"object"_s);
    error("wrong type", replaced("pack.json", "\"minutes\": 4", "\"minutes\": \"4\""), index, 8, u"minutes"_s);
    error("newer format", replaced("pack.json", "\"format\": 1", "\"format\": 2"), index, 2, u"Update the program"_s);
    error("unsafe id", replaced("pack.json", "\"demo\"", "\"../demo\""), index, 2, u"safe id"_s);
    error("newer program needed", replaced("pack.json", "\"minimumApp\": \"1.0.0\"", "\"minimumApp\": \"99.1\""), index, 4, u"99.1"_s);
    error("module file absent", without(u"modules/one/module.json"_s), index, 6, u"module.json"_s);
    error("module file of another id", replaced("modules/one/module.json", "\"id\": \"one\"", "\"id\": \"two\""), u"modules/one/module.json"_s, 1, u"two"_s);
    error("module file damaged", replaced("modules/one/module.json", "\"mild\"", "\"wild\""), u"modules/one/module.json"_s, 2, u"sensitive"_s);
    error("module not named", with(u"modules/two/module.json"_s, "{}"), u"modules/two/module.json"_s, 0, u"“two” is not named"_s);
    error("lesson absent", [](PackMaker &maker) {
        maker.files.remove(u"modules/one/en/01-first.md"_s);
        maker.replace("modules/one/en/quiz.gift", "$CATEGORY: one/01-first", "");
    }, index, 8, u"01-first.md"_s);
    error("lesson not named", with(u"modules/one/en/02-second.md"_s, PackMaker::lesson()), u"modules/one/en/02-second.md"_s, 0, u"not named"_s);
    error("language not named", with(u"modules/one/fr/01-first.md"_s, PackMaker::lesson()), u"modules/one/fr/01-first.md"_s, 0, u"“fr”"_s);
    error("lesson without title", with(first, "Text ([UN](source:prot))."), first, 1, u"# Title"_s);
    error("lesson not UTF-8", with(first, "# First lesson\n\n\xff"), first, 0, u"UTF-8"_s);
    error("lesson with zeros", with(first, QByteArray("# First lesson\n\n\0", 17)), first, 0, u"UTF-8"_s);
    error("lesson too long to read", with(first, manyWords(150'000)), first, 0, u"1 MB"_s);
    error("question cannot be read", quiz("::a:: Is it so? {T#No.#Yes.}\n\n::b:: Is it {=so"), gift, 3, QString());
    error("quiz not UTF-8", quiz("\xff\xfe {T}"), gift, 0, QString());
    error("catalogue damaged", replaced("helplines.json", "\"FR\"", "\"France\""), u"helplines.json"_s, 2, u"France"_s);
    error("id twice", replaced("sources.json", "[\n", "[{\"id\": \"prot\", \"title\": \"a\", \"publisher\": \"b\"},\n"), u"sources.json"_s, 2, u"second time"_s);
    error("catalogue absent that is referred to", without(u"glossary.json"_s), u"glossary.json"_s, 0, u"glossary:act"_s);

    warning("no source", with(first, "# First lesson\n\nText."), first, 0, u"source"_s);
    warning("title differs", with(first, "# Other\n\nText ([UN](source:prot))."), first, 1, u"differs"_s);
    warning("too many words", lesson(QByteArray("word ").repeated(700)), first, 0, u"700"_s);
    warning("picture without words", lesson("![](images/a.png)"), first, 5, u"text alternative"_s);
    warning("picture absent", lesson("a\n\n![A drawing](images/b.png)"), first, 7, u"images/b.png"_s);
    warning("picture outside", lesson("![A drawing](../../../../a.png)"), first, 5, u"no picture"_s);
    warning("unknown glossary id", lesson("> [!KEY] Key\n> - [x](glossary:nosuch)"), first, 6, u"glossary:nosuch"_s);
    warning("unknown indicator id", lesson("[x](indicator:nosuch)"), first, 5, u"indicator:nosuch"_s);
    warning("unknown source id", lesson("| A |\n| - |\n| [x](source:nosuch) |"), first, 5, u"source:nosuch"_s);
    warning("unknown lesson", lesson("[x](lesson:one/02-none)"), first, 5, u"one/02-none"_s);
    warning("unknown page", lesson("[x](page:nosuch)"), first, 5, u"page:nosuch"_s);
    warning("unknown kind of reference", lesson("[x](javascript:alert)"), first, 5, u"javascript"_s);
    warning("address in the text", lesson("[x](https://example.org/)"), first, 5, u"sources.json"_s);
    warning("glossary source unknown", replaced("glossary.json", "[\"prot\"]", "[\"none\"]"), u"glossary.json"_s, 2, u"source:none"_s);
    warning("unknown call-out", lesson("> [!DANGER] x\n> y"), first, 5, u"call-out"_s);
    warning("language lacks a lesson", [](PackMaker &maker) {
        addFrench(maker);
        maker.files.remove(u"modules/one/fr/01-first.md"_s);
    }, u"modules/one/fr/01-first.md"_s, 0, u"“fr”"_s);
    warning("sensational word", lesson("The shocking truth."), first, 5, u"shocking"_s);
    warning("sensational word in French", [](PackMaker &maker) {
        addFrench(maker);
        maker.files[u"modules/one/fr/01-first.md"_s] += "\nUn cauchemar.\n";
    }, u"modules/one/fr/01-first.md"_s, 5, u"cauchemar"_s);
    warning("sensational word for the facilitator", with(u"modules/one/en/facilitator.md"_s, "# Notes\n\nA nightmare.\n"), u"modules/one/en/facilitator.md"_s, 3, u"nightmare"_s);
    warning("sensational word in a quiz", quiz("::a:: A monster? {T#No.#Yes.}"), gift, 1, u"monster"_s);
    warning("choice without feedback", quiz("::a:: Which? {=this#Yes. ~that}"), gift, 1, u"#"_s);
    warning("true or false with one feedback", quiz("\n::a:: So? {T#No.}"), gift, 2, u"#"_s);
    warning("matching without feedback", quiz("::a:: Match {=a -> b =c -> d =e -> f}"), gift, 1, u"####"_s);
    warning("number without feedback", quiz("::a:: How many? {#3:0}"), gift, 1, u"####"_s);
    warning("question about an unknown lesson", quiz("$CATEGORY: one/02-none\n\n::a:: So? {T#No.#Yes.}"), gift, 3, u"02-none"_s);
    warning("no quiz", without(gift), index, 6, u"no quiz"_s);
    warning("minutes differ", replaced("modules/one/module.json", "\"minutes\": 5", "\"minutes\": 6"), u"modules/one/module.json"_s, 1, u"minutes"_s);
}

void TestPackCheck::findings()
{
    QFETCH(Change, change);
    QFETCH(bool, isError);
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(QString, named);
    PackMaker maker;
    change(maker);
    const std::vector<Finding> findings = checked(maker);
    QVERIFY(!findings.empty());
    QVERIFY2(findings.size() == 1, all(findings).constData());
    QCOMPARE(findings[0].severity, isError ? Severity::Error : Severity::Warning);
    QCOMPARE(findings[0].file, file);
    QVERIFY2(findings[0].line == line, all(findings).constData());
    QVERIFY2(findings[0].text.contains(named), all(findings).constData());
    QCOMPARE(PackCheck::hasErrors(findings), isError);
}

void TestPackCheck::notFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("room for later files") << with(u"cases/a.json"_s, "{}");
    QTest::newRow("treaty words") << lesson("> [!LAW] Article 3\n> No prostitute, no monster ([UN](source:prot)).");
    QTest::newRow("other packs") << lesson("[a](glossary:other/word) [b](lesson:other/module/01-x) [c](lesson:demo/one/01-first) [d](glossary:demo/act)");
    QTest::newRow("pages") << lesson("[a](page:support) [b](page:glossary) [c](page:indicators) [d](page:settings)");
    QTest::newRow("general feedback of matching and numbers") << quiz("::a:: Match {=a -> b =c -> d =e -> f ####Why.}\n\n::b:: How many? {#3:0 ####Why.}");
    QTest::newRow("essay and description") << quiz("::a:: Write. {}\n\n::b:: Read this.");
    QTest::newRow("optional files absent") << without(u"helplines.json"_s);
    QTest::newRow("second language whole") << Change(addFrench);
    QTest::newRow("words that only look alike") << lesson("They rescue, preyed upon is another word; a brutality, an epidemiologist, victims, slavery.");
    QTest::newRow("fewer than ten questions") << quiz("::a:: So? {T#No.#Yes.}");
}

void TestPackCheck::notFound()
{
    QFETCH(Change, change);
    PackMaker maker;
    change(maker);
    const std::vector<Finding> findings = checked(maker);
    QVERIFY2(findings.empty(), all(findings).constData());
}

void TestPackCheck::lineOfAFinding()
{
    QCOMPARE(PackCheck::line({u"a.md"_s, 3, Severity::Error, u"Bad. Mend it."_s}), u"a.md:3: error: Bad. Mend it."_s);
    QCOMPARE(PackCheck::line({u"a.md"_s, 0, Severity::Warning, u"x\x1b[2J\ny %1"_s}), u"a.md:1: warning: x [2J y %1"_s);
}

void TestPackCheck::aCrowdOfWarningsHidesNoError()
{
    PackMaker maker;
    maker.setLesson(QByteArray("[x](glossary:nosuch)\n\n").repeated(1'000));
    maker.files[u"modules/one/en/facilitator.md"_s] = "\xff";
    const std::vector<Finding> findings = checked(maker);
    QVERIFY(findings.size() <= PackCheck::MaxFindings);
    QVERIFY(PackCheck::hasErrors(findings));
}

void TestPackCheck::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("several") << u"Horrific: SEX-SLAVES, modern-day slave."_s << u"en"_s << QStringList{u"Horrific"_s, u"SEX-SLAVES"_s, u"modern-day slave"_s};
    QTest::newRow("inside a word") << u"evildoer, prehistoric"_s << u"en"_s << QStringList{};
    QTest::newRow("French") << u"Des proies, une prostituée."_s << u"fr_CA"_s << QStringList{u"proies"_s, u"prostituée"_s};
    QTest::newRow("another language") << u"horrific cauchemar"_s << u"es"_s << QStringList{};
}

void TestPackCheck::words()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QStringList, expected);
    QCOMPARE(SensationalWords::in(text, locale), expected);
}

QTEST_APPLESS_MAIN(TestPackCheck)
#include "tst_packcheck.moc"
