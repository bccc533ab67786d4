// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportpage.h"

#include "pagehost.h"

#include "disclosure.h"
#include "helplinecard.h"
#include "languages.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class tst_SupportPage final : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void openedInBrowser(const QUrl &address) { m_opened.append(address); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingIsPreselected();
    void everyHelpline_data();
    void everyHelpline();
    void honestWords();
    void numbersAreTakenApart();
    void copiesByMouseAndKeyboard();
    void addressOpensOnlyAfterTheDialog();
    void countryLastsUntilTheEnd();
    void tabGoesDownThePage();
    void unlistedCountry_data();
    void unlistedCountry();
    void sections();
    void writesNothing();
    void fits_data();
    void fits();

private:
    void choose(int index);
    [[nodiscard]] QString allText(const QWidget *widget) const;
    [[nodiscard]] static QString digits(const QString &text) { return QString(text).remove(QRegularExpression(u"[^0-9]"_s)); }

    std::unique_ptr<PageHost> m_host;
    QJsonArray m_lines;
    QList<QUrl> m_opened;
};

void tst_SupportPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_host = std::make_unique<PageHost>();
    QFile file(QStringLiteral(SOURCE_DIR "/resources/packs/blueheart-core/helplines.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_lines = QJsonDocument::fromJson(file.readAll()).object().value(u"helplines"_s).toArray();
    QVERIFY(m_lines.size() >= 20);
}

void tst_SupportPage::cleanupTestCase() { m_host.reset(); }

void tst_SupportPage::choose(int index)
{
    auto *country = m_host->find<QComboBox>("country");
    country->setFocus();
    QTest::keyClick(country, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(country, Qt::Key_Down);
}

QString tst_SupportPage::allText(const QWidget *widget) const
{
    QStringList all;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n').remove(QRegularExpression(u"[\\x{200B}\\x{2066}-\\x{2069}]"_s));
}

void tst_SupportPage::nothingIsPreselected()
{
    m_host->settings.setSupportCountry({});
    auto *page = m_host->open<SupportPage>({Place::Support, {}, 0, {}, {}});
    QCOMPARE(m_host->find<QComboBox>("country")->currentIndex(), -1);
    QCOMPARE(page->findChildren<HelplineCard *>().size(), 0);
    const QString text = allText(page);
    QVERIFY(text.contains(u"You are not to blame"_s));
    QVERIFY(text.contains(u"If you are in danger right now"_s));
    QVERIFY(!m_host->find<QLabel>("emergency")->isVisible());
}

void tst_SupportPage::everyHelpline_data()
{
    QTest::addColumn<QJsonObject>("line");
    for (const QJsonValue &line : std::as_const(m_lines))
        QTest::newRow(qPrintable(line[u"iso"_s].toString())) << line.toObject();
}

void tst_SupportPage::everyHelpline()
{
    QFETCH(QJsonObject, line);
    auto *page = m_host->open<SupportPage>({Place::Support, {}, 0, {}, {}}, {1024, 2000});
    auto *country = m_host->find<QComboBox>("country");
    const QString iso = line[u"iso"_s].toString();
    choose(country->findData(iso));
    QCOMPARE(country->currentData().toString(), iso);

    const auto cards = page->findChildren<HelplineCard *>(u"helpline-"_s + iso);
    const auto card = std::find_if(cards.begin(), cards.end(), [&](const HelplineCard *one) {
        return one->findChild<QLabel *>(u"name"_s)->text() == line[u"name"_s].toString();
    });
    QVERIFY(card != cards.end());
    QTRY_VERIFY((*card)->isVisible());
    QString phone;
    for (const QLabel *label : (*card)->findChildren<QLabel *>(u"phone"_s) + (*card)->findChildren<QLabel *>(u"remark"_s))
        phone += label->text();
    QCOMPARE(digits(phone), digits(line[u"phone"_s].toString()));

    const QString kind = (*card)->findChild<QLabel *>(u"kind"_s)->text();
    const QString wanted = line[u"kind"_s].toString();
    QCOMPARE(kind.contains(u"The police answer"_s), wanted == "police"_L1);
    QCOMPARE(kind.contains(u"public authority"_s), wanted.contains(u"government"_s));
    const QString text = allText(*card);
    for (const QString &key : {u"web"_s, u"email"_s, u"whatsapp"_s, u"text"_s, u"chat"_s, u"also"_s, u"fromAbroad"_s, u"emergency"_s})
        QVERIFY2(text.contains(line[key].toString()), qPrintable(key));
    for (const QString &key : {u"hours"_s, u"languages"_s, u"cost"_s, u"note"_s})
        QVERIFY2(text.contains(line[key].toObject()[u"en"_s].toString()), qPrintable(key));
    const bool emergency = !line[u"emergency"_s].toString().isEmpty();
    QCOMPARE(m_host->find<QLabel>("emergency")->isVisible(), emergency);
    QVERIFY(m_host->find<QLabel>("emergency")->text().contains(line[u"emergency"_s].toString()));

    const QString fresh = (*card)->findChild<QLabel *>(u"freshness"_s)->text();
    const QDate day = QDate::fromString(line[u"pageDate"_s].toString(), Qt::ISODate);
    const QString period = line[u"pagePeriod"_s].toString();
    if (!line[u"confirmedByCall"_s].toString().isEmpty())
        QVERIFY(fresh.startsWith(u"Confirmed by a call on "_s));
    else if (day.isValid())
        QVERIFY2(fresh.startsWith(u"As listed on a page of "_s) && fresh.contains(QString::number(day.year())), qPrintable(fresh));
    else if (!period.isEmpty())
        QVERIFY2(fresh.startsWith(u"As listed on a page of "_s) && fresh.contains(period.left(4)), qPrintable(fresh));
    else
        QVERIFY2(fresh.startsWith(u"As listed on a page without a date"_s), qPrintable(fresh));
    QTRY_COMPARE(PageHost::clipped(**card), QStringList());
}

void tst_SupportPage::honestWords()
{
    Helpline line;
    QCOMPARE(HelplineCard::freshness(line), u"As listed on a page without a date. We have not called this number."_s);
    line.pagePeriod = u"2023"_s;
    QCOMPARE(HelplineCard::freshness(line), u"As listed on a page of 2023. We have not called this number."_s);
    line.pagePeriod = u"2023-05"_s;
    QCOMPARE(HelplineCard::freshness(line), u"As listed on a page of May 2023. We have not called this number."_s);
    line.pageDate = QDate(2025, 9, 3);
    QCOMPARE(HelplineCard::freshness(line), u"As listed on a page of 3 September 2025. We have not called this number."_s);
    line.confirmedByCall = QDate(2026, 1, 31);
    QCOMPARE(HelplineCard::freshness(line), u"Confirmed by a call on 31 January 2026."_s);
}

void tst_SupportPage::numbersAreTakenApart()
{
    const auto parts = [](const QString &phone) {
        QStringList all;
        for (const HelplineCard::Number &number : HelplineCard::numbers(phone))
            all.append(number.number + u'|' + number.remark);
        return all;
    };
    QCOMPARE(parts(u"145"_s), QStringList{u"145|"_s});
    QCOMPARE(parts(u"100 / 180"_s), (QStringList{u"100|"_s, u"180|"_s}));
    QCOMPARE(parts(u"1547 and 527"_s), (QStringList{u"1547|"_s, u"527|"_s}));
    QCOMPARE(parts(u"131 237 (131 AFP)"_s), QStringList{u"131 237|131 AFP"_s});
    QCOMPARE(parts(u"+41 44 436 90 00"_s), QStringList{u"+41 44 436 90 00|"_s});
    QCOMPARE(parts(u"117 (police) / 112"_s), QStringList{u"117 (police) / 112|"_s}); // unsure: shown and copied as it is
}

void tst_SupportPage::copiesByMouseAndKeyboard()
{
    auto *page = m_host->open<SupportPage>({Place::Support, u"IE"_s, 0, {}, {}});
    QSignalSpy said(page, &Page::said);
    const auto copies = page->findChildren<QAbstractButton *>(u"copyNumber"_s);
    QCOMPARE(copies.size(), 2);
    PageHost::click(copies.first());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1800 666 111"_s);
    copies.last()->setFocus();
    QTest::keyClick(copies.last(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1800 25 00 25"_s);
    QCOMPARE(said.size(), 2);
    QVERIFY(said.last().first().toString().contains(u"1800 25 00 25"_s));
    m_host->open<SupportPage>({Place::Support, {}, 0, {}, {}});
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1800 25 00 25"_s); // leaving the page takes nothing back
}

void tst_SupportPage::addressOpensOnlyAfterTheDialog()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "openedInBrowser");
    auto *page = m_host->open<SupportPage>({Place::Support, u"US"_s, 0, {}, {}});
    const auto openDialog = [&] {
        PageHost::click(page->findChild<QAbstractButton *>(u"openAddress"_s));
        return page->findChild<QDialog *>(u"addressDialog"_s);
    };
    QPointer<QDialog> dialog = openDialog();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->accessibleName().isEmpty());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"address"_s)->toPlainText(), u"https://humantraffickinghotline.org/chat"_s);
    QTest::keyClick(dialog, Qt::Key_Return); // the focus is on Cancel
    QTRY_VERIFY(!dialog);
    dialog = openDialog();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_opened.isEmpty());
    dialog = openDialog();
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"openAddress"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://humantraffickinghotline.org/chat"_s)});
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void tst_SupportPage::countryLastsUntilTheEnd()
{
    m_host->open<SupportPage>({Place::Support, {}, 0, {}, {}});
    choose(m_host->find<QComboBox>("country")->findData(u"ZA"_s));
    m_host->open<SupportPage>({Place::Support, {}, 0, {}, {}});
    QCOMPARE(m_host->find<QComboBox>("country")->currentData().toString(), u"ZA"_s);
    QVERIFY(m_host->page->findChild<HelplineCard *>(u"helpline-ZA"_s));
    QVERIFY(Settings(m_host->folders.settings()).supportCountry().isEmpty()); // the next run
    m_host->settings.setSupportCountry({});
}

