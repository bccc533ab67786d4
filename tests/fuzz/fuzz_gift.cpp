// SPDX-License-Identifier: GPL-3.0-or-later
#include "giftparser.h"

#include <cstdint>
#include <cstdlib>

// Reads anything as GIFT and answers every question in three ways. A grade outside 0..1 is a fault.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Quiz> quiz = GiftParser::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!quiz)
        return 0;
    const auto check = [](const QuizQuestion &question, const Response &response) {
        const Grade grade = QuizGrading::grade(question, response);
        if (!(grade.fraction >= 0 && grade.fraction <= 1))
            std::abort();
    };
    for (const QuizQuestion &question : quiz->questions) {
        check(question, {});
        check(question, {{0, 1, 0, -1, 99}, question.text, {question.text, QString()}});
        Response model;
        for (const QuizAnswer &answer : question.answers) {
            if (answer.fraction > 0 && model.chosen.isEmpty())
                model = {{int(&answer - question.answers.data())}, answer.text, {}};
        }
        for (const QuizAnswer &answer : question.answers) {
            if (!answer.text.isEmpty())
                model.pairs.append(answer.match);
        }
        check(question, model);
        if (question.type == QuestionType::Matching && !QuizGrading::grade(question, model).right)
            std::abort();
        if (question.key().isEmpty() || question.line < 1)
            std::abort();
    }
    return 0;
}
