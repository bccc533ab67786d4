// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packreader.h"
#include "quizround.h"

#include <QList>
#include <QString>

#include <optional>

struct OpenRound;

// Where a person is in a round, so that the page can be built anew exactly as it was: after a change of text size, or
// coming back from the lesson. Travels in Route::detail and is never written to the disk.
struct QuizState
{
    struct Step
    {
        std::optional<Response> response;
        bool skipped = false;
    };
    qint64 round = 0;   // in the record; 0: nothing was answered yet
    qint64 retryOf = 0;
    quint32 seed = 0;
    QStringList keys;   // as asked
    QList<Step> steps;  // one for each key
    int at = 0;         // the question shown
    bool finished = false;
    Response draft;     // chosen or typed, not checked yet

    [[nodiscard]] static QuizState of(const QuizRound &round);
    [[nodiscard]] static std::optional<QuizState> read(const QString &detail); // nothing: not written by write()
    [[nodiscard]] QString write() const;

    // Where to go on: exactly where the page was left (detail from write()), else the open round of the record; nothing
    // when neither fits the quiz, or for the detail "new".
    struct Resumed;
    [[nodiscard]] static std::optional<Resumed> resume(const QString &detail, const std::optional<OpenRound> &open,
                                                       const PackReader::LocalisedQuiz &quiz);

    // Answers the record knows. Typed ones only if the quiz is in the language they were given in.
    void take(const OpenRound &open, bool sameLanguage);
    // The round as it stands; nothing: the quiz no longer holds these questions.
    [[nodiscard]] std::optional<QuizRound> replay(const Quiz &quiz) const;
    // The next question neither answered nor skipped, from the one shown on and then from the start; -1: none.
    [[nodiscard]] int nextOpen() const;
};

struct QuizState::Resumed
{
    QuizState state;
    QuizRound round;
};
