// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class Theme;
struct QuizState;

// Above a question: which one of how many, a bar, and a way past it.
class QuizHead final : public QWidget
{
    Q_OBJECT
public:
    QuizHead(const Theme &theme, const QuizState &state, QWidget *parent = nullptr);
    [[nodiscard]] QString place() const { return m_place; } // "Question 2 of 14"
    void setAnswered();                                     // nothing to skip any more
    void arrange(int effectiveWidth);

Q_SIGNALS:
    void skipped();

private:
    QString m_place;
    QWidget *m_bar;
    Button *m_skip;
};
