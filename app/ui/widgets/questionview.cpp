// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionview.h"

#include "answerarea.h"
#include "callout.h"
#include "label.h"
#include "questionfeedback.h"
#include "questiontext.h"
#include "theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int ShortQuestion = 160; // characters that still make a good heading
}

QuestionView::QuestionView(const Theme &theme, const Asked &asked, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_question(asked.question)
    , m_column(new QVBoxLayout(this))
    , m_area(AnswerArea::of(theme, asked.question, asked.order, asked.matches, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(14));
    addWords(theme, asked);
    m_column->addWidget(m_area);
    connect(m_area, &AnswerArea::changed, this, &QuestionView::changed);
}

void QuestionView::addWords(const Theme &theme, const Asked &asked)
{
    const auto addIntro = [&](const RichText &text) {
        if (text.blocks.empty())
            return;
        Label *label = QuestionText::label(theme, text, TextRole::Reading, this);
        label->setColour(theme.tokens().text2);
        m_column->addWidget(label);
    };
    for (const QuizQuestion &intro : asked.intros)
        addIntro(QuizGrading::rich(intro.text, intro.format));
    const QuestionText::Parts parts = QuestionText::parts(asked.question);
    addIntro(parts.intro);
    const bool isShort = RichTexts::plain(parts.asked).trimmed().size() <= ShortQuestion;
    m_asked = QuestionText::label(theme, parts.asked, isShort ? TextRole::H2 : TextRole::Reading, this);
    m_asked->setObjectName(u"question"_s);
    m_asked->setAccessibleName(tr("%1. %2").arg(asked.place, QuestionText::spoken(QuizGrading::rich(asked.question.text, asked.question.format))));
    m_asked->setFocusPolicy(Qt::ClickFocus); // where reading starts; not a stop for Tab
    m_asked->setProperty("noFocusRing", true);
    m_asked->installEventFilter(this);
    m_column->addWidget(m_asked);
}

Response QuestionView::response() const { return m_area->response(); }
void QuestionView::setResponse(const Response &response) { m_area->setResponse(response); }
bool QuestionView::isAnswered() const { return QuizGrading::isAnswered(m_question, m_area->response()); }
bool QuestionView::choose(int key) { return m_area->choose(key); }
void QuestionView::arrange(int effectiveWidth) { m_area->arrange(effectiveWidth); }

Callout *QuestionView::reveal(const Grade &grade)
{
    m_area->reveal(grade);
    Callout *box = QuestionFeedback::callout(m_theme, m_question, grade, *m_area, this);
    m_column->addWidget(box);
    box->show(); // at once: it takes the focus
    return box;
}

void QuestionView::focusStart()
{
    QWidget *field = m_area->field();
    (field ? field : m_asked)->setFocus(Qt::OtherFocusReason);
}

// Down goes from the question to its first choice.
bool QuestionView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_asked && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_area->focusFirst();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
