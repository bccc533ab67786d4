// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

// The built program without a display, in a home of its own.
class Program final
{
public:
    explicit Program(const QString &home);

    struct Ran
    {
        int exit = -1; // -1: it did not start, crashed or did not end
        QByteArray out;
        QByteArray error;
    };
    [[nodiscard]] Ran run(const QStringList &arguments) const;

private:
    QString m_home;
    QProcessEnvironment m_environment;
};
