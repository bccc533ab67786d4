// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialog.h"

struct Folders;

// Shows everything this computer remembers of the person and what erasing cannot reach; accepted once the person said
// that it cannot be undone. Erases nothing itself.
class EraseDialog final : public Dialog
{
    Q_OBJECT
public:
    EraseDialog(const Theme &theme, const Folders &folders, QWidget *parent);
};
