// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressfile.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ProgressFile)
};

const QString Kind = u"blueheart-progress"_s;
constexpr qsizetype LongestName = 1000; // ids, names of questions

Error damaged(const QString &field)
{
    return {Fault::Damaged,
            Sentences::tr("The progress file is damaged at “%1”; export it once more on the other computer.").arg(field), field};
}

// An object in the document with the way to it; remembers the first thing that is wrong.
class Fields final
{
public:
    Fields(const QJsonValue &value, QString way, std::optional<Error> &wrong)
        : m_object(value.toObject())
        , m_way(std::move(way))
        , m_wrong(wrong)
    {
        if (!value.isObject())
            fail(QString());
    }

    [[nodiscard]] QString text(const QString &name, bool required = true, qsizetype longest = LongestName) const
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined() && !required)
            return u""_s;
        if (!value.isString() || value.toString().size() > longest || (required && value.toString().isEmpty()))
            fail(name);
        return value.toString();
    }
    [[nodiscard]] QDateTime time(const QString &name, bool required = false) const
    {
        const QString value = text(name, required);
        const QDateTime time = ProgressFile::toTime(value);
        if (!value.isEmpty() && (!time.isValid() || time.date().year() < 1970 || time.date().year() > 9999))
            fail(name);
        return time;
    }
    [[nodiscard]] qint64 number(const QString &name, qint64 most) const
    {
        const QJsonValue value = m_object.value(name);
        const qint64 number = value.toInteger(-1);
        if (!value.isUndefined() && (number < 0 || number > most))
            fail(name);
        return qBound(qint64(0), number, most);
    }
    [[nodiscard]] double fraction(const QString &name) const
    {
        const double value = m_object.value(name).toDouble(-1);
        if (!std::isfinite(value) || value < 0 || value > 1)
            fail(name);
        return value;
    }
    [[nodiscard]] std::optional<bool> flag(const QString &name) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isBool() && !value.isNull() && !value.isUndefined())
            fail(name);
        return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
    }
    [[nodiscard]] QStringList texts(const QString &name) const
    {
        QStringList all;
        for (const QJsonValue &value : list(name)) {
            if (!value.isString() || value.toString().size() > LongestName)
                fail(name);
            all.append(value.toString());
        }
        return all;
    }
    [[nodiscard]] QJsonArray list(const QString &name) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isArray() && !value.isUndefined())
            fail(name);
        return value.toArray();
    }
    template <class Read>
    [[nodiscard]] auto each(const QString &name, const Read &read) const
    {
        std::vector<decltype(read(*this))> all;
        const QJsonArray values = list(name);
        for (qsizetype i = 0; i < values.size() && !m_wrong; ++i)
            all.push_back(read(Fields(values.at(i), u"%1%2[%3]."_s.arg(m_way, name).arg(i), m_wrong)));
        return all;
    }
    [[nodiscard]] Response response(const QString &name) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isObject())
            fail(name);
        return ProgressFile::toResponse(value.toObject());
    }

private:
    void fail(const QString &name) const
    {
        if (!m_wrong)
            m_wrong = damaged(m_way + name);
    }

    QJsonObject m_object;
    QString m_way;
    std::optional<Error> &m_wrong;
};

LessonProgress lesson(const Fields &fields)
{
    return {{fields.text(u"pack"_s), fields.text(u"module"_s), fields.text(u"lesson"_s)},
            fields.time(u"openedAt"_s), int(fields.number(u"paragraph"_s, 1000000)), fields.time(u"reachedAt"_s),
            fields.flag(u"completed"_s).value_or(false), fields.time(u"completedAt"_s)};
}

AnswerProgress answer(const Fields &fields)
{
    return {fields.text(u"question"_s), fields.response(u"response"_s), fields.fraction(u"fraction"_s), fields.flag(u"right"_s),
            fields.time(u"answeredAt"_s, true)};
}

struct Named
{
    QString id;
    QString retryOf;
    RoundProgress round;
};

Named namedRound(const Fields &fields)
{
    Named named{fields.text(u"id"_s, false), fields.text(u"retryOf"_s, false), {}};
    named.round.module = {fields.text(u"pack"_s), fields.text(u"module"_s)};
    named.round.locale = fields.text(u"locale"_s, false);
    named.round.seed = quint32(fields.number(u"seed"_s, 0xFFFFFFFF));
    named.round.questions = fields.texts(u"questions"_s);
    named.round.startedAt = fields.time(u"startedAt"_s, true);
    named.round.finishedAt = fields.time(u"finishedAt"_s);
    named.round.answers = fields.each(u"answers"_s, answer);
    return named;
}

