// SPDX-License-Identifier: GPL-3.0-or-later
#include "besidelayout.h"

#include <QStyle>
#include <QWidget>

namespace {
constexpr double MostForControl = 0.55;

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}
}

BesideLayout::BesideLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setSpacing(spacing);
}

BesideLayout::~BesideLayout() { qDeleteAll(m_items); }

void BesideLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *BesideLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

bool BesideLayout::isBeside(int width) const
{
    return m_items.size() > 1 && m_items.at(1)->sizeHint().width() + spacing() <= width * MostForControl;
}

QSize BesideLayout::controlSize(int width) const
{
    const int wide = qMin(m_items.at(1)->sizeHint().width(), width);
    return {wide, heightOf(m_items.at(1), wide)};
}

int BesideLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int edges = margins.top() + margins.bottom();
    if (m_items.isEmpty())
        return edges;
    if (m_items.size() == 1)
        return edges + heightOf(m_items.first(), inner);
    const QSize control = controlSize(inner);
    if (isBeside(inner))
        return edges + qMax(heightOf(m_items.first(), inner - control.width() - spacing()), control.height());
    return edges + heightOf(m_items.first(), inner) + spacing() / 2 + control.height();
}

void BesideLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (m_items.isEmpty())
        return;
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto place = [&](QLayoutItem *item, const QRect &where) { item->setGeometry(QStyle::visualRect(direction, inner, where)); };
    const bool beside = isBeside(inner.width());
    const QSize control = m_items.size() > 1 ? controlSize(inner.width()) : QSize(0, 0);
    const int wide = beside ? inner.width() - control.width() - spacing() : inner.width();
    const int high = heightOf(m_items.first(), wide);
    place(m_items.first(), QRect(inner.x(), inner.y() + (beside ? qMax(0, (inner.height() - high) / 2) : 0), wide, high));
    if (m_items.size() < 2)
        return;
    const int x = beside ? inner.right() + 1 - control.width() : inner.x();
    const int y = beside ? inner.y() + qMax(0, (inner.height() - control.height()) / 2) : inner.y() + high + spacing() / 2;
    place(m_items.at(1), QRect(QPoint(x, y), control));
}

QSize BesideLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize BesideLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(QSize(item->minimumSize().width(), item->minimumSize().height()));
    return size.grownBy(contentsMargins());
}
