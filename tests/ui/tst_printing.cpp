// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "printedpages.h"
#include "settings.h"
#include "style.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;

class PrintingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void sheetOfTheCountry_data();
    void sheetOfTheCountry();
    void saysWhyNot_data();
    void saysWhyNot();
    void keepsWhatWasThere();
#ifdef Q_OS_UNIX
    void noRoom_data();
    void noRoom();
#endif
    void savesWhereAsked();
    void asksAgainAfterAFailure();
    void escapeSavesNothing();
    void suggestsNamesThatFilesMayHave_data();
    void suggestsNamesThatFilesMayHave();
    void previewOpensAndCloses();
    void previewByKeyboard();
    void previewGoesWithItsPage();

private:
    [[nodiscard]] QFileDialog *chooser() const { return m_window->findChild<QFileDialog *>(u"savePdf"_s); }
    [[nodiscard]] QPrintPreviewDialog *preview() const { return m_window->findChild<QPrintPreviewDialog *>(u"printPreview"_s); }
    [[nodiscard]] static PaperText paper(const QString &title = u"A crime with three parts"_s);

    Settings m_settings{QString()};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
};

PaperText PrintingTest::paper(const QString &title)
{
    PaperText text;
    text.title = title;
    QString lines;
    for (int i = 0; i < 120; ++i)
        lines += u"A line of the lesson\n\n"_s;
    text.text = RichTexts::fromPlain(lines);
    text.sourceLine = u"Blue Heart Desktop"_s;
    return text;
}

void PrintingTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(m_settings);
    m_theme->apply();
    QApplication::setStyle(new Style(*m_theme));
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_window->setWindowTitle(u"Reader"_s);
    m_window->resize(1024, 640);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PrintingTest::cleanup()
{
    m_window.reset();
    QApplication::setStyle(u"Fusion"_s); // ours refers to the theme
    m_theme.reset();
}

void PrintingTest::sheetOfTheCountry_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("France") << QLocale(QLocale::French, QLocale::France) << u"A4"_s;
    QTest::newRow("Egypt") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"A4"_s;
    QTest::newRow("United Kingdom") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"A4"_s;
    QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << u"letter"_s;
}

void PrintingTest::sheetOfTheCountry()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, sheet);
    QLocale::setDefault(locale);
    const QString path = m_folder->filePath(u"lesson.pdf"_s);
    const Result<QString> saved = Printing::writePdf(path, *m_theme, paper());
    QVERIFY(saved.has_value());
    QCOMPARE(*saved, path);
    QVERIFY2(PrintedPages::info(path, u"Page size"_s).contains(sheet), qPrintable(PrintedPages::info(path, u"Page size"_s)));
    QCOMPARE(PrintedPages::info(path, u"Title"_s), u"A crime with three parts"_s);
    QCOMPARE(PrintedPages::info(path, u"Creator"_s), u"Blue Heart Desktop"_s);
    QVERIFY(PrintedPages::info(path, u"Pages"_s).toInt() >= 2);
}

void PrintingTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("no such folder") << u"gone/lesson.pdf"_s << Fault::NotFound;
    QTest::newRow("a file for a folder") << u"file/lesson.pdf"_s << Fault::NotFound;
    QTest::newRow("a folder of that name") << u"folder"_s << Fault::Denied;
    QTest::newRow("a folder one may not write in") << u"closed/lesson.pdf"_s << Fault::Denied;
}

void PrintingTest::saysWhyNot()
{
    QFETCH(QString, path);
    QFETCH(Fault, fault);
    QDir folder(m_folder->path());
    folder.mkdir(u"folder"_s);
    folder.mkdir(u"closed"_s);
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QFile closed(m_folder->filePath(u"closed"_s));
    QVERIFY(closed.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    if (path.startsWith(u"closed") && QFile(m_folder->filePath(u"closed/probe"_s)).open(QIODevice::WriteOnly))
        QSKIP("this user may write everywhere");
    const Result<QString> saved = Printing::writePdf(m_folder->filePath(path), *m_theme, paper());
    closed.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().fault, fault);
    QString text = saved.error().text;
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    QVERIFY2(text.contains(QFileInfo(m_folder->filePath(path)).path()), qPrintable(text));
    QVERIFY2(text.contains(u"Choose another"_s), qPrintable(text));
}

