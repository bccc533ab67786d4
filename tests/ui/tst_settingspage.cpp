// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "pagehost.h"

#include "row.h"
#include "traces.h"

#include <QCheckBox>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class tst_SettingsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_host = std::make_unique<PageHost>(); }
    void cleanup() { m_host.reset(); }
    void switchIsInTheFileAtOnce_data();
    void switchIsInTheFileAtOnce();
    void choiceIsInTheFileAtOnce_data();
    void choiceIsInTheFileAtOnce();
    void privateSession();
    void inAPrivateSession();
    void tryExplains();
    void eraseAsksFirst();
    void exportAndImport();
    void badImportSaysWhatAndWhere_data();
    void badImportSaysWhatAndWhere();
    void fileDialogKeepsNoHistory();
    void leads();
    void opensAtASection();
    void fits_data();
    void fits();

private:
    [[nodiscard]] QByteArray file() const;
    void chooseFile(const char *dialog, const QString &path);
    [[nodiscard]] static Route route(const QString &id = QString()) { return {Place::Settings, id, 0, {}, {}}; }

    std::unique_ptr<PageHost> m_host;
};

QByteArray tst_SettingsPage::file() const
{
    QFile file(m_host->folders.settings());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_SettingsPage::switchIsInTheFileAtOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char *name, const char *first, const char *second) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(name) + '=' + first << QByteArray(name) + '=' + second;
    };
    row("sharedComputer", "true", "false");
    row("shiftExit", "false", "true");
    row("motion", "reduced", "system");
    row("singleKeys", "false", "true");
    row("latinDigits", "true", "false");
    row("workshops", "true", "false");
}

void tst_SettingsPage::switchIsInTheFileAtOnce()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    m_host->open<SettingsPage>(route());
    auto *control = m_host->page->findChild<QAbstractButton *>(name);
    QVERIFY(control);
    QSignalSpy changed(&m_host->settings, &Settings::changed);
    control->setFocus();
    QTest::keyClick(control, Qt::Key_Space);
    QVERIFY2(file().contains(first), file().constData());
    // The whole row is the target: a click on its words.
    QWidget *row = control;
    while (row && !qobject_cast<Row *>(row))
        row = row->parentWidget();
    QVERIFY(row);
    m_host->page->findChild<QScrollArea *>()->ensureWidgetVisible(row);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(m_host->theme.px(30), row->height() / 2));
    QVERIFY2(file().contains(second), file().constData());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.first().first().toString(), name);
}

void tst_SettingsPage::choiceIsInTheFileAtOnce_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("largest") << u"textScale-4"_s << QByteArray("textScale=200");
    QTest::newRow("middle") << u"textScale-2"_s << QByteArray("textScale=150");
    QTest::newRow("dark") << u"theme-2"_s << QByteArray("theme=dark");
    QTest::newRow("contrast") << u"theme-3"_s << QByteArray("theme=contrast");
    QTest::newRow("french") << u"language-1"_s << QByteArray("language=fr");
}

void tst_SettingsPage::choiceIsInTheFileAtOnce()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, line);
    m_host->open<SettingsPage>(route());
    auto *choice = m_host->page->findChild<QAbstractButton *>(button);
    QVERIFY(choice);
    PageHost::click(choice);
    QVERIFY2(file().contains(line), file().constData());
    QVERIFY(choice->isChecked());
}

void tst_SettingsPage::privateSession()
{
    auto *page = m_host->open<SettingsPage>(route());
    QSignalSpy wanted(page, &SettingsPage::privateRequested);
    auto *start = m_host->find<QAbstractButton>("startPrivate");
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_host->find<QWidget>("privateOn"));
}

void tst_SettingsPage::inAPrivateSession()
{
    m_host.reset();
    m_host = std::make_unique<PageHost>(true);
    m_host->open<SettingsPage>(route());
    QVERIFY(m_host->find<QWidget>("privateOn")->isVisible());
    QVERIFY(!m_host->find<QAbstractButton>("startPrivate"));
    QVERIFY(!m_host->find<QAbstractButton>("eraseAll")); // there is nothing to erase, and the row says so
}

void tst_SettingsPage::tryExplains()
{
    auto *page = m_host->open<SettingsPage>(route());
    PageHost::click(m_host->find<QAbstractButton>("tryExit"));
    const QPointer<QDialog> dialog = page->findChild<QDialog *>(u"tryDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->accessibleName().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_host->settings.shiftExit()); // beside the switch, not on it
}

void tst_SettingsPage::eraseAsksFirst()
{
    auto *page = m_host->open<SettingsPage>(route());
    QSignalSpy wanted(page, &SettingsPage::eraseRequested);
    const auto openDialog = [&] {
        PageHost::click(m_host->find<QAbstractButton>("eraseAll"));
        return page->findChild<QDialog *>(u"eraseDialog"_s);
    };
    QPointer<QDialog> dialog = openDialog();
    QVERIFY(dialog);
    QString text;
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += QString(label->text()).remove(QChar(0x200B)) + u'\n';
    const std::vector<Traces::Trace> traces = Traces::list(m_host->folders);
    QVERIFY(traces.size() >= 2);
    for (const Traces::Trace &trace : traces)
        QVERIFY2(text.contains(trace.what) && text.contains(QDir::toNativeSeparators(trace.path)), qPrintable(trace.path));
    const QStringList kept = Traces::beyondReach();
    for (const QString &sentence : kept)
        QVERIFY2(text.contains(sentence), qPrintable(sentence));
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"erase"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return); // the focus is on Cancel
    QTRY_VERIFY(!dialog);
    dialog = openDialog();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(wanted.size(), 0);

    dialog = openDialog();
    auto *understood = dialog->findChild<QCheckBox *>(u"understood"_s);
    QVERIFY(!understood->accessibleName().isEmpty());
    understood->setFocus();
    QTest::keyClick(understood, Qt::Key_Space);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"erase"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(QFile::exists(m_host->folders.settings())); // the page itself erases nothing
}

