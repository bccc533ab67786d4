// SPDX-License-Identifier: GPL-3.0-or-later
#include "button.h"
#include "page.h"
#include "readingpane.h"
#include "switchbutton.h"
#include "testwindow.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Journey 1: first run to first lesson in three clicks or three times Enter.
class TestFirstRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeTimesEnter()
    {
        TestWindow test(TestWindow::Kind::FirstRun);
        QCOMPARE(test.window().current().place, Place::FirstRun);
        QVERIFY2(QDir(test.profile.path()).isEmpty(), "nothing may be written before the questions are answered");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(test.window().current().id, u"start"_s);
        QTRY_VERIFY(qobject_cast<Button *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(test.window().current().place, Place::Home);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "continueLesson"_L1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(test.window().current().place, Place::Lesson);
        QCOMPARE(test.window().current().id, test.lesson(0, 0));
        QVERIFY(test.find<ReadingPane>("reader")->document()->characterCount() > 1000);
        QVERIFY(QFile::exists(test.profile.path() + u"/blueheart.sqlite"_s));
    }

    void threeClicks()
    {
        TestWindow test(TestWindow::Kind::FirstRun);
        QTest::mouseClick(test.find<Button>("language-en"), Qt::LeftButton);
        QTRY_COMPARE(test.window().current().id, u"start"_s);
        QTRY_VERIFY(test.find<Button>("startLearning"));
        QTest::mouseClick(test.find<Button>("startLearning"), Qt::LeftButton);
        QTRY_COMPARE(test.window().current().place, Place::Home);
        QTest::mouseClick(test.find<Button>("continueLesson"), Qt::LeftButton);
        QTRY_COMPARE(test.window().current().place, Place::Lesson);
    }

    void languageAppliesAtOnce()
    {
        TestWindow test(TestWindow::Kind::FirstRun);
        QTest::mouseClick(test.find<Button>("language-fr"), Qt::LeftButton);
        QTRY_COMPARE(test.window().current().id, u"start"_s);
        QCOMPARE(test.session().settings().language(), u"fr"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        QTRY_VERIFY(test.find<Button>("startLearning"));
        QTRY_VERIFY(test.find<Button>("startLearning")->text() != "Start learning"_L1);
    }

    void sharedIsOneLine()
    {
        TestWindow test(TestWindow::Kind::FirstRun);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(test.find<SwitchButton>("shared"));
        QTest::mouseClick(test.find<SwitchButton>("shared"), Qt::LeftButton);
        QTest::mouseClick(test.find<Button>("startLearning"), Qt::LeftButton);
        QTRY_COMPARE(test.window().current().place, Place::Home);
        QVERIFY(test.session().context().folders.isPrivate());
        QCOMPARE(QDir(test.profile.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"settings.ini"_s});
        QFile ini(test.profile.path() + u"/settings.ini"_s);
        QVERIFY(ini.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = ini.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2); // the group of the INI file and the one line
        QCOMPARE(lines.last(), QByteArray("sharedComputer=true"));
    }

    void workshopsShowFacilitatorNotes()
    {
        TestWindow test(TestWindow::Kind::FirstRun);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(test.find<Button>("startWorkshops"));
        QTest::mouseClick(test.find<Button>("startWorkshops"), Qt::LeftButton);
        QTRY_COMPARE(test.window().current().place, Place::Home);
        QTRY_VERIFY(test.find<Button>("facilitatorNotes"));
        QTest::mouseClick(test.find<Button>("facilitatorNotes"), Qt::LeftButton);
        QTRY_COMPARE(test.window().current().place, Place::Facilitator);
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
