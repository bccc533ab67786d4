// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace RichTexts {

namespace {

void collectWords(const std::vector<RichBlock> &blocks, QStringList &lines)
{
    for (const RichBlock &block : blocks) {
        const QString own = plain(block.spans);
        if (!own.isEmpty())
            lines << own;
        for (const auto &row : block.rows) {
            for (const auto &cell : row) {
                const QString words = plain(cell);
                if (!words.isEmpty())
                    lines << words;
            }
        }
        collectWords(block.children, lines);
    }
}

void collectLinks(const std::vector<RichSpan> &spans, int line, std::vector<LinkAt> &found)
{
    QString previous; // one link may run over several spans, of which some are bold
    for (const RichSpan &span : spans) {
        if (!span.link.isEmpty() && span.link != previous)
            found.push_back({span.link, line});
        previous = span.link;
    }
}

void collectLinks(const std::vector<RichBlock> &blocks, int outerLine, std::vector<LinkAt> &found)
{
    for (const RichBlock &block : blocks) {
        const int line = block.line > 0 ? block.line : outerLine;
        collectLinks(block.spans, line, found);
        for (const auto &row : block.rows) {
            for (const auto &cell : row)
                collectLinks(cell, line, found);
        }
        collectLinks(block.children, line, found);
    }
}

} // namespace

QString plain(const std::vector<RichSpan> &spans)
{
    QString words;
    for (const RichSpan &span : spans)
        words += span.lineBreak ? u" "_s : span.text;
    return words;
}

QString plain(const RichText &text)
{
    QStringList lines;
    collectWords(text.blocks, lines);
    return lines.join(u'\n');
}

RichText fromPlain(const QString &text)
{
    RichText result;
    RichBlock paragraph;
    const auto finish = [&] {
        if (!paragraph.spans.empty())
            result.blocks.push_back(std::move(paragraph));
        paragraph = {};
    };
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            finish();
            continue;
        }
        if (paragraph.spans.empty()) {
            paragraph.line = number;
        } else {
            RichSpan newLine;
            newLine.lineBreak = true;
            paragraph.spans.push_back(newLine);
        }
        RichSpan span;
        span.text = line;
        paragraph.spans.push_back(span);
    }
    finish();
    return result;
}

std::vector<LinkAt> links(const RichText &text)
{
    std::vector<LinkAt> found;
    collectLinks(text.blocks, 0, found);
    return found;
}

} // namespace RichTexts
