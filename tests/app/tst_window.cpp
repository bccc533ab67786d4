// SPDX-License-Identifier: GPL-3.0-or-later
#include "button.h"
#include "learnerrecord.h"
#include "page.h"
#include "popover.h"
#include "readingpane.h"
#include "singleinstance.h"
#include "testwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject
{
    Q_OBJECT

    static ReadingPane *reader(TestWindow &test) { return test.window().page()->findChild<ReadingPane *>(); }

private Q_SLOTS:
    void digitsGoToPages()
    {
        TestWindow test;
        const std::pair<Qt::Key, Place> keys[] = {{Qt::Key_2, Place::Lessons}, {Qt::Key_3, Place::Indicators}, {Qt::Key_5, Place::Glossary},
                                                  {Qt::Key_9, Place::Support}, {Qt::Key_0, Place::Settings}, {Qt::Key_1, Place::Home}};
        for (const auto &[key, place] : keys) {
            QTest::keyClick(&test.window(), key, Qt::AltModifier);
            QTRY_COMPARE(test.window().current().place, place);
        }
    }

    void digitsGoToPagesFromWhatTakesDigits()
    {
        TestWindow test;
        const std::pair<Place, const char *> takers[] = {{Place::Support, "country"}, {Place::Glossary, "filter"}};
        for (const auto &[place, name] : takers) {
            test.open({place, {}, 0, {}, {}});
            auto *taker = test.window().findChild<QWidget *>(QString::fromLatin1(name));
            QVERIFY2(taker, name);
            taker->setFocus();
            QTRY_VERIFY2(taker->hasFocus(), name);
            QTest::keyClick(test.window().windowHandle(), Qt::Key_2, Qt::AltModifier);
            QTRY_COMPARE(test.window().current().place, Place::Lessons);
        }
    }

    void backAndForward()
    {
        TestWindow test;
        test.open({Place::Lessons, {}, 0, {}, {}});
        test.open({Place::Module, test.module(1), 0, {}, {}});
        QTest::keyClick(&test.window(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(test.window().current().place, Place::Lessons);
        QTest::keyClick(&test.window(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(test.window().current().place, Place::Module);
        QTest::mouseClick(test.find<Button>("back"), Qt::LeftButton);
        QTRY_COMPARE(test.window().current().place, Place::Lessons);
    }

    void lessonGoesOnWhereItStopped()
    {
        TestWindow test;
        test.open({Place::Lesson, test.lesson(0, 2), 0, {}, {}});
        reader(test)->scrollToParagraph(9);
        const int reached = reader(test)->topParagraph();
        QVERIFY(reached >= 8);
        QTRY_COMPARE(test.session().record().lesson(LessonId::fromPath(test.lesson(0, 2))).paragraph, reached);
        test.open({Place::Home, {}, 0, {}, {}});
        QTRY_VERIFY(test.find<Button>("continueLesson"));
        QTest::mouseClick(test.find<Button>("continueLesson"), Qt::LeftButton);
        QTRY_COMPARE(test.window().current().id, test.lesson(0, 2));
        QTRY_COMPARE(reader(test)->topParagraph(), reached);
    }

    void nextLessonMarksThisOneRead()
    {
        TestWindow test;
        test.open({Place::Lesson, test.lesson(0, 0), 0, {}, {}});
        QTest::keyClick(&test.window(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(test.window().current().id, test.lesson(0, 1));
        QVERIFY(test.session().record().lesson(LessonId::fromPath(test.lesson(0, 0))).completed);
        QTest::keyClick(&test.window(), Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(test.window().current().id, test.lesson(0, 0));
    }

    void wordOpensInPlace()
    {
        TestWindow test;
        test.open({Place::Lesson, test.lesson(0, 0), 0, {}, {}});
        // Tab goes to the first link, Enter opens it, Escape closes and gives the focus back.
        ReadingPane *pane = reader(test);
        pane->setFocus();
        Popover *card = nullptr;
        for (int i = 0; i < 12 && !card; ++i) {
            QTest::keyClick(pane, Qt::Key_Tab);
            if (!pane->textCursor().charFormat().anchorHref().startsWith("glossary:"_L1))
                continue;
            QTest::keyClick(pane, Qt::Key_Return);
            card = test.find<Popover>("popover");
        }
        QVERIFY(card);
        QVERIFY(!card->accessibleDescription().isEmpty());
        QTest::keyClick(card, Qt::Key_Escape);
        QTRY_VERIFY(!test.find<Popover>("popover"));
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(pane));
    }

    void findInPage()
    {
        TestWindow test;
        test.open({Place::Lesson, test.lesson(0, 0), 0, {}, {}});
        QTest::keyClick(&test.window(), Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"trafficking"_s);
        const auto marks = reader(test)->extraSelections();
        QVERIFY(marks.size() >= 2);
        QCOMPARE(marks.first().cursor.selectedText().toLower(), u"trafficking"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(reader(test)->extraSelections().isEmpty());
    }

    void searchOpensAtTheHit()
    {
        TestWindow test;
        QTest::keyClick(&test.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(test.find<QLineEdit>("searchField"));
        QTRY_VERIFY(test.session().search().isReady());
        auto *field = test.find<QLineEdit>("searchField");
        QTest::keyClicks(field, u"consent and children"_s);
        auto *list = test.find<QListView>("searchResults");
        QTRY_VERIFY(list->model()->rowCount() > 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(test.window().current().place, Place::Lesson);
        QTRY_VERIFY(!reader(test)->extraSelections().isEmpty());
    }

    void slashSearchesUnlessSwitchedOff()
    {
        TestWindow test;
        test.open({Place::Lesson, test.lesson(0, 0), 0, {}, {}});
        QTest::keyClick(reader(test), Qt::Key_Slash);
        QTRY_VERIFY(test.find<QLineEdit>("searchField"));
        QTest::keyClick(test.find<QLineEdit>("searchField"), Qt::Key_Escape);
        QTRY_VERIFY(!test.find<QLineEdit>("searchField"));
        test.session().settings().setSingleKeys(false);
        QTest::keyClick(reader(test), Qt::Key_Slash);
        QVERIFY(!test.find<QLineEdit>("searchField"));
    }

    void languageSwitchesWithoutRestart()
    {
        TestWindow test;
        test.open({Place::Glossary, u"debt-bondage"_s, 0, {}, {}});
        const auto title = [&] { return test.window().page()->findChild<QLabel *>(u"detailTitle"_s); };
        QTRY_VERIFY(title());
        const QString english = title()->text();
        test.session().settings().setLanguage(u"fr"_s);
        QTRY_VERIFY(title() && title()->text() != english);
        QCOMPARE(test.window().current().id, u"debt-bondage"_s);
    }

    void lessonMissingInALanguageIsEnglishAndSaysSo()
    {
        TestWindow test(TestWindow::Kind::Profile, u"fr"_s);
        test.open({Place::Lesson, test.lesson(0, 0), 0, {}, {}});
        QString text = reader(test)->document()->toPlainText();
        QVERIFY(text.contains("English"_L1));
        QVERIFY(text.contains("trafficking"_L1));
    }

    void textSizeRebuildsThePageInPlace()
    {
        TestWindow test;
        test.open({Place::Lesson, test.lesson(0, 2), 0, {}, {}});
        reader(test)->scrollToParagraph(8);
        QTest::qWait(0);
        const int before = reader(test)->topParagraph();
        QTest::keyClick(&test.window(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_COMPARE(test.theme.scale(), 1.25);
        QTRY_VERIFY(reader(test) && qAbs(reader(test)->topParagraph() - before) <= 1);
    }

    void textBesideIsAbout66Characters()
    {
        TestWindow test;
        test.open({Place::Lesson, test.lesson(0, 0), 0, {}, {}});
        for (const int width : {1024, 1366, 1920}) {
            test.window().resize(width, 768);
            QTRY_VERIFY(reader(test)->viewport()->width() <= test.theme.px(600));
            const int perLine = reader(test)->viewport()->width() / QFontMetrics(test.theme.font(18)).averageCharWidth();
            QVERIFY2(perLine >= 52 && perLine <= 75, qPrintable(QString::number(perLine)));
        }
    }

    void titleSaysNothing()
    {
        TestWindow test;
        test.open({Place::Support, {}, 0, {}, {}});
        QCOMPARE(test.window().windowTitle(), u"Blue Heart"_s);
    }

    void secondStartRaisesTheFirst()
    {
        TestWindow test;
        test.window().showMinimized();
        const QString socket = test.session().context().folders.socket();
        auto told = QtConcurrent::run([socket] { return SingleInstance::tell(socket, "raise"); });
        QTRY_VERIFY(told.isFinished());
        QVERIFY(told.result());
        QTRY_VERIFY(!test.window().isMinimized());
    }

    // A command works on a profile that a window holds, and the window shows the change.
    void packInstalledByACommandShows()
    {
        TestWindow test;
        test.open({Place::Lessons, {}, 0, {}, {}});
        QTemporaryDir source;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QDir(source.path()).mkpath(QFileInfo(source.filePath(name)).path());
            QFile file(source.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(u"pack.json"_s, R"({"format":1,"id":"guest","version":"1.0.0","title":{"en":"Guest"},"publisher":"A test","licence":"CC-BY-4.0",
            "locales":["en"],"minimumApp":"1.0.0","modules":[{"id":"visit","title":{"en":"A visit"},"summary":{"en":"Short"},"minutes":3,
            "lessons":[{"id":"01-hello","title":{"en":"Hello"},"minutes":3}]}]})");
        write(u"modules/visit/module.json"_s, R"({"format":1,"id":"visit","order":1,"minutes":3,"audience":["everyone"],"sensitive":"none","objectives":{"en":["Say hello"]}})");
        write(u"modules/visit/en/01-hello.md"_s, "# Hello\n\nA short lesson.\n");
        const auto run = [&](const QStringList &arguments) {
            QProcess program;
            program.start(QStringLiteral(BUILD_DIR "/app/blueheart"), QStringList{u"--profile"_s, test.profile.path()} + arguments);
            QSignalSpy ended(&program, &QProcess::finished);
            [&] { QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 20000); }();
            return program.exitCode();
        };
        QCOMPARE(run({u"pack"_s, u"install"_s, source.path()}), 0);
        QTRY_VERIFY(test.window().findChild<QWidget *>(u"module-visit"_s));
        QCOMPARE(run({u"pack"_s, u"remove"_s, u"guest"_s}), 0);
        QTRY_VERIFY(!test.window().findChild<QWidget *>(u"module-visit"_s));
    }

    void f6GoesThroughThePanes()
    {
        TestWindow test;
        QSet<QWidget *> seen;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&test.window(), Qt::Key_F6);
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget());
        }
        QCOMPARE(seen.size(), 3);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_window.moc"
