// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QProcess>

using namespace Qt::StringLiterals;

Program::Program(const QString &home)
    : m_home(home)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "LANGUAGE"})
        m_environment.remove(QString::fromLatin1(name));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        m_environment.insert(QString::fromLatin1(name), home + u'/' + QString::fromLatin1(name).toLower());
    m_environment.insert(u"HOME"_s, home);
    m_environment.insert(u"TMPDIR"_s, home);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

Program::Ran Program::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home);
    process.start(QStringLiteral(BUILD_DIR "/app/blueheart"), arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(120000);
    const bool normal = ended && process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}
