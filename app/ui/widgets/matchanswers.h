// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerarea.h"

class Label;
class QBoxLayout;
class QComboBox;

// Matching: each part with a list of the partners to choose from.
class MatchAnswers final : public AnswerArea
{
    Q_OBJECT
public:
    MatchAnswers(const Theme &theme, const QuizQuestion &question, const QStringList &matches, QWidget *parent = nullptr);

    [[nodiscard]] Response response() const override;
    void setResponse(const Response &response) override;
    void reveal(const Grade &grade) override;
    void focusFirst() override;
    void arrange(int effectiveWidth) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Pair
    {
        int answer;
        Label *part;
        QComboBox *partner;
        QBoxLayout *row;  // part and partner: side by side, or one above the other
        QBoxLayout *cell; // partner and, later, what is right
    };
    void addPair(int answer, const QString &part, const QStringList &matches);

    QList<Pair> m_pairs;
};
