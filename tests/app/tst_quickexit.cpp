// SPDX-License-Identifier: GPL-3.0-or-later
#include "button.h"
#include "database.h"
#include "learnerrecord.h"
#include "page.h"
#include "quickexit.h"
#include "testwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

static bool nothingVisible()
{
    const auto windows = QGuiApplication::topLevelWindows();
    return std::none_of(windows.begin(), windows.end(), [](const QWindow *window) { return window->isVisible(); });
}

static void pressShift(QWidget *widget)
{
    QTest::keyPress(widget->windowHandle(), Qt::Key_Shift);
    QTest::keyRelease(widget->windowHandle(), Qt::Key_Shift);
}

class TestQuickExit final : public QObject
{
    Q_OBJECT

private:
    // The order is what counts: at windowsGone() every window is unmapped and nothing has been saved yet.
    void leavesBySteps(TestWindow &test, const std::function<void()> &gesture)
    {
        QuickExit *exit = test.session().quickExit();
        bool hiddenFirst = false, savedBefore = true;
        QFile ini(test.profile.path() + u"/settings.ini"_s);
        const auto saved = [&] { return ini.open(QIODevice::ReadOnly) && [&] { const bool has = ini.readAll().contains("leftByQuickExit=true"); ini.close(); return has; }(); };
        QObject watch;
        HideWatch hides(test.window(), [&] { savedBefore = saved(); });
        connect(exit, &QuickExit::windowsGone, &watch, [&] { hiddenFirst = nothingVisible(); });
        gesture();
        QVERIFY(hides.seen);
        QVERIFY2(!savedBefore, "settings were written before the window was hidden");
        QVERIFY(hiddenFirst);
        QVERIFY(nothingVisible());
        QVERIFY2(saved(), "the next start must show the neutral page");
    }

    class HideWatch final : public QObject
    {
    public:
        HideWatch(QWidget &window, std::function<void()> act)
            : m_act(std::move(act))
        {
            window.installEventFilter(this);
        }
        bool seen = false;

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Hide && !seen) {
                seen = true;
                m_act();
            }
            return false;
        }

    private:
        std::function<void()> m_act;
    };

private Q_SLOTS:
    void byButton()
    {
        TestWindow test;
        leavesBySteps(test, [&] { QTest::mouseClick(test.find<Button>("quickExit"), Qt::LeftButton); });
    }

    void byThreeShifts()
    {
        TestWindow test;
        leavesBySteps(test, [&] {
            for (int i = 0; i < 3; ++i)
                pressShift(&test.window());
        });
    }

    void byKeys()
    {
        TestWindow test;
        leavesBySteps(test, [&] { QTest::keyClick(test.window().windowHandle(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier); });
    }

    void fromAModalDialog()
    {
        TestWindow test;
        QTest::keyClick(&test.window(), Qt::Key_F1);
        QTRY_VERIFY(test.find<QDialog>("keysDialog"));
        QDialog *dialog = test.find<QDialog>("keysDialog");
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        leavesBySteps(test, [&] {
            for (int i = 0; i < 3; ++i)
                pressShift(dialog);
        });
    }

    void fromThePaletteWithTextTyped()
    {
        TestWindow test;
        test.window().openSearch();
        auto *field = test.find<QLineEdit>("searchField");
        QVERIFY(field);
        QTest::keyClicks(field, u"debt"_s);
        leavesBySteps(test, [&] {
            for (int i = 0; i < 3; ++i)
                pressShift(&test.window());
        });
    }

    void twoShiftsAndALetterStay()
    {
        TestWindow test;
        QSignalSpy gone(test.session().quickExit(), &QuickExit::windowsGone);
        pressShift(&test.window());
        pressShift(&test.window());
        QTest::keyClick(test.window().windowHandle(), Qt::Key_A);
        pressShift(&test.window());
        QCOMPARE(gone.size(), 0);
        QVERIFY(test.window().isVisible());
    }

    void capitalsStay()
    {
        TestWindow test;
        QSignalSpy gone(test.session().quickExit(), &QuickExit::windowsGone);
        for (int i = 0; i < 4; ++i) {
            QTest::keyPress(test.window().windowHandle(), Qt::Key_Shift);
            QTest::keyClick(test.window().windowHandle(), Qt::Key_B, Qt::ShiftModifier);
            QTest::keyRelease(test.window().windowHandle(), Qt::Key_Shift);
        }
        QCOMPARE(gone.size(), 0);
    }

    void canBeSwitchedOff()
    {
        TestWindow test;
        test.session().settings().setShiftExit(false);
        QSignalSpy gone(test.session().quickExit(), &QuickExit::windowsGone);
        for (int i = 0; i < 4; ++i)
            pressShift(&test.window());
        QCOMPARE(gone.size(), 0);
        QTest::keyClick(test.window().windowHandle(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(gone.size(), 1);
    }

    void ownClipboardIsCleared()
    {
        TestWindow test;
        QGuiApplication::clipboard()->setText(u"copied here"_s);
        QTRY_VERIFY(QGuiApplication::clipboard()->ownsClipboard());
        test.session().quickExit()->leave();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void progressSurvives()
    {
        {
            TestWindow test;
            test.session().record().opened(LessonId::fromPath(test.lesson(0, 1)));
            test.session().quickExit()->leave();
            test.sessions.reset();
            Session::Start start;
            start.folders.bundled = QStringLiteral(BUILD_DIR "/packs");
            start.folders.profile = test.profile.path();
            test.begin(start);
            QVERIFY(test.session().record().lastLesson().has_value());
            QCOMPARE(test.session().record().lastLesson()->path(), test.lesson(0, 1));
            // The start after a quick exit says nothing.
            QCOMPARE(test.window().current().place, Place::Neutral);
            QCOMPARE(test.window().windowTitle(), u"Reader"_s);
            QTest::mouseClick(test.find<Button>("openLibrary"), Qt::LeftButton);
            QTRY_COMPARE(test.window().current().place, Place::Home);
        }
    }

    void privateLeavesNothing()
    {
        TestWindow test(TestWindow::Kind::Private);
        test.session().quickExit()->leave();
        QVERIFY(QDir(test.profile.path()).isEmpty());
    }
};

QTEST_MAIN(TestQuickExit)
#include "tst_quickexit.moc"
