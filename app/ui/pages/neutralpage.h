// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class Theme;

// What the start after a quick exit shows: a plain book and nothing else, until "Open library" is pressed.
class NeutralPage final : public Page
{
    Q_OBJECT
public:
    explicit NeutralPage(const Theme &theme, QWidget *parent = nullptr);
    void enter() override;

Q_SIGNALS:
    void libraryWanted();

private:
    QWidget *m_open;
};
