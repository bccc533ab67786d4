// SPDX-License-Identifier: GPL-3.0-or-later
#include "richdocument.h"

#include "callout.h"
#include "isolated.h"
#include "theme.h"

#include <QImage>
#include <QLocale>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {
constexpr double PaperLine = 0.75 * RichDocument::UnitsPerPoint;
}

RichDocument::RichDocument(const Theme &theme, QTextDocument &document, Medium medium)
    : m_theme(theme)
    , m_document(document)
    , m_cursor(&document)
    , m_medium(medium)
{
    document.setUndoRedoEnabled(false);
    if (medium == Medium::Paper) {
        // Pixels are units here, whatever the screen's are; a block left empty at the end takes no room.
        QFont tiny = theme.font(1);
        tiny.setPixelSize(1);
        document.setDefaultFont(tiny);
        document.setUseDesignMetrics(true);
        document.setDocumentMargin(0);
        document.setIndentWidth(px(34));
    }
    m_cursor.movePosition(QTextCursor::End);
    m_first = document.isEmpty();
    m_cursor.beginEditBlock();
}

RichDocument::~RichDocument() { m_cursor.endEditBlock(); }

// The reading size of 18 pixels is 11 points on paper.
double RichDocument::px(double value) const { return m_medium == Medium::Screen ? m_theme.px(value) : value * 11 / 18 * UnitsPerPoint; }

QTextCharFormat RichDocument::characters(double size, bool bold) const
{
    QTextCharFormat format;
    QFont font = m_theme.font(size, bold);
    font.setPixelSize(qMax(1, qRound(px(m_medium == Medium::Paper && size > 10 ? qMax(size, 18.0) : size)))); // no small print
    format.setFont(font);
    format.setForeground(m_medium == Medium::Screen ? m_theme.tokens().text : QColor(Qt::black));
    return format;
}

QTextBlockFormat RichDocument::lines(double height, double above, double below) const
{
    QTextBlockFormat format;
    format.setLineHeight(px(m_medium == Medium::Screen ? height : height * 0.9), QTextBlockFormat::MinimumHeight);
    format.setTopMargin(px(above));
    format.setBottomMargin(px(below));
    return format;
}

void RichDocument::startBlock(const QTextBlockFormat &format, const QTextCharFormat &characters)
{
    if (m_afterFrame) {
        QTextBlockFormat room;
        room.setLineHeight(px(8), QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(room);
        if (m_afterTable)
            m_cursor.insertBlock(room); // the one right below a table takes no room
        m_first = false;
    }
    m_afterFrame = false;
    if (m_first) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(characters);
        m_cursor.setCharFormat(characters);
    } else {
        m_cursor.insertBlock(format, characters);
        if (QTextList *list = m_cursor.currentList())
            list->remove(m_cursor.block());
        m_cursor.setBlockFormat(format);
    }
    m_first = false;
}

// A frame needs a block before it; where there is none, an invisible one.
void RichDocument::startFrame()
{
    m_afterFrame = false;
    if (m_first)
        startBlock(lines(1, 0, 0), characters(1, false));
}

// Out of the frame: the block after it becomes the next paragraph.
void RichDocument::endFrame(bool table)
{
    m_cursor.movePosition(QTextCursor::End);
    m_first = true;
    m_afterFrame = m_medium == Medium::Paper;
    m_afterTable = table;
}

void RichDocument::overline(const QString &text)
{
    QTextCharFormat format = characters(14, true);
    if (m_medium == Medium::Screen)
        format.setForeground(m_theme.tokens().primary);
    startBlock(lines(20, 0, 4), format);
    const QLocale locale; // capitals where the script has them in use
    const bool capitals = m_medium == Medium::Screen && (locale.script() == QLocale::LatinScript || locale.script() == QLocale::CyrillicScript);
    m_cursor.insertText(capitals ? locale.toUpper(text) : text, format);
}

void RichDocument::title(const QString &text)
{
    QTextBlockFormat format = lines(44, 0, 12);
    format.setHeadingLevel(1);
    startBlock(format, characters(34, true));
    m_cursor.insertText(text, characters(34, true));
}

void RichDocument::heading(int level, const QString &text)
{
    const double size = level <= 2 ? 24 : level == 3 ? 20 : 18;
    QTextBlockFormat format = lines(size * 1.36, 20, 6);
    format.setHeadingLevel(level);
    startBlock(format, characters(size, true));
    m_cursor.insertText(text, characters(size, true));
}

void RichDocument::caption(const QString &text)
{
    QTextCharFormat format = characters(14, false);
    if (m_medium == Medium::Screen)
        format.setForeground(m_theme.tokens().text3);
    startBlock(lines(20, 0, 6), format);
    m_cursor.insertText(text, format);
}

