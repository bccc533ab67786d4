// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "page.h"

class QGridLayout;

// All modules with how far one is in each.
class LearnPage final : public Page
{
    Q_OBJECT
public:
    explicit LearnPage(const Context &context, QWidget *parent = nullptr);
    void enter() override;
    void arrange(int effectiveWidth) override;

private:
    Context m_context;
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
};
