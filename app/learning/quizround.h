// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiz.h"

#include <QStringList>

#include <optional>
#include <vector>

// One run through a quiz: order of questions and of choices by a seed (the same seed gives the same order on every
// platform), one answer each, then a summary. Holds no widgets and no database. Descriptions are not asked.
class QuizRound final
{
public:
    QuizRound(const Quiz &quiz, quint32 seed);
    // Only these questions (keys), in this order; unknown keys are left out.
    QuizRound(const Quiz &quiz, quint32 seed, const QStringList &keys);

    [[nodiscard]] quint32 seed() const { return m_seed; }
    [[nodiscard]] int count() const;
    [[nodiscard]] const QuizQuestion &question(int index) const;
    [[nodiscard]] QStringList keys() const;
    // The order in which the choices of a question are shown: indices into its answers. Only multiple choice and multiple
    // answer are shuffled: true/false stays true, false.
    [[nodiscard]] QList<int> choiceOrder(int index) const;
    // The matches of a matching question, shuffled, each once.
    [[nodiscard]] QStringList matchChoices(int index) const;

    [[nodiscard]] Grade answer(int index, const Response &response); // a second answer to a question replaces the first
    void skip(int index);
    [[nodiscard]] std::optional<Response> response(int index) const;
    [[nodiscard]] std::optional<Grade> grade(int index) const;
    [[nodiscard]] int firstOpen() const; // the first question neither answered nor skipped; count(): none
    [[nodiscard]] int right() const;
    [[nodiscard]] int graded() const; // answered questions that have a right answer

    [[nodiscard]] QStringList wrongKeys() const;       // answered wrongly or skipped
    [[nodiscard]] QStringList lessonsToReread() const; // lesson ids of those, each once, most wrong first

private:
    struct Asked
    {
        QuizQuestion question;
        std::optional<Response> response;
        std::optional<Grade> grade;
        bool skipped = false;

        [[nodiscard]] bool isWrong() const { return skipped || (grade && grade->graded && !grade->right); }
    };
    std::vector<Asked> m_asked;
    quint32 m_seed;
};
