// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systemcalls.h"

#include <QProcess>
#include <QTemporaryDir>

// The built program's real window in folders of its own, under strace where that is allowed, driven by keys.
class TracedWindow final
{
public:
    ~TracedWindow();

    // Makes the folders, with a letter that is not ours in the home. Call it first.
    [[nodiscard]] bool prepare();
    // home, tmp, config, data, cache, state, run; empty: all of them.
    [[nodiscard]] QString folder(const QString &name) const { return m_place.filePath(QStringLiteral("world/") + name); }

    [[nodiscard]] bool start(const QStringList &options);
    // Waits until a window of the program other than the last one is shown and gets the keys.
    [[nodiscard]] bool waitForWindow();
    void send(const QStringList &keys) const;
    void type(const QString &text) const;
    // Does it and waits until the picture on the screen is another.
    [[nodiscard]] bool sendAndSee(const QStringList &keys) const;
    [[nodiscard]] bool typeAndSee(const QString &text) const;
    [[nodiscard]] bool hasEndedWell(); // waits for it

    [[nodiscard]] bool isTraced() const { return m_traced; }
    [[nodiscard]] SystemCalls::Found calls() const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString trace() const { return m_place.filePath(QStringLiteral("trace")); }

    QTemporaryDir m_place;
    QProcess m_program;
    QString m_window;
    bool m_traced = false;
};
