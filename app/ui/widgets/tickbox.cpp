// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickbox.h"

#include "label.h"
#include "theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

TickBox::TickBox(const Theme &theme, const QString &text, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
{
    m_box->setObjectName(objectName);
    m_box->setAccessibleName(text);
    auto *label = new Label(theme, text, TextRole::Body);
    label->setFont(theme.font(16, true));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    row->setSpacing(theme.px(10));
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    setCursor(Qt::PointingHandCursor);
}

void TickBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}
