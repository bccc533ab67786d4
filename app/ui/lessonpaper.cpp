// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonpaper.h"

#include "referencecard.h"
#include "richdocument.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr double Dpi = 96;        // the document is laid out in these; the painter scales to the device
constexpr double FootHeight = 44; // line, source and page number

void fill(QTextDocument &document, const PaperText &text, const Theme &theme)
{
    QTextOption direction = document.defaultTextOption();
    direction.setTextDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    document.setDefaultTextOption(direction);
    RichDocument writer(theme, document, RichDocument::Medium::Paper);
    if (!text.overline.isEmpty())
        writer.overline(text.overline);
    writer.title(text.title);
    writer.blocks(text.text);
    if (text.sources.empty())
        return;
    writer.heading(2, QCoreApplication::translate("LessonPaper", "Sources"));
    for (const Source &source : text.sources)
        writer.caption(ReferenceCard::sourceLine(source) + (source.url.isEmpty() ? QString() : u' ' + source.url));
}

// A heading at the foot of a page, its text on the next: send the heading along. Each pass settles at least one page.
void keepHeadingsWithText(QTextDocument &document, double pageHeight)
{
    const auto page = [&](const QTextBlock &block, bool end) {
        const QRectF box = document.documentLayout()->blockBoundingRect(block);
        return int((end ? box.bottom() - 2 : box.top() + 2) / pageHeight);
    };
    for (int pass = 0; pass < document.pageCount() + 4; ++pass) {
        bool moved = false;
        for (QTextBlock block = document.begin(); block.isValid() && block.next().isValid(); block = block.next()) {
            const bool alone = block.blockFormat().headingLevel() > 0 && page(block.next(), false) > page(block, true);
            if (!alone || block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore)
                continue;
            QTextCursor at(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            at.setBlockFormat(format);
            moved = true;
            break;
        }
        if (!moved)
            return;
    }
}
}

void LessonPaper::paint(QPagedPaintDevice &device, const PaperText &text, const Theme &theme)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return;
    const double scale = device.logicalDpiX() / Dpi;
    const double width = device.width() / scale, height = device.height() / scale - FootHeight;
    QTextDocument document;
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    fill(document, text, theme);
    document.setPageSize({width, height});
    keepHeadingsWithText(document, height);

    painter.scale(scale, scale);
    const int pages = document.pageCount();
    QAbstractTextDocumentLayout::PaintContext ink;
    ink.palette.setColor(QPalette::Text, Qt::black);
    const QLocale locale;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -page * height);
        ink.clip = QRectF(0, page * height, width, height);
        painter.setClipRect(ink.clip);
        document.documentLayout()->draw(&painter, ink);
        painter.restore();
        painter.setPen(QPen(Qt::gray, 0.8));
        painter.drawLine(QPointF(0, height + 14), QPointF(width, height + 14));
        QFont small = theme.font(12);
        small.setPixelSize(12);
        painter.setFont(small);
        painter.setPen(Qt::black);
        const QRectF foot(0, height + 18, width, FootHeight - 18);
        const QString number = QCoreApplication::translate("LessonPaper", "Page %1 of %2").arg(locale.toString(page + 1), locale.toString(pages));
        const double numberWidth = painter.fontMetrics().horizontalAdvance(number) + 8;
        const QRectF start = text.rightToLeft ? foot.adjusted(numberWidth, 0, 0, 0) : foot.adjusted(0, 0, -numberWidth, 0);
        const QRectF end = text.rightToLeft ? QRectF(foot.left(), foot.top(), numberWidth, foot.height())
                                            : QRectF(foot.right() - numberWidth, foot.top(), numberWidth, foot.height());
        const Qt::Alignment startSide = text.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(start, int(startSide | Qt::AlignVCenter | Qt::AlignAbsolute),
                         painter.fontMetrics().elidedText(text.sourceLine, Qt::ElideRight, int(start.width())));
        painter.drawText(end, int((text.rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute), number);
    }
}
