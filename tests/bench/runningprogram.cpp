// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMilliseconds = 30000;

// The number behind "Name:" in a file of /proc.
qint64 field(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

RunningProgram::RunningProgram(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BLUEHEART_REPORT_PAINT"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    m_process.start(program, arguments, QIODevice::ReadOnly);
    QByteArray said;
    while (timer.elapsed() < MostMilliseconds && m_process.waitForReadyRead(MostMilliseconds)) {
        said += m_process.readAll();
        if (said.startsWith("first-paint") || said.contains("\nfirst-paint")) {
            m_milliseconds = double(timer.nsecsElapsed()) / 1e6;
            return;
        }
    }
    std::fprintf(stderr, "%s did not report a first paint. It said: %s\n", qPrintable(program), said.constData());
}

RunningProgram::~RunningProgram()
{
    m_process.kill(); // nothing of it is to be kept
    m_process.waitForFinished();
}

double RunningProgram::proportionalKilobytes() const
{
    return double(field(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId()), "Pss"));
}

qint64 RunningProgram::switches() const
{
    const QDir tasks(u"/proc/%1/task"_s.arg(m_process.processId()));
    qint64 all = 0;
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString status = tasks.filePath(task) + u"/status"_s;
        all += field(status, "voluntary_ctxt_switches") + field(status, "nonvoluntary_ctxt_switches");
    }
    return all;
}
