// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "richtext.h"

#include <QString>
#include <QStringList>

#include <vector>

// A quiz as GIFT and other formats write it.

enum class QuestionType { MultipleChoice, MultipleAnswer, TrueFalse, ShortAnswer, Matching, Numerical, Essay, Description };
enum class TextFormat { Moodle, Plain, Markdown, Html };

struct QuizAnswer
{
    QString text;        // TrueFalse: "true" and "false". Numerical: a number, "low..high", or "*" for any other answer
    QString match;       // Matching: the partner of text (text empty: a partner that fits nothing, a distractor)
    double fraction = 0; // -1..1 of the question's mark
    double tolerance = 0; // Numerical, with a plain number
    QString feedback;
    TextFormat format = TextFormat::Moodle;
    TextFormat feedbackFormat = TextFormat::Moodle;

    bool operator==(const QuizAnswer &) const = default;
};

struct QuizQuestion
{
    QuestionType type = QuestionType::Description;
    QString name; // may be empty
    QString text; // with "_____" where the answer stands inside the text
    TextFormat format = TextFormat::Moodle;
    std::vector<QuizAnswer> answers;
    QString feedback; // general
    TextFormat feedbackFormat = TextFormat::Moodle;
    QString category; // as written in the last $CATEGORY line, without "$course$/"
    int line = 0;     // where it starts, from 1

    // What tells it apart within its quiz: its name, else a hash of its text. Stays the same when others are added.
    [[nodiscard]] QString key() const;
    // The last part of the category: the lesson to reread. May be empty.
    [[nodiscard]] QString lesson() const;

    bool operator==(const QuizQuestion &) const = default;
};

struct QuizProblem
{
    int line = 0;
    QString text; // a whole sentence for people
    bool operator==(const QuizProblem &) const = default;
};

struct Quiz
{
    std::vector<QuizQuestion> questions;
    std::vector<QuizProblem> problems; // questions that could not be read, and why; the others are there
    bool operator==(const Quiz &) const = default;
};

// What a person answered. Which field counts depends on the type.
struct Response
{
    QList<int> chosen;  // MultipleChoice (one), MultipleAnswer, TrueFalse: indices into answers
    QString text;       // ShortAnswer, Numerical, Essay
    QStringList pairs;  // Matching: for each answer with a text, in order, the match chosen
    bool operator==(const Response &) const = default;
};

struct Grade
{
    double fraction = 0;       // 0..1; negative sums count as 0 (Moodle's rule)
    bool right = false;        // fraction at least 0.999
    bool graded = true;        // false for Essay and Description
    QList<int> matched;        // the answers whose feedback applies, in order
    QString feedback;          // those feedbacks, one per line; empty when there are none
};

namespace QuizGrading {

// Moodle's rules: case and surrounding space do not count in short answers, "*" stands for any run of characters and the
// first answer that fits counts; numbers may be typed with a comma and in the digits of any script; multiple answer adds
// the fractions of all that were chosen; each right pair of a matching question earns its share. Unanswered earns nothing.
[[nodiscard]] Grade grade(const QuizQuestion &question, const Response &response);
// One choice, at least one for multiple answer, a text that is not blank, a partner for every part of a matching question.
[[nodiscard]] bool isAnswered(const QuizQuestion &question, const Response &response);
// The text in its own format as RichText (Moodle and Plain: plain; Markdown; Html through SafeHtml).
[[nodiscard]] RichText rich(const QString &text, TextFormat format);

} // namespace QuizGrading
