// SPDX-License-Identifier: GPL-3.0-or-later
// The real window in a private session: used a little by keys, then left. Nothing may stay anywhere.
#include "filelisting.h"
#include "tracedwindow.h"

#include <QGuiApplication>
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
    TracedWindow m_program;
    bool m_left = false;
};

void TestPrivateSession::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "Run it by tests/run, which gives it a display.");
    QVERIFY(m_program.prepare());
}

// Keys arrive in order; where the picture must change, that is awaited, so that the session really did something.
void TestPrivateSession::leavesNothing()
{
    const FileListing::Listing before = FileListing::of(m_program.folder(QString()));
    QVERIFY(m_program.start({u"--private"_s}));
    QVERIFY(m_program.waitForWindow());
    QVERIFY(m_program.sendAndSee({u"Tab"_s}));
    QVERIFY(m_program.sendAndSee({u"ctrl+k"_s}));
    QVERIFY(m_program.typeAndSee(u"debt"_s));
    m_program.send({u"Down"_s, u"Return"_s, u"Page_Down"_s, u"F6"_s, u"Tab"_s, u"Escape"_s});
    m_program.send({u"ctrl+shift+q"_s});
    QVERIFY(m_program.hasEndedWell());
    m_left = true;
    const QString difference = FileListing::difference(before, FileListing::of(m_program.folder(QString())));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestPrivateSession::opensNothingForWritingAndNoNetwork()
{
    QVERIFY2(m_left, "The session did not come to its end.");
    if (!m_program.isTraced())
        QSKIP("strace may not trace here.");
    const SystemCalls::Found found = m_program.calls();
    QVERIFY(found.calls > 500); // it really listened
    QVERIFY2(found.writes.isEmpty(), qPrintable(found.writes.mid(0, 20).join(u'\n')));
    QVERIFY2(found.sockets.isEmpty(), qPrintable(found.sockets.mid(0, 20).join(u'\n')));
}

QTEST_MAIN(TestPrivateSession)
#include "tst_private_session.moc"
