// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz.h"

#include "markdown.h"
#include "safehtml.h"
#include "typednumber.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr double FullMark = 0.999; // three times 33.3 per cent is the whole
constexpr qsizetype MaxTyped = 10'000; // characters of an answer that are looked at

// The chosen indices that exist, each once, in order.
QList<int> validChoices(const QuizQuestion &question, const Response &response)
{
    QList<int> valid;
    for (const int index : response.chosen) {
        if (index >= 0 && std::size_t(index) < question.answers.size())
            valid.append(index);
    }
    std::sort(valid.begin(), valid.end());
    valid.erase(std::unique(valid.begin(), valid.end()), valid.end());
    return valid;
}

QString folded(const QString &text)
{
    QString form = text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    return form.replace(u'’', u'\''); // keyboards have the straight one
}

// The parts between the stars; "\*" is a star itself.
QStringList wildcardParts(const QString &pattern)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u'*') {
            parts.append(QString());
            continue;
        }
        if (pattern.at(i) == u'\\' && i + 1 < pattern.size() && pattern.at(i + 1) == u'*')
            ++i;
        parts.last() += pattern.at(i);
    }
    return parts;
}

// Takes the leftmost place for every part, which is enough for "*" and never goes back.
bool matchesPattern(const QString &typed, const QString &pattern)
{
    const QStringList parts = wildcardParts(folded(pattern));
    if (parts.size() == 1)
        return parts.first() == typed;
    const QString &first = parts.first();
    const QString &last = parts.last();
    if (!typed.startsWith(first) || !typed.endsWith(last) || first.size() + last.size() > typed.size())
        return false;
    const QStringView middle = QStringView(typed).chopped(last.size());
    qsizetype from = first.size();
    for (const QString &part : parts.mid(1, parts.size() - 2)) {
        const qsizetype at = middle.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.size();
    }
    return true;
}

bool coversNumber(const QuizAnswer &answer, double value)
{
    const double spare = 1e-9 * std::max(1.0, std::abs(value)); // 0.3 is within 0.1 of 0.2
    const qsizetype dots = answer.text.indexOf(".."_L1);
    if (dots > 0)
        return value >= answer.text.left(dots).toDouble() - spare && value <= answer.text.mid(dots + 2).toDouble() + spare;
    bool ok = false;
    const double wanted = answer.text.toDouble(&ok);
    return ok && std::abs(value - wanted) <= answer.tolerance + spare;
}

QList<int> matchedShort(const QuizQuestion &question, const QString &text)
{
    const QString typed = folded(text.left(MaxTyped));
    for (int i = 0; i < int(question.answers.size()); ++i) {
        if (matchesPattern(typed, question.answers[std::size_t(i)].text))
            return {i};
    }
    return {};
}

// The first answer that covers the likeliest reading, unless another reading earns more.
QList<int> matchedNumber(const QuizQuestion &question, const QString &text)
{
    int best = -1;
    QList<double> readings = TypedNumber::readings(text);
    if (readings.isEmpty())
        readings.append(std::numeric_limits<double>::quiet_NaN()); // no number: only "*" covers it
    for (const double value : std::as_const(readings)) {
        const auto found = std::find_if(question.answers.begin(), question.answers.end(), [&](const QuizAnswer &answer) {
            return answer.text == "*"_L1 || coversNumber(answer, value);
        });
        if (found != question.answers.end()
            && (best < 0 || found->fraction > question.answers[std::size_t(best)].fraction))
            best = int(found - question.answers.begin());
    }
    return best < 0 ? QList<int>() : QList<int>{best};
}

// The pairs that are right; each earns its share.
QList<int> matchedPairs(const QuizQuestion &question, const Response &response, double &fraction)
{
    QList<int> matched;
    int asked = 0;
    for (int i = 0; i < int(question.answers.size()); ++i) {
        const QuizAnswer &answer = question.answers[std::size_t(i)];
        if (answer.text.isEmpty())
            continue;
        const QString chosen = response.pairs.value(asked).simplified();
        if (!chosen.isEmpty() && chosen == answer.match.simplified())
            matched.append(i);
        ++asked;
    }
    fraction = asked == 0 ? 0 : double(matched.size()) / asked;
    return matched;
}

QString feedbackOf(const QuizQuestion &question, const QList<int> &matched)
{
    QStringList lines;
    for (const int index : matched) {
        const QuizAnswer &answer = question.answers[std::size_t(index)];
        const bool marked = answer.feedbackFormat == TextFormat::Markdown || answer.feedbackFormat == TextFormat::Html;
        const QString line = marked ? RichTexts::plain(QuizGrading::rich(answer.feedback, answer.feedbackFormat)) : answer.feedback;
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

QString QuizQuestion::key() const
{
    if (!name.isEmpty())
        return name;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u'#' + QString::fromLatin1(hash.toHex().left(16));
}

QString QuizQuestion::lesson() const
{
    return category.section(u'/', -1).trimmed();
}

namespace QuizGrading {

Grade grade(const QuizQuestion &question, const Response &response)
{
    Grade grade;
    grade.graded = question.type != QuestionType::Essay && question.type != QuestionType::Description;
    if (!grade.graded)
        return grade;
    if (question.type == QuestionType::Matching) {
        grade.matched = matchedPairs(question, response, grade.fraction); // half of the pairs are worth half
    } else if (isAnswered(question, response)) {
        if (question.type == QuestionType::ShortAnswer)
            grade.matched = matchedShort(question, response.text);
        else if (question.type == QuestionType::Numerical)
            grade.matched = matchedNumber(question, response.text);
        else
            grade.matched = validChoices(question, response);
        for (const int index : std::as_const(grade.matched))
            grade.fraction += question.answers[std::size_t(index)].fraction;
    }
    grade.fraction = std::clamp(grade.fraction, 0.0, 1.0);
    grade.right = grade.fraction >= FullMark - 1e-9;
    grade.feedback = feedbackOf(question, grade.matched);
    return grade;
}

bool isAnswered(const QuizQuestion &question, const Response &response)
{
    switch (question.type) {
    case QuestionType::MultipleChoice:
    case QuestionType::TrueFalse:
        return validChoices(question, response).size() == 1;
    case QuestionType::MultipleAnswer:
        return !validChoices(question, response).isEmpty();
    case QuestionType::ShortAnswer:
    case QuestionType::Numerical:
    case QuestionType::Essay:
        return !response.text.trimmed().isEmpty();
    case QuestionType::Matching: {
        const auto asked = std::count_if(question.answers.begin(), question.answers.end(),
                                         [](const QuizAnswer &answer) { return !answer.text.isEmpty(); });
        return response.pairs.size() >= asked
            && std::none_of(response.pairs.begin(), response.pairs.begin() + asked, [](const QString &pair) { return pair.isEmpty(); });
    }
    case QuestionType::Description:
        return true;
    }
    return false;
}

RichText rich(const QString &text, TextFormat format)
{
    switch (format) {
    case TextFormat::Markdown:
        return Markdown::read(text.toUtf8());
    case TextFormat::Html:
        return SafeHtml::read(text);
    case TextFormat::Moodle:
    case TextFormat::Plain:
        break;
    }
    return RichTexts::fromPlain(text);
}

} // namespace QuizGrading
