// SPDX-License-Identifier: GPL-3.0-or-later
#include "packspage.h"

#include "packmaker.h"
#include "pagehost.h"

#include "packcard.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class tst_PacksPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }
    void listsWhatCameWithTheApp();
    void installsByDrop_data();
    void installsByDrop();
    void updates();
    void olderNeedsATick();
    void refusesErrorsAndSaysWhere();
    void refusesWhatIsNoPack();
    void cancelInstallsNothing();
    void severalOneAfterTheOther();
    void removes();
    void removesFromTheMenu();
    void routeOpensThePreviewOnce();
    void privateSessionRefuses();
    void tellsDamagedPacks();
    void leavingWhileChecking();
    void fits();

private:
    [[nodiscard]] QString make(const char *version, const QString &name = u"demo.bhpack"_s);
    void drop(const QStringList &paths);
    [[nodiscard]] QDialog *preview() const { return m_host->page->findChild<QDialog *>(u"packPreview"_s); }
    [[nodiscard]] const PackShelf::Shelved *shelved(const QString &id) const;
    [[nodiscard]] QWidget *card(const QString &id) const;
    void install(const QString &path);
    [[nodiscard]] static QString allText(const QWidget *widget);

    std::unique_ptr<PageHost> m_host;
    PacksPage *m_page = nullptr;
};

void tst_PacksPage::init()
{
    m_host = std::make_unique<PageHost>();
    m_page = m_host->open<PacksPage>({Place::Packs, {}, 0, {}, {}}, {1024, 900});
}

QString tst_PacksPage::make(const char *version, const QString &name)
{
    PackMaker pack;
    if (qstrcmp(version, "1.0.0") != 0)
        pack.setVersion(version);
    return pack.zip(m_host->home.filePath(name));
}

void tst_PacksPage::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_host->page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_host->page, &dropped);
    QVERIFY(dropped.isAccepted());
}

const PackShelf::Shelved *tst_PacksPage::shelved(const QString &id) const
{
    for (const PackShelf::Shelved &pack : m_host->shelf->packs()) {
        if (pack.index.id == id)
            return &pack;
    }
    return nullptr;
}

QWidget *tst_PacksPage::card(const QString &id) const
{
    const auto cards = m_host->page->findChildren<PackCard *>(u"pack-"_s + id);
    for (PackCard *one : cards) {
        if (!one->isHidden())
            return one;
    }
    return nullptr;
}

void tst_PacksPage::install(const QString &path)
{
    drop({path});
    QTRY_VERIFY(preview());
    const QPointer<QDialog> dialog = preview();
    QTest::keyClick(dialog, Qt::Key_Return); // the focus is on Install
    QTRY_VERIFY(!dialog);
}

QString tst_PacksPage::allText(const QWidget *widget)
{
    QString all;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all += label->text() + u'\n';
    return all;
}

void tst_PacksPage::listsWhatCameWithTheApp()
{
    QWidget *core = card(u"blueheart-core"_s);
    QVERIFY(core);
    QVERIFY(allText(core).contains(u"1.0.0"_s));
    QVERIFY(allText(core).contains(u"CC-BY-4.0"_s));
    QVERIFY(allText(core).contains(u"What trafficking is"_s));
    QVERIFY(!core->findChild<QAbstractButton *>(u"remove"_s)); // it came with the app
    auto *details = core->findChild<QAbstractButton *>(u"details"_s);
    QVERIFY(!core->findChild<QWidget *>(u"detailsText"_s)->isVisible());
    details->setFocus();
    QTest::keyClick(details, Qt::Key_Space);
    QVERIFY(core->findChild<QWidget *>(u"detailsText"_s)->isVisible());
    QVERIFY2(PageHost::unusable(*m_page).isEmpty(), qPrintable(PageHost::unusable(*m_page).join(u'|')));
}

