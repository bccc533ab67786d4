// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// The small text model that the reading pane shows, prints and copies. Markdown of packs and HTML of others both end
// here, so nothing else ever reaches the screen: no scripts, no styles, no loads from afar.

struct RichSpan
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool code = false;
    bool lineBreak = false; // a break inside the paragraph; text is empty
    QString link;           // "glossary:…", "indicator:…", "source:…", "lesson:…", "page:…" or https://…; empty: none
    QString image;          // path inside the pack or a data: image; text is then the text alternative

    bool operator==(const RichSpan &) const = default;
};

enum class RichKind { Paragraph, Heading, ListItem, Callout, Quote, Table, Code, Rule };

struct RichBlock
{
    RichKind kind = RichKind::Paragraph;
    int level = 0;            // Heading: 1..6. ListItem: depth from 1. Paragraph: depth of the list item it continues, or 0
    bool ordered = false;     // ListItem
    int number = 0;           // ListItem of an ordered list: its number
    QString callout;          // Callout: "law", "practice", "child", "note", "care" or "key"
    std::vector<RichSpan> spans;     // text; of a Callout: its title
    std::vector<RichBlock> children; // Callout and Quote: what they hold
    std::vector<std::vector<std::vector<RichSpan>>> rows; // Table: rows of cells of spans; the first row is the head
    int line = 0;             // line in the source file, from 1; 0 when unknown

    bool operator==(const RichBlock &) const = default;
};

struct RichText
{
    std::vector<RichBlock> blocks;

    bool operator==(const RichText &) const = default;
};

namespace RichTexts {

[[nodiscard]] QString plain(const std::vector<RichSpan> &spans);
// All words, one line per block (list items, cells and call-outs included).
[[nodiscard]] QString plain(const RichText &text);
[[nodiscard]] RichText fromPlain(const QString &text);
// Every link target with the line of its block, in order, repeats included.
struct LinkAt
{
    QString target;
    int line = 0;
};
[[nodiscard]] std::vector<LinkAt> links(const RichText &text);

} // namespace RichTexts
