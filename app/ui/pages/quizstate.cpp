// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizstate.h"

#include "learnerrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Response &response)
{
    QJsonArray chosen;
    for (const int index : response.chosen)
        chosen.append(index);
    return {{u"chosen"_s, chosen}, {u"text"_s, response.text}, {u"pairs"_s, QJsonArray::fromStringList(response.pairs)}};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

Response responseFrom(const QJsonObject &object)
{
    Response response;
    for (const QJsonValue &index : object.value("chosen"_L1).toArray())
        response.chosen.append(index.toInt());
    response.text = object.value("text"_L1).toString();
    response.pairs = strings(object.value("pairs"_L1));
    return response;
}

} // namespace

QuizState QuizState::of(const QuizRound &round)
{
    QuizState state;
    state.seed = round.seed();
    state.keys = round.keys();
    state.steps.resize(state.keys.size());
    return state;
}

std::optional<QuizState> QuizState::read(const QString &detail)
{
    const QJsonObject object = QJsonDocument::fromJson(detail.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    QuizState state;
    state.round = object.value("round"_L1).toInteger();
    state.retryOf = object.value("retryOf"_L1).toInteger();
    state.seed = quint32(object.value("seed"_L1).toInteger());
    state.keys = strings(object.value("keys"_L1));
    state.at = object.value("at"_L1).toInt();
    state.finished = object.value("finished"_L1).toBool();
    state.draft = responseFrom(object.value("draft"_L1).toObject());
    for (const QJsonValue &step : object.value("steps"_L1).toArray()) {
        if (step.isObject())
            state.steps.append({responseFrom(step.toObject()), false});
        else
            state.steps.append({std::nullopt, step.toBool()});
    }
    if (state.keys.isEmpty() || state.steps.size() != state.keys.size() || state.at < 0 || state.at >= state.keys.size())
        return std::nullopt;
    return state;
}

QString QuizState::write() const
{
    QJsonArray written; // an answer, true: skipped, false: open
    for (const Step &step : steps)
        written.append(step.response ? QJsonValue(toJson(*step.response)) : QJsonValue(step.skipped));
    const QJsonObject object{{u"round"_s, round}, {u"retryOf"_s, retryOf}, {u"seed"_s, qint64(seed)},
                             {u"keys"_s, QJsonArray::fromStringList(keys)}, {u"steps"_s, written}, {u"at"_s, at},
                             {u"finished"_s, finished}, {u"draft"_s, toJson(draft)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QuizState::Resumed> QuizState::resume(const QString &detail, const std::optional<OpenRound> &open,
                                                    const PackReader::LocalisedQuiz &quiz)
{
    const bool sameLanguage = open && open->locale == quiz.locale;
    if (std::optional<QuizState> state = read(detail)) {
        const bool isOpen = open && open->id == state->round;
        if (isOpen)
            state->take(*open, sameLanguage);
        // A round that went on elsewhere and ended is over; what it was is not shown again.
        std::optional<QuizRound> run = isOpen || state->finished || state->round == 0 ? state->replay(quiz.quiz) : std::nullopt;
        if (run)
            return Resumed{*state, *run};
    }
    if (!open || detail == "new"_L1)
        return std::nullopt;
    QuizState state;
    state.seed = open->seed;
    state.keys = open->questions;
    state.steps.resize(state.keys.size());
    state.take(*open, sameLanguage);
    const std::optional<QuizRound> run = state.replay(quiz.quiz);
    if (!run)
        return std::nullopt;
    const int next = state.nextOpen();
    state.at = next < 0 ? int(state.keys.size()) - 1 : next;
    return Resumed{state, *run}; // all answered but never finished: the last question, with its explanation
}

void QuizState::take(const OpenRound &open, bool sameLanguage)
{
    round = open.id;
    for (const auto &[key, response] : open.answers) {
        const bool typed = !response.text.isEmpty() || !response.pairs.isEmpty();
        if (typed && !sameLanguage)
            continue;
        qsizetype index = keys.indexOf(key); // questions without a name may share a key
        while (index >= 0 && steps.at(index).response)
            index = keys.indexOf(key, index + 1);
        if (index >= 0)
            steps[index] = {response, false};
    }
}

std::optional<QuizRound> QuizState::replay(const Quiz &quiz) const
{
    QuizRound run(quiz, seed, keys);
    if (run.count() != keys.size() || keys.isEmpty())
        return std::nullopt;
    for (int i = 0; i < run.count(); ++i) {
        const Step &step = steps.at(i);
        if (step.response)
            (void)run.answer(i, *step.response);
        else if (step.skipped)
            run.skip(i);
    }
    return run;
}

int QuizState::nextOpen() const
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const qsizetype index = (at + i) % steps.size();
        if (!steps.at(index).response && !steps.at(index).skipped)
            return int(index);
    }
    return -1;
}