void tst_PacksPage::installsByDrop_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void tst_PacksPage::installsByDrop()
{
    QFETCH(bool, folder);
    QSignalSpy said(m_page, &Page::said);
    const QString path = folder ? PackMaker().folder(m_host->home.filePath(u"source"_s)) : make("1.0.0");
    drop({path});
    QVERIFY(m_host->find<QWidget>("busy")->isVisible());
    QVERIFY(!m_host->find<QWidget>("installPack")->isEnabled());
    QTRY_VERIFY(preview());
    const QPointer<QDialog> dialog = preview();
    QVERIFY(allText(dialog).contains(u"1.0.0"_s));
    QVERIFY(allText(dialog).contains(u"One"_s)); // its module
    auto *button = dialog->findChild<QAbstractButton *>(u"install"_s);
    QCOMPARE(button->text(), u"Install"_s);
    QVERIFY(!shelved(u"demo"_s)); // nothing before one agrees
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QVERIFY(shelved(u"demo"_s));
    QVERIFY(QFile::exists(m_host->folders.packs() + u"/demo.bhpack"_s));
    QVERIFY(card(u"demo"_s));
    QVERIFY(card(u"demo"_s)->findChild<QAbstractButton *>(u"remove"_s));
    QCOMPARE(said.size(), 1);
    QVERIFY(!m_host->find<QWidget>("busy")->isVisible());
    QVERIFY(m_host->find<QWidget>("installPack")->isEnabled());
}

void tst_PacksPage::updates()
{
    install(make("1.0.0"));
    drop({make("1.1.0", u"new.bhpack"_s)});
    QTRY_VERIFY(preview());
    const QPointer<QDialog> dialog = preview();
    QCOMPARE(dialog->findChild<QAbstractButton *>(u"install"_s)->text(), u"Update from 1.0.0 to 1.1.0"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(shelved(u"demo"_s)->index.version, u"1.1.0"_s);
    QVERIFY(allText(card(u"demo"_s)).contains(u"1.1.0"_s));
}

void tst_PacksPage::olderNeedsATick()
{
    install(make("1.10.0"));
    drop({make("1.9.0", u"old.bhpack"_s)});
    QTRY_VERIFY(preview());
    const QPointer<QDialog> dialog = preview();
    auto *button = dialog->findChild<QAbstractButton *>(u"install"_s);
    QVERIFY(!button->isEnabled());
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"older"_s), Qt::Key_Space);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(shelved(u"demo"_s)->index.version, u"1.9.0"_s);
}

void tst_PacksPage::refusesErrorsAndSaysWhere()
{
    PackMaker pack;
    pack.files[u"glossary.json"_s] = "{\"format\": 1,\n \"entries\": [ {\"id\": 7} ]}";
    const QStringList before = PageHost::listing(m_host->folders.profile);
    drop({pack.zip(m_host->home.filePath(u"bad.bhpack"_s))});
    QTRY_VERIFY(preview());
    const QPointer<QDialog> dialog = preview();
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"install"_s));
    const auto *errors = dialog->findChild<QWidget *>(u"errors"_s);
    QVERIFY(errors);
    QVERIFY2(allText(errors).contains(u"glossary.json:2"_s), qPrintable(allText(errors)));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(!shelved(u"demo"_s));
    QCOMPARE(PageHost::listing(m_host->folders.profile), before);
}

void tst_PacksPage::refusesWhatIsNoPack()
{
    const QString path = m_host->home.filePath(u"letter.bhpack"_s);
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear all,");
    letter.close();
    drop({path});
    QTRY_VERIFY(m_host->find<QWidget>("message"));
    QTRY_VERIFY(m_host->find<QWidget>("message")->isVisible());
    QVERIFY(allText(m_host->find<QWidget>("message")).contains(u"letter.bhpack"_s));
    QVERIFY(!preview());
    install(make("1.0.0")); // the next one takes the message away
    QTRY_VERIFY(!m_host->find<QWidget>("message"));
    QVERIFY(shelved(u"demo"_s));
}

void tst_PacksPage::cancelInstallsNothing()
{
    drop({make("1.0.0")});
    QTRY_VERIFY(preview());
    const QPointer<QDialog> dialog = preview();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(!shelved(u"demo"_s));
    QVERIFY(!QFile::exists(m_host->folders.packs() + u"/demo.bhpack"_s));
}

void tst_PacksPage::severalOneAfterTheOther()
{
    PackMaker second;
    second.replace("pack.json", "\"id\": \"demo\"", "\"id\": \"second\"");
    drop({make("1.0.0"), second.zip(m_host->home.filePath(u"second.bhpack"_s))});
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(preview());
        const QPointer<QDialog> dialog = preview();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
    }
    QVERIFY(shelved(u"demo"_s));
    QVERIFY(shelved(u"second"_s));
}

