// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with a profile: first run, every place of the navigation, a search and a lesson, then left. It may
// write its profile and nothing else, and opens no internet socket, since nobody asked for one.
#include "filelisting.h"
#include "tracedwindow.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNormalSession final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writesOnlyItsProfile();
    void opensNoNetwork();

private:
    TracedWindow m_program;
    bool m_left = false;
};

void TestNormalSession::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "Run it by tests/run, which gives it a display.");
    QVERIFY(m_program.prepare());
}

void TestNormalSession::writesOnlyItsProfile()
{
    const FileListing::Listing before = FileListing::of(m_program.folder(QString()));
    QVERIFY(m_program.start({}));
    QVERIFY(m_program.waitForWindow());
    QVERIFY(m_program.sendAndSee({u"Return"_s})); // language
    m_program.send({u"Return"_s});                // learner; the window is made anew, now with the profile
    QVERIFY(m_program.waitForWindow());
    for (const QString &place : {u"alt+2"_s, u"alt+3"_s, u"alt+5"_s, u"alt+9"_s, u"alt+0"_s, u"alt+1"_s})
        QVERIFY2(m_program.sendAndSee({place}), qPrintable(place));
    QVERIFY(m_program.sendAndSee({u"ctrl+k"_s}));
    QVERIFY(m_program.typeAndSee(u"debt"_s));
    QVERIFY(m_program.sendAndSee({u"Down"_s, u"Return"_s}));
    QVERIFY(m_program.sendAndSee({u"alt+1"_s}));
    QVERIFY(m_program.sendAndSee({u"Return"_s})); // the first lesson
    QVERIFY(m_program.sendAndSee({u"ctrl+Right"_s}));
    m_program.send({u"ctrl+q"_s});
    QVERIFY(m_program.hasEndedWell());
    m_left = true;

    const QString profile = m_program.folder(u"data/blueheart"_s);
    QVERIFY(QFile::exists(profile + u"/settings.ini"_s));
    FileListing::Listing after = FileListing::of(m_program.folder(QString()));
    after.removeIf([](const auto &entry) { return entry.key() == "data/blueheart"_L1 || entry.key().startsWith("data/blueheart/"_L1); });
    const QString difference = FileListing::difference(before, after);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestNormalSession::opensNoNetwork()
{
    QVERIFY2(m_left, "The session did not come to its end.");
    if (!m_program.isTraced())
        QSKIP("strace may not trace here.");
    const SystemCalls::Found found = m_program.calls();
    QVERIFY(found.calls > 500); // it really listened
    QVERIFY2(!found.writes.filter(u"settings.ini"_s).isEmpty(), "The trace does not show the profile being written.");
    QVERIFY2(found.sockets.isEmpty(), qPrintable(found.sockets.mid(0, 20).join(u'\n')));
}

QTEST_MAIN(TestNormalSession)
#include "tst_normal_session.moc"
