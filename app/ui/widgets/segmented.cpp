// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmented.h"

#include "button.h"
#include "flowlayout.h"
#include "theme.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

Segmented::Segmented(const Theme &theme, const QString &accessibleName, const QStringList &choices, int chosenIndex, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *row = new FlowLayout(theme.px(6), this);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = new Button(theme, ButtonKind::Secondary, choices.at(i), {}, this);
        button->setCheckable(true);
        button->setChecked(i == chosenIndex);
        button->setAutoExclusive(true); // says that it is one of several; the group does the work
        button->setAccessibleName(tr("%1: %2").arg(accessibleName, choices.at(i)));
        m_group->addButton(button, int(i));
        row->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}