// Types a path into Qt's own file dialog and presses Enter, as a person does.
void tst_SettingsPage::chooseFile(const char *dialog, const QString &path)
{
    auto *chooser = m_host->find<QFileDialog>(dialog);
    QVERIFY(chooser && chooser->isVisible());
    QVERIFY(chooser->testOption(QFileDialog::DontUseNativeDialog));
    auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_host->find<QFileDialog>(dialog));
}

void tst_SettingsPage::exportAndImport()
{
    const LessonId lesson{u"blueheart-core"_s, u"what-trafficking-is"_s, u"02-the-act"_s};
    m_host->record->opened(lesson);
    m_host->record->completed(lesson);
    auto *page = m_host->open<SettingsPage>(route());
    QSignalSpy said(page, &Page::said);
    const QString path = m_host->home.filePath(u"mine.json"_s);
    PageHost::click(m_host->find<QAbstractButton>("exportProgress"));
    chooseFile("exportDialog", path);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), m_host->record->toJson());
    QCOMPARE(said.size(), 1);

    m_host.reset();
    m_host = std::make_unique<PageHost>(); // another computer
    const QString copy = m_host->home.filePath(u"theirs.json"_s);
    QFile theirs(copy);
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    saved.seek(0);
    theirs.write(saved.readAll());
    theirs.close();
    QVERIFY(!m_host->record->lesson(lesson).completed);
    page = m_host->open<SettingsPage>(route());
    QSignalSpy told(page, &Page::said);
    PageHost::click(m_host->find<QAbstractButton>("importProgress"));
    chooseFile("importDialog", copy);
    QVERIFY(m_host->record->lesson(lesson).completed);
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_host->find<QWidget>("problem"));
}

void tst_SettingsPage::badImportSaysWhatAndWhere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("PK\x03\x04 a zip");
    QTest::newRow("other JSON") << QByteArray("{\"format\": 1, \"entries\": []}");
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void tst_SettingsPage::badImportSaysWhatAndWhere()
{
    QFETCH(QByteArray, content);
    auto *page = m_host->open<SettingsPage>(route());
    QSignalSpy said(page, &Page::said);
    const QString path = m_host->home.filePath(u"odd.json"_s);
    QFile odd(path);
    QVERIFY(odd.open(QIODevice::WriteOnly));
    odd.write(content);
    odd.close();
    const QByteArray before = m_host->record->toJson();
    PageHost::click(m_host->find<QAbstractButton>("importProgress"));
    chooseFile("importDialog", path);
    const auto *problem = m_host->find<QWidget>("problem");
    QVERIFY(problem);
    QTRY_VERIFY(problem->isVisible());
    QString text;
    const auto labels = problem->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text();
    QVERIFY2(text.contains(u"odd.json"_s), qPrintable(text));
    QCOMPARE(said.size(), 0);
    QCOMPARE(m_host->record->toJson(), before);
}

// main() below gave this process a home of its own.
void tst_SettingsPage::fileDialogKeepsNoHistory()
{
    const QString home = qEnvironmentVariable("HOME");
    const QStringList before = PageHost::listing(home);
    m_host->open<SettingsPage>(route());
    PageHost::click(m_host->find<QAbstractButton>("exportProgress"));
    chooseFile("exportDialog", m_host->home.filePath(u"again.json"_s));
    PageHost::click(m_host->find<QAbstractButton>("importProgress"));
    chooseFile("importDialog", m_host->home.filePath(u"again.json"_s));
    QCOMPARE(PageHost::listing(home), before);
}

void tst_SettingsPage::leads()
{
    auto *page = m_host->open<SettingsPage>(route());
    QSignalSpy gone(page, &Page::go);
    PageHost::click(m_host->find<QAbstractButton>("openPacks"));
    PageHost::click(m_host->find<QAbstractButton>("openAbout"));
    QCOMPARE(gone.size(), 2);
    QCOMPARE(gone.at(0).first().value<Route>().place, Place::Packs);
    QCOMPARE(gone.at(1).first().value<Route>().place, Place::About);
}

void tst_SettingsPage::opensAtASection()
{
    m_host->open<SettingsPage>(route(u"content"_s));
    const auto *area = m_host->page->findChild<QScrollArea *>();
    const auto *packs = m_host->find<QWidget>("openPacks");
    QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
    QVERIFY(area->viewport()->rect().contains(packs->mapTo(area->viewport(), QPoint(0, 0))));
    QVERIFY(m_host->find<QWidget>("heading")->hasFocus());
}

void tst_SettingsPage::fits_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int scale : {100, 150, 200}) {
        QTest::addRow("%d", scale) << scale << Qt::LeftToRight;
        QTest::addRow("%d mirrored", scale) << scale << Qt::RightToLeft;
    }
}

void tst_SettingsPage::fits()
{
    QFETCH(int, scale);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_host->settings.setTextScale(scale);
    m_host->theme.apply();
    auto *page = m_host->open<SettingsPage>(route(), {1024 - 68 * scale / 100, 640 - 60 * scale / 100});
    QTRY_COMPARE(PageHost::clipped(*page), QStringList());
    QVERIFY2(PageHost::unusable(*page).isEmpty(), qPrintable(PageHost::unusable(*page).join(u'|')));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.filePath(u".config"_s).toLocal8Bit());
    QApplication app(argc, argv);
    tst_SettingsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settingspage.moc"
