// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidepanel.h"

#include <QScrollBar>
#include <QVBoxLayout>

SidePanel::SidePanel(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(sheet);
    sheet->setAutoFillBackground(false);
}

int SidePanel::heightForWidth(int width) const
{
    m_column->activate();
    // As if the bar were there: with it the lines are shorter, and what just fits would not fit any more.
    return m_column->totalHeightForWidth(width - verticalScrollBar()->sizeHint().width());
}
