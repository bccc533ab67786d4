// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingpane.h"

#include "callout.h"
#include "richdocument.h"
#include "searchtext.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTimer>
#include <QWheelEvent>

namespace {
constexpr int Column = 600; // 66-68 characters of the reading font
}

ReadingPane::ReadingPane(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
    , m_rest(new QTimer(this))
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setProperty("noFocusRing", true); // the whole page: its links show the focus
    setContextMenuPolicy(Qt::CustomContextMenu);
    QPalette own = palette();
    own.setColor(QPalette::Base, theme.tokens().bg);
    setPalette(own);
    m_rest->setSingleShot(true);
    m_rest->setInterval(400);
    connect(m_rest, &QTimer::timeout, this, [this] { Q_EMIT paragraphReached(topParagraph()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingPane::scrolled);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { Q_EMIT linkOpened(url.toString()); });
}

void ReadingPane::show(QTextDocument *text)
{
    text->setParent(this);
    // Laid out once, when the width is known: a layout costs more than building the text.
    text->setLayoutEnabled(false);
    text->setDocumentMargin(2);
    QTextOption option = text->defaultTextOption();
    option.setWrapMode(wordWrapMode());
    text->setDefaultTextOption(option);
    // The margin of a first block does not count: the frame around all of them makes the room above and below.
    QTextFrameFormat room = text->rootFrame()->frameFormat();
    room.setTopMargin(m_theme.px(28));
    room.setBottomMargin(m_theme.px(32));
    text->rootFrame()->setFrameFormat(room);
    setDocument(text); // deletes the empty one it was born with
    verticalScrollBar()->setValue(0);
    if (isVisible())
        layOut();
}

void ReadingPane::layOut()
{
    if (document()->isLayoutEnabled())
        return;
    document()->setLayoutEnabled(true);
    scrolled();
}

void ReadingPane::setStartPanel(QWidget *panel, int width)
{
    m_startPanel = panel;
    m_startWidth = width;
    panel->setParent(this);
    if (isVisible())
        arrange();
}

void ReadingPane::setEndPanel(QWidget *panel, int width)
{
    m_endPanel = panel;
    m_endWidth = width;
    panel->setParent(this);
    if (isVisible())
        arrange();
}

// The column is the viewport; what is left beside it belongs to the panels.
void ReadingPane::arrange()
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = width() - bar;
    const int gap = m_theme.px(32);
    const int column = qMin(m_theme.px(Column), room - 2 * m_theme.px(24));
    const bool both = m_startPanel && m_endPanel && room >= column + m_startWidth + m_endWidth + 4 * gap;
    const bool start = m_startPanel && room >= column + m_startWidth + 3 * gap;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    int left = (room - column) / 2;
    if (start && !both)
        left = qMax(left, 0);
    const int startNeeds = m_startWidth + 2 * gap, endNeeds = m_endWidth + 2 * gap;
    if (start)
        left = qMax(left, startNeeds);
    if (both)
        left = qMin(left, room - column - endNeeds);
    left = qMax(left, m_theme.px(24));
    const int right = qMax(0, room - column - left);
    if (rightToLeft)
        setViewportMargins(right, 0, left, 0);
    else
        setViewportMargins(left, 0, right, 0);
    const auto put = [&](QWidget *panel, bool visible, int x, int w) {
        if (!panel)
            return;
        const int y = m_theme.px(28);
        const QRect place(x, y, w, height() - 2 * y);
        panel->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, room, height()), place).translated(rightToLeft ? bar : 0, 0));
        panel->setVisible(visible); // only now: without a size it would work out one of its own
    };
    put(m_startPanel, start, left - gap - m_startWidth, m_startWidth);
    put(m_endPanel, both, left + column + gap, m_endWidth);
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    const bool otherWidth = event->size().width() != event->oldSize().width();
    const int paragraph = otherWidth && verticalScrollBar()->value() > 0 ? topParagraph() : 0;
    QTextBrowser::resizeEvent(event);
    layOut();
    if (paragraph > 0)
        scrollToParagraph(paragraph);
}

void ReadingPane::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    layOut();
}

bool ReadingPane::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    // The wheel over the margins scrolls, too.
    if (event->type() == QEvent::Wheel) {
        QCoreApplication::sendEvent(verticalScrollBar(), event);
        return true;
    }
    return QTextBrowser::event(event);
}

void ReadingPane::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    default:
        QTextBrowser::keyPressEvent(event);
    }
}

QVariant ReadingPane::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !m_pictures)
        return {};
    QImage picture;
    picture.loadFromData(m_pictures(name.toString()));
    const int column = qMax(1, viewport()->width() - 8);
    if (picture.width() > column)
        picture = picture.scaledToWidth(column, Qt::SmoothTransformation);
    return picture;
}

