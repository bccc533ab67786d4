// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext.h"
#include "richtextbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRichText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromPlainKeepsParagraphsAndLines();
    void plainHoldsEveryWord();
    void linkOverSeveralSpansCountsOnce();
    void linksCarryTheLineOfTheirBlock();
    void builderStopsWantingMore();
    void builderFlattensWhatNestsTooDeep();
    void builderSurvivesEndsWithoutBeginnings();
};

static RichSpan span(const QString &text, const QString &link = {}, bool bold = false)
{
    RichSpan one;
    one.text = text;
    one.link = link;
    one.bold = bold;
    return one;
}

void TestRichText::fromPlainKeepsParagraphsAndLines()
{
    const RichText text = RichTexts::fromPlain(u"one\r\ntwo\n\n\n <b>three</b> \n"_s);
    QCOMPARE(text.blocks.size(), size_t(2));
    QCOMPARE(text.blocks[0].spans.size(), size_t(3));
    QVERIFY(text.blocks[0].spans[1].lineBreak);
    QCOMPARE(text.blocks[1].spans[0].text, u"<b>three</b>"_s);
    QCOMPARE(text.blocks[1].line, 5);
    QVERIFY(RichTexts::fromPlain(u" \n\n"_s).blocks.empty());
}

void TestRichText::plainHoldsEveryWord()
{
    RichText text;
    RichBlock callout;
    callout.kind = RichKind::Callout;
    callout.spans = {span(u"Title"_s)};
    RichBlock inner;
    inner.spans = {span(u"in"_s), span(u"side"_s)};
    callout.children = {inner};
    RichBlock table;
    table.kind = RichKind::Table;
    table.rows = {{{span(u"a"_s)}, {}}, {{span(u"b"_s)}, {span(u"c"_s)}}};
    text.blocks = {callout, table};
    QCOMPARE(RichTexts::plain(text), u"Title\ninside\na\nb\nc"_s);
}

void TestRichText::linkOverSeveralSpansCountsOnce()
{
    RichText text;
    RichBlock block;
    block.spans = {span(u"a "_s, u"glossary:x"_s), span(u"b"_s, u"glossary:x"_s, true), span(u" and "_s), span(u"c"_s, u"glossary:x"_s)};
    text.blocks = {block};
    QCOMPARE(RichTexts::links(text).size(), size_t(2));
}

void TestRichText::linksCarryTheLineOfTheirBlock()
{
    RichText text;
    RichBlock quote;
    quote.kind = RichKind::Quote;
    quote.line = 7;
    RichBlock inner; // without a line of its own
    inner.spans = {span(u"a"_s, u"source:s"_s)};
    quote.children = {inner};
    text.blocks = {quote};
    const auto links = RichTexts::links(text);
    QCOMPARE(links.size(), size_t(1));
    QCOMPARE(links[0].target, u"source:s"_s);
    QCOMPARE(links[0].line, 7);
}

void TestRichText::builderStopsWantingMore()
{
    RichTextBuilder builder;
    int lines = 0;
    while (builder.hasRoom() && lines < 10 * RichTextBuilder::MaxPieces) {
        builder.lineBreak();
        ++lines;
    }
    QCOMPARE(lines, RichTextBuilder::MaxPieces);
}

void TestRichText::builderFlattensWhatNestsTooDeep()
{
    RichTextBuilder builder;
    for (int depth = 0; depth < 1000; ++depth) {
        builder.beginQuote();
        builder.beginList(true, 1);
        builder.beginItem();
    }
    builder.text(u"deep"_s, {});
    for (int depth = 0; depth < 1000; ++depth) {
        builder.endList();
        builder.endQuote();
    }
    builder.text(u"after"_s, {});
    const RichText text = builder.finish();
    QVERIFY(RichTexts::plain(text).contains("deep"_L1));
    QCOMPARE(RichTexts::plain(text.blocks.back().spans), u"after"_s);
    int depth = 0;
    for (const RichBlock *block = &text.blocks.front(); !block->children.empty(); block = &block->children.back())
        ++depth;
    QVERIFY2(depth <= RichTextBuilder::MaxQuotes + 1, qPrintable(QString::number(depth)));
}

void TestRichText::builderSurvivesEndsWithoutBeginnings()
{
    RichTextBuilder builder;
    builder.endCell();
    builder.endTable();
    builder.endList();
    builder.endQuote();
    builder.beginItem();
    builder.beginRow();
    builder.text(u"x"_s, {});
    const RichText text = builder.finish();
    QCOMPARE(RichTexts::plain(text), u"x"_s);
}

QTEST_APPLESS_MAIN(TestRichText)
#include "tst_richtext.moc"
