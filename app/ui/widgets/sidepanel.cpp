// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidepanel.h"

#include <QVBoxLayout>

namespace {
// Says nothing about its size, so that its texts are measured only at the width that they get.
class Sheet final : public QWidget
{
public:
    [[nodiscard]] QSize sizeHint() const override { return {0, 0}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};
}

SidePanel::SidePanel(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *sheet = new Sheet;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(sheet);
    sheet->setAutoFillBackground(false);
}
