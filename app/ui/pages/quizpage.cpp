// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizpage.h"

#include "button.h"
#include "callout.h"
#include "digitkey.h"
#include "footerbar.h"
#include "label.h"
#include "learnerrecord.h"
#include "packshelf.h"
#include "questiontext.h"
#include "questionview.h"
#include "quizhead.h"
#include "quizsummary.h"
#include "scrollpage.h"
#include "settings.h"
#include "theme.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuizPage::QuizPage(const Context &context, const Route &route, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_module{route.id.section(u'/', 0, 0), route.id.section(u'/', 1)}
    , m_language(context.settings.language().isEmpty() ? u"en"_s : context.settings.language())
    , m_place(new QVBoxLayout(this))
    , m_footer(new FooterBar(context.theme, this))
    , m_primary(new Button(context.theme, ButtonKind::Primary, QString()))
{
    setObjectName(u"quizPage"_s);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(0);
    m_place->addWidget(m_footer);
    m_primary->setObjectName(u"primary"_s);
    m_footer->setEnd(m_primary);
    connect(m_primary, &QAbstractButton::clicked, this, &QuizPage::pressPrimary);
    if (const ModuleEntry *entry = context.shelf.module(m_module))
        m_title = entry->title.in(m_language);
    Result<PackReader::LocalisedQuiz> quiz = context.shelf.quiz(m_module, m_language);
    if (!quiz) {
        showBroken(tr("The questions could not be opened"), quiz.error().text, true);
        return;
    }
    m_quiz = std::move(*quiz);
    if (QuizRound(m_quiz.quiz, 0).count() > 0)
        resume(route.detail);
    else if (m_quiz.quiz.problems.empty())
        showBroken(tr("This module has no questions yet"), tr("You can go on with its lessons."), false);
    else
        showBroken(tr("The questions could not be read"), tr("Line %1: %2").arg(locale().toString(m_quiz.quiz.problems.front().line),
                                                                             m_quiz.quiz.problems.front().text), true);
}

QStringList QuizPage::trail() const { return {tr("Lessons"), m_title, tr("Check your understanding")}; }

Route QuizPage::route(const Route &opened) const
{
    Route now = opened;
    if (m_round) {
        QuizState state = m_state;
        if (m_stage == Stage::Asking && m_view)
            state.draft = m_view->response();
        now.detail = state.write();
    }
    return now;
}

// Exactly where the page was left; else the round that was left unfinished; else a new one.
void QuizPage::resume(const QString &detail)
{
    const std::optional<OpenRound> open = m_context.record.openRound(m_module);
    if (std::optional<QuizState> state = QuizState::read(detail)) {
        const bool current = open && open->id == state->round;
        if (current)
            state->take(*open, open->locale == m_quiz.locale);
        if ((m_round = state->finished || current || state->round == 0 ? state->replay(m_quiz.quiz) : std::nullopt)) {
            m_state = *state;
            m_state.finished ? finish() : ask();
            return;
        }
    }
    if (open && detail != "new"_L1) {
        QuizState state;
        state.seed = open->seed;
        state.keys = open->questions;
        state.steps.resize(state.keys.size());
        state.take(*open, open->locale == m_quiz.locale);
        if ((m_round = state.replay(m_quiz.quiz))) {
            m_state = state;
            m_state.at = qMax(0, m_state.nextOpen());
            m_state.nextOpen() < 0 ? finish() : ask();
            return;
        }
    }
    begin(QuizRound(m_quiz.quiz, QRandomGenerator::global()->generate()), 0);
}

void QuizPage::begin(const QuizRound &round, qint64 retryOf)
{
    m_round = round;
    m_state = QuizState::of(round);
    m_state.retryOf = retryOf;
    ask();
}