void ReadingPane::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        const bool rightToLeft = document()->defaultTextOption().textDirection() == Qt::RightToLeft;
        const auto frames = document()->rootFrame()->childFrames();
        for (QTextFrame *frame : frames) {
            const QString kind = frame->frameFormat().stringProperty(RichDocument::CalloutKind);
            if (kind.isEmpty())
                continue;
            // Asking for the frame itself would lay out the whole text before the first paint.
            const QRectF first = document()->documentLayout()->blockBoundingRect(frame->firstCursorPosition().block());
            if (first.top() + offset.y() > viewport()->height() + frame->frameFormat().topMargin() + frame->frameFormat().padding())
                break;
            QRectF box = document()->documentLayout()->frameBoundingRect(frame).translated(offset);
            box.adjust(0, frame->frameFormat().topMargin(), 0, -frame->frameFormat().bottomMargin());
            if (!box.intersects(event->rect()))
                continue;
            const CalloutLook look = CalloutLook::of(m_theme, kind);
            QPainterPath shape;
            shape.addRoundedRect(box, m_theme.px(8), m_theme.px(8));
            painter.save();
            painter.setClipPath(shape);
            painter.fillRect(box, look.fill);
            QRectF bar(box.left(), box.top(), m_theme.px(5), box.height());
            const double edge = m_theme.px(22);
            QRectF icon(box.left() + m_theme.px(18), box.top() + m_theme.px(15), edge, edge);
            if (rightToLeft) {
                bar.moveRight(box.right());
                icon.moveRight(box.right() - m_theme.px(18));
            }
            painter.fillRect(bar, look.ink);
            m_theme.drawIcon(painter, look.icon, icon, look.ink);
            painter.restore();
            if (m_theme.tokens().contrast)
                m_theme.drawSurface(painter, box, m_theme.px(8), QColor(), look.ink, 2);
        }
    }
    QTextBrowser::paintEvent(event);
}

int ReadingPane::topParagraph() const { return cursorForPosition(QPoint(viewport()->width() / 2, m_theme.px(8))).blockNumber(); }

void ReadingPane::scrollToParagraph(int number)
{
    const QTextBlock block = document()->findBlockByNumber(number);
    if (!block.isValid() || number <= 0)
        return;
    layOut();
    verticalScrollBar()->setValue(int(document()->documentLayout()->blockBoundingRect(block).top()));
}

void ReadingPane::scrolled()
{
    m_rest->start();
    if (verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4)
        Q_EMIT endReached();
}

void ReadingPane::select(const QList<QTextCursor> &places, int current)
{
    layOut();
    const Tokens &t = m_theme.tokens();
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < places.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = places.at(i);
        mark.format.setBackground(i == current ? t.focus : t.warnSoft);
        mark.format.setForeground(i == current ? t.bg : t.text);
        marks.append(mark);
    }
    setExtraSelections(marks);
    if (current >= 0 && current < places.size()) {
        const QRectF box = document()->documentLayout()->blockBoundingRect(places.at(current).block());
        QTextCursor at = places.at(current);
        at.setPosition(at.selectionStart());
        const int y = cursorRect(at).top() + verticalScrollBar()->value();
        verticalScrollBar()->setValue(qMax(int(box.top()) - m_theme.px(40), y - viewport()->height() / 2));
    }
}

int ReadingPane::highlight(const QString &typed)
{
    QList<QTextCursor> places;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype from = 0; from < text.size();) {
            const SearchText::Hit hit = SearchText::firstHit(text.mid(from), typed);
            if (hit.start < 0 || hit.length <= 0)
                break;
            QTextCursor place(block);
            place.setPosition(block.position() + int(from + hit.start));
            place.setPosition(block.position() + int(from + hit.start + hit.length), QTextCursor::KeepAnchor);
            places.append(place);
            from += hit.start + hit.length;
        }
    }
    select(places, places.isEmpty() ? -1 : 0);
    return int(places.size());
}

ReadingPane::Found ReadingPane::find(const QString &text, bool backward)
{
    QList<QTextCursor> places;
    for (QTextCursor at = document()->find(text); !text.isEmpty() && !at.isNull(); at = document()->find(text, at))
        places.append(at);
    if (places.isEmpty()) {
        clearMarks();
        return {};
    }
    const int count = int(places.size());
    if (text != m_sought) {
        m_sought = text;
        m_soughtAt = 0;
    } else {
        m_soughtAt = (m_soughtAt + (backward ? count - 1 : 1)) % count;
    }
    select(places, m_soughtAt);
    return {count, m_soughtAt + 1};
}

void ReadingPane::clearMarks()
{
    m_sought.clear();
    m_soughtAt = -1;
    setExtraSelections({});
}

QRect ReadingPane::linkRect(const QString &href) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().anchorHref() != href)
                continue;
            QTextCursor first(document());
            first.setPosition(at.fragment().position());
            QTextCursor last(document());
            last.setPosition(at.fragment().position() + at.fragment().length());
            const QRect box = cursorRect(first).united(cursorRect(last));
            if (box.bottom() > 0 && box.top() < viewport()->height())
                return box;
        }
    }
    return {};
}