void tst_PacksPage::removes()
{
    install(make("1.0.0"));
    PageHost::click(card(u"demo"_s)->findChild<QAbstractButton *>(u"remove"_s));
    QPointer<QDialog> dialog = m_page->findChild<QDialog *>(u"removeDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return); // the focus is on Cancel
    QTRY_VERIFY(!dialog);
    QVERIFY(shelved(u"demo"_s));
    PageHost::click(card(u"demo"_s)->findChild<QAbstractButton *>(u"remove"_s));
    dialog = m_page->findChild<QDialog *>(u"removeDialog"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"confirmRemove"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QVERIFY(!shelved(u"demo"_s));
    QVERIFY(!card(u"demo"_s));
    QVERIFY(!QFile::exists(m_host->folders.packs() + u"/demo.bhpack"_s));
}

void tst_PacksPage::removesFromTheMenu()
{
    install(make("1.0.0"));
    QWidget *demo = card(u"demo"_s);
    const auto openMenu = [](QWidget *on) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {20, 20}, on->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(on, &event);
        return on->findChild<QMenu *>(u"packMenu"_s);
    };
    QPointer<QMenu> menu = openMenu(demo);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!menu);
    QVERIFY(m_page->findChild<QDialog *>(u"removeDialog"_s));
    QTest::keyClick(m_page->findChild<QDialog *>(u"removeDialog"_s), Qt::Key_Escape);

    menu = openMenu(card(u"blueheart-core"_s));
    QVERIFY(!menu->actions().last()->isEnabled());
    menu->close();
}

void tst_PacksPage::routeOpensThePreviewOnce()
{
    const Route opened{Place::Packs, make("1.0.0"), 0, {}, {}};
    m_page = m_host->open<PacksPage>(opened);
    QTRY_VERIFY(preview());
    QVERIFY(m_page->route(opened).id.isEmpty()); // not again when the page is built anew
}

void tst_PacksPage::privateSessionRefuses()
{
    m_host.reset();
    m_host = std::make_unique<PageHost>(true);
    const QString path = make("1.0.0");
    m_page = m_host->open<PacksPage>({Place::Packs, path, 0, {}, {}});
    QVERIFY(!m_host->find<QWidget>("installPack"));
    QTRY_VERIFY(m_host->find<QWidget>("message")->isVisible());
    QVERIFY(allText(m_host->find<QWidget>("message")).contains(u"private session"_s));
    drop({path});
    QVERIFY(!preview());
    QVERIFY(card(u"blueheart-core"_s)); // reading is fine
}

void tst_PacksPage::tellsDamagedPacks()
{
    QVERIFY(QDir().mkpath(m_host->folders.packs()));
    QFile broken(m_host->folders.packs() + u"/broken.bhpack"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("PK\x03\x04 and no more");
    broken.close();
    m_host->shelf->reload();
    const auto *problem = m_host->find<QWidget>("problem");
    QVERIFY(problem);
    QVERIFY2(allText(problem).contains(u"broken.bhpack"_s), qPrintable(allText(problem)));
}

void tst_PacksPage::leavingWhileChecking()
{
    drop({make("1.0.0")});
    delete m_page;
    m_host->page = nullptr;
    QTest::qWait(0);
    QVERIFY(!shelved(u"demo"_s));
}

void tst_PacksPage::fits()
{
    install(make("1.0.0"));
    m_host->settings.setTextScale(200);
    m_host->theme.apply();
    m_page = m_host->open<PacksPage>({Place::Packs, {}, 0, {}, {}}, {1024 - 136, 640 - 120});
    QTRY_COMPARE(PageHost::clipped(*m_page), QStringList());
    QVERIFY2(PageHost::unusable(*m_page).isEmpty(), qPrintable(PageHost::unusable(*m_page).join(u'|')));
    drop({make("1.1.0", u"new.bhpack"_s)});
    QTRY_VERIFY(preview());
    const QDialog *dialog = preview();
    QVERIFY(dialog->width() <= m_page->width() && dialog->height() <= m_page->height());
    QTRY_COMPARE(PageHost::clipped(*dialog), QStringList());
}

QTEST_MAIN(tst_PacksPage)
#include "tst_packspage.moc"