void QuizPage::ask()
{
    const QuizQuestion &question = m_round->question(m_state.at);
    m_stage = Stage::Asking;
    ScrollPage *body = newBody();
    m_head = new QuizHead(m_context.theme, m_state);
    connect(m_head, &QuizHead::skipped, this, &QuizPage::skip);
    body->column()->addWidget(m_head);
    m_view = new QuestionView(m_context.theme, {question, m_round->choiceOrder(m_state.at), m_round->matchChoices(m_state.at),
                                                QuestionText::introsBefore(m_quiz.quiz, question), m_head->place()});
    if (const Qt::LayoutDirection direction = QLocale(m_quiz.locale).textDirection(); direction != QGuiApplication::layoutDirection())
        m_view->setLayoutDirection(direction); // the questions are in another language than the program
    body->column()->addWidget(m_view);
    body->finish();

    Button *reread = nullptr;
    if (const LessonId lesson = lessonOf(question); !lesson.isEmpty()) {
        reread = new Button(m_context.theme, ButtonKind::Ghost, tr("Read this part again"), u"book-half"_s);
        reread->setObjectName(u"readAgain"_s);
        connect(reread, &QAbstractButton::clicked, this, [this, lesson] { Q_EMIT go({Place::Lesson, lesson.path(), 0, {}, {}}); });
    }
    const bool essay = question.type == QuestionType::Essay;
    setFooter(reread, essay ? tr("Show the notes") : tr("Check answer"), essay ? tr("Ctrl Enter") : tr("Enter"), false);
    connect(m_view, &QuestionView::changed, this, [this] { m_primary->setEnabled(m_stage == Stage::Answered || m_view->isAnswered()); });
    m_view->setResponse(m_state.steps.at(m_state.at).response.value_or(m_state.draft));
    m_state.draft = {};
    m_primary->setEnabled(m_view->isAnswered());
    if (const std::optional<Grade> grade = m_round->grade(m_state.at))
        reveal(*grade);
    arrange(m_effectiveWidth);
    if (isVisible())
        enter();
}

void QuizPage::check()
{
    const Response response = m_view->response();
    const Grade grade = m_round->answer(m_state.at, response);
    m_state.steps[m_state.at] = {response, false};
    if (m_state.round == 0)
        m_state.round = m_context.record.startRound(m_module, m_quiz.locale, m_state.seed, m_state.keys, m_state.retryOf);
    m_context.record.answered(m_state.round, m_state.keys.at(m_state.at), response, grade);
    reveal(grade);
    enter();
}

void QuizPage::reveal(const Grade &grade)
{
    m_stage = Stage::Answered;
    Callout *feedback = m_view->reveal(grade);
    m_heading = feedback->titleLabel();
    m_head->setAnswered();
    m_primary->setText(primaryText());
    m_primary->setAccessibleName(m_primary->text());
    m_primary->setTrailingIcon(u"arrow-right"_s);
    m_primary->setKeyCap(tr("Enter"));
    m_primary->setEnabled(true);
    QAccessibleEvent alert(m_heading, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QTimer::singleShot(0, feedback, [this, feedback] { // after it was laid out
        if (m_body) {
            m_body->ensureWidgetVisible(feedback, 0, m_context.theme.px(16));
            m_body->ensureWidgetVisible(feedback->titleLabel(), 0, m_context.theme.px(16));
        }
    });
}

void QuizPage::skip()
{
    m_round->skip(m_state.at);
    m_state.steps[m_state.at] = {std::nullopt, true};
    next();
}

void QuizPage::next()
{
    const int open = m_state.nextOpen();
    if (open < 0) {
        finish();
        return;
    }
    m_state.at = open;
    ask();
}

void QuizPage::finish()
{
    m_stage = Stage::Finished;
    if (m_state.round != 0 && !m_state.finished)
        m_context.record.finishRound(m_state.round);
    m_state.finished = true;
    std::vector<QuizSummary::Reread> lessons;
    const QStringList ids = m_round->lessonsToReread();
    for (const QString &id : ids) {
        for (int i = 0; i < m_round->count(); ++i) {
            const LessonId lesson = m_round->question(i).lesson() == id ? lessonOf(m_round->question(i)) : LessonId();
            if (lesson.isEmpty())
                continue;
            lessons.push_back({lesson, m_context.shelf.lessonEntry(lesson)->title.in(m_language)});
            break;
        }
    }
    ScrollPage *body = newBody();
    auto *summary = new QuizSummary(m_context.theme, *m_round, lessons);
    body->column()->addWidget(summary);
    body->finish();
    m_heading = summary->heading();
    connect(summary, &QuizSummary::lessonChosen, this, [this](const LessonId &id) { Q_EMIT go({Place::Lesson, id.path(), 0, {}, {}}); });
    connect(summary, &QuizSummary::restart, this, [this] {
        begin(QuizRound(m_quiz.quiz, QRandomGenerator::global()->generate()), 0);
    });
    Button *back = nullptr;
    if (!m_round->wrongKeys().isEmpty()) {
        back = new Button(m_context.theme, ButtonKind::Ghost, tr("Back to the module"), u"arrow-left"_s);
        back->setObjectName(u"backToModule"_s);
        back->setIconMirrored(true);
        connect(back, &QAbstractButton::clicked, this, [this] { leave(); });
    }
    setFooter(back, primaryText(), tr("Enter"), false);
    arrange(m_effectiveWidth);
    if (isVisible())
        enter();
}

void QuizPage::showBroken(const QString &title, const QString &text, bool packs)
{
    m_stage = Stage::Broken;
    ScrollPage *body = newBody();
    m_heading = new Label(m_context.theme, title, TextRole::H1);
    m_heading->setObjectName(u"brokenTitle"_s);
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_heading->setProperty("noFocusRing", true);
    body->column()->addWidget(m_heading);
    if (packs) {
        body->column()->addWidget(new Callout(m_context.theme, u"error"_s, text,
                                              tr("The lessons and your progress are safe. Install the pack again, then come back here.")));
    } else {
        body->column()->addWidget(new Label(m_context.theme, text, TextRole::Body));
    }
    body->finish();
    Button *toPacks = nullptr;
    if (packs) {
        toPacks = new Button(m_context.theme, ButtonKind::Ghost, tr("See the packs"), u"box-seam"_s);
        toPacks->setObjectName(u"seePacks"_s);
        connect(toPacks, &QAbstractButton::clicked, this, [this] { Q_EMIT go({Place::Packs, {}, 0, {}, {}}); });
    }
    setFooter(toPacks, primaryText(), tr("Enter"), false);
}

void QuizPage::pressPrimary()
{
    switch (m_stage) {
    case Stage::Asking:
        check();
        break;
    case Stage::Answered:
        next();
        break;
    case Stage::Finished:
        if (const QStringList wrong = m_round->wrongKeys(); !wrong.isEmpty()) {
            begin(QuizRound(m_quiz.quiz, QRandomGenerator::global()->generate(), wrong), m_state.round);
            break;
        }
        [[fallthrough]];
    case Stage::Broken:
        leave();
        break;
    }
}

void QuizPage::leave()
{
    Q_EMIT go(m_title.isEmpty() ? Route{Place::Lessons, {}, 0, {}, {}}
                                : Route{Place::Module, m_module.pack + u'/' + m_module.module, 0, {}, {}});
}

QString QuizPage::primaryText() const
{
    switch (m_stage) {
    case Stage::Answered:
        return m_state.nextOpen() < 0 ? tr("See summary") : tr("Next question");
    case Stage::Finished:
        return m_round->wrongKeys().isEmpty() ? tr("Back to the module") : tr("Try the missed ones again");
    default:
        return m_title.isEmpty() ? tr("Back to the lessons") : tr("Back to the module");
    }
}

ScrollPage *QuizPage::newBody()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be the sender
    }
    m_body = new ScrollPage(m_context.theme, 780, this);
    m_place->insertWidget(0, m_body, 1);
    return m_body;
}

