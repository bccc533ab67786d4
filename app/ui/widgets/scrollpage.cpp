// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollpage.h"

#include "theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {
// Wrapped labels make a scrolled widget ask for too much height; without a minimum of its own the area asks
// heightForWidth instead.
class Sheet final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};
}

ScrollPage::ScrollPage(const Theme &theme, int width, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *sheet = new Sheet;
    auto *row = new QHBoxLayout(sheet);
    const int margin = theme.px(28);
    row->setContentsMargins(margin, theme.px(24), margin, theme.px(24));
    auto *column = new QWidget;
    column->setMaximumWidth(theme.px(width));
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(14));
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    setWidget(sheet);
    sheet->setAutoFillBackground(false);
}

void ScrollPage::finish() { m_column->addStretch(100); }

void ScrollPage::startAt(const QWidget *target)
{
    // The height of wrapped texts is known only after a request for a new layout, which may still be under way.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &request);
    verticalScrollBar()->setValue(target->mapTo(widget(), QPoint(0, 0)).y() - m_column->spacing());
}

bool ScrollPage::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (QWidget *focus = QApplication::focusWidget(); focus && widget() && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus, 12, 24);
    return moved;
}
