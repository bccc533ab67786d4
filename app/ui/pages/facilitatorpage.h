// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "page.h"

class FindBar;
class ReadingPane;

// The facilitator notes of a module, for those who run workshops.
class FacilitatorPage final : public Page
{
    Q_OBJECT
public:
    FacilitatorPage(const Context &context, const Route &route, QWidget *parent = nullptr);
    [[nodiscard]] QStringList trail() const override;
    [[nodiscard]] bool wantsRail() const override { return true; }
    void enter() override;
    bool find() override;
    void print() override;
    [[nodiscard]] bool canPrint() const override { return true; }

private:
    Context m_context;
    QString m_id;
    QString m_title;
    ReadingPane *m_pane;
    FindBar *m_find;
};
