// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

// The digit of a key of the top row or the numeric pad, whatever the layout prints on it (French AZERTY types & é "
// there without Shift). -1: no digit key.
namespace DigitKey {

[[nodiscard]] inline int of(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
#ifdef Q_OS_WIN
    constexpr quint32 FirstDigit = 2; // scan code set 1
#else
    constexpr quint32 FirstDigit = 10; // X11 and Wayland: evdev code 2 plus 8
#endif
    const quint32 code = event.nativeScanCode();
    if (code >= FirstDigit && code <= FirstDigit + 9)
        return int(code - FirstDigit + 1) % 10;
    return -1;
}

} // namespace DigitKey