void RichDocument::blocks(const RichText &text) { children(text.blocks); }

void RichDocument::children(const std::vector<RichBlock> &blocks)
{
    bool afterHeading = false;
    for (const RichBlock &one : blocks) {
        block(one, afterHeading);
        afterHeading = one.kind == RichKind::Heading;
    }
}

void RichDocument::paragraph(const QString &text)
{
    RichSpan span;
    span.text = text;
    paragraph(std::vector<RichSpan>{span});
}

void RichDocument::paragraph(const std::vector<RichSpan> &text)
{
    startBlock(lines(28, 0, 14), characters(18, false));
    spans(text, characters(18, false));
}

void RichDocument::spans(const std::vector<RichSpan> &all, const QTextCharFormat &base)
{
    const Tokens &t = m_theme.tokens();
    for (size_t i = 0; i < all.size(); ++i) {
        const RichSpan &span = all[i];
        if (span.lineBreak) {
            m_cursor.insertText(QString(QChar::LineSeparator), base);
            continue;
        }
        if (!span.image.isEmpty()) {
            picture(span, base);
            continue;
        }
        QTextCharFormat format = base;
        if (span.bold)
            format.setFontWeight(QFont::Bold);
        if (span.italic)
            format.setFontItalic(true);
        if (!span.link.isEmpty() && m_medium == Medium::Screen) {
            format.setAnchor(true);
            format.setAnchorHref(span.link);
            format.setForeground(t.primary);
            const bool term = span.link.startsWith("glossary:"_L1) || span.link.startsWith("indicator:"_L1);
            format.setUnderlineStyle(term ? QTextCharFormat::DotLine : QTextCharFormat::SingleUnderline);
            if (span.link.startsWith("source:"_L1)) {
                QFont font = format.font();
                font.setPixelSize(qMax(1, int(px(15))));
                format.setFont(font);
                format.setUnderlineStyle(QTextCharFormat::NoUnderline);
            }
        }
        m_cursor.insertText(span.text, format);
        const bool linkEnds = i + 1 == all.size() || all[i + 1].link != span.link;
        if (m_medium == Medium::Paper && span.link.startsWith("http"_L1) && linkEnds && span.text != span.link)
            m_cursor.insertText(u" ("_s + isolated(span.link) + u')', base);
    }
}

void RichDocument::picture(const RichSpan &span, const QTextCharFormat &base)
{
    QTextImageFormat format;
    format.setName(span.image);
    format.setProperty(QTextFormat::ImageAltText, span.text);
    if (m_medium == Medium::Paper) {
        const auto image = m_document.resource(QTextDocument::ImageResource, QUrl(span.image)).value<QImage>();
        if (image.isNull()) {
            m_cursor.insertText(span.text, base);
            return;
        }
        constexpr double perPixel = UnitsPerPoint * 72 / 96;
        const QSizeF natural = image.deviceIndependentSize() * perPixel, page = m_document.pageSize();
        const QSizeF size = natural.boundedTo(natural.scaled({page.width(), page.height() / 2}, Qt::KeepAspectRatio));
        format.setWidth(size.width());
        format.setHeight(size.height());
    }
    m_cursor.insertImage(format);
}

void RichDocument::block(const RichBlock &one, bool afterHeading)
{
    switch (one.kind) {
    case RichKind::Heading: {
        const double size = one.level <= 2 ? 24 : one.level == 3 ? 20 : 18;
        QTextBlockFormat format = lines(size * 1.36, 22, 6);
        format.setHeadingLevel(one.level);
        startBlock(format, characters(size, true));
        spans(one.spans, characters(size, true));
        break;
    }
    case RichKind::Paragraph: {
        QTextBlockFormat format = lines(28, afterHeading ? 0 : 2, 12);
        format.setIndent(one.level);
        startBlock(format, characters(18, false));
        spans(one.spans, characters(18, false));
        break;
    }
    case RichKind::ListItem:
        listItem(one);
        break;
    case RichKind::Callout:
    case RichKind::Quote:
        callout(one);
        break;
    case RichKind::Table:
        table(one);
        break;
    case RichKind::Code: {
        startBlock(lines(26, 4, 12), characters(16, false));
        spans(one.spans, characters(16, false));
        break;
    }
    case RichKind::Rule: {
        QTextBlockFormat format = lines(12, 6, 6);
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
        if (m_medium == Medium::Paper) { // the one above is always a unit thin
            format.clearProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
            format.setLineHeight(PaperLine, QTextBlockFormat::FixedHeight);
            format.setBackground(Qt::black);
        }
        startBlock(format, characters(6, false));
        break;
    }
    }
}

