// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiz.h"

#include <QWidget>

class AnswerArea;
class Callout;
class Label;
class QVBoxLayout;
class Theme;

// One question: what leads to it, what is asked, where to answer, and after the answer why.
class QuestionView final : public QWidget
{
    Q_OBJECT
public:
    struct Asked
    {
        QuizQuestion question;
        QList<int> order;                // of the choices
        QStringList matches;             // to choose from
        std::vector<QuizQuestion> intros; // descriptions that stand right before it
        QString place;                   // "Question 2 of 14", read before the question
    };
    QuestionView(const Theme &theme, const Asked &asked, QWidget *parent = nullptr);

    [[nodiscard]] Response response() const;
    void setResponse(const Response &response);
    [[nodiscard]] bool isAnswered() const;
    Callout *reveal(const Grade &grade); // the answer stands; says why
    void focusStart();                   // the field to type into, else the question
    bool choose(int key);
    void arrange(int effectiveWidth);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addWords(const Theme &theme, const Asked &asked);

    const Theme &m_theme;
    const QuizQuestion m_question;
    QVBoxLayout *m_column;
    Label *m_asked = nullptr;
    AnswerArea *m_area;
};
