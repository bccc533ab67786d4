// SPDX-License-Identifier: GPL-3.0-or-later
#include "erased.h"
#include "learnerrecord.h"
#include "page.h"
#include "testwindow.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

// "Erase what this computer remembers of me", from the button in Settings to the empty folder.
class TestErase final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeft()
    {
        TestWindow test;
        test.session().record().opened(LessonId::fromPath(test.lesson(0, 0)));
        QVERIFY(!QDir(test.profile.path()).isEmpty());
        Q_EMIT test.window().eraseRequested();
        QTRY_VERIFY(test.sessions->lastWord());
        QVERIFY(test.sessions->lastWord()->isVisible());
        QVERIFY(!test.sessions->current());
        const QDir profile(test.profile.path());
        QVERIFY2(!profile.exists() || profile.isEmpty(), qPrintable(profile.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).join(u' ')));
        QTest::mouseClick(test.sessions->lastWord()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!profile.exists() || profile.isEmpty());
    }

    void aProfileThatCannotBeOpenedIsTold()
    {
        TestWindow test;
        test.sessions.reset();
        QFile database(test.profile.path() + u"/blueheart.sqlite"_s);
        QVERIFY(database.open(QIODevice::WriteOnly | QIODevice::Truncate));
        database.write("this is no database at all, but it is long enough to look like a file");
        database.close();
        Session::Start start;
        start.folders.bundled = QStringLiteral(BUILD_DIR "/packs");
        start.folders.profile = test.profile.path();
        start.languages = &test.languages;
        start.theme = &test.theme;
        start.application = QCoreApplication::instance();
        Sessions sessions;
        QVERIFY(!sessions.begin(start).has_value());
        QVERIFY(sessions.lastWord() && sessions.lastWord()->isVisible());
        QVERIFY(!sessions.lastWord()->findChildren<QLabel *>().isEmpty());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY2(database.readAll().startsWith("this is no database"), "a damaged file is left as it is");
    }
};

QTEST_MAIN(TestErase)
#include "tst_erase.moc"
