// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportpage.h"

#include "addressdialog.h"
#include "button.h"
#include "callout.h"
#include "card.h"
#include "choicebox.h"
#include "clearlayout.h"
#include "disclosure.h"
#include "helplinecard.h"
#include "label.h"
#include "packshelf.h"
#include "row.h"
#include "scrollpage.h"
#include "settings.h"
#include "supportsections.h"
#include "theme.h"

#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString &notListed()
{
    static const QString value = u"other"_s;
    return value;
}

bool isCountry(const QString &id)
{
    return id == notListed() || (id.size() == 2 && QLocale::codeToTerritory(id) != QLocale::AnyTerritory);
}

} // namespace

SupportPage::SupportPage(const Context &context, const Route &route, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_page(new ScrollPage(context.theme, 780))
    , m_heading(new Label(context.theme, tr("Get support"), TextRole::H1))
    , m_wanted(route.id)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
    m_heading->setObjectName(u"heading"_s);
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_heading->setProperty("noFocusRing", true);
    QVBoxLayout *column = m_page->column();
    column->addWidget(m_heading);
    auto *first = new Label(context.theme,
        tr("You are not to blame for what has happened. You can read this page without a connection, and nothing you do here is recorded."),
        TextRole::Reading);
    first->setColour(context.theme.tokens().text2);
    column->addWidget(first);
    addDanger();
    addHelplines();
    addSection(u"worried"_s, tr("I am worried about someone"), tr("How to listen, what not to promise, and who to ask."),
               tr("Open the lessons"), {Place::Module, u"blueheart-core/responding-safely"_s, 0, {}, {}});
    addSection(u"trace"_s, tr("Leave no trace on this computer"), tr("Quick exit, private session and what they cannot hide."),
               tr("Open Settings"), {Place::Settings, u"privacy"_s, 0, {}, {}});
    m_page->finish();

    if (isCountry(route.id.toUpper()) || route.id == notListed())
        m_context.settings.setSupportCountry(route.id == notListed() ? route.id : route.id.toUpper());
    showCountry(m_context.settings.supportCountry());
}

Route SupportPage::route(const Route &opened) const
{
    Route here = opened;
    here.id.clear();
    for (const Disclosure *section : m_sections) {
        if (section->isOpen())
            here.id = section->objectName();
    }
    return here;
}

void SupportPage::enter()
{
    m_heading->setFocus(Qt::OtherFocusReason);
    for (Disclosure *section : std::as_const(m_sections)) {
        if (section->objectName() == m_wanted)
            QTimer::singleShot(0, section, [this, section] { m_page->startAt(section); });
    }
    m_wanted.clear();
}

void SupportPage::addDanger()
{
    auto *danger = new Callout(m_context.theme, u"care"_s, tr("If you are in danger right now"),
        tr("If it is safe to call, use the emergency number where you are. If you can, move to a place with other people first."));
    m_emergency = new Label(m_context.theme, QString(), TextRole::Body);
    m_emergency->setFont(m_context.theme.font(16, true));
    m_emergency->setObjectName(u"emergency"_s);
    danger->column()->addWidget(m_emergency);
    m_page->column()->addWidget(danger);
}

void SupportPage::addHelplines()
{
    const Theme &theme = m_context.theme;
    auto *title = new Label(theme, tr("People who can help"), TextRole::H3);
    title->setFont(theme.font(20, true));
    m_page->column()->addSpacing(theme.px(4));
    m_page->column()->addWidget(title);

    m_country = new ChoiceBox(theme, tr("Country"), tr("Choose a country"));
    m_country->setObjectName(u"country"_s);
    QMap<QString, QString> codes; // by code: one entry for a country with several lines
    for (const Helpline &line : m_context.shelf.helplines())
        codes.insert(line.iso, countryName(line.iso));
    QList<std::pair<QString, QString>> names; // name, code
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        names.append({code.value(), code.key()});
    std::sort(names.begin(), names.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, code] : std::as_const(names))
        m_country->addItem(name, code);
    m_country->addItem(tr("My country is not in this list"), notListed());
    m_country->setCurrentIndex(-1); // nothing is guessed
    connect(m_country, &QComboBox::activated, this, [this] { choose(m_country->currentData().toString()); });

    auto *card = new Card(theme);
    RowList rows(theme, card);
    auto *row = new Row(theme, tr("Find a helpline"), tr("Choose the country you are in. The list is part of the app. Your choice is forgotten when the app closes."));
    row->setControl(m_country);
    rows.add(row);
    m_page->column()->addWidget(card);
    auto *lines = new QWidget;
    lines->setObjectName(u"lines"_s);
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme.px(12));
    m_page->column()->addWidget(lines);
}

