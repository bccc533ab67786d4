// SPDX-License-Identifier: GPL-3.0-or-later
#include "learnertable.h"

#include "progressfile.h"
#include "statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

QString fromList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList toList(const QString &json)
{
    QStringList texts;
    for (const QJsonValue &text : QJsonDocument::fromJson(json.toUtf8()).array())
        texts.append(text.toString());
    return texts;
}

QString responseText(const Response &response)
{
    return QString::fromUtf8(QJsonDocument(ProgressFile::fromResponse(response)).toJson(QJsonDocument::Compact));
}

QVariant orNull(bool isThere, const QVariant &value)
{
    return isThere ? value : QVariant();
}

} // namespace

namespace LearnerTable {

Result<std::vector<LessonProgress>> lessons(const QSqlDatabase &database)
{
    Result<QSqlQuery> rows = Statement::run(
        database, u"SELECT pack, module, lesson, opened_at, paragraph, reached_at, completed, completed_at FROM lesson_state"_s);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::vector<LessonProgress> all;
    while (rows->next()) {
        const auto text = [&](int column) { return rows->value(column).toString(); };
        all.push_back({{text(0), text(1), text(2)}, ProgressFile::toTime(text(3)), rows->value(4).toInt(), ProgressFile::toTime(text(5)),
                       rows->value(6).toBool(), ProgressFile::toTime(text(7))});
    }
    return all;
}

Result<std::vector<RoundProgress>> rounds(const QSqlDatabase &database)
{
    Result<QSqlQuery> rows = Statement::run(
        database, u"SELECT id, pack, module, locale, seed, questions, retry_of, started_at, finished_at FROM quiz_round "
                  "ORDER BY started_at, id"_s);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::vector<RoundProgress> all;
    while (rows->next()) {
        const auto text = [&](int column) { return rows->value(column).toString(); };
        all.push_back({rows->value(0).toLongLong(), {text(1), text(2)}, text(3), rows->value(4).toUInt(), toList(text(5)),
                       rows->value(6).toLongLong(), ProgressFile::toTime(text(7)), ProgressFile::toTime(text(8)), {}});
    }
    return all;
}

Result<void> addAnswers(const QSqlDatabase &database, std::vector<RoundProgress> &rounds)
{
    Result<QSqlQuery> rows = Statement::run(
        database, u"SELECT round, question, response, fraction, correct, answered_at FROM quiz_answer ORDER BY answered_at, question"_s);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QHash<qint64, RoundProgress *> byId;
    for (RoundProgress &round : rounds)
        byId.insert(round.id, &round);
    while (rows->next()) {
        RoundProgress *round = byId.value(rows->value(0).toLongLong());
        if (!round)
            continue; // of a round that another process began after we read the rounds
        const QVariant correct = rows->value(4);
        round->answers.push_back({rows->value(1).toString(),
                                  ProgressFile::toResponse(QJsonDocument::fromJson(rows->value(2).toString().toUtf8()).object()),
                                  rows->value(3).toDouble(), correct.isNull() ? std::nullopt : std::optional<bool>(correct.toBool()),
                                  ProgressFile::toTime(rows->value(5).toString())});
    }
    return {};
}

Result<void> mergeLesson(const QSqlDatabase &database, const LessonProgress &lesson)
{
    return Statement::execute(
        database,
        u"INSERT INTO lesson_state(pack, module, lesson, opened_at, paragraph, reached_at, completed, completed_at) "
        "VALUES (:pack, :module, :lesson, :opened_at, :paragraph, :reached_at, :completed, :completed_at) "
        "ON CONFLICT(pack, module, lesson) DO UPDATE SET "
        "opened_at = max(opened_at, excluded.opened_at), "
        "paragraph = CASE WHEN excluded.reached_at <> '' AND excluded.reached_at >= reached_at THEN excluded.paragraph ELSE paragraph END, "
        "reached_at = max(reached_at, excluded.reached_at), "
        "completed = CASE WHEN excluded.completed_at <> '' AND excluded.completed_at >= completed_at THEN excluded.completed ELSE completed END, "
        "completed_at = max(completed_at, excluded.completed_at)"_s,
        {{":pack", lesson.id.pack}, {":module", lesson.id.module}, {":lesson", lesson.id.lesson},
         {":opened_at", ProgressFile::fromTime(lesson.openedAt)}, {":paragraph", lesson.paragraph},
         {":reached_at", ProgressFile::fromTime(lesson.reachedAt)}, {":completed", int(lesson.completed)},
         {":completed_at", ProgressFile::fromTime(lesson.completedAt)}});
}

Result<void> insertRound(const QSqlDatabase &database, const RoundProgress &round)
{
    return Statement::execute(
        database,
        u"INSERT INTO quiz_round(id, pack, module, locale, seed, questions, retry_of, started_at, finished_at) "
        "VALUES (:id, :pack, :module, :locale, :seed, :questions, :retry_of, :started_at, :finished_at)"_s,
        {{":id", round.id}, {":pack", round.module.pack}, {":module", round.module.module}, {":locale", round.locale},
         {":seed", qint64(round.seed)}, {":questions", fromList(round.questions)}, {":retry_of", orNull(round.retryOf != 0, round.retryOf)},
         {":started_at", ProgressFile::fromTime(round.startedAt)},
         {":finished_at", orNull(round.finishedAt.isValid(), ProgressFile::fromTime(round.finishedAt))}});
}

Result<void> finishRound(const QSqlDatabase &database, qint64 round, const QDateTime &at)
{
    return Statement::execute(database, u"UPDATE quiz_round SET finished_at = :at WHERE id = :id AND finished_at IS NULL"_s,
                              {{":at", ProgressFile::fromTime(at)}, {":id", round}});
}

Result<void> mergeAnswer(const QSqlDatabase &database, qint64 round, const AnswerProgress &answer)
{
    return Statement::execute(
        database,
        u"INSERT INTO quiz_answer(round, question, response, fraction, correct, answered_at) "
        "VALUES (:round, :question, :response, :fraction, :correct, :answered_at) "
        "ON CONFLICT(round, question) DO UPDATE SET response = excluded.response, fraction = excluded.fraction, "
        "correct = excluded.correct, answered_at = excluded.answered_at WHERE excluded.answered_at >= answered_at"_s,
        {{":round", round}, {":question", answer.question}, {":response", responseText(answer.response)},
         {":fraction", answer.fraction}, {":correct", orNull(answer.right.has_value(), int(answer.right.value_or(false)))},
         {":answered_at", ProgressFile::fromTime(answer.answeredAt)}});
}

Result<qint64> roundLike(const QSqlDatabase &database, const RoundProgress &round)
{
    return Statement::text(database, u"SELECT id FROM quiz_round WHERE pack = :pack AND module = :module AND started_at = :started_at "
                                     "AND seed = :seed"_s,
                           {{":pack", round.module.pack}, {":module", round.module.module},
                            {":started_at", ProgressFile::fromTime(round.startedAt)}, {":seed", qint64(round.seed)}})
        .transform([](const QString &id) { return id.toLongLong(); });
}

Result<bool> hasRound(const QSqlDatabase &database, qint64 id)
{
    return Statement::text(database, u"SELECT id FROM quiz_round WHERE id = :id"_s, {{":id", id}})
        .transform([](const QString &found) { return !found.isEmpty(); });
}

} // namespace LearnerTable