// Ids that are no numbers of ours, or stand twice, become numbers that only tell the rounds of this document apart.
std::vector<RoundProgress> numbered(const std::vector<Named> &named)
{
    QHash<QString, qint64> ids;
    std::vector<RoundProgress> rounds;
    qint64 spare = 0;
    for (const Named &each : named) {
        qint64 id = each.id.toLongLong();
        if (id <= 0 || ids.contains(each.id))
            id = --spare;
        if (!each.id.isEmpty() && !ids.contains(each.id))
            ids.insert(each.id, id);
        rounds.push_back(each.round);
        rounds.back().id = id;
        rounds.back().retryOf = ids.value(each.retryOf); // an earlier one, as a retry follows what it retries
    }
    return rounds;
}

QJsonObject fromLesson(const LessonProgress &lesson)
{
    return {{u"pack"_s, lesson.id.pack}, {u"module"_s, lesson.id.module}, {u"lesson"_s, lesson.id.lesson},
            {u"openedAt"_s, ProgressFile::fromTime(lesson.openedAt)}, {u"paragraph"_s, lesson.paragraph},
            {u"reachedAt"_s, ProgressFile::fromTime(lesson.reachedAt)}, {u"completed"_s, lesson.completed},
            {u"completedAt"_s, ProgressFile::fromTime(lesson.completedAt)}};
}

QJsonObject fromRound(const RoundProgress &round)
{
    QJsonArray answers;
    for (const AnswerProgress &answer : round.answers) {
        answers.append(QJsonObject{{u"question"_s, answer.question}, {u"response"_s, ProgressFile::fromResponse(answer.response)},
                                   {u"fraction"_s, answer.fraction},
                                   {u"right"_s, answer.right ? QJsonValue(*answer.right) : QJsonValue(QJsonValue::Null)},
                                   {u"answeredAt"_s, ProgressFile::fromTime(answer.answeredAt)}});
    }
    QJsonObject object{{u"id"_s, QString::number(round.id)}, {u"pack"_s, round.module.pack}, {u"module"_s, round.module.module},
                       {u"locale"_s, round.locale}, {u"seed"_s, qint64(round.seed)},
                       {u"questions"_s, QJsonArray::fromStringList(round.questions)},
                       {u"startedAt"_s, ProgressFile::fromTime(round.startedAt)},
                       {u"finishedAt"_s, ProgressFile::fromTime(round.finishedAt)}, {u"answers"_s, answers}};
    if (round.retryOf != 0)
        object.insert(u"retryOf"_s, QString::number(round.retryOf));
    return object;
}

} // namespace

namespace ProgressFile {

QJsonObject fromResponse(const Response &response)
{
    QJsonArray chosen;
    for (const int index : response.chosen)
        chosen.append(index);
    return {{u"chosen"_s, chosen}, {u"text"_s, response.text}, {u"pairs"_s, QJsonArray::fromStringList(response.pairs)}};
}

Response toResponse(const QJsonObject &object)
{
    Response response;
    for (const QJsonValue &index : object.value("chosen"_L1).toArray())
        response.chosen.append(index.toInt(-1));
    response.text = object.value("text"_L1).toString();
    for (const QJsonValue &pair : object.value("pairs"_L1).toArray())
        response.pairs.append(pair.toString());
    return response;
}

QString fromTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

QDateTime toTime(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QByteArray write(const Progress &progress, const QDateTime &exportedAt)
{
    QJsonArray lessons, rounds;
    for (const LessonProgress &each : progress.lessons)
        lessons.append(fromLesson(each));
    for (const RoundProgress &each : progress.rounds)
        rounds.append(fromRound(each));
    return QJsonDocument(QJsonObject{{u"kind"_s, Kind}, {u"format"_s, Format}, {u"exportedAt"_s, fromTime(exportedAt)},
                                     {u"lessons"_s, lessons}, {u"rounds"_s, rounds}})
        .toJson();
}

Result<Progress> read(const QByteArray &json)
{
    if (json.size() > LargestFile)
        return failure(Fault::TooBig, Sentences::tr("The file is too large to be a progress file; choose a file made by “export”."));
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError || root.value("kind"_L1) != Kind)
        return failure(Fault::Damaged, Sentences::tr("The file is no progress file; choose a file made by “export”."), fault.errorString());
    const int format = root.value("format"_L1).toInt(-1);
    if (format > Format)
        return failure(Fault::NotSupported, Sentences::tr("The progress file was made by a newer version of this program; install that version."));
    if (format < 1)
        return tl::unexpected<Error>(damaged(u"format"_s));
    std::optional<Error> wrong;
    const Fields fields(root, QString(), wrong);
    Progress progress;
    progress.lessons = fields.each(u"lessons"_s, lesson);
    progress.rounds = numbered(fields.each(u"rounds"_s, namedRound));
    if (wrong)
        return tl::unexpected<Error>(*wrong);
    return progress;
}

} // namespace ProgressFile
