// SPDX-License-Identifier: GPL-3.0-or-later
#include "homepage.h"

#include "button.h"
#include "card.h"
#include "flowlayout.h"
#include "label.h"
#include "learnerrecord.h"
#include "learningpath.h"
#include "packshelf.h"
#include "progressring.h"
#include "scrollpage.h"
#include "settings.h"
#include "theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HomePage::HomePage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ways(new QGridLayout)
{
    const Theme &theme = context.theme;
    auto *page = new ScrollPage(theme, 1080);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    const bool fresh = context.record.isEmpty();
    auto *title = new Label(theme, fresh ? tr("Welcome") : tr("Welcome back"), TextRole::H1);
    page->column()->addWidget(title);
    page->column()->addWidget(new Label(theme, fresh ? tr("Start anywhere. Everything here works without a connection.")
                                                     : tr("Everything here works without a connection."), TextRole::Supporting));
    page->column()->addSpacing(theme.px(4));
    page->column()->addWidget(continueCard());

    m_ways->setSpacing(theme.px(14));
    m_cards.append(wayCard(u"eye"_s, theme.tokens().purpose, tr("See the signs"),
                           tr("Browse signs by group, with what each one can and cannot tell you."), tr("Browse"), {Place::Indicators, {}, 0, {}, {}}));
    m_cards.append(wayCard(u"journal-text"_s, theme.tokens().means, tr("Look up a word"),
                           tr("Plain meanings, and the word in six languages."), tr("Open the glossary"), {Place::Glossary, {}, 0, {}, {}}));
    m_cards.append(wayCard(u"life-preserver"_s, theme.tokens().warn, tr("Get support"),
                           tr("For you or for someone you are worried about."), tr("Open"), {Place::Support, {}, 0, {}, {}}));
    page->column()->addLayout(m_ways);
    if (context.settings.workshops() && !context.shelf.modules().empty()) {
        auto *well = new Card(theme, CardLook::Sunken);
        auto *row = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(theme.px(2));
        auto *heading = new Label(theme, tr("For your workshop"), TextRole::Body);
        heading->setFont(theme.font(16, true));
        words->addWidget(heading);
        words->addWidget(new Label(theme, tr("Every module has notes for facilitators: aim, timings, what to ask, how to keep it safe."), TextRole::Supporting));
        row->addLayout(words, 1);
        auto *open = new Button(theme, ButtonKind::Secondary, tr("Open the notes"), u"easel2"_s);
        open->setObjectName(u"facilitatorNotes"_s);
        connect(open, &QAbstractButton::clicked, this, [this] {
            const ModuleId first = m_context.shelf.modules().front().id;
            Q_EMIT go({Place::Facilitator, first.pack + u'/' + first.module, 0, {}, {}});
        });
        row->addWidget(open, 0, Qt::AlignVCenter);
        well->column()->addLayout(row);
        page->column()->addWidget(well);
    }
    page->finish();
    arrange(1366);
}

QWidget *HomePage::continueCard()
{
    const Theme &theme = m_context.theme;
    const QString language = m_context.settings.language();
    const LearningPath::Step next = LearningPath::next(m_context.shelf, m_context.record);
    auto *card = new Card(theme);
    card->setHeart(true);
    card->setPadding(24);
    if (next.state == LearningPath::State::Nothing) {
        card->column()->addWidget(new Label(theme, tr("No lessons are installed"), TextRole::H3));
        card->column()->addWidget(new Label(theme, tr("The lessons that come with the program could not be found. Install a content pack to go on."), TextRole::Supporting));
        auto *open = new Button(theme, ButtonKind::Primary, tr("Open content packs"), u"box-seam"_s);
        connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT go({Place::Packs, {}, 0, {}, {}}); });
        card->column()->addWidget(open, 0, Qt::AlignLeading);
        m_first = open;
        return card;
    }
    const ModuleEntry *module = m_context.shelf.module(next.lesson.moduleId());
    const LessonEntry *lesson = m_context.shelf.lessonEntry(next.lesson);
    QString overline, title, action;
    switch (next.state) {
    case LearningPath::State::Start:
        overline = tr("Start here");
        action = tr("Start first lesson");
        break;
    case LearningPath::State::Continue:
        overline = tr("Continue learning");
        action = tr("Continue lesson");
        break;
    default:
        overline = tr("Read again");
        action = tr("Open the lesson");
        break;
    }
    title = lesson->title.in(language);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(20));
    const int percent = LearningPath::percent(m_context.shelf, m_context.record, next.lesson.moduleId());
    if (next.state != LearningPath::State::Start)
        row->addWidget(new ProgressRing(theme, 72, tr("%1 %").arg(locale().toString(percent)), percent), 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(4));
    auto *over = new Label(theme, overline, TextRole::Overline);
    over->setColour(theme.tokens().primary);
    words->addWidget(over);
    words->addWidget(new Label(theme, title, TextRole::H2));
    words->addWidget(new Label(theme, tr("%1, lesson %2 of %3, about %n minute(s)", nullptr, lesson->minutes)
                                          .arg(module->title.in(language), locale().toString(next.index + 1), locale().toString(module->lessons.size())),
                               TextRole::Supporting));
    row->addLayout(words, 1);
    card->column()->addLayout(row);
    card->column()->addSpacing(theme.px(8));
    auto *buttons = new FlowLayout(theme.px(12));
    auto *start = new Button(theme, ButtonKind::Primary, action);
    start->setTrailingIcon(u"arrow-right"_s);
    start->setObjectName(u"continueLesson"_s);
    start->setDefault(true);
    m_first = start;
    const LessonId id = next.lesson;
    const int paragraph = m_context.record.lesson(id).paragraph;
    connect(start, &QAbstractButton::clicked, this, [this, id, paragraph] { Q_EMIT go({Place::Lesson, id.path(), paragraph, {}, {}}); });
    buttons->addWidget(start);
    auto *all = new Button(theme, ButtonKind::Ghost, tr("All lessons"));
    all->setObjectName(u"allLessons"_s);
    connect(all, &QAbstractButton::clicked, this, [this] { Q_EMIT go({Place::Lessons, {}, 0, {}, {}}); });
    buttons->addWidget(all);
    card->column()->addLayout(buttons);
    return card;
}

QWidget *HomePage::wayCard(const QString &icon, const QColor &colour, const QString &title, const QString &text, const QString &action,
                           const Route &route)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme);
    auto *picture = new QLabel;
    picture->setPixmap(theme.icon(icon, theme.px(24), colour));
    card->column()->addWidget(picture);
    card->column()->addWidget(new Label(theme, title, TextRole::H3));
    card->column()->addWidget(new Label(theme, text, TextRole::Supporting));
    card->column()->addStretch(1);
    auto *open = new Button(theme, ButtonKind::Secondary, action);
    open->setAccessibleName(tr("%1: %2").arg(title, action));
    card->column()->addSpacing(theme.px(4));
    card->column()->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QAbstractButton::clicked, this, [this, route] { Q_EMIT go(route); });
    return card;
}

void HomePage::enter()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void HomePage::arrange(int effectiveWidth)
{
    const int columns = effectiveWidth < 760 ? 1 : 3;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_ways->addWidget(m_cards.at(i), int(i) / columns, int(i) % columns);
    for (int column = 0; column < 3; ++column)
        m_ways->setColumnStretch(column, column < columns ? 1 : 0);
}
