// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickexit.h"
#include "readingpane.h"
#include "testwindow.h"

#include <QApplication>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

// The print preview of a lesson in the real window, by keys.
class TestPrintPreview final : public QObject
{
    Q_OBJECT

    static QPointer<QPrintPreviewDialog> opened(TestWindow &test)
    {
        test.open({Place::Lesson, test.lesson(0, 0), 0, {}, {}});
        QTest::keyClick(&test.window(), Qt::Key_P, Qt::ControlModifier);
        QPointer<QPrintPreviewDialog> dialog = test.find<QPrintPreviewDialog>("printPreview");
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            return {};
        return dialog;
    }

private Q_SLOTS:
    void opensAndCloses()
    {
        TestWindow test;
        QPointer<QPrintPreviewDialog> dialog = opened(test);
        QVERIFY(dialog);
        auto *pages = dialog->findChild<QPrintPreviewWidget *>();
        QVERIFY(pages);
        QTRY_VERIFY(pages->pageCount() >= 2);
        QCOMPARE(dialog->windowTitle(), u"Blue Heart"_s); // a task bar must not say what is being printed
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(test.window().isVisible());
        QCOMPARE(test.window().current().place, Place::Lesson);
    }

    void notWhereThereIsNothingToPrint()
    {
        TestWindow test;
        QTest::keyClick(&test.window(), Qt::Key_P, Qt::ControlModifier);
        QTest::qWait(0);
        QVERIFY(!test.find<QPrintPreviewDialog>("printPreview"));
    }

    void quickExitHidesIt()
    {
        TestWindow test;
        QPointer<QPrintPreviewDialog> dialog = opened(test);
        QVERIFY(dialog);
        bool nothingVisible = false;
        QSignalSpy gone(test.session().quickExit(), &QuickExit::windowsGone);
        QObject watch;
        connect(test.session().quickExit(), &QuickExit::windowsGone, &watch, [&] {
            const auto windows = QGuiApplication::topLevelWindows();
            nothingVisible = std::none_of(windows.begin(), windows.end(), [](const QWindow *window) { return window->isVisible(); });
        });
        for (int i = 0; i < 3; ++i) {
            QTest::keyPress(dialog->windowHandle(), Qt::Key_Shift);
            QTest::keyRelease(dialog->windowHandle(), Qt::Key_Shift);
        }
        QCOMPARE(gone.size(), 1);
        QVERIFY(nothingVisible);
        QVERIFY(!test.window().isVisible());
        QVERIFY(test.session().settings().leftByQuickExit()); // saved, as it ends
    }
};

QTEST_MAIN(TestPrintPreview)
#include "tst_printpreview.moc"
