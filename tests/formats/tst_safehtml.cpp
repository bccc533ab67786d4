// SPDX-License-Identifier: GPL-3.0-or-later
#include "safehtml.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSafeHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void structure();
    void table();
    void styles();
    void attacks_data();
    void attacks();
    void images();
    void entities_data();
    void entities();
    void hostile_data();
    void hostile();
};

void TestSafeHtml::words_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a < b & c"_s << u"a < b & c"_s;
    QTest::newRow("paragraphs") << u"<p>one\n  two</p><p>three"_s << u"one two\nthree"_s;
    QTest::newRow("spaces between elements") << u"<p><b>a</b> <i>b</i></p>\n <p> c </p>"_s << u"a b\nc"_s;
    QTest::newRow("unknown element") << u"<blink>a</blink> <x-y>b</x-y>"_s << u"a b"_s;
    QTest::newRow("unclosed") << u"<div><b>a<p>b"_s << u"a\nb"_s;
    QTest::newRow("entities") << u"&eacute;&#8217;&nbsp;&lt;b&gt;"_s << u"é’\u00a0<b>"_s;
    QTest::newRow("pre") << u"<pre>a\n  b</pre>"_s << u"a\n  b"_s;
    QTest::newRow("script") << u"a<script>alert('b')</script>c"_s << u"ac"_s;
    QTest::newRow("style and title") << u"<title>t</title><style>p{}</style><p>a</p>"_s << u"a"_s;
    QTest::newRow("form controls") << u"<form>a<input value=b><select><option>c</select><textarea>d</textarea></form>e"_s << u"a\ne"_s;
    QTest::newRow("comment") << u"a<!-- b -->c"_s << u"ac"_s;
    QTest::newRow("comments as browsers end them") << u"a<!--> b <!-- c --!> d <!--->e<!- f >g"_s << u"a b d eg"_s;
    QTest::newRow("declarations") << u"<!DOCTYPE html><?xml version='1'?><![CDATA[a]]>b"_s << u"b"_s;
    QTest::newRow("raw text is gone") << u"<textarea><b>a</b></textarea ><iframe></i></iframe>b<noembed><p>c</noembed>"_s << u"b"_s;
    QTest::newRow("no end of raw text") << u"a<title>b</titles>c"_s << u"a"_s;
    QTest::newRow("signs") << u"a < b <= c <3 </> > d"_s << u"a < b <= c <3 > d"_s;
    QTest::newRow("a tag that never ends") << u"a<b title='>"_s << u"a"_s;
    QTest::newRow("quotes in attributes") << u"<p title='>' x=\">\" =y>a</p>"_s << u"a"_s;
    QTest::newRow("other scripts") << u"<p dir=rtl>الاتجار</p><p>贩运</p>"_s << u"الاتجار\n贩运"_s;
    QTest::newRow("a foreign charset is not believed") << u"<meta charset=utf-7><p>é+ADw-b+AD4-</p>"_s << u"é+ADw-b+AD4-"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u"b"_s << u"a\ufffdb"_s;
}

void TestSafeHtml::words()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(RichTexts::plain(SafeHtml::read(html)), expected);
}

void TestSafeHtml::structure()
{
    const RichText text = SafeHtml::read(u"<h2>A</h2><ol start=3><li>b<ul><li>c</ul><li>d</ol><blockquote><p>e</p></blockquote><hr>f<br>g"_s);
    const auto &blocks = text.blocks;
    QCOMPARE(blocks.size(), size_t(7));
    QCOMPARE(blocks[0].kind, RichKind::Heading);
    QCOMPARE(blocks[0].level, 2);
    QCOMPARE(blocks[1].number, 3);
    QCOMPARE(blocks[2].level, 2);
    QVERIFY(!blocks[2].ordered);
    QCOMPARE(blocks[3].number, 4);
    QCOMPARE(blocks[4].kind, RichKind::Quote);
    QCOMPARE(RichTexts::plain(blocks[4].children.at(0).spans), u"e"_s);
    QCOMPARE(blocks[5].kind, RichKind::Rule);
    QVERIFY(blocks[6].spans.at(1).lineBreak);
}

void TestSafeHtml::table()
{
    const RichText text = SafeHtml::read(u"<table><tr><th>A<th>B<tr><td><p>c</p><p>d</p><td><table><tr><td>e</table></table>"_s);
    QCOMPARE(text.blocks.size(), size_t(1));
    const auto &rows = text.blocks[0].rows;
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[1].size(), size_t(2));
    QCOMPARE(RichTexts::plain(rows[1][0]), u"c d"_s);
    QCOMPARE(RichTexts::plain(rows[1][1]), u"e"_s);
}

void TestSafeHtml::styles()
{
    const RichText text = SafeHtml::read(u"<p>a<strong>b<em>c</em></strong><a href=' https://example.org/x '>d</a></p>"_s);
    const auto &spans = text.blocks.at(0).spans;
    QCOMPARE(spans.size(), size_t(4));
    QVERIFY(spans[1].bold && !spans[1].italic);
    QVERIFY(spans[2].bold && spans[2].italic);
    QCOMPARE(spans[3].link, u"https://example.org/x"_s);
}

