// SPDX-License-Identifier: GPL-3.0-or-later
#include "learnerrecord.h"

#include "database.h"
#include "learnertable.h"
#include "progressfile.h"
#include "progressimport.h"

#include <QFutureWatcher>
#include <QHash>

#include <algorithm>

struct LearnerRecord::State
{
    Database &database;
    Clock clock;
    QHash<QString, LessonProgress> lessons; // by LessonId::path()
    std::vector<RoundProgress> rounds;      // oldest first
    QString last;                           // path of the lesson opened last
    int pending = 0;                        // writes on their way
    bool reloadWanted = false;

    // Never before what is stored: a clock that was set back must not make an action count as old.
    [[nodiscard]] QDateTime after(const QDateTime &before) const
    {
        const QDateTime now = clock();
        return before.isValid() && before > now ? before : now;
    }

    // The same for things that follow each other: their times tell the order after a restart.
    [[nodiscard]] QDateTime strictlyAfter(const QDateTime &before) const
    {
        return before.isValid() ? after(before.addMSecs(1)) : clock();
    }

    [[nodiscard]] RoundProgress *round(qint64 id)
    {
        const auto found = std::find_if(rounds.rbegin(), rounds.rend(), [id](const RoundProgress &each) { return each.id == id; });
        return found == rounds.rend() ? nullptr : &*found;
    }

    [[nodiscard]] const RoundProgress *newest(const ModuleId &module, bool finished) const
    {
        const auto found = std::find_if(rounds.rbegin(), rounds.rend(), [&](const RoundProgress &each) {
            return each.module == module && each.finishedAt.isValid() == finished;
        });
        return found == rounds.rend() ? nullptr : &*found;
    }
};

LearnerRecord::LearnerRecord(Database &database, Clock clock, QObject *parent)
    : QObject(parent)
    , m_state(new State{database, std::move(clock), {}, {}, {}})
{
    load();
}

LearnerRecord::~LearnerRecord() = default;

// What cannot be read leaves what is known as it is.
void LearnerRecord::load()
{
    const QSqlDatabase reader = m_state->database.reader();
    const Result<std::vector<LessonProgress>> lessons = LearnerTable::lessons(reader);
    Result<std::vector<RoundProgress>> rounds = LearnerTable::rounds(reader);
    if (!lessons || !rounds || !LearnerTable::addAnswers(reader, *rounds))
        return;
    m_state->lessons.clear();
    m_state->last.clear();
    QDateTime latest;
    for (const LessonProgress &lesson : *lessons) {
        const QString path = lesson.id.path();
        m_state->lessons.insert(path, lesson);
        if (lesson.openedAt.isValid() && (!latest.isValid() || lesson.openedAt > latest)) {
            latest = lesson.openedAt;
            m_state->last = path;
        }
    }
    m_state->rounds = std::move(*rounds);
}

void LearnerRecord::reload()
{
    if (m_state->pending > 0) {
        m_state->reloadWanted = true;
        return;
    }
    m_state->reloadWanted = false;
    load();
    Q_EMIT changed();
}

void LearnerRecord::save(std::function<Result<void>(QSqlDatabase &)> job)
{
    ++m_state->pending;
    auto *watcher = new QFutureWatcher<Result<void>>(this); // ends with this object, also while the writer is at it
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Result<void> done = watcher->result();
        watcher->deleteLater();
        --m_state->pending;
        if (!done)
            Q_EMIT notSaved(done.error().text);
        if (m_state->reloadWanted)
            reload();
    });
    watcher->setFuture(m_state->database.write(std::move(job)));
}

LessonState LearnerRecord::lesson(const LessonId &id) const
{
    const auto found = m_state->lessons.constFind(id.path());
    if (found == m_state->lessons.cend())
        return {};
    return {found->paragraph, found->openedAt.isValid(), found->completed, found->openedAt};
}

std::optional<LessonId> LearnerRecord::lastLesson() const
{
    if (m_state->last.isEmpty())
        return std::nullopt;
    return m_state->lessons.value(m_state->last).id;
}

bool LearnerRecord::isEmpty() const
{
    return m_state->last.isEmpty();
}

void LearnerRecord::set(const LessonId &id, LessonProgress news)
{
    news.id = id;
    LessonProgress &mine = m_state->lessons[id.path()];
    mine.id = id;
    mine.merge(news);
    save([news](QSqlDatabase &database) { return LearnerTable::mergeLesson(database, news); });
    Q_EMIT changed();
}

void LearnerRecord::opened(const LessonId &id)
{
    const LessonProgress last = m_state->lessons.value(m_state->last);
    LessonProgress news;
    news.openedAt = last.id == id ? m_state->after(last.openedAt) : m_state->strictlyAfter(last.openedAt);
    m_state->last = id.path();
    set(id, news);
}

void LearnerRecord::reached(const LessonId &id, int paragraph)
{
    const LessonProgress mine = m_state->lessons.value(id.path());
    if (mine.paragraph == paragraph && mine.reachedAt.isValid())
        return;
    LessonProgress news;
    news.paragraph = paragraph;
    news.reachedAt = m_state->after(mine.reachedAt);
    set(id, news);
}

