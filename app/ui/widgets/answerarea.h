// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiz.h"

#include <QWidget>

class Theme;
class QLabel;

// Where a question is answered: choices, a field, pairs, a longer text. One class for each below.
class AnswerArea : public QWidget
{
    Q_OBJECT
public:
    // The area for this type of question. order: indices into its answers; matches: the partners to choose from.
    [[nodiscard]] static AnswerArea *of(const Theme &theme, const QuizQuestion &question, const QList<int> &order,
                                        const QStringList &matches, QWidget *parent = nullptr);

    [[nodiscard]] virtual Response response() const = 0;
    virtual void setResponse(const Response &response) = 0;
    virtual void reveal(const Grade &grade) = 0; // shows what is right; nothing can be changed from now on
    [[nodiscard]] virtual QWidget *field() const { return nullptr; } // where one starts to type; null: nowhere
    virtual void focusFirst() {}
    virtual bool choose(int key) { Q_UNUSED(key) return false; }     // a letter or digit was pressed
    [[nodiscard]] virtual QString letter(int answer) const { Q_UNUSED(answer) return {}; }
    [[nodiscard]] virtual QList<int> asShown(const QList<int> &answers) const { return answers; } // from top to bottom
    virtual void arrange(int effectiveWidth) { Q_UNUSED(effectiveWidth) }

Q_SIGNALS:
    void changed();

protected:
    AnswerArea(const Theme &theme, const QuizQuestion &question, QWidget *parent);
    // "Correct answer: …" with a tick; what was right already is only ticked.
    [[nodiscard]] QWidget *correction(bool right, const QString &answer) const;

    const Theme &m_theme;
    const QuizQuestion m_question;
};
