// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonpaper.h"

#include "isolated.h"
#include "paperpages.h"
#include "referencecard.h"
#include "richdocument.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImageReader>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr double Point = RichDocument::UnitsPerPoint;
constexpr double FootGap = 10 * Point;
constexpr double FootSize = 11 * Point;

// Drawings are made as fine as a printer is; photographs are as they are.
QVariant picture(const PaperText &text, const QUrl &name)
{
    QByteArray bytes = text.pictures ? text.pictures(name.toString()) : QByteArray();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const bool drawing = reader.format().startsWith("svg");
    if (drawing && reader.size().isValid() && reader.size().width() <= 2000)
        reader.setScaledSize(reader.size() * 3);
    QImage image = reader.read();
    if (drawing)
        image.setDevicePixelRatio(3);
    return image;
}

std::unique_ptr<QTextDocument> write(const PaperText &text, const Theme &theme, QSizeF page)
{
    auto document = std::make_unique<QTextDocument>();
    document->setPageSize(page);
    document->setResourceProvider([&text](const QUrl &name) { return picture(text, name); });
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    document->setDefaultTextOption(option);
    RichDocument writer(theme, *document, RichDocument::Medium::Paper);
    if (!text.overline.isEmpty())
        writer.overline(text.overline);
    writer.title(text.title);
    writer.blocks(text.text);
    if (text.sources.empty())
        return document;
    writer.heading(2, QCoreApplication::translate("LessonPaper", "Sources"));
    for (const Source &source : text.sources) {
        QString line = isolated(ReferenceCard::sourceLine(source)); // with its full stop at its own end
        if (!source.url.isEmpty()) // whole, so that it can be typed
            line += QChar(QChar::LineSeparator) + isolated(source.url);
        writer.caption(line);
    }
    return document;
}

// Where the text comes from, and the page's number, below a line.
class Foot final
{
public:
    Foot(const PaperText &text, const Theme &theme, double width)
        : m_text(text)
        , m_font(theme.font(11))
        , m_width(width)
    {
        m_font.setPixelSize(int(FootSize));
        const QFontMetricsF metrics(m_font);
        m_numberWidth = metrics.horizontalAdvance(number(888, 888)) + 2 * FootSize;
        const QRectF source = metrics.boundingRect({0, 0, width - m_numberWidth, 1e6}, Qt::TextWordWrap, text.sourceLine);
        m_height = qMax(source.height(), metrics.height()) + 1;
    }

    [[nodiscard]] double height() const { return FootGap + FootGap / 2 + m_height; }

    void draw(QPainter &painter, double y, int page, int pages) const
    {
        painter.setPen(QPen(Qt::black, Point / 2));
        painter.drawLine(QPointF(0, y + FootGap), QPointF(m_width, y + FootGap));
        QRectF source(0, y + 1.5 * FootGap, m_width - m_numberWidth, m_height);
        QRectF place(source.right(), source.top(), m_numberWidth, m_height);
        if (m_text.rightToLeft) {
            source.moveRight(m_width);
            place.moveLeft(0);
        }
        const int start = Qt::AlignAbsolute | (m_text.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        const int end = Qt::AlignAbsolute | (m_text.rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        painter.setFont(m_font);
        painter.drawText(source, start | Qt::TextWordWrap, m_text.sourceLine);
        painter.drawText(place, end, number(page, pages));
    }

private:
    [[nodiscard]] static QString number(int page, int pages)
    {
        const QLocale locale;
        return QCoreApplication::translate("LessonPaper", "Page %1 of %2").arg(locale.toString(page), locale.toString(pages));
    }

    const PaperText &m_text;
    QFont m_font;
    double m_width;
    double m_numberWidth = 0;
    double m_height = 0;
};
}

void LessonPaper::paint(QPagedPaintDevice &device, const PaperText &given, const Theme &theme)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return;
    const double scale = device.logicalDpiX() / (72 * Point);
    const double width = device.width() / scale;
    const Foot foot(given, theme, width);
    const QSizeF page(width, device.height() / scale - foot.height());

    PaperText text = given;
    std::unique_ptr<QTextDocument> document = write(text, theme, page);
    while (const auto row = PaperPages::settle(*document)) {
        if (!PaperPages::splitTable(text.text, *row))
            break;
        document = write(text, theme, page);
    }

    painter.scale(scale, scale);
    painter.setLayoutDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const int pages = PaperPages::count(*document);
    QAbstractTextDocumentLayout::PaintContext ink;
    ink.palette.setColor(QPalette::Text, Qt::black);
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        const QRectF sheet(-Point, number * page.height(), width + 2 * Point, page.height()); // borders at the sides whole
        painter.setClipRect(sheet);
        ink.clip = sheet.adjusted(0, Point / 2, 0, -Point / 2); // what only touches it stands on another page
        document->documentLayout()->draw(&painter, ink);
        painter.restore();
        foot.draw(painter, page.height(), number + 1, pages);
    }
}
