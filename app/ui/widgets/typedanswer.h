// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerarea.h"

class QLineEdit;
class QPlainTextEdit;

// Short answer and number: one field.
class TypedAnswer final : public AnswerArea
{
    Q_OBJECT
public:
    TypedAnswer(const Theme &theme, const QuizQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] Response response() const override;
    void setResponse(const Response &response) override;
    void reveal(const Grade &grade) override;
    [[nodiscard]] QWidget *field() const override;

private:
    QLineEdit *m_field;
};

// A text of one's own. Not graded: the notes are shown to compare with.
class EssayAnswer final : public AnswerArea
{
    Q_OBJECT
public:
    EssayAnswer(const Theme &theme, const QuizQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] Response response() const override;
    void setResponse(const Response &response) override;
    void reveal(const Grade &grade) override;
    [[nodiscard]] QWidget *field() const override;

private:
    QPlainTextEdit *m_text;
};
