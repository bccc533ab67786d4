// SPDX-License-Identifier: GPL-3.0-or-later
#include "giftquestion.h"

#include "gifttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using GiftQuestion::Paragraph;
using GiftText::Formatted;
using GiftText::formatted;
using GiftText::reveal;

namespace {

template <class T>
using Read = tl::expected<T, QuizProblem>;

constexpr qsizetype MaxAnswers = 500;
constexpr QStringView Blank = u"_____";

// "33.33" and "16.67" mean a third and a sixth: three thirds shall be the whole mark.
double nearestShare(double share)
{
    for (const int parts : {3, 6, 7, 9}) {
        const double whole = std::round(share * parts) / parts;
        if (std::abs(share - whole) < 0.00008)
            return whole;
    }
    return share;
}

// A number as GIFT writes it: a decimal point, no groups.
std::optional<double> number(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// One answer as it stands in the braces: the control character before it and what follows up to the next.
struct Chunk
{
    QChar mark; // '=', '~', or null for what stands before the first
    QStringView text;
};

struct Weighted
{
    std::optional<double> weight;
    QStringView text;
};

class QuestionReader final
{
    Q_DECLARE_TR_FUNCTIONS(GiftParser)
public:
    explicit QuestionReader(const Paragraph &paragraph) : m_paragraph(paragraph) {}

    [[nodiscard]] Read<QuizQuestion> read();

private:
    [[nodiscard]] int lineOf(QStringView at) const;
    [[nodiscard]] tl::unexpected<QuizProblem> problem(QStringView at, const QString &text) const;
    [[nodiscard]] Read<QStringView> afterName(QStringView rest);
    [[nodiscard]] Read<void> readBody(QStringView rest);
    [[nodiscard]] Read<void> checkBraces(QStringView rest, qsizetype open, qsizetype close) const;
    [[nodiscard]] Read<void> readAnswers(QStringView block);
    [[nodiscard]] bool readTrueFalse(QStringView block);
    [[nodiscard]] Read<void> readChoices(const QList<Chunk> &chunks);
    [[nodiscard]] Read<void> readShort(const QList<Chunk> &chunks);
    [[nodiscard]] Read<void> readMatching(const QList<Chunk> &chunks);
    [[nodiscard]] Read<void> readNumerical(const QList<Chunk> &chunks);
    [[nodiscard]] Read<void> readNumber(QStringView at, QuizAnswer &answer) const;
    [[nodiscard]] Read<QuizAnswer> readAnswer(const Chunk &chunk, double otherwise) const;
    [[nodiscard]] Read<Weighted> takeWeight(QStringView raw) const;
    [[nodiscard]] static QList<Chunk> split(QStringView block);

    const Paragraph &m_paragraph;
    QuizQuestion m_question;
};

int QuestionReader::lineOf(QStringView at) const
{
    const QStringView text(m_paragraph.text);
    const qsizetype before = text.first(at.utf16() - text.utf16()).count(u'\n');
    return m_paragraph.lines.at(std::min(before, m_paragraph.lines.size() - 1));
}

tl::unexpected<QuizProblem> QuestionReader::problem(QStringView at, const QString &text) const
{
    return tl::unexpected<QuizProblem>(QuizProblem{lineOf(at), text});
}

Read<QuizQuestion> QuestionReader::read()
{
    const QStringView text = QStringView(m_paragraph.text).trimmed();
    m_question.line = lineOf(text);
    return afterName(text).and_then([this](QStringView rest) { return readBody(rest); }).map([this] { return m_question; });
}

Read<QStringView> QuestionReader::afterName(QStringView rest)
{
    if (!rest.startsWith(u"::"))
        return rest;
    const qsizetype end = rest.indexOf(u"::", 2);
    if (end < 0)
        return problem(rest, tr("The name of this question has no end; close it with a second “::”."));
    m_question.name = reveal(rest.sliced(2, end - 2), TextFormat::Moodle);
    return rest.sliced(end + 2).trimmed();
}

Read<void> QuestionReader::readBody(QStringView rest)
{
    const qsizetype open = rest.indexOf(u'{');
    const qsizetype close = rest.indexOf(u'}');
    const bool description = open < 0 && close < 0;
    QString stem = rest.toString();
    if (!description) {
        if (const Read<void> sound = checkBraces(rest, open, close); !sound)
            return sound;
        const QStringView after = rest.sliced(close + 1);
        stem = rest.first(open).toString();
        if (!after.isEmpty())
            stem.append(Blank).append(after);
    }
    Formatted text = formatted(stem, TextFormat::Moodle);
    if (text.text.isEmpty())
        return problem(rest, tr("This question has no text; write what is asked before the answers."));
    m_question.text = std::move(text.text);
    m_question.format = m_question.feedbackFormat = text.format;
    if (description)
        return {};
    return readAnswers(rest.sliced(open + 1, close - open - 1).trimmed());
}

Read<void> QuestionReader::checkBraces(QStringView rest, qsizetype open, qsizetype close) const
{
    if (open < 0 || (close >= 0 && close < open))
        return problem(rest.sliced(close), tr("A “}” stands here without the “{” that opens the answers; write “\\}” if it is text."));
    if (close < 0)
        return problem(rest.sliced(open), tr("The answers that begin here have no end; close them with “}” before the next blank line."));
    const qsizetype inner = rest.sliced(open + 1, close - open - 1).indexOf(u'{');
    const QStringView after = rest.sliced(close + 1);
    const qsizetype next = after.indexOf(u'{');
    const qsizetype stray = after.indexOf(u'}');
    const QString text = tr("A question has one pair of braces, and this one more; write “\\{” and “\\}” for braces in the "
                               "text, and put a blank line between two questions.");
    if (inner >= 0)
        return problem(rest.sliced(open + 1 + inner), text);
    if (next >= 0 || stray >= 0)
        return problem(after.sliced(next < 0 || (stray >= 0 && stray < next) ? stray : next), text);
    return {};
}

// Which type a question has follows from its answers, in the order in which Moodle looks.
Read<void> QuestionReader::readAnswers(QStringView block)
{
    const qsizetype general = block.lastIndexOf(u"####");
    if (general >= 0) {
        Formatted feedback = formatted(block.sliced(general + 4), m_question.format);
        m_question.feedback = std::move(feedback.text);
        m_question.feedbackFormat = feedback.format;
        block = block.first(general).trimmed();
    }
    if (block.isEmpty()) {
        m_question.type = QuestionType::Essay;
        return {};
    }
    const bool numerical = block.startsWith(u'#');
    const bool choices = block.contains(u'~');
    if (!numerical && !choices && readTrueFalse(block))
        return {};
    const QList<Chunk> chunks = split(numerical ? block.sliced(1) : block);
    if (chunks.size() > MaxAnswers)
        return problem(block, tr("This question has more than %1 answers; leave out some.").arg(MaxAnswers));
    if (numerical)
        return readNumerical(chunks);
    if (choices)
        return readChoices(chunks);
    if (block.contains(u'=') && block.contains(u"->"))
        return readMatching(chunks);
    return readShort(chunks);
}

// "T", "TRUE", "F" or "FALSE", then the feedback for the wrong and that for the right answer.
bool QuestionReader::readTrueFalse(QStringView block)
{
    const qsizetype first = block.indexOf(u'#');
    const QStringView word = (first < 0 ? block : block.first(first)).trimmed();
    const auto is = [&](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
    const bool truth = is(u"T") || is(u"TRUE");
    if (!truth && !is(u"F") && !is(u"FALSE"))
        return false;

    Formatted wrong{{}, m_question.format};
    Formatted right = wrong;
    if (first >= 0) {
        const QStringView feedbacks = block.sliced(first + 1);
        const qsizetype second = feedbacks.indexOf(u'#');
        wrong = formatted(second < 0 ? feedbacks : feedbacks.first(second), m_question.format);
        if (second >= 0)
            right = formatted(feedbacks.sliced(second + 1), m_question.format);
    }
    const auto answer = [&](bool value) {
        const Formatted &feedback = value == truth ? right : wrong;
        return QuizAnswer{value ? u"true"_s : u"false"_s, {}, value == truth ? 1.0 : 0.0, 0, feedback.text,
                          m_question.format, feedback.format};
    };
    m_question.type = QuestionType::TrueFalse;
    m_question.answers = {answer(true), answer(false)};
    return true;
}

QList<Chunk> QuestionReader::split(QStringView block)
{
    QList<Chunk> chunks;
    QChar mark;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= block.size(); ++i) {
        if (i < block.size() && block.at(i) != u'=' && block.at(i) != u'~')
            continue;
        const QStringView text = block.sliced(from, i - from).trimmed();
        // "~=right" and a stray mark at the end leave nothing between two marks, but "~" alone may carry a meaning.
        if (!text.isEmpty() || mark == u'~')
            chunks.append({mark, text});
        if (i < block.size())
            mark = block.at(i);
        from = i + 1;
        if (chunks.size() > MaxAnswers)
            break;
    }
    return chunks;
}

// "%50%" in front of an answer.
Read<Weighted> QuestionReader::takeWeight(QStringView raw) const
{
    const qsizetype end = raw.startsWith(u'%') ? raw.indexOf(u'%', 1) : -1;
    if (end < 2)
        return Weighted{std::nullopt, raw};
    const QStringView inside = raw.sliced(1, end - 1);
    for (const QChar character : inside) {
        if ((character < u'0' || character > u'9') && !QStringView(u"+-.,").contains(character))
            return Weighted{std::nullopt, raw};
    }
    bool ok = false;
    const double percent = inside.toString().replace(u',', u'.').toDouble(&ok);
    if (!ok)
        return Weighted{std::nullopt, raw};
    if (!(std::abs(percent) <= 100))
        return problem(raw, tr("The weight of this answer lies outside -100 to 100 per cent; write a number between them."));
    return Weighted{nearestShare(percent / 100), raw.sliced(end + 1).trimmed()};
}

Read<QuizAnswer> QuestionReader::readAnswer(const Chunk &chunk, double otherwise) const
{
    const Read<Weighted> weighted = takeWeight(chunk.text);
    if (!weighted)
        return tl::unexpected<QuizProblem>(weighted.error());
    const QStringView raw = weighted->text;
    const qsizetype hash = raw.indexOf(u'#');
    Formatted text = formatted(hash < 0 ? raw : raw.first(hash), m_question.format);
    Formatted feedback{{}, m_question.format};
    if (hash >= 0)
        feedback = formatted(raw.sliced(hash + 1), m_question.format);
    return QuizAnswer{std::move(text.text), {}, weighted->weight.value_or(otherwise), 0, std::move(feedback.text),
                      text.format, feedback.format};
}

Read<void> QuestionReader::readChoices(const QList<Chunk> &chunks)
{
    bool single = false;
    for (const Chunk &chunk : chunks) {
        if (chunk.text.isEmpty())
            continue;
        Read<QuizAnswer> answer = readAnswer(chunk, chunk.mark == u'=' ? 1 : 0);
        if (!answer)
            return tl::unexpected<QuizProblem>(answer.error());
        if (answer->text.isEmpty())
            return problem(chunk.text, tr("An answer here has no text; write it before its feedback."));
        single = single || chunk.mark == u'=';
        m_question.answers.push_back(std::move(*answer));
    }
    m_question.type = single ? QuestionType::MultipleChoice : QuestionType::MultipleAnswer;
    if (m_question.answers.size() < 2)
        return problem(m_paragraph.text, tr("A multiple choice question needs at least two answers; begin each with “=” or “~”."));
    return {};
}

Read<void> QuestionReader::readShort(const QList<Chunk> &chunks)
{
    m_question.type = QuestionType::ShortAnswer;
    for (const Chunk &chunk : chunks) {
        Read<QuizAnswer> answer = readAnswer(chunk, 1);
        if (!answer)
            return tl::unexpected<QuizProblem>(answer.error());
        if (answer->text.isEmpty())
            return problem(chunk.text, tr("An answer here has no text; write it before its feedback."));
        m_question.answers.push_back(std::move(*answer));
    }
    if (m_question.answers.empty())
        return problem(m_paragraph.text, tr("This question has no answer; write one after “=”, or leave the braces empty for an essay."));
    return {};
}

Read<void> QuestionReader::readMatching(const QList<Chunk> &chunks)
{
    m_question.type = QuestionType::Matching;
    bool asks = false;
    for (const Chunk &chunk : chunks) {
        const qsizetype arrow = chunk.text.indexOf(u"->");
        if (arrow < 0)
            return problem(chunk.text, tr("This pair has no “->” between its two halves; put it there."));
        Formatted text = formatted(chunk.text.first(arrow), m_question.format);
        const QStringView rest = chunk.text.sliced(arrow + 2);
        const qsizetype hash = rest.indexOf(u'#');
        Formatted feedback{{}, m_question.format};
        if (hash >= 0)
            feedback = formatted(rest.sliced(hash + 1), m_question.format);
        const QString match = reveal(hash < 0 ? rest : rest.first(hash), TextFormat::Moodle);
        if (match.isEmpty())
            return problem(chunk.text, tr("This pair has nothing after “->”; write there what matches."));
        asks = asks || !text.text.isEmpty();
        m_question.answers.push_back({std::move(text.text), match, 0, 0, std::move(feedback.text), text.format, feedback.format});
    }
    if (!asks || m_question.answers.size() < 2)
        return problem(m_paragraph.text, tr("A matching question needs at least two pairs like “=one -> its partner”."));
    const auto pairs = std::count_if(m_question.answers.begin(), m_question.answers.end(),
                                     [](const QuizAnswer &answer) { return !answer.text.isEmpty(); });
    for (QuizAnswer &answer : m_question.answers)
        answer.fraction = answer.text.isEmpty() ? 0 : 1.0 / double(pairs);
    return {};
}

Read<void> QuestionReader::readNumerical(const QList<Chunk> &chunks)
{
    m_question.type = QuestionType::Numerical;
    for (const Chunk &chunk : chunks) {
        Read<QuizAnswer> answer = readAnswer(chunk, chunk.mark == u'~' ? 0 : 1);
        if (!answer)
            return tl::unexpected<QuizProblem>(answer.error());
        // "~#feedback" is for every other answer.
        if (answer->text.isEmpty() && chunk.mark == u'~')
            answer->text = u"*"_s;
        if (const Read<void> sound = readNumber(chunk.text, *answer); !sound)
            return sound;
        m_question.answers.push_back(std::move(*answer));
    }
    if (m_question.answers.empty())
        return problem(m_paragraph.text, tr("This numerical question has no number; write one after “#”."));
    return {};
}

// "7", "7:0.5", "6.5..7.5" or "*".
Read<void> QuestionReader::readNumber(QStringView at, QuizAnswer &answer) const
{
    if (answer.text == "*"_L1)
        return {};
    answer.text.replace(u'−', u'-');
    const qsizetype dots = answer.text.indexOf(".."_L1);
    const qsizetype colon = answer.text.indexOf(u':');
    const QString first = answer.text.left(dots > 0 ? dots : colon > 0 ? colon : answer.text.size()).trimmed();
    const QString second = dots > 0 ? answer.text.mid(dots + 2).trimmed() : colon > 0 ? answer.text.mid(colon + 1).trimmed() : u"0"_s;
    const std::optional<double> low = number(first);
    const std::optional<double> high = number(second);
    if (!low || !high)
        return problem(at, tr("“%1” is no number; write it like 3.5, 3.5:0.1 or 3.4..3.6, with a decimal point.").arg(answer.text.left(40)));
    if (dots > 0 ? *high < *low : *high < 0)
        return problem(at, tr("The range “%1” is empty; write the smaller number first, and no tolerance below 0.").arg(answer.text.left(40)));
    answer.text = dots > 0 ? first + ".."_L1 + second : first;
    answer.tolerance = dots > 0 ? 0 : *high;
    return {};
}

} // namespace

namespace GiftQuestion {

tl::expected<QuizQuestion, QuizProblem> read(const Paragraph &paragraph)
{
    return QuestionReader(paragraph).read();
}

} // namespace GiftQuestion
