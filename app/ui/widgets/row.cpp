// SPDX-License-Identifier: GPL-3.0-or-later
#include "row.h"

#include "besidelayout.h"
#include "card.h"
#include "label.h"
#include "line.h"
#include "theme.h"

#include <QAbstractButton>
#include <QMouseEvent>
#include <QVBoxLayout>

Row::Row(const Theme &theme, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    auto *layout = new BesideLayout(theme.px(16), this);
    layout->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12));
    auto *words = new QWidget;
    m_words = new QVBoxLayout(words);
    m_words->setContentsMargins(0, 0, 0, 0);
    m_words->setSpacing(theme.px(2));
    auto *heading = new Label(theme, title, TextRole::Body);
    heading->setFont(theme.font(16, true));
    m_words->addWidget(heading);
    if (!text.isEmpty())
        m_words->addWidget(new Label(theme, text, TextRole::Supporting));
    layout->addWidget(words);
}

void Row::setControl(QWidget *control) { layout()->addWidget(control); }

void Row::setSwitch(QAbstractButton *control)
{
    m_target = control;
    setCursor(Qt::PointingHandCursor);
}

void Row::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_target && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_target->click();
}

RowList::RowList(const Theme &theme, Card *card)
    : m_theme(theme)
    , m_card(card)
{
    card->setPadding(0);
    card->column()->setSpacing(0);
}

void RowList::add(QWidget *row)
{
    if (!m_first)
        m_card->column()->addWidget(new Line(m_theme));
    m_first = false;
    m_card->column()->addWidget(row);
}