void tst_SupportPage::tabGoesDownThePage()
{
    auto *page = m_host->open<SupportPage>({Place::Support, {}, 0, {}, {}});
    choose(m_host->find<QComboBox>("country")->findData(u"ZA"_s)); // another one first: its buttons are gone
    choose(m_host->find<QComboBox>("country")->findData(u"US"_s));
    QTRY_COMPARE(page->findChildren<HelplineCard *>().size(), 1);
    QStringList order;
    for (int i = 0; i < 12 && (order.isEmpty() || order.last() != "trace-heading"_L1); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        order.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(order, (QStringList{u"copyNumber"_s, u"copyFact"_s, u"copyFact"_s, u"openAddress"_s, u"copyFact"_s,
                                 u"worried-heading"_s, u"trace-heading"_s}));
    m_host->settings.setSupportCountry({});
}

void tst_SupportPage::unlistedCountry_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("by code") << u"AQ"_s << u"Antarctica"_s;
    QTest::newRow("small letters") << u"aq"_s << u"Antarctica"_s;
    QTest::newRow("of nowhere") << u"other"_s << u"your country"_s;
}

void tst_SupportPage::unlistedCountry()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    auto *page = m_host->open<SupportPage>({Place::Support, id, 0, {}, {}});
    const auto *card = page->findChild<QWidget *>(u"notListed"_s);
    QVERIFY(card && card->isVisible());
    QVERIFY(allText(card).contains(name));
    QVERIFY(allText(card).contains(u"emergency number"_s));
    QCOMPARE(page->findChildren<HelplineCard *>().size(), 0);
    m_host->settings.setSupportCountry({});
}