void RichDocument::listItem(const RichBlock &one)
{
    startBlock(lines(28, 0, 6), characters(18, false));
    QTextListFormat format;
    format.setStyle(one.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(qMax(1, one.level));
    // An item joins the list of the block before it when that list has its shape; a numbered one goes on counting after
    // whatever stood inside the item before.
    QTextList *before = one.ordered ? m_numbered.value(format.indent()) : m_cursor.block().previous().textList();
    const bool joins = before && before->format().style() == format.style() && before->format().indent() == format.indent()
                       && (!one.ordered || one.number > 1);
    if (joins)
        before->add(m_cursor.block());
    else
        before = m_cursor.createList(format);
    if (one.ordered)
        m_numbered.insert(format.indent(), before);
    spans(one.spans, characters(18, false));
    for (const RichBlock &child : one.children)
        block(child, false);
}

void RichDocument::callout(const RichBlock &one)
{
    const QString kind = one.kind == RichKind::Quote ? u"note"_s : one.callout;
    const CalloutLook look = CalloutLook::of(m_theme, kind);
    QTextFrameFormat format;
    format.setProperty(CalloutKind, kind);
    format.setTopMargin(px(8));
    format.setBottomMargin(px(16));
    format.setPadding(px(14));
    if (m_medium == Medium::Paper) {
        format.setTopMargin(px(12));
        format.setBottomMargin(0); // see m_afterFrame
        format.setBorder(PaperLine);
        format.setBorderBrush(Qt::black); // grey would not survive a photocopier
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    }
    startFrame();
    m_cursor.insertFrame(format);
    m_first = true;
    // Room for the icon: every block inside is moved in from the start side.
    const double inset = m_medium == Medium::Screen ? 36 : 0;
    const int firstInside = m_cursor.block().blockNumber();
    if (!one.spans.empty()) {
        QTextCharFormat bold = characters(18, true);
        if (m_medium == Medium::Screen)
            bold.setForeground(look.ink);
        QTextBlockFormat head = lines(26, 0, 4);
        head.setHeadingLevel(3);
        startBlock(head, bold);
        spans(one.spans, bold);
    }
    children(one.children);
    for (QTextBlock inside = m_document.findBlockByNumber(firstInside); inside.isValid() && inside.position() <= m_cursor.position();
         inside = inside.next()) {
        QTextCursor at(inside);
        QTextBlockFormat shifted = inside.blockFormat();
        const bool rightToLeft = m_document.defaultTextOption().textDirection() == Qt::RightToLeft;
        if (rightToLeft)
            shifted.setRightMargin(shifted.rightMargin() + px(inset));
        else
            shifted.setLeftMargin(shifted.leftMargin() + px(inset));
        if (inside.position() + inside.length() > m_cursor.position())
            shifted.setBottomMargin(0);
        at.setBlockFormat(shifted);
    }
    endFrame(false);
}

void RichDocument::table(const RichBlock &one)
{
    if (one.rows.empty() || one.rows.front().empty())
        return;
    const Tokens &t = m_theme.tokens();
    QTextTableFormat format;
    format.setCellPadding(px(m_medium == Medium::Screen ? 8 : 6));
    format.setCellSpacing(0);
    format.setBorder(m_medium == Medium::Screen ? 1 : PaperLine);
    format.setBorderCollapse(true);
    format.setBorderBrush(m_medium == Medium::Screen ? t.border : QColor(Qt::black));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setHeaderRowCount(m_medium == Medium::Screen ? 1 : 0); // on paper PaperPages repeats it
    format.setTopMargin(px(m_medium == Medium::Screen ? 6 : 10));
    format.setBottomMargin(m_medium == Medium::Screen ? px(16) : 0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const int columns = int(one.rows.front().size());
    const QList<QTextLength> widths(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns));
    format.setColumnWidthConstraints(widths);
    startFrame();
    const bool rightToLeft = m_document.defaultTextOption().textDirection() == Qt::RightToLeft; // Qt mirrors no tables
    QTextTable *table = m_cursor.insertTable(int(one.rows.size()), columns, format);
    for (int row = 0; row < int(one.rows.size()); ++row) {
        for (int column = 0; column < qMin(columns, int(one.rows[size_t(row)].size())); ++column) {
            QTextTableCell cell = table->cellAt(row, rightToLeft ? columns - 1 - column : column);
            if (row == 0 && m_medium == Medium::Screen) {
                QTextCharFormat head = cell.format();
                head.setBackground(t.sunken);
                cell.setFormat(head);
            }
            m_cursor = cell.firstCursorPosition();
            m_first = true;
            startBlock(lines(24, 0, 0), characters(16, row == 0));
            spans(one.rows[size_t(row)][size_t(column)], characters(16, row == 0));
        }
    }
    endFrame(true);
}
