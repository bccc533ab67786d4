// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedanswer.h"

#include "label.h"
#include "questiontext.h"
#include "theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestAnswer = 500;

QVBoxLayout *columnOf(QWidget *area, const Theme &theme)
{
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    return column;
}
}

TypedAnswer::TypedAnswer(const Theme &theme, const QuizQuestion &question, QWidget *parent)
    : AnswerArea(theme, question, parent)
    , m_field(new QLineEdit(this))
{
    const bool number = question.type == QuestionType::Numerical;
    QVBoxLayout *column = columnOf(this, theme);
    auto *name = new Label(theme, number ? tr("Your answer, as a number") : tr("Your answer"), TextRole::Supporting);
    name->setBuddy(m_field);
    column->addWidget(name);
    m_field->setObjectName(u"answerField"_s);
    m_field->setAccessibleName(name->text());
    m_field->setAccessibleDescription(QuestionText::spoken(QuizGrading::rich(question.text, question.format)));
    m_field->setFont(theme.font(16));
    m_field->setMaxLength(LongestAnswer);
    m_field->setMaximumWidth(theme.px(number ? 240 : 520));
    if (number)
        m_field->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    column->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &AnswerArea::changed);
}

Response TypedAnswer::response() const
{
    Response response;
    response.text = m_field->text();
    return response;
}

void TypedAnswer::setResponse(const Response &response) { m_field->setText(response.text); }
QWidget *TypedAnswer::field() const { return m_field; }

void TypedAnswer::reveal(const Grade &grade)
{
    m_field->setReadOnly(true);
    const QList<int> right = QuestionText::rightAnswers(m_question);
    if (grade.right || !right.isEmpty())
        layout()->addWidget(correction(grade.right, right.isEmpty() ? QString() : QuestionText::shownAnswer(m_question, right.first())));
}

EssayAnswer::EssayAnswer(const Theme &theme, const QuizQuestion &question, QWidget *parent)
    : AnswerArea(theme, question, parent)
    , m_text(new QPlainTextEdit(this))
{
    QVBoxLayout *column = columnOf(this, theme);
    auto *name = new Label(theme, tr("Your notes. Nobody grades them."), TextRole::Supporting);
    name->setBuddy(m_text);
    column->addWidget(name);
    m_text->setObjectName(u"essayField"_s);
    m_text->setAccessibleName(tr("Your notes"));
    m_text->setAccessibleDescription(QuestionText::spoken(QuizGrading::rich(question.text, question.format)));
    m_text->setFont(theme.font(16));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(theme.px(120));
    column->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerArea::changed);
}

Response EssayAnswer::response() const
{
    Response response;
    response.text = m_text->toPlainText();
    return response;
}

void EssayAnswer::setResponse(const Response &response) { m_text->setPlainText(response.text); }
void EssayAnswer::reveal(const Grade &) { m_text->setReadOnly(true); }
QWidget *EssayAnswer::field() const { return m_text; }
