// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracedwindow.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTest>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000; // milliseconds; strace slows everything down

// Folder and the variable that names it.
constexpr std::array<std::pair<const char *, const char *>, 7> World{{
    {"home", "HOME"}, {"tmp", "TMPDIR"}, {"config", "XDG_CONFIG_HOME"}, {"data", "XDG_DATA_HOME"},
    {"cache", "XDG_CACHE_HOME"}, {"state", "XDG_STATE_HOME"}, {"run", "XDG_RUNTIME_DIR"}}};

QString xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QImage screen()
{
    return QGuiApplication::primaryScreen()->grabWindow().toImage();
}

bool doAndSee(const QStringList &arguments)
{
    const QImage before = screen();
    (void)xdotool(arguments);
    return QTest::qWaitFor([&before] { return screen() != before; }, Patience);
}

} // namespace

TracedWindow::~TracedWindow()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    if (!m_window.isEmpty())
        (void)xdotool({u"windowkill"_s, m_window}); // ending strace alone would leave it running
    (void)m_program.waitForFinished();
}

bool TracedWindow::prepare()
{
    constexpr QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const auto &[name, variable] : World) {
        const QString path = folder(QString::fromLatin1(name));
        if (!QDir().mkpath(path) || !QFile::setPermissions(path, ours))
            return false;
    }
    QFile letter(folder(u"home/letter.txt"_s));
    m_traced = QProcess::execute(u"strace"_s, {u"-o"_s, QProcess::nullDevice(), u"true"_s}) == 0;
    return m_place.isValid() && letter.open(QIODevice::WriteOnly) && letter.write("not ours") > 0;
}

QProcessEnvironment TracedWindow::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, variable] : World)
        all.insert(QString::fromLatin1(variable), folder(QString::fromLatin1(name)));
    return all;
}

bool TracedWindow::start(const QStringList &options)
{
    m_program.setProcessEnvironment(environment());
    m_program.setWorkingDirectory(folder(u"home"_s));
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList command{QStringLiteral(BUILD_DIR "/app/blueheart")};
    if (m_traced)
        command = QStringList{u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, trace(), u"-e"_s, u"trace=%file,network"_s} + command;
    command += options;
    const QString first = command.takeFirst();
    m_program.start(first, command);
    return m_program.waitForStarted();
}

bool TracedWindow::waitForWindow()
{
    const QString last = m_window;
    const QStringList search{u"search"_s, u"--onlyvisible"_s, u"--classname"_s, u"^blueheart$"_s};
    return QTest::qWaitFor([&] {
        const QStringList shown = xdotool(search).split(u'\n', Qt::SkipEmptyParts);
        if (shown.size() != 1 || shown.first() == last)
            return false;
        m_window = shown.first();
        (void)xdotool({u"windowactivate"_s, m_window});
        return true;
    }, Patience) && QTest::qWaitFor([this] { return xdotool({u"getactivewindow"_s}) == m_window; }, Patience);
}

void TracedWindow::send(const QStringList &keys) const { (void)xdotool(QStringList{u"key"_s} + keys); }
void TracedWindow::type(const QString &text) const { (void)xdotool({u"type"_s, text}); }
bool TracedWindow::sendAndSee(const QStringList &keys) const { return doAndSee(QStringList{u"key"_s} + keys); }
bool TracedWindow::typeAndSee(const QString &text) const { return doAndSee({u"type"_s, text}); }

bool TracedWindow::hasEndedWell()
{
    return m_program.waitForFinished(Patience) && m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0;
}

SystemCalls::Found TracedWindow::calls() const
{
    QFile file(trace());
    return file.open(QIODevice::ReadOnly) ? SystemCalls::read(file.readAll()) : SystemCalls::Found();
}
