// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtextbuilder.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array CalloutKinds{"law"_L1, "practice"_L1, "child"_L1, "note"_L1, "care"_L1, "key"_L1};

bool sameStyle(const RichSpan &one, const RichSpan &other)
{
    return one.bold == other.bold && one.italic == other.italic && one.code == other.code && one.link == other.link
        && !one.lineBreak && one.image.isEmpty();
}

// Source line ends become spaces; none is left at either end.
void tidy(std::vector<RichSpan> &spans)
{
    for (RichSpan &span : spans)
        span.text.replace(u'\n', u' ');
    while (!spans.empty() && spans.front().image.isEmpty()
           && (spans.front().lineBreak || spans.front().text.trimmed().isEmpty()))
        spans.erase(spans.begin());
    while (!spans.empty() && spans.back().image.isEmpty() && (spans.back().lineBreak || spans.back().text.trimmed().isEmpty()))
        spans.pop_back();
    if (spans.empty())
        return;
    QString &first = spans.front().text;
    while (!first.isEmpty() && first.front().isSpace())
        first.remove(0, 1);
    QString &last = spans.back().text;
    while (!last.isEmpty() && last.back().isSpace())
        last.chop(1);
}

// Cuts the first source line off and returns it.
std::vector<RichSpan> takeFirstLine(std::vector<RichSpan> &spans)
{
    std::vector<RichSpan> first;
    auto span = spans.begin();
    for (; span != spans.end(); ++span) {
        if (span->lineBreak) {
            ++span;
            break;
        }
        const qsizetype end = span->text.indexOf(u'\n');
        first.push_back(*span);
        if (end >= 0) {
            first.back().text.truncate(end);
            span->text.remove(0, end + 1);
            break;
        }
    }
    spans.erase(spans.begin(), span);
    return first;
}

} // namespace

RichTextBuilder::RichTextBuilder()
{
    m_frames.emplace_back();
}

void RichTextBuilder::text(const QString &words, const RichSpan &style)
{
    if (words.isEmpty())
        return;
    if (!m_spans.empty() && sameStyle(m_spans.back(), style)) {
        m_spans.back().text += words;
        return;
    }
    ++m_pieces;
    m_spans.push_back(style);
    m_spans.back().text = words;
}

void RichTextBuilder::lineBreak()
{
    ++m_pieces;
    RichSpan span;
    span.lineBreak = true;
    m_spans.push_back(span);
}

void RichTextBuilder::image(const RichSpan &picture)
{
    ++m_pieces;
    m_spans.push_back(picture);
}

void RichTextBuilder::atLine(int line)
{
    if (m_line == 0)
        m_line = line;
    if (m_table.line == 0 && m_tableDepth > 0)
        m_table.line = line;
    for (Frame &frame : m_frames) {
        if (frame.block.line == 0)
            frame.block.line = line;
    }
}

bool RichTextBuilder::endsWithSpace() const
{
    if (m_spans.empty() || m_spans.back().lineBreak)
        return true;
    const QString &text = m_spans.back().text;
    return !text.isEmpty() && text.back().isSpace();
}

std::vector<RichSpan> RichTextBuilder::takeSpans()
{
    std::vector<RichSpan> spans = std::move(m_spans);
    m_spans.clear();
    return spans;
}

void RichTextBuilder::add(RichBlock block)
{
    ++m_pieces;
    block.line = m_line;
    m_line = 0;
    m_frames.back().block.children.push_back(std::move(block));
}

bool RichTextBuilder::startCallout(std::vector<RichSpan> &spans)
{
    Frame &frame = m_frames.back();
    if (frame.block.kind != RichKind::Quote || !frame.block.children.empty() || !frame.lists.empty() || spans.empty())
        return false;
    static const QRegularExpression mark(u"^\\s*\\[!([A-Za-z]+)\\]\\s*"_s);
    std::vector<RichSpan> title = takeFirstLine(spans);
    const QRegularExpressionMatch match = title.empty() ? QRegularExpressionMatch() : mark.match(title.front().text);
    const QString kind = match.captured(1).toLower();
    if (std::find(CalloutKinds.begin(), CalloutKinds.end(), kind) == CalloutKinds.end()) {
        if (!title.empty())
            title.back().text += u'\n';
        spans.insert(spans.begin(), title.begin(), title.end());
        return false;
    }
    title.front().text.remove(0, match.capturedLength());
    tidy(title);
    frame.block.kind = RichKind::Callout;
    frame.block.callout = kind;
    frame.block.spans = std::move(title);
    if (m_line > 0)
        ++m_line; // what follows the title in the same paragraph begins on the next line
    return true;
}

