// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceanswers.h"

#include "choicerow.h"
#include "label.h"
#include "questiontext.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ChoiceAnswers::ChoiceAnswers(const Theme &theme, const QuizQuestion &question, const QList<int> &order, QWidget *parent)
    : AnswerArea(theme, question, parent)
    , m_order(order)
    //: The letters before the choices of a question, in order, without spaces
    , m_letters(tr("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
{
    const bool several = question.type == QuestionType::MultipleAnswer;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    if (several)
        column->addWidget(new Label(theme, tr("More than one answer can be right."), TextRole::Supporting));
    for (const int answer : order) {
        auto *row = new ChoiceRow(theme, letter(answer), QuestionText::shownAnswer(question, answer), several, this);
        row->setObjectName(u"choice%1"_s.arg(answer));
        row->setAutoExclusive(!several);
        row->installEventFilter(this);
        connect(row, &QAbstractButton::toggled, this, &AnswerArea::changed);
        m_rows.append(row);
        column->addWidget(row);
    }
}

QString ChoiceAnswers::letter(int answer) const
{
    const qsizetype place = m_order.indexOf(answer);
    return place < m_letters.size() ? m_letters.mid(place, 1) : locale().toString(int(place) + 1);
}

QList<int> ChoiceAnswers::asShown(const QList<int> &answers) const
{
    QList<int> sorted = answers;
    std::sort(sorted.begin(), sorted.end(), [this](int one, int other) { return m_order.indexOf(one) < m_order.indexOf(other); });
    return sorted;
}

Response ChoiceAnswers::response() const
{
    Response response;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->isChecked())
            response.chosen.append(m_order.at(i));
    }
    std::sort(response.chosen.begin(), response.chosen.end());
    return response;
}

void ChoiceAnswers::setResponse(const Response &response)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (response.chosen.contains(m_order.at(i)))
            m_rows.at(i)->setChecked(true);
    }
}

void ChoiceAnswers::reveal(const Grade &)
{
    const QList<int> chosen = response().chosen;
    const QList<int> right = QuestionText::rightAnswers(m_question);
    m_revealed = true;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool yours = chosen.contains(m_order.at(i)), correct = right.contains(m_order.at(i));
        m_rows.at(i)->setState(correct ? (yours ? ChoiceState::YoursCorrect : ChoiceState::Correct)
                               : yours ? ChoiceState::Yours
                                       : ChoiceState::Other);
    }
}

void ChoiceAnswers::focusFirst()
{
    if (m_rows.isEmpty())
        return;
    const auto checked = std::find_if(m_rows.begin(), m_rows.end(), [](const ChoiceRow *row) { return row->isChecked(); });
    (checked == m_rows.end() ? m_rows.first() : *checked)->setFocus(Qt::TabFocusReason);
}

bool ChoiceAnswers::choose(int key)
{
    if (m_revealed)
        return false;
    qsizetype place = -1;
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        place = key - Qt::Key_1;
    else if (key >= Qt::Key_A && key <= Qt::Key_Z)
        place = key - Qt::Key_A;
    else // letters of other scripts
        place = key > 0 && key <= 0xFFFF ? m_letters.indexOf(QChar(ushort(key))) : -1;
    if (place < 0 || place >= m_rows.size())
        return false;
    m_rows.at(place)->setFocus(Qt::ShortcutFocusReason);
    m_rows.at(place)->click();
    return true;
}

// Up and Down go from row to row without choosing, Space chooses, Enter is the page's. After the answer the rows can
// still be read one by one.
bool ChoiceAnswers::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype place = m_rows.indexOf(watched);
    if (place < 0)
        return AnswerArea::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return m_revealed;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->ignore();
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const qsizetype to = place + (key == Qt::Key_Up ? -1 : 1);
            if (to >= 0 && to < m_rows.size())
                m_rows.at(to)->setFocus(key == Qt::Key_Up ? Qt::BacktabFocusReason : Qt::TabFocusReason);
            return true;
        }
        return m_revealed && (key == Qt::Key_Space || key == Qt::Key_Select);
    }
    default:
        return AnswerArea::eventFilter(watched, event);
    }
}
