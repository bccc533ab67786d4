// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerarea.h"

#include "choiceanswers.h"
#include "label.h"
#include "matchanswers.h"
#include "theme.h"
#include "typedanswer.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

AnswerArea::AnswerArea(const Theme &theme, const QuizQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_question(question)
{
}

AnswerArea *AnswerArea::of(const Theme &theme, const QuizQuestion &question, const QList<int> &order, const QStringList &matches,
                           QWidget *parent)
{
    switch (question.type) {
    case QuestionType::MultipleChoice:
    case QuestionType::MultipleAnswer:
    case QuestionType::TrueFalse:
        return new ChoiceAnswers(theme, question, order, parent);
    case QuestionType::Matching:
        return new MatchAnswers(theme, question, matches, parent);
    case QuestionType::Essay:
        return new EssayAnswer(theme, question, parent);
    default:
        return new TypedAnswer(theme, question, parent);
    }
}

QWidget *AnswerArea::correction(bool right, const QString &answer) const
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, m_theme.px(2), 0, m_theme.px(2));
    row->setSpacing(m_theme.px(8));
    auto *tick = new QLabel;
    tick->setPixmap(m_theme.icon(u"check-circle"_s, m_theme.px(18), m_theme.tokens().ok));
    auto *text = new Label(m_theme, right ? tr("Your answer, correct") : tr("Correct answer: %1").arg(answer), TextRole::Supporting);
    text->setFont(m_theme.font(15, true));
    text->setColour(m_theme.tokens().ok);
    text->setObjectName(u"correction"_s);
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return line;
}