void SupportPage::addSection(const QString &id, const QString &title, const QString &text, const QString &button, const Route &target)
{
    auto *card = new Card(m_context.theme);
    RowList rows(m_context.theme, card);
    auto *section = new Disclosure(m_context.theme, title, text);
    section->setObjectName(id);
    section->heading()->setObjectName(id + u"-heading"_s);
    if (id == "worried"_L1)
        SupportSections::addWorried(m_context.theme, section->column());
    else
        SupportSections::addTrace(m_context.theme, m_context.settings.shiftExit(), section->column());
    const bool reachable = target.place != Place::Module || m_context.shelf.module({target.id.section(u'/', 0, 0), target.id.section(u'/', 1)});
    if (reachable) {
        auto *more = new Button(m_context.theme, ButtonKind::Secondary, button);
        more->setObjectName(id + u"-more"_s);
        more->setTrailingIcon(u"arrow-right"_s);
        connect(more, &QAbstractButton::clicked, this, [this, target] { Q_EMIT go(target); });
        section->column()->addWidget(more, 0, Qt::AlignLeading);
    }
    section->setOpen(id == m_wanted);
    rows.add(section);
    m_sections.append(section);
    m_page->column()->addWidget(card);
}

void SupportPage::choose(const QString &iso)
{
    m_context.settings.setSupportCountry(iso);
    showCountry(iso);
}

void SupportPage::showCountry(const QString &iso)
{
    clearLayout(m_lines);
    m_lines->parentWidget()->setVisible(!iso.isEmpty());
    m_emergency->setVisible(false);
    if (iso.isEmpty())
        return;
    const int listed = m_country->findData(iso);
    m_country->setCurrentIndex(listed >= 0 ? listed : m_country->findData(notListed()));
    int found = 0;
    for (const Helpline &line : m_context.shelf.helplines()) {
        if (line.iso == iso) {
            showLine(line);
            ++found;
        }
    }
    const QString emergency = emergencyOf(iso);
    if (!emergency.isEmpty()) {
        m_emergency->setText(tr("Emergency number (%1): %2").arg(countryName(iso), QChar(0x2066) + emergency + QChar(0x2069)));
        m_emergency->setVisible(true);
    }
    if (found == 0) {
        auto *card = new Card(m_context.theme, CardLook::Plain);
        card->setObjectName(u"notListed"_s);
        card->column()->addWidget(new Label(m_context.theme,
            iso == notListed() ? tr("We know no helpline for your country that we could check.")
                               : tr("%1: we know no helpline that we could check.").arg(countryName(iso)), TextRole::H3));
        SupportSections::addNotListed(m_context.theme, card->column());
        m_lines->addWidget(card);
        return;
    }
    orderTabs();
    auto *hint = new Label(m_context.theme,
        tr("Numbers change. If one does not answer, look it up on a device that nobody checks. You can hang up at any time."), TextRole::Caption);
    m_lines->addWidget(hint);
    if (emergency.isEmpty())
        m_lines->addWidget(new Label(m_context.theme, tr("%1: we could not check an emergency number. Find it out before you need it.").arg(countryName(iso)), TextRole::Caption));
}

// The cards were made after what stands below them: Tab goes through them right after the choice of the country.
void SupportPage::orderTabs()
{
    QWidget *last = m_country;
    const auto buttons = m_lines->parentWidget()->findChildren<Button *>();
    for (Button *button : buttons) {
        setTabOrder(last, button);
        last = button;
    }
}

void SupportPage::showLine(const Helpline &line)
{
    auto *card = new HelplineCard(m_context.theme, line, m_context.settings.language());
    connect(card, &HelplineCard::copied, this, [this](const QString &text) { Q_EMIT said(tr("Copied: %1").arg(text)); });
    connect(card, &HelplineCard::addressChosen, this, &SupportPage::showAddress);
    m_lines->addWidget(card);
}

void SupportPage::showAddress(const QUrl &address)
{
    auto *dialog = new AddressDialog(m_context.theme, address, this);
    dialog->setObjectName(u"addressDialog"_s);
    dialog->open();
}

QString SupportPage::countryName(const QString &iso) const
{
    const QString language = m_context.settings.language();
    for (const Helpline &line : m_context.shelf.helplines()) {
        if (line.iso == iso && !line.country.in(language).isEmpty())
            return line.country.in(language);
    }
    return QLocale::territoryToString(QLocale::codeToTerritory(iso));
}

QString SupportPage::emergencyOf(const QString &iso) const
{
    for (const Helpline &line : m_context.shelf.helplines()) {
        if (line.iso == iso && !line.emergency.isEmpty())
            return line.emergency;
    }
    return {};
}
