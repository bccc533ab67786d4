// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialog.h"

// What Quick exit does, what one sees at the next start, and what it cannot hide.
class TryDialog final : public Dialog
{
    Q_OBJECT
public:
    TryDialog(const Theme &theme, bool shiftExit, QWidget *parent);
};