// A save that fails leaves the file as it was, and no pieces beside it.
void PrintingTest::keepsWhatWasThere()
{
    const QString path = m_folder->filePath(u"lesson.pdf"_s);
    QVERIFY(Printing::writePdf(path, *m_theme, paper(u"First"_s)).has_value());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"lesson.pdf"_s));
    QVERIFY(Printing::writePdf(path, *m_theme, paper(u"Second"_s)).has_value());
    QCOMPARE(PrintedPages::info(path, u"Title"_s), u"Second"_s);
    QVERIFY(!Printing::writePdf(path + u"/lesson.pdf"_s, *m_theme, paper()).has_value());
    QCOMPARE(PrintedPages::info(path, u"Title"_s), u"Second"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"lesson.pdf"_s));
}

#ifdef Q_OS_UNIX
void PrintingTest::noRoom_data()
{
    QTest::addColumn<int>("missing");
    QTest::newRow("most of it") << 9000;
    QTest::newRow("a little") << 500; // what a buffer would have held back
}

// As on a full disk: not a byte more fits.
void PrintingTest::noRoom()
{
    QFETCH(int, missing);
    const QString path = m_folder->filePath(u"lesson.pdf"_s);
    QVERIFY(Printing::writePdf(path, *m_theme, paper(u"First"_s)).has_value());
    const qint64 size = QFileInfo(path).size();
    QVERIFY(size > missing);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit small = usual;
    small.rlim_cur = rlim_t(size - missing);
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<QString> saved = Printing::writePdf(path, *m_theme, paper(u"Second"_s));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!saved.has_value());
    QVERIFY2(saved.error().text.contains(u"no room left"_s), qPrintable(saved.error().text));
    QCOMPARE(PrintedPages::info(path, u"Title"_s), u"First"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"lesson.pdf"_s));
}
#endif

void PrintingTest::savesWhereAsked()
{
    std::optional<Result<QString>> told;
    Printing::savePdf(m_window.get(), *m_theme, paper(), [&](const Result<QString> &saved) { told = saved; });
    QPointer<QFileDialog> dialog = chooser();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
    QVERIFY(!told);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    QCOMPARE(name->text(), u"A crime with three parts.pdf"_s);
    name->setText(m_folder->filePath(u"mine"_s)); // without the suffix
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(told);
    QVERIFY(told->has_value());
    QCOMPARE(**told, m_folder->filePath(u"mine.pdf"_s));
    QCOMPARE(PrintedPages::info(m_folder->filePath(u"mine.pdf"_s), u"Title"_s), u"A crime with three parts"_s);
    QTRY_VERIFY(!dialog);
    // Where Qt keeps the folders visited
    const QString configuration = QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + u"/QtProject.conf"_s;
    QFile history(configuration);
    QVERIFY(!history.open(QIODevice::ReadOnly) || !history.readAll().contains(m_folder->path().toUtf8()));
}

// A failure is shown, not only passed on, and one may choose again.
void PrintingTest::asksAgainAfterAFailure()
{
    std::optional<Result<QString>> told;
    const auto save = [&](const QString &path) {
        QVERIFY(chooser());
        QTRY_VERIFY(chooser()->isVisible());
        auto *name = chooser()->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!chooser());
    };
    const auto failed = [&] { return m_window->findChild<QDialog *>(u"pdfNotSaved"_s); };
    Printing::savePdf(m_window.get(), *m_theme, paper(), [&](const Result<QString> &saved) { told = saved; });
    QVERIFY(chooser());
    Q_EMIT chooser()->fileSelected(m_folder->filePath(u"gone/lesson.pdf"_s)); // taken away while the dialog was open
    chooser()->close();
    QVERIFY(failed());
    QTRY_VERIFY(failed()->isVisible());
    QVERIFY(!told);
    QTRY_VERIFY(!chooser());
    QTest::mouseClick(failed()->findChild<QAbstractButton *>(u"saveAgain"_s), Qt::LeftButton);
    QTRY_VERIFY(!failed());
    save(m_folder->filePath(u"here.pdf"_s));
    QVERIFY(told && told->has_value());
    QVERIFY(QFile::exists(m_folder->filePath(u"here.pdf"_s)));

    told.reset();
    Printing::savePdf(m_window.get(), *m_theme, paper(), [&](const Result<QString> &saved) { told = saved; });
    Q_EMIT chooser()->fileSelected(m_folder->filePath(u"gone/lesson.pdf"_s));
    chooser()->close();
    QTRY_VERIFY(failed() && failed()->isVisible());
    QTest::keyClick(failed(), Qt::Key_Escape);
    QTRY_VERIFY(told);
    QCOMPARE(told->error().fault, Fault::NotFound);
}