void LearnerRecord::completed(const LessonId &id, bool done)
{
    const LessonProgress mine = m_state->lessons.value(id.path());
    if (mine.completed == done)
        return;
    LessonProgress news;
    news.completed = done;
    news.completedAt = m_state->after(mine.completedAt);
    set(id, news);
}

qint64 LearnerRecord::startRound(const ModuleId &module, const QString &locale, quint32 seed, const QStringList &questions, qint64 retryOf)
{
    RoundProgress round{RoundProgress::newId(), module, locale, seed, questions, m_state->round(retryOf) ? retryOf : 0, {}, {}, {}};
    round.startedAt = m_state->strictlyAfter(m_state->rounds.empty() ? QDateTime() : m_state->rounds.back().startedAt);
    m_state->rounds.push_back(round);
    save([round](QSqlDatabase &database) { return LearnerTable::insertRound(database, round); });
    Q_EMIT changed();
    return round.id;
}

void LearnerRecord::answered(qint64 round, const QString &question, const Response &response, const Grade &grade)
{
    RoundProgress *mine = m_state->round(round);
    if (!mine)
        return;
    AnswerProgress answer{question, response, grade.fraction, grade.graded ? std::optional<bool>(grade.right) : std::nullopt, {}};
    const auto before = std::find_if(mine->answers.begin(), mine->answers.end(), [&](const AnswerProgress &each) { return each.question == question; });
    if (before != mine->answers.end()) {
        answer.answeredAt = m_state->after(before->answeredAt);
        *before = answer;
    } else {
        answer.answeredAt = m_state->clock();
        mine->answers.push_back(answer);
    }
    save([round, answer](QSqlDatabase &database) { return LearnerTable::mergeAnswer(database, round, answer); });
    Q_EMIT changed();
}

void LearnerRecord::finishRound(qint64 round)
{
    RoundProgress *mine = m_state->round(round);
    if (!mine || mine->finishedAt.isValid())
        return;
    mine->finishedAt = m_state->after(mine->startedAt);
    save([round, at = mine->finishedAt](QSqlDatabase &database) { return LearnerTable::finishRound(database, round, at); });
    Q_EMIT changed();
}

std::optional<OpenRound> LearnerRecord::openRound(const ModuleId &module) const
{
    const RoundProgress *open = m_state->newest(module, false);
    const RoundProgress *finished = m_state->newest(module, true);
    if (!open || (finished && finished > open)) // both in the one list, oldest first
        return std::nullopt;
    OpenRound round{open->id, open->seed, open->locale, open->questions, {}};
    for (const AnswerProgress &answer : open->answers)
        round.answers.emplace_back(answer.question, answer.response);
    return round;
}

std::optional<RoundSummary> LearnerRecord::lastRound(const ModuleId &module) const
{
    const RoundProgress *last = m_state->newest(module, true);
    if (!last)
        return std::nullopt;
    RoundSummary summary{last->id, last->finishedAt, int(last->questions.size()), 0};
    for (const AnswerProgress &answer : last->answers) {
        summary.asked -= answer.right ? 0 : 1;
        summary.right += answer.right.value_or(false) ? 1 : 0;
    }
    return summary;
}

int LearnerRecord::attempts() const
{
    int answers = 0;
    for (const RoundProgress &round : m_state->rounds)
        answers += int(round.answers.size());
    return answers;
}

QByteArray LearnerRecord::toJson() const
{
    Progress progress{{m_state->lessons.cbegin(), m_state->lessons.cend()}, m_state->rounds};
    // One order, so that the same progress makes the same file.
    std::sort(progress.lessons.begin(), progress.lessons.end(), [](const LessonProgress &a, const LessonProgress &b) { return a.id.path() < b.id.path(); });
    std::stable_sort(progress.rounds.begin(), progress.rounds.end(), [](const RoundProgress &a, const RoundProgress &b) {
        return std::pair(a.startedAt, a.id) < std::pair(b.startedAt, b.id);
    });
    for (RoundProgress &round : progress.rounds) {
        std::sort(round.answers.begin(), round.answers.end(), [](const AnswerProgress &a, const AnswerProgress &b) {
            return std::pair(a.answeredAt, a.question) < std::pair(b.answeredAt, b.question);
        });
    }
    return ProgressFile::write(progress, m_state->clock());
}

Result<LearnerRecord::Imported> LearnerRecord::fromJson(const QByteArray &json)
{
    const Result<Progress> progress = ProgressFile::read(json);
    if (!progress)
        return tl::unexpected<Error>(progress.error());
    Imported imported;
    for (const LessonProgress &lesson : progress->lessons) {
        LessonProgress mine = m_state->lessons.value(lesson.id.path());
        mine.id = lesson.id;
        imported.lessons += mine.merge(lesson) ? 1 : 0;
    }
    const auto rounds = std::make_shared<int>(0);
    const Result<void> done = m_state->database.write([all = *progress, rounds](QSqlDatabase &database) {
        return ProgressImport::merge(database, all, *rounds);
    }).result();
    if (!done)
        return tl::unexpected<Error>(done.error());
    imported.rounds = *rounds;
    load();
    Q_EMIT changed();
    return imported;
}
