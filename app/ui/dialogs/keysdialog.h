// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Theme;

// F1: all keys on one sheet.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(const Theme &theme, QWidget *parent);
};
