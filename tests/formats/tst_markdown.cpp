// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"
#include "richtextbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMarkdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void calloutHasKindTitleAndContent();
    void unknownCalloutStaysAQuote();
    void calloutTitleEndsWithItsLine();
    void lists();
    void table();
    void lines();
    void linksOfPacksAndTheWeb_data();
    void linksOfPacksAndTheWeb();
    void images();
    void hostile_data();
    void hostile();
};

// A short form to compare: kind, level, words.
static QString outline(const std::vector<RichBlock> &blocks)
{
    static const QStringList kinds{u"p"_s, u"h"_s, u"li"_s, u"call"_s, u"quote"_s, u"table"_s, u"code"_s, u"rule"_s};
    QStringList parts;
    for (const RichBlock &block : blocks) {
        QString part = kinds[int(block.kind)];
        if (block.level > 0)
            part += QString::number(block.level);
        if (block.ordered)
            part += u'#' + QString::number(block.number);
        part += u'(' + RichTexts::plain(block.spans);
        if (!block.children.empty())
            part += u'|' + outline(block.children);
        parts << part + u')';
    }
    return parts.join(u' ');
}

void TestMarkdown::blocks_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("paragraphs") << QByteArray("one\ntwo\n\nthree") << u"p(one two) p(three)"_s;
    QTest::newRow("hard break") << QByteArray("one\\\ntwo") << u"p(one two)"_s;
    QTest::newRow("headings") << QByteArray("# A\n## B ##\nC\n---\n") << u"h1(A) h2(B) h2(C)"_s;
    QTest::newRow("rule") << QByteArray("a\n\n* * *\n\nb") << u"p(a) rule() p(b)"_s;
    QTest::newRow("code") << QByteArray("```\na\n  b\n```") << u"code(a\n  b)"_s;
    QTest::newRow("quote") << QByteArray("> a\n> b\n>\n> c") << u"quote(|p(a b) p(c))"_s;
    QTest::newRow("escapes") << QByteArray("\\*a\\* \\[!LAW\\] &amp; &eacute; &#8217; &nosuch;") << u"p(*a* [!LAW] & é ’ &nosuch;)"_s;
    QTest::newRow("raw html is text") << QByteArray("<script>x</script> <b>y</b>") << u"p(<script>x</script> <b>y</b>)"_s;
    QTest::newRow("html block is text") << QByteArray("<div>\n\nx\n\n</div>") << u"p(<div>) p(x) p(</div>)"_s;
    QTest::newRow("strikethrough stays") << QByteArray("~~a~~") << u"p(~~a~~)"_s;
    QTest::newRow("windows line ends") << QByteArray("# A\r\n\r\nb\r\nc\r\n") << u"h1(A) p(b c)"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf# A") << u"h1(A)"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("other scripts") << QByteArray("الاتجار **بالأشخاص**\n\n贩运人口") << u"p(الاتجار بالأشخاص) p(贩运人口)"_s;
}

void TestMarkdown::blocks()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    QCOMPARE(outline(Markdown::read(source).blocks), expected);
}

void TestMarkdown::calloutHasKindTitleAndContent()
{
    const RichText text = Markdown::read("before\n\n> [!PRACTICE] In *practice*\n> Text\n> goes on.\n>\n> - a\n> - b\n\nafter");
    QCOMPARE(outline(text.blocks), u"p(before) call(In practice|p(Text goes on.) li1(a) li1(b)) p(after)"_s);
    const RichBlock &callout = text.blocks[1];
    QCOMPARE(callout.callout, u"practice"_s);
    QCOMPARE(callout.line, 3);
    QCOMPARE(callout.children[0].line, 4);
    QVERIFY(callout.spans.back().italic);
    for (const char *kind : {"LAW", "PRACTICE", "CHILD", "NOTE", "CARE", "KEY", "key"})
        QCOMPARE(Markdown::read(QByteArray("> [!") + kind + "] T\n> x").blocks[0].callout, QString::fromLatin1(kind).toLower());
}

void TestMarkdown::unknownCalloutStaysAQuote()
{
    QCOMPARE(outline(Markdown::read("> [!DANGER] T\n> x").blocks), u"quote(|p([!DANGER] T x))"_s);
    QCOMPARE(outline(Markdown::read("> a [!LAW] T").blocks), u"quote(|p(a [!LAW] T))"_s);
    QCOMPARE(outline(Markdown::read("[!LAW] T").blocks), u"p([!LAW] T)"_s);
    QCOMPARE(outline(Markdown::read("> x\n>\n> [!LAW] T").blocks), u"quote(|p(x) p([!LAW] T))"_s);
}

void TestMarkdown::calloutTitleEndsWithItsLine()
{
    QCOMPARE(outline(Markdown::read("> [!KEY] Key messages\n> - a\n>   b\n> - c").blocks), u"call(Key messages|li1(a b) li1(c))"_s);
    QCOMPARE(outline(Markdown::read("> [!CARE]\n> Only text.").blocks), u"call(|p(Only text.))"_s);
    QCOMPARE(outline(Markdown::read("> [!CARE] Only a title").blocks), u"call(Only a title)"_s);
}

