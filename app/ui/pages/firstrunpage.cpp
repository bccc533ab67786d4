// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrunpage.h"

#include "button.h"
#include "card.h"
#include "flowlayout.h"
#include "label.h"
#include "languages.h"
#include "scrollpage.h"
#include "segmented.h"
#include "settings.h"
#include "switchbutton.h"
#include "theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FirstRunPage::FirstRunPage(Settings &settings, const Theme &theme, const QStringList &languages, const Route &route,
                           bool privateSession, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_step(route.id == "start"_L1 ? 1 : 0)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_step == 0 ? languagePage(languages) : startPage(privateSession));
}

void FirstRunPage::enter()
{
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

QWidget *FirstRunPage::languagePage(const QStringList &languages)
{
    auto *page = new ScrollPage(m_theme, 760);
    page->column()->addSpacing(m_theme.px(90));
    page->column()->addWidget(new Label(m_theme, tr("Choose your language"), TextRole::H1));
    auto *grid = new FlowLayout(m_theme.px(12));
    auto *group = new QButtonGroup(page);
    group->setExclusive(false); // in an exclusive one the arrows would press the next language
    for (const QString &language : languages) {
        auto *choice = new Button(m_theme, ButtonKind::Secondary, Languages::nativeName(language));
        choice->setObjectName(u"language-"_s + language);
        choice->setCheckable(true);
        choice->setChecked(language == m_settings.language());
        choice->setAutoExclusive(true); // says that it is one of several
        group->addButton(choice);
        choice->setMinimumWidth(m_theme.px(220));
        choice->setFont(m_theme.font(17, true));
        grid->addWidget(choice);
        connect(choice, &QAbstractButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    page->column()->addLayout(grid);
    auto *row = new QHBoxLayout;
    auto *next = new Button(m_theme, ButtonKind::Primary, tr("Continue"));
    next->setTrailingIcon(u"arrow-right"_s);
    next->setObjectName(u"continue"_s);
    next->setDefault(true);
    row->addStretch(1);
    row->addWidget(next);
    page->column()->addSpacing(m_theme.px(10));
    page->column()->addLayout(row);
    page->column()->addSpacing(m_theme.px(20));
    page->column()->addWidget(new Label(m_theme, tr("Step 1 of 2. No account, no name, no internet is needed."), TextRole::Caption));
    page->finish();
    m_focus = next;
    connect(next, &QAbstractButton::clicked, this, [this] { Q_EMIT languageChosen(m_settings.language()); });
    return page;
}

QWidget *FirstRunPage::startPage(bool privateSession)
{
    auto *page = new ScrollPage(m_theme, 820);
    page->column()->addSpacing(m_theme.px(40));
    page->column()->addWidget(new Label(m_theme, tr("How would you like to start?"), TextRole::H1));
    page->column()->addWidget(new Label(m_theme, tr("You can change this at any time. No account is needed."), TextRole::Supporting));

    auto *shared = new SwitchButton(m_theme, tr("Other people use this computer"), privateSession);
    shared->setObjectName(u"shared"_s);
    const auto way = [&](const QString &icon, const QString &title, const QString &text, const QString &action, const QString &name,
                         ButtonKind kind, bool workshops) {
        auto *card = new Card(m_theme);
        auto *picture = new QLabel;
        picture->setPixmap(m_theme.icon(icon, m_theme.px(28), workshops ? m_theme.tokens().means : m_theme.tokens().primary));
        auto *button = new Button(m_theme, kind, action);
        button->setTrailingIcon(u"arrow-right"_s);
        button->setObjectName(name);
        card->column()->addWidget(picture);
        card->column()->addWidget(new Label(m_theme, title, TextRole::H3));
        card->column()->addWidget(new Label(m_theme, text, TextRole::Supporting));
        card->column()->addStretch(1);
        card->column()->addSpacing(m_theme.px(6));
        card->column()->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QAbstractButton::clicked, this, [this, shared, workshops] { Q_EMIT finished(workshops, shared->isChecked()); });
        if (!workshops)
            m_focus = button;
        return card;
    };
    auto *ways = new QGridLayout;
    ways->setSpacing(m_theme.px(16));
    const bool narrow = m_theme.scale() > 1.5;
    ways->addWidget(way(u"book"_s, tr("I want to learn"), tr("Short lessons at your own pace, on this computer."), tr("Start learning"),
                        u"startLearning"_s, ButtonKind::Primary, false), 0, 0);
    ways->addWidget(way(u"easel2"_s, tr("I run workshops"), tr("The same lessons, with notes for facilitators."), tr("Set up for workshops"),
                        u"startWorkshops"_s, ButtonKind::Secondary, true), narrow ? 1 : 0, narrow ? 0 : 1);
    page->column()->addLayout(ways);

    auto *well = new Card(m_theme, CardLook::Sunken);
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(m_theme.px(2));
    auto *question = new Label(m_theme, tr("Do other people use this computer?"), TextRole::Body);
    question->setFont(m_theme.font(16, true));
    words->addWidget(question);
    words->addWidget(new Label(m_theme,
        tr("If so, every session starts private: nothing you do is saved. Press Shift three times to leave at any moment."),
        TextRole::Supporting));
    row->addLayout(words, 1);
    row->addWidget(shared, 0, Qt::AlignVCenter);
    well->column()->addLayout(row);
    auto *sizes = new Label(m_theme, tr("Text size"), TextRole::Body);
    sizes->setFont(m_theme.font(16, true));
    well->column()->addSpacing(m_theme.px(6));
    well->column()->addWidget(sizes);
    const QList<int> percents{100, 125, 150, 175, 200};
    QStringList names;
    for (const int percent : percents)
        names.append(tr("%1 %").arg(locale().toString(percent)));
    auto *scale = new Segmented(m_theme, tr("Text size"), names, int(percents.indexOf(m_settings.textScale())));
    connect(scale, &Segmented::chosen, this, [this, percents](int index) { m_settings.setTextScale(percents.at(index)); });
    well->column()->addWidget(scale);
    page->column()->addWidget(well);
    page->column()->addSpacing(m_theme.px(8));
    page->column()->addWidget(new Label(m_theme, tr("Step 2 of 2"), TextRole::Caption));
    page->finish();
    return page;
}