void PrintingTest::escapeSavesNothing()
{
    bool told = false;
    Printing::savePdf(m_window.get(), *m_theme, paper(), [&](const Result<QString> &) { told = true; });
    QPointer<QFileDialog> dialog = chooser();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(!told);
    QVERIFY(m_window->isVisible());
}

void PrintingTest::suggestsNamesThatFilesMayHave_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("separators") << u"Act/means: why?"_s << u"Act means why.pdf"_s;
    QTest::newRow("other scripts") << u"الاتجار بالأشخاص"_s << u"الاتجار بالأشخاص.pdf"_s;
    QTest::newRow("hidden") << u"...hidden. "_s << u"hidden.pdf"_s;
    QTest::newRow("up and away") << u"../../etc/passwd"_s << u"etc passwd.pdf"_s;
    QTest::newRow("nothing") << u" "_s << u"Lesson.pdf"_s;
    QTest::newRow("long") << u"x"_s.repeated(300) << u"x"_s.repeated(80) + u".pdf"_s;
}

void PrintingTest::suggestsNamesThatFilesMayHave()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    Printing::savePdf(m_window.get(), *m_theme, paper(title), [](const Result<QString> &) {});
    QVERIFY(chooser());
    QCOMPARE(chooser()->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(), name);
}

void PrintingTest::previewOpensAndCloses()
{
    Printing::preview(m_window.get(), *m_theme, paper());
    QPointer<QPrintPreviewDialog> dialog = preview(); // it came back while the preview is open
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->windowTitle(), u"Reader"_s);
    QVERIFY(dialog->width() <= m_window->width() && dialog->height() <= m_window->height());
    auto *pages = dialog->findChild<QPrintPreviewWidget *>();
    QVERIFY(pages);
    QTRY_VERIFY(pages->pageCount() >= 2);
    const QString path = m_folder->filePath(u"lesson.pdf"_s);
    QVERIFY(Printing::writePdf(path, *m_theme, paper()).has_value());
    QCOMPARE(pages->pageCount(), PrintedPages::info(path, u"Pages"_s).toInt());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_window->isVisible());
}

// Every button has a name and can be reached with Tab; what there is to do first has the focus.
void PrintingTest::previewByKeyboard()
{
    Printing::preview(m_window.get(), *m_theme, paper());
    QPrintPreviewDialog *dialog = preview();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));
    auto *first = qobject_cast<QToolButton *>(QApplication::focusWidget());
    const bool printers = !QPrinterInfo::availablePrinterNames().isEmpty();
    QCOMPARE(first->accessibleName(), printers ? u"Print"_s : u"Save as PDF"_s);
    QStringList names;
    QSet<QWidget *> wanted;
    const auto buttons = dialog->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (!button->isVisible())
            continue;
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        names.append(button->accessibleName());
        if (button->isEnabled())
            wanted.insert(button);
    }
    QVERIFY(names.size() >= 12);
    QCOMPARE(names.removeDuplicates(), 0);
    const auto fields = dialog->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QVERIFY(!field->accessibleName().isEmpty() || !field->parentWidget()->accessibleName().isEmpty());
    for (int i = 0; i < 60 && !wanted.isEmpty(); ++i) {
        wanted.remove(QApplication::focusWidget());
        QTest::keyClick(dialog, Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *button : std::as_const(wanted))
        missed.append(button->accessibleName());
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
    if (printers)
        return;
    QTest::mouseClick(first, Qt::LeftButton); // the program's own way to a PDF, not the system's dialog
    QTRY_VERIFY(dialog->findChild<QFileDialog *>(u"savePdf"_s));
}

void PrintingTest::previewGoesWithItsPage()
{
    auto *page = new QWidget(m_window.get());
    Printing::preview(page, *m_theme, paper());
    QPointer<QPrintPreviewDialog> dialog = preview();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    delete page; // as on a change of language
    QVERIFY(!dialog);
}

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