void TestSafeHtml::attacks_data()
{
    QTest::addColumn<QString>("html");
    for (const char *html : {
             "<a href=javascript:alert(1)>x</a>", "<a href='java\nscript:alert(1)'>x</a>", "<a href='&#106;avascript:alert(1)'>x</a>",
             "<a href='\x01javascript:alert(1)'>x</a>", "<a href=data:text/html,y>x</a>", "<a href=file:///etc/passwd>x</a>",
             "<a href=//example.org>x</a>", "<a href=glossary:y>x</a>", "<a href=page:settings>x</a>", "<img src=https://example.org/a.png>x",
             "<img src=file:///a.png>x", "<img src='data:image/svg+xml;base64,AAAA'>x", "<img src='data:text/html;base64,AAAA'>x",
             "<p onclick=alert(1) style='background:url(http://e)'>x</p>", "<iframe src=http://e>y</iframe>x", "<svg><script>y</script><a href=javascript:1>y</a></svg>x",
             "<object data=a><param>y</object>x", "<math><mtext>y<script>y</script></mtext></math>x", "<base href=http://e/><a href=z>x</a>",
             "<scr<script>ipt>y</script>x", "<meta http-equiv=refresh content='0;url=http://e'>x"})
        QTest::newRow(html) << QString::fromUtf8(html);
}

void TestSafeHtml::attacks()
{
    QFETCH(QString, html);
    const RichText text = SafeHtml::read(html);
    QVERIFY(RichTexts::links(text).empty());
    QVERIFY(RichTexts::plain(text).contains(u'x'));
    for (const RichBlock &block : text.blocks) {
        for (const RichSpan &span : block.spans)
            QVERIFY(span.image.isEmpty());
    }
}

void TestSafeHtml::images()
{
    const RichText text = SafeHtml::read(u"<img alt=' a  b ' src='data:image/png;base64,iVBORw0KGgo='>"_s);
    QCOMPARE(text.blocks.at(0).spans.at(0).image, u"data:image/png;base64,iVBORw0KGgo="_s);
    QCOMPARE(text.blocks.at(0).spans.at(0).text, u"a b"_s);
}

void TestSafeHtml::entities_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("named") << u"&rsquo;"_s << u"’"_s;
    QTest::newRow("decimal") << u"&#233;"_s << u"é"_s;
    QTest::newRow("hexadecimal") << u"&#X1F499;"_s << QString::fromUtf8("\xF0\x9F\x92\x99");
    QTest::newRow("unknown") << u"&nosuch;"_s << u"&nosuch;"_s;
    QTest::newRow("no entity") << u"&amp"_s << u"&amp"_s;
    QTest::newRow("zero") << u"&#0;"_s << u"\ufffd"_s;
    QTest::newRow("surrogate") << u"&#xD800;"_s << u"\ufffd"_s;
    QTest::newRow("too great") << u"&#99999999999;"_s << u"\ufffd"_s;
}

void TestSafeHtml::entities()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(SafeHtml::entity(written), expected);
}

void TestSafeHtml::hostile_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("deep lists") << u"<ul><li>"_s.repeated(50'000) + u"x"_s;
    QTest::newRow("adoption agency") << u"<a><b><i><p>"_s.repeated(20'000) + u"</a></b>"_s.repeated(20'000);
    QTest::newRow("unclosed comments") << u"<p>a</p><!--"_s.repeated(50'000);
    QTest::newRow("short comments") << u"<!---->"_s.repeated(250'000);
    QTest::newRow("ampersands") << QString(1'000'000, u'&');
    QTest::newRow("numeric entities") << u"&#x110000;&#0;&#xD800;&#99999999999999999999;"_s.repeated(20'000);
    QTest::newRow("brackets") << QString(1'000'000, u'<');
    QTest::newRow("unmatched ends") << u"<b>"_s.repeated(300'000) + u"</i>"_s.repeated(300'000);
    QTest::newRow("deep tables") << u"<table><tr><td>"_s.repeated(20'000);
    QTest::newRow("beyond the size") << u"<p>word</p>"_s.repeated(400'000);
    QTest::newRow("second heads") << u"<html lang=a><head x=y><body z=w>"_s.repeated(20'000);
    QTest::newRow("lone surrogates") << QString(10'000, QChar(0xD800));
    QString attributes;
    for (int n = 0; n < 100'000; ++n)
        attributes += u" a%1=1"_s.arg(n);
    QTest::newRow("many attributes") << u"<p"_s + attributes + u">x</p>"_s;
}

void TestSafeHtml::hostile()
{
    QFETCH(QString, html);
    const RichText text = SafeHtml::read(html);
    QVERIFY(RichTexts::plain(text).size() <= SafeHtml::MaxBytes);
    QVERIFY(text.blocks.size() <= size_t(SafeHtml::MaxNodes));
}

QTEST_APPLESS_MAIN(TestSafeHtml)
#include "tst_safehtml.moc"
