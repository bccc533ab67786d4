// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "button.h"
#include "card.h"
#include "erasedialog.h"
#include "label.h"
#include "languages.h"
#include "progressrow.h"
#include "row.h"
#include "scrollpage.h"
#include "segmented.h"
#include "settings.h"
#include "switchbutton.h"
#include "theme.h"
#include "trydialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString ownName(const QString &language)
{
    if (language == "en"_L1)
        return u"English"_s; // Qt says "American English"
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace

SettingsPage::SettingsPage(const Context &context, const Route &route, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_page(new ScrollPage(context.theme, 820))
    , m_heading(new Label(context.theme, tr("Settings"), TextRole::H1))
    , m_wanted(route.id)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
    m_page->setObjectName(u"settings"_s);
    m_heading->setObjectName(u"heading"_s);
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_heading->setProperty("noFocusRing", true);
    m_page->column()->addWidget(m_heading);
    addPrivacy();
    addReading();
    addContent();
    addWorkshops();
    addAbout();
    m_page->finish();
}

void SettingsPage::enter()
{
    m_heading->setFocus(Qt::OtherFocusReason);
    if (QWidget *section = m_sections.value(m_wanted))
        QTimer::singleShot(0, section, [this, section] { m_page->startAt(section); });
}

RowList SettingsPage::section(const QString &id, const QString &title)
{
    auto *label = new Label(m_context.theme, title, TextRole::Overline);
    m_page->column()->addSpacing(m_context.theme.px(4));
    m_page->column()->addWidget(label);
    m_sections.insert(id, label);
    auto *card = new Card(m_context.theme);
    m_page->column()->addWidget(card);
    return RowList(m_context.theme, card);
}

void SettingsPage::addSwitch(RowList &rows, const QString &name, const QString &title, const QString &text, bool on,
                             void (Settings::*write)(bool))
{
    auto *row = new Row(m_context.theme, title, text);
    auto *control = new SwitchButton(m_context.theme, title, on);
    control->setObjectName(name);
    control->setAccessibleDescription(text);
    Settings &settings = m_context.settings;
    connect(control, &QAbstractButton::toggled, this, [&settings, write](bool now) { (settings.*write)(now); });
    row->setControl(control);
    row->setSwitch(control);
    rows.add(row);
}

void SettingsPage::addChoice(RowList &rows, const QString &name, const QString &title, const QString &text,
                             const QStringList &choices, int chosen, std::function<void(int)> write)
{
    auto *row = new Row(m_context.theme, title, text);
    auto *control = new Segmented(m_context.theme, title, choices, chosen);
    control->setObjectName(name);
    const auto buttons = control->findChildren<QAbstractButton *>();
    for (qsizetype i = 0; i < buttons.size(); ++i)
        buttons.at(i)->setObjectName(name + u'-' + QString::number(i));
    connect(control, &Segmented::chosen, this, [write = std::move(write)](int index) { write(index); });
    row->setControl(control);
    rows.add(row);
}

void SettingsPage::addPrivacy()
{
    const Theme &theme = m_context.theme;
    const bool isPrivate = m_context.folders.isPrivate();
    RowList rows = section(u"privacy"_s, tr("Privacy and safety"));
    if (isPrivate) {
        auto *on = new Row(theme, tr("This session is private"),
                           tr("Nothing you do is saved: no progress, no searches, no settings. It stays so until the app closes."));
        on->setObjectName(u"privateOn"_s);
        rows.add(on);
    } else {
        auto *row = new Row(theme, tr("Private session"),
                            tr("Nothing you do is saved: no progress, no searches, no settings. It ends when the app closes."));
        auto *start = new Button(theme, ButtonKind::Secondary, tr("Start a private session"), u"incognito"_s);
        start->setObjectName(u"startPrivate"_s);
        connect(start, &QAbstractButton::clicked, this, &SettingsPage::privateRequested);
        row->setControl(start);
        rows.add(row);
    }
    addSwitch(rows, u"sharedComputer"_s, tr("Other people use this computer"), tr("Every session starts private."),
              m_context.settings.sharedComputer(), &Settings::setSharedComputer);

    const QString text = tr("Press Shift three times within five seconds to close at once. The next start opens on a plain page.");
    auto *row = new Row(theme, tr("Quick exit with Shift three times"), text);
    auto *controls = new QWidget;
    auto *line = new QHBoxLayout(controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(8));
    auto *tryIt = new Button(theme, ButtonKind::Ghost, tr("Try it"));
    tryIt->setObjectName(u"tryExit"_s);
    tryIt->setAccessibleName(tr("Try Quick exit"));
    auto *shift = new SwitchButton(theme, tr("Quick exit with Shift three times"), m_context.settings.shiftExit());
    shift->setObjectName(u"shiftExit"_s);
    shift->setAccessibleDescription(text);
    line->addWidget(tryIt);
    line->addWidget(shift);
    connect(tryIt, &QAbstractButton::clicked, this, [this] { (new TryDialog(m_context.theme, m_context.settings.shiftExit(), this))->open(); });
    connect(shift, &QAbstractButton::toggled, this, [this](bool on) { m_context.settings.setShiftExit(on); });
    row->setControl(controls);
    row->setSwitch(shift);
    rows.add(row);

    auto *erasing = new Row(theme, tr("What this computer remembers of you"),
        isPrivate ? tr("This private session saves nothing. To erase what was saved earlier, close the app, open it without a private session and come back here.")
                  : tr("Progress, answers, settings and packs you installed. You see the whole list before anything is erased."));
    if (!isPrivate) {
        auto *button = new Button(theme, ButtonKind::Secondary, tr("Erase…"), u"trash"_s);
        button->setObjectName(u"eraseAll"_s);
        button->setAccessibleName(tr("Erase what this computer remembers of me…"));
        connect(button, &QAbstractButton::clicked, this, &SettingsPage::erase);
        erasing->setControl(button);
    }
    rows.add(erasing);
}

void SettingsPage::addReading()
{
    Settings &settings = m_context.settings;
    RowList rows = section(u"reading"_s, tr("Language and reading"));
    const QStringList codes = Languages::available();
    QStringList names;
    for (const QString &code : codes)
        names.append(ownName(code));
    const QString language = settings.language().isEmpty() ? u"en"_s : settings.language();
    addChoice(rows, u"language"_s, tr("Language"), tr("Changes at once. Lessons that are not translated appear in English."), names,
              int(codes.indexOf(language)), [&settings, codes](int index) { settings.setLanguage(codes.at(index)); });
    const QList<int> percents{100, 125, 150, 175, 200};
    QStringList sizes;
    for (const int percent : percents)
        sizes.append(tr("%1 %").arg(locale().toString(percent)));
    addChoice(rows, u"textScale"_s, tr("Text size"), tr("Everything grows with it, icons too."), sizes,
              int(percents.indexOf(settings.textScale())),
              [&settings, percents](int index) { settings.setTextScale(percents.at(index)); });
    addChoice(rows, u"theme"_s, tr("Theme"), QString(), {tr("System"), tr("Light"), tr("Dark"), tr("High contrast")},
              int(settings.theme()), [&settings](int index) { settings.setTheme(ThemeChoice(index)); });
    auto *row = new Row(m_context.theme, tr("Reduce motion"), tr("Nothing moves by itself. When off, this follows your system."));
    auto *motion = new SwitchButton(m_context.theme, tr("Reduce motion"), settings.motion() == MotionChoice::Reduced);
    motion->setObjectName(u"motion"_s);
    connect(motion, &QAbstractButton::toggled, this,
            [&settings](bool on) { settings.setMotion(on ? MotionChoice::Reduced : MotionChoice::System); });
    row->setControl(motion);
    row->setSwitch(motion);
    rows.add(row);
    addSwitch(rows, u"singleKeys"_s, tr("Single-letter keys"), tr("A to D answer a question, / searches, ? shows all keys."),
              settings.singleKeys(), &Settings::setSingleKeys);
    addSwitch(rows, u"latinDigits"_s, tr("Digits 0 to 9"), tr("Also in languages that have digits of their own."),
              settings.latinDigits(), &Settings::setLatinDigits);
}

void SettingsPage::addContent()
{
    const Theme &theme = m_context.theme;
    RowList rows = section(u"content"_s, tr("Content"));
    auto *packs = new Row(theme, tr("Content packs"), tr("See, install, update and remove lessons."));
    auto *open = new Button(theme, ButtonKind::Secondary, tr("Open"), u"box-seam"_s);
    open->setObjectName(u"openPacks"_s);
    open->setAccessibleName(tr("Open content packs"));
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT go({Place::Packs, {}, 0, {}, {}}); });
    packs->setControl(open);
    rows.add(packs);

    auto *progress = new ProgressRow(theme, m_context.record);
    connect(progress, &ProgressRow::said, this, &SettingsPage::said);
    rows.add(progress);
}

void SettingsPage::addWorkshops()
{
    RowList rows = section(u"workshops"_s, tr("Workshops"));
    addSwitch(rows, u"workshops"_s, tr("I run workshops"), tr("Show the notes for facilitators with each module."),
              m_context.settings.workshops(), &Settings::setWorkshops);
}

void SettingsPage::addAbout()
{
    RowList rows = section(u"about"_s, tr("About"));
    auto *row = new Row(m_context.theme, tr("About Blue Heart Desktop"), tr("Who makes it, licences, sources and our promise on privacy."));
    auto *open = new Button(m_context.theme, ButtonKind::Secondary, tr("Open"), u"info-circle"_s);
    open->setObjectName(u"openAbout"_s);
    open->setAccessibleName(tr("Open About"));
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT go({Place::About, {}, 0, {}, {}}); });
    row->setControl(open);
    rows.add(row);
}

void SettingsPage::erase()
{
    auto *dialog = new EraseDialog(m_context.theme, m_context.folders, this);
    connect(dialog, &QDialog::accepted, this, &SettingsPage::eraseRequested);
    dialog->open();
}
