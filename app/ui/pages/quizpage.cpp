// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizpage.h"

#include "button.h"
#include "callout.h"
#include "digitkey.h"
#include "label.h"
#include "languages.h"
#include "learnerrecord.h"
#include "packshelf.h"
#include "questiontext.h"
#include "questionview.h"
#include "quizfooter.h"
#include "quizhead.h"
#include "quizlessons.h"
#include "quizsummary.h"
#include "scrollpage.h"
#include "settings.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
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
    , m_footer(new QuizFooter(context.theme, this))
{
    setObjectName(u"quizPage"_s);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(0);
    m_place->addWidget(m_footer);
    connect(m_footer, &QuizFooter::nextPressed, this, &QuizPage::pressPrimary);
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

void QuizPage::resume(const QString &detail)
{
    std::optional<QuizState::Resumed> left = QuizState::resume(detail, m_context.record.openRound(m_module), m_quiz);
    if (!left) {
        begin(QuizRound(m_quiz.quiz, QRandomGenerator::global()->generate()), 0);
        return;
    }
    m_state = left->state;
    m_round = left->round;
    m_state.finished ? finish() : ask();
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
    if (m_quiz.locale != m_language)
        body->column()->addWidget(new Label(m_context.theme, tr("These questions are not yet available in your language. They are shown in %1.")
                                                                 .arg(Languages::nativeName(m_quiz.locale)), TextRole::Caption));
    m_view = new QuestionView(m_context.theme, {question, m_round->choiceOrder(m_state.at), m_round->matchChoices(m_state.at),
                                                QuestionText::introsBefore(m_quiz.quiz, question), m_head->place()});
    if (const Qt::LayoutDirection direction = QLocale(m_quiz.locale).textDirection(); direction != QGuiApplication::layoutDirection())
        m_view->setLayoutDirection(direction); // the questions are in another language than the program
    body->column()->addWidget(m_view);
    body->finish();

    Button *reread = nullptr;
    if (const LessonId lesson = QuizLessons::of(m_context.shelf, m_module, question); !lesson.isEmpty()) {
        reread = new Button(m_context.theme, ButtonKind::Ghost, tr("Read this part again"), u"book-half"_s);
        reread->setObjectName(u"readAgain"_s);
        connect(reread, &QAbstractButton::clicked, this, [this, lesson] { Q_EMIT go({Place::Lesson, lesson.path(), 0, {}, {}}); });
    }
    const bool essay = question.type == QuestionType::Essay;
    m_footer->setStart(reread);
    m_footer->setNext(essay ? tr("Show the notes") : tr("Check answer"), essay ? tr("Ctrl Enter") : tr("Enter"), false);
    connect(m_view, &QuestionView::changed, this, [this] { m_footer->setReady(m_stage == Stage::Answered || m_view->isAnswered()); });
    m_view->setResponse(m_state.steps.at(m_state.at).response.value_or(m_state.draft));
    m_state.draft = {};
    m_footer->setReady(m_view->isAnswered());
    if (const std::optional<Grade> grade = m_round->grade(m_state.at))
        reveal(*grade);
    present();
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
    m_footer->setNext(primaryText(), tr("Enter"), true);
    QAccessibleEvent alert(m_heading, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QTimer::singleShot(0, feedback, [this, feedback] { // after it was laid out
        if (m_body) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m_body->ensureWidgetVisible(feedback, 0, m_context.theme.px(16));
            m_body->ensureWidgetVisible(feedback->titleLabel(), 0, m_context.theme.px(16));
        }
    });
}

void QuizPage::skip()
{
    if (m_stage != Stage::Asking)
        return;
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
    ScrollPage *body = newBody();
    auto *summary = new QuizSummary(m_context.theme, *m_round, QuizLessons::toReread(m_context.shelf, m_module, *m_round, m_language));
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
    m_footer->setStart(back);
    m_footer->setNext(primaryText(), tr("Enter"), false);
    present();
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
                                              tr("The lessons and your progress are safe. Under Packs you can install this pack again.")));
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
    m_footer->setStart(toPacks);
    m_footer->setNext(primaryText(), tr("Enter"), false);
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
        if (QWidget *focus = QApplication::focusWidget(); focus && m_body->isAncestorOf(focus))
            focus->clearFocus(); // or it would stop at other places, and a screen reader says each of them
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be the sender
    }
    m_body = new ScrollPage(m_context.theme, 780, this);
    m_place->insertWidget(0, m_body, 1);
    return m_body;
}

void QuizPage::present()
{
    arrange(m_effectiveWidth);
    if (!isVisible())
        return;
    m_body->show(); // a layout would show it only later, and what is hidden takes no focus
    enter();
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
    m_footer->arrange(effectiveWidth);
    if (m_head)
        m_head->arrange(effectiveWidth);
    if (m_view)
        m_view->arrange(effectiveWidth);
}

bool QuizPage::handleKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_footer->pressNext();
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
        if (auto *button = qobject_cast<Button *>(focusWidget()))
            button->click();
        else
            m_footer->pressNext();
        return;
    }
    const int digit = DigitKey::of(*event);
    if (held == Qt::NoModifier && digit > 0 && m_context.settings.singleKeys() && handleKey(Qt::Key_0 + digit))
        return;
    Page::keyPressEvent(event);
}
