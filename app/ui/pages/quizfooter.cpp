// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizfooter.h"

#include "button.h"
#include "footerbar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int RoomForKeys = 600; // effective width from which the button shows its key
}

QuizFooter::QuizFooter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_bar(new FooterBar(theme))
    , m_next(new Button(theme, ButtonKind::Primary, QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_next->setObjectName(u"primary"_s);
    m_bar->setEnd(m_next);
    connect(m_next, &QAbstractButton::clicked, this, &QuizFooter::nextPressed);
}

void QuizFooter::setStart(Button *button)
{
    m_bar->setStart(button);
    if (button)
        setTabOrder(button, m_next);
}

void QuizFooter::setNext(const QString &text, const QString &keys, bool onwards)
{
    m_keys = keys;
    m_next->setText(text);
    m_next->setAccessibleName(text);
    m_next->setTrailingIcon(onwards ? u"arrow-right"_s : QString());
    m_next->setEnabled(true);
    arrange(m_effectiveWidth);
}

void QuizFooter::setReady(bool ready) { m_next->setEnabled(ready); }
void QuizFooter::pressNext() { m_next->click(); }

void QuizFooter::arrange(int effectiveWidth)
{
    m_effectiveWidth = effectiveWidth;
    m_next->setKeyCap(effectiveWidth >= RoomForKeys ? m_keys : QString());
    m_next->setAccessibleDescription(m_keys);
}
