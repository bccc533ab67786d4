// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "page.h"

class Card;
struct ModuleEntry;

// One module: what one can do afterwards, its lessons, its questions, and for trainers the notes.
class ModulePage final : public Page
{
    Q_OBJECT
public:
    ModulePage(const Context &context, const Route &route, QWidget *parent = nullptr);
    [[nodiscard]] QStringList trail() const override;
    void enter() override;

private:
    void lessonRows(Card &card, const ModuleEntry &entry);

    Context m_context;
    QString m_id;
    QString m_title;
    QWidget *m_first = nullptr;
};
