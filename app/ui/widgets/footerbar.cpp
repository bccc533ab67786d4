// SPDX-License-Identifier: GPL-3.0-or-later
#include "footerbar.h"

#include "theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {
constexpr int Margin = 24;
constexpr int Gap = 16;
constexpr int Edge = 8; // above and below

QSize hint(const QWidget *widget)
{
    return widget && !widget->isHidden() ? widget->sizeHint().expandedTo(widget->minimumSizeHint()) : QSize(0, 0);
}
}

FooterBar::FooterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"footerBar"_s); // F6 looks for it
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would cut the second row off
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FooterBar::setStart(QWidget *widget) { put(m_start, widget); }
void FooterBar::setCentre(QWidget *widget) { put(m_centre, widget); }
void FooterBar::setEnd(QWidget *widget) { put(m_end, widget); }

void FooterBar::put(QPointer<QWidget> &place, QWidget *widget)
{
    if (place && place != widget) {
        place->hide();
        place->deleteLater();
    }
    place = widget;
    if (widget && widget->parentWidget() != this) {
        widget->setParent(this);
        widget->show();
    }
    updateGeometry();
    arrange();
}

bool FooterBar::isOneRow(int width) const
{
    const int start = hint(m_start).width(), end = hint(m_end).width();
    const int gap = start > 0 && end > 0 ? m_theme.px(Gap) : 0;
    return start + gap + end <= width - 2 * m_theme.px(Margin);
}

int FooterBar::heightForWidth(int width) const
{
    const int start = hint(m_start).height(), end = hint(m_end).height();
    const int content = isOneRow(width) ? qMax(start, end) : start + m_theme.px(Edge) + end;
    return qMax(m_theme.px(57), content + 2 * m_theme.px(Edge) + m_theme.lineWidth());
}

QSize FooterBar::sizeHint() const
{
    const int width = hint(m_start).width() + hint(m_end).width() + m_theme.px(Gap + 2 * Margin);
    return {width, heightForWidth(width)};
}

QSize FooterBar::minimumSizeHint() const { return {m_theme.px(200), m_theme.px(57)}; }

void FooterBar::arrange()
{
    const int line = m_theme.lineWidth();
    const QRect room = rect().adjusted(m_theme.px(Margin), line + m_theme.px(Edge), -m_theme.px(Margin), -m_theme.px(Edge));
    const auto place = [&](QWidget *widget, int x, int y, int width, int height) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(room.x() + x, room.y() + y, width, height)));
    };
    const QSize start = hint(m_start).boundedTo({room.width(), 10000}), end = hint(m_end).boundedTo({room.width(), 10000});
    const bool oneRow = isOneRow(width());
    const auto middle = [&](const QSize &size) { return (room.height() - size.height()) / 2; };
    if (m_start)
        place(m_start, 0, oneRow ? middle(start) : 0, start.width(), start.height());
    if (m_end)
        place(m_end, room.width() - end.width(), oneRow ? middle(end) : room.height() - end.height(), end.width(), end.height());
    if (!m_centre)
        return;
    // In the middle of the bar if it fits there, else of what the others leave.
    const QSize wanted = m_centre->sizeHint();
    const int gap = m_theme.px(Gap), from = start.width() + gap, to = room.width() - end.width() - gap;
    const int width = qMin(wanted.width(), to - from);
    m_centre->setVisible(oneRow && width > 0 && width >= m_centre->minimumSizeHint().width());
    place(m_centre, qBound(from, (room.width() - width) / 2, qMax(from, to - width)), middle(wanted), qMax(0, width), wanted.height());
}

bool FooterBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry(); // a child changed its text
        arrange();
    }
    return QWidget::event(event);
}

void FooterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FooterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), m_theme.lineWidth()), m_theme.tokens().border);
}
