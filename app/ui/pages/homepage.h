// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "page.h"

class QGridLayout;
class ScrollPage;

// Where one goes on: the lesson to continue (or to start with), ways in, and for trainers the facilitator notes.
class HomePage final : public Page
{
    Q_OBJECT
public:
    explicit HomePage(const Context &context, QWidget *parent = nullptr);
    void enter() override;
    void arrange(int effectiveWidth) override;

private:
    QWidget *continueCard();
    QWidget *wayCard(const QString &icon, const QColor &colour, const QString &title, const QString &text, const QString &action,
                     const Route &route);

    Context m_context;
    QGridLayout *m_ways;
    QList<QWidget *> m_cards;
    QWidget *m_first = nullptr;
};
