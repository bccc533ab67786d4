// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "richtext.h"

// Puts RichText together from the events of a parser. Lists are flattened into ListItem blocks with a depth; quotes and
// call-outs nest, within a limit, so that no input can nest so deep that walking the result exhausts the stack.
class RichTextBuilder final
{
public:
    static constexpr int MaxQuotes = 20;
    static constexpr int MaxLists = 40;
    static constexpr int MaxPieces = 100'000; // spans, blocks and cells together

    RichTextBuilder();

    // False once the limit is reached: the parser should stop.
    [[nodiscard]] bool hasRoom() const { return m_pieces < MaxPieces; }

    // Text joins the paragraph at hand; a '\n' in it is a soft line end of the source, which becomes a space.
    void text(const QString &words, const RichSpan &style);
    void lineBreak();
    void image(const RichSpan &picture);
    void atLine(int line); // the source line of what follows, unless the block at hand has one already

    void endParagraph(); // also ends whatever text stands open; empty paragraphs vanish
    void endHeading(int level);
    void code(const QString &text);
    void rule();

    void beginQuote();
    void endQuote(); // a quote whose first line is "[!KIND] Title" has become a call-out
    void beginList(bool ordered, int start);
    void endList();
    void beginItem(int number = -1); // -1: one more than the last
    void beginTable();
    void beginRow();
    void endCell();
    void endTable();
    [[nodiscard]] bool inTable() const { return m_tableDepth > 0; }
    [[nodiscard]] bool hasText() const { return !m_spans.empty(); }
    [[nodiscard]] bool endsWithSpace() const;

    [[nodiscard]] RichText finish(); // closes what is open

private:
    struct List
    {
        bool ordered = false;
        int next = 1;
        qsizetype item = -1; // index in the frame's children of the item that still wants its text
    };
    struct Frame
    {
        RichBlock block; // the quote; its children are gathered here
        std::vector<List> lists;
    };

    [[nodiscard]] std::vector<RichSpan> takeSpans();
    void add(RichBlock block);
    [[nodiscard]] bool startCallout(std::vector<RichSpan> &spans);

    std::vector<Frame> m_frames;
    std::vector<RichSpan> m_spans;
    RichBlock m_table;
    int m_tableDepth = 0;
    int m_hiddenQuotes = 0; // nested beyond MaxQuotes: their text goes to the innermost kept one
    int m_hiddenLists = 0;
    int m_line = 0;
    int m_pieces = 0;
};
