// SPDX-License-Identifier: GPL-3.0-or-later
#include "line.h"

#include "theme.h"

#include <QPainter>

Line::Line(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(theme.lineWidth());
}

void Line::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.tokens().border); }