void tst_SupportPage::sections()
{
    auto *page = m_host->open<SupportPage>({Place::Support, u"worried"_s, 0, {}, {}});
    auto *worried = m_host->find<Disclosure>("worried");
    auto *trace = m_host->find<Disclosure>("trace");
    QVERIFY(worried->isOpen() && !trace->isOpen());
    QVERIFY(allText(worried).contains(u"Do not confront"_s));
    QCOMPARE(page->route({Place::Support, u"worried"_s, 0, {}, {}}).id, u"worried"_s);
    QTRY_VERIFY(m_host->page->findChild<QScrollArea *>()->verticalScrollBar()->value() > 0); // it is in view

    auto *heading = m_host->find<QAbstractButton>("trace-heading");
    heading->setFocus();
    QTest::keyClick(heading, Qt::Key_Return);
    QVERIFY(trace->isOpen());
    QVERIFY(allText(trace).contains(u"The app is installed"_s));
    PageHost::click(m_host->find<QAbstractButton>("worried-heading"));
    QVERIFY(!worried->isOpen());
    QCOMPARE(page->route({Place::Support, {}, 0, {}, {}}).id, u"trace"_s);

    QSignalSpy gone(page, &Page::go);
    PageHost::click(m_host->find<QAbstractButton>("trace-more"));
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().value<Route>(), (Route{Place::Settings, u"privacy"_s, 0, {}, {}}));
}

