// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tripleshift.h"

#include <QElapsedTimer>
#include <QObject>

class QCoreApplication;
class QTimer;
class Settings;

// One gesture hides everything: the button, Ctrl+Shift+Q, or Shift three times. Every window of the program is unmapped
// first; only then is windowsGone() emitted, for whoever saves and ends the program. Works above modal dialogs.
class QuickExit final : public QObject
{
    Q_OBJECT
public:
    QuickExit(const Settings &settings, QCoreApplication &application, QObject *parent = nullptr);

    void leave();

Q_SIGNALS:
    void counted(int presses); // 0..2, for the dots in the button
    void windowsGone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Settings &m_settings;
    TripleShift m_shifts;
    QElapsedTimer m_clock;
    QTimer *m_fade; // runs only while presses are counted
    bool m_left = false;
};