void QuizPage::setFooter(Button *start, const QString &primary, const QString &keys, bool arrow)
{
    m_footer->setStart(start);
    m_primary->setText(primary);
    m_primary->setAccessibleName(primary);
    m_primary->setKeyCap(keys);
    m_primary->setTrailingIcon(arrow ? u"arrow-right"_s : QString());
    m_primary->setEnabled(true);
    if (start)
        setTabOrder(start, m_primary);
}

// The lesson that explains it, if the pack has it.
LessonId QuizPage::lessonOf(const QuizQuestion &question) const
{
    const LessonId here{m_module.pack, m_module.module, question.lesson()};
    if (question.lesson().isEmpty() || m_context.shelf.lessonEntry(here))
        return question.lesson().isEmpty() ? LessonId() : here;
    return m_context.shelf.resolveLesson(question.category.section(u'/', -2), m_module.pack);
}

void QuizPage::enter()
{
    if (m_stage == Stage::Asking && m_view)
        m_view->focusStart();
    else if (m_heading)
        m_heading->setFocus(Qt::OtherFocusReason);
}

void QuizPage::arrange(int effectiveWidth)
{
    m_effectiveWidth = effectiveWidth;
    if (m_head)
        m_head->arrange(effectiveWidth);
    if (m_view)
        m_view->arrange(effectiveWidth);
}

bool QuizPage::handleKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_primary->click(); // does nothing while it is disabled
        return true;
    }
    return m_stage == Stage::Asking && m_view && m_view->choose(key);
}

void QuizPage::step(int direction)
{
    if (direction > 0 && m_stage == Stage::Answered)
        next();
}

// Enter goes on from anywhere but a longer text, where it is a new line and Ctrl+Enter goes on. A button that has the
// focus is what Enter presses.
void QuizPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && (held == Qt::NoModifier || held == Qt::ControlModifier)) {
        if (event->isAutoRepeat()) // a key held down must not run through the questions
            return;
        auto *button = qobject_cast<Button *>(focusWidget());
        (button ? button : m_primary)->click();
        return;
    }
    const int digit = DigitKey::of(*event);
    if (held == Qt::NoModifier && digit > 0 && m_context.settings.singleKeys() && handleKey(Qt::Key_0 + digit))
        return;
    Page::keyPressEvent(event);
}