void RichTextBuilder::endParagraph()
{
    if (m_tableDepth > 0) // a block inside a cell: the cell goes on in a new line
        return m_spans.empty() || m_spans.back().lineBreak ? void() : lineBreak();
    std::vector<RichSpan> spans = takeSpans();
    (void)startCallout(spans);
    tidy(spans);
    if (spans.empty()) {
        m_line = 0;
        return;
    }
    Frame &frame = m_frames.back();
    if (!frame.lists.empty() && frame.lists.back().item >= 0) {
        RichBlock &item = frame.block.children[size_t(frame.lists.back().item)];
        item.spans = std::move(spans);
        item.line = m_line;
        m_line = 0;
        frame.lists.back().item = -1;
        return;
    }
    RichBlock block;
    block.level = int(frame.lists.size());
    block.spans = std::move(spans);
    add(std::move(block));
}

void RichTextBuilder::endHeading(int level)
{
    const Frame &frame = m_frames.back();
    if (m_tableDepth > 0 || (!frame.lists.empty() && frame.lists.back().item >= 0))
        return endParagraph();
    RichBlock block;
    block.kind = RichKind::Heading;
    block.level = level;
    block.spans = takeSpans();
    tidy(block.spans);
    add(std::move(block));
}

void RichTextBuilder::code(const QString &words)
{
    if (m_tableDepth > 0) {
        RichSpan style;
        style.code = true;
        return text(words, style);
    }
    RichBlock block;
    block.kind = RichKind::Code;
    block.level = int(m_frames.back().lists.size());
    RichSpan span;
    span.text = words;
    span.code = true;
    block.spans.push_back(span);
    add(std::move(block));
}

void RichTextBuilder::rule()
{
    if (m_tableDepth > 0)
        return;
    RichBlock block;
    block.kind = RichKind::Rule;
    add(std::move(block));
}

void RichTextBuilder::beginQuote()
{
    endParagraph();
    if (m_tableDepth > 0 || m_frames.size() > size_t(MaxQuotes)) {
        ++m_hiddenQuotes;
        return;
    }
    if (!m_frames.back().lists.empty())
        m_frames.back().lists.back().item = -1;
    m_frames.emplace_back();
    m_frames.back().block.kind = RichKind::Quote;
}

void RichTextBuilder::endQuote()
{
    endParagraph();
    if (m_hiddenQuotes > 0) {
        --m_hiddenQuotes;
        return;
    }
    if (m_frames.size() < 2)
        return;
    RichBlock block = std::move(m_frames.back().block);
    m_frames.pop_back();
    m_line = block.line;
    if (block.kind == RichKind::Callout || !block.children.empty())
        add(std::move(block));
    m_line = 0;
}

void RichTextBuilder::beginList(bool ordered, int start)
{
    endParagraph();
    std::vector<List> &lists = m_frames.back().lists;
    if (m_tableDepth > 0 || lists.size() >= size_t(MaxLists)) {
        ++m_hiddenLists;
        return;
    }
    if (!lists.empty())
        lists.back().item = -1;
    lists.push_back({ordered, start, -1});
}

void RichTextBuilder::endList()
{
    endParagraph();
    if (m_hiddenLists > 0)
        --m_hiddenLists;
    else if (!m_frames.back().lists.empty())
        m_frames.back().lists.pop_back();
}

void RichTextBuilder::beginItem(int number)
{
    endParagraph();
    Frame &frame = m_frames.back();
    if (m_tableDepth > 0 || frame.lists.empty())
        return;
    List &list = frame.lists.back();
    if (number >= 0)
        list.next = number;
    RichBlock block;
    block.kind = RichKind::ListItem;
    block.level = int(frame.lists.size());
    block.ordered = list.ordered;
    if (list.ordered)
        block.number = list.next++;
    list.item = qsizetype(frame.block.children.size());
    add(std::move(block));
}

void RichTextBuilder::beginTable()
{
    if (m_tableDepth == 0)
        endParagraph();
    if (m_tableDepth++ > 0)
        return; // a table in a cell: its text belongs to the cell
    m_table = {};
    m_table.kind = RichKind::Table;
}

void RichTextBuilder::beginRow()
{
    if (m_tableDepth != 1)
        return;
    if (hasText())
        endCell();
    ++m_pieces;
    m_table.rows.emplace_back();
}

void RichTextBuilder::endCell()
{
    if (m_tableDepth != 1)
        return endParagraph();
    ++m_pieces;
    if (m_table.rows.empty())
        m_table.rows.emplace_back();
    std::vector<RichSpan> spans = takeSpans();
    tidy(spans);
    m_table.rows.back().push_back(std::move(spans));
}

void RichTextBuilder::endTable()
{
    if (m_tableDepth == 0 || --m_tableDepth > 0)
        return;
    if (hasText()) {
        m_tableDepth = 1;
        endCell();
        m_tableDepth = 0;
    }
    std::erase_if(m_table.rows, [](const auto &row) { return row.empty(); });
    m_line = m_table.line;
    if (!m_table.rows.empty())
        add(std::move(m_table));
    m_table = {};
    m_line = 0;
}

RichText RichTextBuilder::finish()
{
    while (m_tableDepth > 0)
        endTable();
    endParagraph();
    m_hiddenQuotes = 0;
    while (m_frames.size() > 1)
        endQuote();
    RichText text;
    text.blocks = std::move(m_frames.front().block.children);
    m_frames.clear();
    m_frames.emplace_back();
    return text;
}
