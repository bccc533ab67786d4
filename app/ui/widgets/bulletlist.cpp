// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletlist.h"

#include "label.h"
#include "theme.h"

#include <QGridLayout>

BulletList::BulletList(const Theme &theme, const QString &icon, const QStringList &items, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(10));
    grid->setVerticalSpacing(theme.px(6));
    grid->setColumnStretch(1, 1);
    const int edge = theme.px(16);
    for (int row = 0; row < items.size(); ++row) {
        auto *text = new Label(theme, items.at(row), TextRole::Body);
        auto *mark = new QLabel;
        mark->setPixmap(theme.icon(icon, edge, theme.tokens().text2));
        // In the middle of the first line.
        mark->setContentsMargins(0, qMax(0, (text->fontMetrics().height() - edge) / 2), 0, 0);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
}
