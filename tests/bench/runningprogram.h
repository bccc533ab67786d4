// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

// A program with a window, started to be measured and ended with the object.
class RunningProgram final
{
public:
    // Starts it and returns when it reported its first paint on standard error.
    RunningProgram(const QString &program, const QStringList &arguments);
    ~RunningProgram();
    RunningProgram(const RunningProgram &) = delete;
    RunningProgram &operator=(const RunningProgram &) = delete;

    [[nodiscard]] bool painted() const { return m_milliseconds >= 0; }
    [[nodiscard]] double milliseconds() const { return m_milliseconds; } // from the start to the first paint
    [[nodiscard]] double proportionalKilobytes() const;                  // Pss: shared pages divided by their users
    [[nodiscard]] qint64 switches() const; // times any of its threads was switched to, until now

private:
    QProcess m_process;
    double m_milliseconds = -1;
};
