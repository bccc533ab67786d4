// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizround.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace {

// SplitMix64 (Steele, Lea and Flood 2014): state += 0x9e3779b97f4a7c15, then two xor-shift-multiply rounds. Ours and not
// the standard library's, whose shuffle and distributions differ from one platform to the next.
class SplitMix64 final
{
public:
    explicit SplitMix64(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    // 0..bound-1, each as likely: what lies past the last whole multiple of bound is thrown away.
    [[nodiscard]] quint64 below(quint64 bound)
    {
        const quint64 excess = (0 - bound) % bound; // 2^64 mod bound
        quint64 value = next();
        while (value < excess)
            value = next();
        return value % bound;
    }

private:
    quint64 m_state;
};

// Fisher and Yates, from the end to the front.
template <class List>
void shuffle(List &list, quint64 seed)
{
    SplitMix64 random(seed);
    for (auto last = list.size(); last > 1; --last) {
        const auto other = decltype(last)(random.below(quint64(last)));
        std::swap(list[last - 1], list[other]);
    }
}

// Choices hang on the seed and the question, not on its place, so that they stand the same when a round is resumed.
quint64 seedFor(quint32 seed, const QuizQuestion &question)
{
    quint64 hash = 0xcbf29ce484222325ULL; // FNV-1a
    for (const char byte : question.key().toUtf8())
        hash = (hash ^ quint8(byte)) * 0x100000001b3ULL;
    return hash ^ (quint64(seed) << 32 | seed);
}

bool isAsked(const QuizQuestion &question)
{
    return question.type != QuestionType::Description;
}

} // namespace

QuizRound::QuizRound(const Quiz &quiz, quint32 seed) : m_seed(seed)
{
    for (const QuizQuestion &question : quiz.questions) {
        if (isAsked(question))
            m_asked.push_back({question, std::nullopt, std::nullopt, false});
    }
    shuffle(m_asked, seed);
}

QuizRound::QuizRound(const Quiz &quiz, quint32 seed, const QStringList &keys) : m_seed(seed)
{
    // Questions without a name may share a key: then its second mention means the second of them.
    QHash<QString, QList<const QuizQuestion *>> byKey;
    for (const QuizQuestion &question : quiz.questions) {
        if (isAsked(question))
            byKey[question.key()].append(&question);
    }
    for (const QString &key : keys) {
        const auto found = byKey.find(key);
        if (found != byKey.end() && !found->isEmpty())
            m_asked.push_back({*found->takeFirst(), std::nullopt, std::nullopt, false});
    }
}

int QuizRound::count() const
{
    return int(m_asked.size());
}

const QuizQuestion &QuizRound::question(int index) const
{
    return m_asked.at(std::size_t(index)).question;
}

QStringList QuizRound::keys() const
{
    QStringList keys;
    for (const Asked &asked : m_asked)
        keys.append(asked.question.key());
    return keys;
}

QList<int> QuizRound::choiceOrder(int index) const
{
    const QuizQuestion &asked = question(index);
    QList<int> order;
    for (int i = 0; i < int(asked.answers.size()); ++i)
        order.append(i);
    if (asked.type == QuestionType::MultipleChoice || asked.type == QuestionType::MultipleAnswer)
        shuffle(order, seedFor(m_seed, asked));
    return order;
}

QStringList QuizRound::matchChoices(int index) const
{
    const QuizQuestion &asked = question(index);
    if (asked.type != QuestionType::Matching)
        return {};
    QStringList matches;
    for (const QuizAnswer &answer : asked.answers)
        matches.append(answer.match);
    matches.removeDuplicates();
    shuffle(matches, seedFor(m_seed, asked));
    return matches;
}

Grade QuizRound::answer(int index, const Response &response)
{
    Asked &asked = m_asked.at(std::size_t(index));
    const Grade grade = QuizGrading::grade(asked.question, response);
    asked.response = response;
    asked.grade = grade;
    asked.skipped = false;
    return grade;
}

void QuizRound::skip(int index)
{
    Asked &asked = m_asked.at(std::size_t(index));
    asked.response.reset();
    asked.grade.reset();
    asked.skipped = true;
}

std::optional<Response> QuizRound::response(int index) const
{
    return m_asked.at(std::size_t(index)).response;
}

std::optional<Grade> QuizRound::grade(int index) const
{
    return m_asked.at(std::size_t(index)).grade;
}

int QuizRound::firstOpen() const
{
    const auto open = std::find_if(m_asked.begin(), m_asked.end(),
                                   [](const Asked &asked) { return !asked.grade && !asked.skipped; });
    return int(open - m_asked.begin());
}

int QuizRound::right() const
{
    return int(std::count_if(m_asked.begin(), m_asked.end(),
                             [](const Asked &asked) { return asked.grade && asked.grade->graded && asked.grade->right; }));
}

int QuizRound::graded() const
{
    return int(std::count_if(m_asked.begin(), m_asked.end(),
                             [](const Asked &asked) { return asked.grade && asked.grade->graded; }));
}

QStringList QuizRound::wrongKeys() const
{
    QStringList keys;
    for (const Asked &asked : m_asked) {
        if (asked.isWrong())
            keys.append(asked.question.key());
    }
    return keys;
}

QStringList QuizRound::lessonsToReread() const
{
    std::vector<std::pair<QString, int>> lessons; // in the order asked, with how often wrong
    for (const Asked &asked : m_asked) {
        const QString lesson = asked.question.lesson();
        if (!asked.isWrong() || lesson.isEmpty())
            continue;
        const auto known = std::find_if(lessons.begin(), lessons.end(), [&](const auto &entry) { return entry.first == lesson; });
        if (known == lessons.end())
            lessons.emplace_back(lesson, 1);
        else
            ++known->second;
    }
    std::stable_sort(lessons.begin(), lessons.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList ids;
    for (const auto &[lesson, times] : lessons)
        ids.append(lesson);
    return ids;
}