void TestMarkdown::lists()
{
    QCOMPARE(outline(Markdown::read("- a\n  - b\n    1. c\n- d").blocks), u"li1(a) li2(b) li3#1(c) li1(d)"_s);
    QCOMPARE(outline(Markdown::read("3. a\n4. b\n\nx").blocks), u"li1#3(a) li1#4(b) p(x)"_s);
    QCOMPARE(outline(Markdown::read("- a\n\n  more\n\n- b").blocks), u"li1(a) p1(more) li1(b)"_s);
    QCOMPARE(outline(Markdown::read("- a\n\n      code\n").blocks), u"li1(a) code1(code)"_s);
}

void TestMarkdown::table()
{
    const RichText text = Markdown::read("x\n\n| A | B |\n| --- | :-: |\n| **c** | [d](source:s) |\n| e |\n");
    QCOMPARE(text.blocks.size(), size_t(2));
    const RichBlock &table = text.blocks[1];
    QCOMPARE(table.line, 3);
    QCOMPARE(table.rows.size(), size_t(3));
    for (const auto &row : table.rows)
        QCOMPARE(row.size(), size_t(2));
    QVERIFY(table.rows[1][0].front().bold);
    QCOMPARE(table.rows[1][1].front().link, u"source:s"_s);
    QVERIFY(table.rows[2][1].empty());
}

void TestMarkdown::lines()
{
    const RichText text = Markdown::read("# T\n\na\nb\n\n- one\n- two\n\n> q\n\n```\ncode\n```\n\nend &amp; [x](lesson:a/b)");
    QList<int> lines;
    for (const RichBlock &block : text.blocks)
        lines << block.line;
    QCOMPARE(lines, QList<int>({1, 3, 6, 7, 9, 12, 15}));
    QCOMPARE(RichTexts::links(text).front().line, 15);
}

void TestMarkdown::linksOfPacksAndTheWeb_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("kept");
    for (const char *good : {"glossary:debt-bondage", "indicator:x", "source:y", "lesson:a/b", "page:support", "https://example.org/a?b=c#d", "http://example.org", "mailto:a@example.org"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "ftp://example.org/", "//example.org", "other.md", "#here", "https:", "smb://x/y", "\\\\host\\share"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void TestMarkdown::linksOfPacksAndTheWeb()
{
    QFETCH(QString, target);
    QFETCH(bool, kept);
    const QByteArray source = "a [word](<" + target.toUtf8() + ">) b";
    const RichText text = Markdown::read(source);
    QCOMPARE(RichTexts::plain(text), u"a word b"_s);
    QCOMPARE(!RichTexts::links(text).empty(), kept);
    QCOMPARE(RichTexts::links(Markdown::readAsWritten(source)).size(), size_t(1)); // a check sees it all the same
}

void TestMarkdown::images()
{
    const auto only = [](const char *source) { return Markdown::read(source).blocks.at(0).spans.at(0); };
    QCOMPARE(only("![What *it* shows](images/a.svg)").image, u"images/a.svg"_s);
    QCOMPARE(only("![What *it* shows](images/a.svg)").text, u"What it shows"_s);
    for (const char *bad : {"![x](https://example.org/a.png)", "![x](file:///a.png)", "![x](../../a.png)", "![x](/etc/a.png)", "![x](data:image/png;base64,AA)"}) {
        QCOMPARE(only(bad).image, QString());
        QCOMPARE(only(bad).text, u"x"_s);
    }
    QCOMPARE(Markdown::readAsWritten("![](../a.png)").blocks.at(0).spans.at(0).image, u"../a.png"_s);
}

void TestMarkdown::hostile_data()
{
    QTest::addColumn<QByteArray>("source");
    const QByteArray longTarget(100'000, 'x');
    QTest::newRow("deep quotes") << QByteArray(200'000, '>');
    QTest::newRow("deep lists") << QByteArray("- ").repeated(5'000);
    QTest::newRow("open brackets") << QByteArray(200'000, '[');
    QTest::newRow("emphasis") << QByteArray("*a_").repeated(50'000);
    QTest::newRow("references of great length") << "[a]: /" + longTarget + "\n\n" + QByteArray("[a] ").repeated(100'000);
    QTest::newRow("many columns") << QByteArray("|a").repeated(5'000) + "\n" + QByteArray("|-").repeated(5'000) + "\n" + QByteArray("|\n").repeated(5'000);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("no utf-8") << QByteArray("# \xff\xfe\n\n> [!LAW] \xc3\x28\n> \xed\xa0\x80");
    QTest::newRow("larger than the limit") << QByteArray("word ").repeated(400'000);
    QTest::newRow("entities") << QByteArray("&#x110000; &#0; &#xD800; &#99999999; &lt").repeated(1'000);
}

void TestMarkdown::hostile()
{
    QFETCH(QByteArray, source);
    const RichText text = Markdown::read(source);
    QVERIFY(text.blocks.size() <= size_t(RichTextBuilder::MaxPieces));
    qsizetype characters = RichTexts::plain(text).size();
    for (const RichTexts::LinkAt &link : RichTexts::links(text))
        characters += link.target.size();
    QVERIFY2(characters <= 4 * Markdown::MaxBytes, qPrintable(QString::number(characters)));
}

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
