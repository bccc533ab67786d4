// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialog.h"

#include <QUrl>

// The only way from here to a browser: shows the whole address first, to copy or to open. Anything but a web or mail
// address can only be copied.
class AddressDialog final : public Dialog
{
    Q_OBJECT
public:
    AddressDialog(const Theme &theme, const QUrl &address, QWidget *parent);
};
