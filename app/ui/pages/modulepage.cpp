// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulepage.h"

#include "bulletlist.h"
#include "button.h"
#include "callout.h"
#include "card.h"
#include "flowlayout.h"
#include "label.h"
#include "learnerrecord.h"
#include "learningpath.h"
#include "packshelf.h"
#include "scrollpage.h"
#include "settings.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static ModuleId moduleOf(const QString &path) { return {path.section(u'/', 0, 0), path.section(u'/', 1, 1)}; }

ModulePage::ModulePage(const Context &context, const Route &route, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_id(route.id)
{
    const Theme &theme = context.theme;
    const QString language = context.settings.language();
    auto *page = new ScrollPage(theme, 760);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    const ModuleId id = moduleOf(route.id);
    const ModuleEntry *entry = context.shelf.module(id);
    if (!entry) {
        page->column()->addWidget(new Callout(theme, u"error"_s, tr("This module is no longer installed"),
                                              tr("Its content pack was removed. Your progress in it is kept.")));
        page->finish();
        return;
    }
    m_title = entry->title.in(language);
    auto *over = new Label(theme, tr("Module, %n minute(s)", nullptr, entry->minutes), TextRole::Overline);
    over->setColour(theme.tokens().primary);
    page->column()->addWidget(over);
    page->column()->addWidget(new Label(theme, m_title, TextRole::H1));
    page->column()->addWidget(new Label(theme, entry->summary.in(language), TextRole::Supporting));

    const Result<ModuleDetails> details = context.shelf.details(id);
    if (details.has_value()) {
        const QStringList objectives = details->objectives.value(language, details->objectives.value(u"en"_s));
        if (!objectives.isEmpty()) {
            page->column()->addWidget(new Label(theme, tr("After this module you can"), TextRole::H3));
            page->column()->addWidget(new BulletList(theme, u"check2"_s, objectives));
        }
        if (details->sensitive != Sensitivity::None) {
            const QString note = details->sensitiveNote.in(language);
            page->column()->addWidget(new Callout(theme, u"care"_s, tr("Before you read"),
                note.isEmpty() ? tr("Some examples describe people being exploited. There is no graphic detail. You can stop at any time.") : note));
        }
    } else {
        page->column()->addWidget(new Callout(theme, u"error"_s, tr("Part of this module could not be read"), details.error().text));
    }
    auto *card = new Card(theme);
    card->setPadding(8);
    card->column()->setSpacing(theme.px(2));
    lessonRows(*card, *entry);
    page->column()->addWidget(card);

    auto *actions = new FlowLayout(theme.px(12));
    auto *quiz = new Button(theme, ButtonKind::Secondary, tr("Check your understanding"), u"question-circle"_s);
    quiz->setObjectName(u"startQuiz"_s);
    connect(quiz, &QAbstractButton::clicked, this, [this] { Q_EMIT go({Place::Quiz, m_id, 0, {}, {}}); });
    actions->addWidget(quiz);
    if (context.settings.workshops()) {
        auto *notes = new Button(theme, ButtonKind::Ghost, tr("Facilitator notes"), u"easel2"_s);
        notes->setObjectName(u"facilitatorNotes"_s);
        connect(notes, &QAbstractButton::clicked, this, [this] { Q_EMIT go({Place::Facilitator, m_id, 0, {}, {}}); });
        actions->addWidget(notes);
    }
    page->column()->addLayout(actions);
    if (const std::optional<RoundSummary> last = context.record.lastRound(id)) {
        page->column()->addWidget(new Label(theme, tr("Last time you answered %1 of %n question(s) as the lessons explain them.", nullptr, last->asked)
                                                       .arg(locale().toString(last->right)), TextRole::Caption));
    }
    page->finish();
}

void ModulePage::lessonRows(Card &card, const ModuleEntry &entry)
{
    const Theme &theme = m_context.theme;
    const QString language = m_context.settings.language();
    const ModuleId id = moduleOf(m_id);
    int number = 0;
    bool nextFound = false;
    for (const LessonEntry &lesson : entry.lessons) {
        ++number;
        const LessonId lessonId{id.pack, id.module, lesson.id};
        const LessonState state = m_context.record.lesson(lessonId);
        const QString title = lesson.title.in(language);
        auto *row = new CardButton(theme, state.completed ? tr("Lesson %1, %2, read").arg(locale().toString(number), title)
                                                          : tr("Lesson %1, %2").arg(locale().toString(number), title));
        row->setObjectName(u"lesson-"_s + lesson.id);
        row->setFlat(true);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
        line->setSpacing(theme.px(14));
        auto *mark = new QLabel;
        mark->setPixmap(theme.icon(state.completed ? u"check-circle"_s : u"circle"_s, theme.px(20),
                                   state.completed ? theme.tokens().ok : theme.tokens().strong));
        line->addWidget(mark, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(theme.px(2));
        auto *name = new Label(theme, title, TextRole::Body);
        name->setFont(theme.font(16, true));
        words->addWidget(name);
        words->addWidget(new Label(theme, tr("%n minute(s)", nullptr, lesson.minutes), TextRole::Caption));
        line->addLayout(words, 1);
        row->letMouseThrough();
        if (!state.completed && !nextFound) {
            nextFound = true;
            row->setCurrent(true);
            m_first = row;
        } else if (!m_first) {
            m_first = row;
        }
        connect(row, &QAbstractButton::clicked, this, [this, lessonId, state] {
            Q_EMIT go({Place::Lesson, lessonId.path(), state.completed ? 0 : state.paragraph, {}, {}});
        });
        card.column()->addWidget(row);
    }
}

QStringList ModulePage::trail() const { return {tr("Lessons"), m_title}; }

void ModulePage::enter()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}
