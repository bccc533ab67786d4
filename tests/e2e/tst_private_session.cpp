// SPDX-License-Identifier: GPL-3.0-or-later
// The real window in a private session: used a little by keys, then left. Nothing may stay anywhere.
#include "filelisting.h"
#include "systemcalls.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPrivateSession final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void leavesNothing();
    void opensNothingForWritingAndNoNetwork();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString folder(const QString &name) const { return m_place.filePath(u"world/"_s + name); }
    [[nodiscard]] QString trace() const { return m_place.filePath(u"trace"_s); }
    void drive(const QString &window);

    QTemporaryDir m_place;
    bool m_traced = false;
    bool m_left = false;
};

namespace {

constexpr int Patience = 30000; // strace slows everything down

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

bool canTrace()
{
    return QProcess::execute(u"strace"_s, {u"-o"_s, QProcess::nullDevice(), u"true"_s}) == 0;
}

} // namespace

void TestPrivateSession::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "Run it by tests/run, which gives it a display.");
    QVERIFY(m_place.isValid());
    for (const char *name : {"home", "tmp", "config", "data", "cache", "state", "run"}) {
        QVERIFY(QDir().mkpath(folder(QString::fromLatin1(name))));
        QVERIFY(QFile::setPermissions(folder(QString::fromLatin1(name)), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QFile letter(folder(u"home/letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("not ours") > 0);
    m_traced = canTrace();
}

QProcessEnvironment TestPrivateSession::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"HOME"_s, folder(u"home"_s));
    all.insert(u"TMPDIR"_s, folder(u"tmp"_s));
    all.insert(u"XDG_CONFIG_HOME"_s, folder(u"config"_s));
    all.insert(u"XDG_DATA_HOME"_s, folder(u"data"_s));
    all.insert(u"XDG_CACHE_HOME"_s, folder(u"cache"_s));
    all.insert(u"XDG_STATE_HOME"_s, folder(u"state"_s));
    all.insert(u"XDG_RUNTIME_DIR"_s, folder(u"run"_s));
    return all;
}

// Keys arrive in order; where the picture must change, that is awaited, so that the session really did something.
void TestPrivateSession::drive(const QString &window)
{
    (void)xdotool({u"windowactivate"_s, u"--sync"_s, window});
    QTRY_COMPARE_WITH_TIMEOUT(xdotool({u"getactivewindow"_s}), window, Patience);
    for (const QStringList &keys : {QStringList{u"key"_s, u"Tab"_s}, {u"key"_s, u"ctrl+k"_s}, {u"type"_s, u"debt"_s}}) {
        const QImage before = screen();
        (void)xdotool(keys);
        QTRY_VERIFY2_WITH_TIMEOUT(screen() != before, qPrintable(u"nothing changed on "_s + keys.join(u' ')), Patience);
    }
    (void)xdotool({u"key"_s, u"Down"_s, u"Return"_s, u"Page_Down"_s, u"F6"_s, u"Tab"_s, u"Escape"_s});
    (void)xdotool({u"key"_s, u"ctrl+shift+q"_s});
}

void TestPrivateSession::leavesNothing()
{
    const FileListing::Listing before = FileListing::of(folder(QString()));
    QProcess program;
    program.setProcessEnvironment(environment());
    program.setWorkingDirectory(folder(u"home"_s));
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList command{QStringLiteral(BUILD_DIR "/app/blueheart"), u"--private"_s};
    if (m_traced)
        command = QStringList{u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, trace(), u"-e"_s, u"trace=%file,network"_s} + command;
    program.start(command.takeFirst(), command);
    QVERIFY(program.waitForStarted());

    QString window;
    QTRY_VERIFY_WITH_TIMEOUT(
        !(window = xdotool({u"search"_s, u"--onlyvisible"_s, u"--classname"_s, u"^blueheart$"_s}).section(u'\n', 0, 0)).isEmpty(),
        Patience);
    drive(window);
    if (QTest::currentTestFailed()) {
        (void)xdotool({u"windowkill"_s, window}); // ending strace alone would leave it running
        (void)program.waitForFinished();
        return;
    }
    QVERIFY(program.waitForFinished(Patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    m_left = true;
    const QString difference = FileListing::difference(before, FileListing::of(folder(QString())));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestPrivateSession::opensNothingForWritingAndNoNetwork()
{
    QVERIFY2(m_left, "The session did not come to its end.");
    if (!m_traced)
        QSKIP("strace may not trace here.");
    QFile file(trace());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const SystemCalls::Found found = SystemCalls::read(file.readAll());
    QVERIFY(found.calls > 500); // it really listened
    QVERIFY2(found.writes.isEmpty(), qPrintable(found.writes.mid(0, 20).join(u'\n')));
    QVERIFY2(found.sockets.isEmpty(), qPrintable(found.sockets.mid(0, 20).join(u'\n')));
}

QTEST_MAIN(TestPrivateSession)
#include "tst_private_session.moc"