void tst_SupportPage::writesNothing()
{
    m_host->database->flush();
    const QStringList before = PageHost::listing(m_host->home.path());
    QVERIFY(before.size() >= 2); // the settings and the database are there to be compared
    auto *page = m_host->open<SupportPage>({Place::Support, u"trace"_s, 0, {}, {}});
    choose(3);
    choose(int(m_host->find<QComboBox>("country")->count()) - 1);
    choose(m_host->find<QComboBox>("country")->findData(u"NL"_s));
    PageHost::click(page->findChild<QAbstractButton *>(u"copyNumber"_s));
    PageHost::click(m_host->find<QAbstractButton>("worried-heading"));
    delete page;
    m_host->page = nullptr;
    m_host->database->flush();
    QCOMPARE(PageHost::listing(m_host->home.path()), before);
}

void tst_SupportPage::fits_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("longer");
    for (const int scale : {100, 150, 200}) {
        for (const bool mirrored : {false, true}) {
            for (const bool longer : {false, true})
                QTest::addRow("%d %s %s", scale, mirrored ? "mirrored" : "", longer ? "longer" : "") << scale << mirrored << longer;
        }
    }
}

void tst_SupportPage::fits()
{
    QFETCH(int, scale);
    QFETCH(bool, mirrored);
    QFETCH(bool, longer);
    Languages languages;
    languages.setPseudo(longer);
    if (mirrored)
        languages.forceDirection(Qt::RightToLeft);
    languages.apply(u"en"_s, false);
    m_host->settings.setTextScale(scale);
    m_host->theme.apply();
    const QSize room(1024 - int(68 * scale / 100), 640 - int(60 * scale / 100)); // beside the rail, below the bar
    for (const QString &id : {u"US"_s, u"PH"_s, u"IE"_s, u"worried"_s, u"trace"_s, u"other"_s}) {
        auto *page = m_host->open<SupportPage>({Place::Support, id, 0, {}, {}}, room);
        QTRY_VERIFY2(PageHost::clipped(*page).isEmpty(), qPrintable(id + u": "_s + PageHost::clipped(*page).join(u'|')));
        QVERIFY2(PageHost::unusable(*page).isEmpty(), qPrintable(PageHost::unusable(*page).join(u'|')));
    }
    m_host->settings.setSupportCountry({});
    languages.forceDirection(Qt::LeftToRight);
    languages.setPseudo(false);
    languages.apply(u"en"_s, false);
    m_host->settings.setTextScale(100);
    m_host->theme.apply();
}

QTEST_MAIN(tst_SupportPage)
#include "tst_supportpage.moc"
