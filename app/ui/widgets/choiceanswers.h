// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerarea.h"

class ChoiceRow;

// Multiple choice, multiple answer, true or false: a row for each choice. Choosing never submits.
class ChoiceAnswers final : public AnswerArea
{
    Q_OBJECT
public:
    ChoiceAnswers(const Theme &theme, const QuizQuestion &question, const QList<int> &order, QWidget *parent = nullptr);

    [[nodiscard]] Response response() const override;
    void setResponse(const Response &response) override;
    void reveal(const Grade &grade) override;
    void focusFirst() override;
    bool choose(int key) override;
    [[nodiscard]] QString letter(int answer) const override;
    [[nodiscard]] QList<int> asShown(const QList<int> &answers) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<ChoiceRow *> m_rows; // as shown
    QList<int> m_order;        // the answer of each
    QString m_letters;
    bool m_revealed = false;
};
