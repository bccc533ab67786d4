// SPDX-License-Identifier: GPL-3.0-or-later
#include "giftparser.h"

#include "giftquestion.h"
#include "gifttext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxBytes = 4 * 1024 * 1024;
// Without these, four megabytes of two-letter questions would take half a gigabyte of memory.
constexpr std::size_t MaxQuestions = 10'000;
constexpr std::size_t MaxAnswers = 100'000;
constexpr std::size_t MaxProblems = 200;
constexpr QStringView CategoryMark = u"$CATEGORY:";

// Cuts the file into paragraphs and lets each be read.
class FileReader final
{
    Q_DECLARE_TR_FUNCTIONS(GiftParser)
public:
    [[nodiscard]] Result<Quiz> read(const QString &text);

private:
    void flush();
    void setCategory(QStringView raw);
    [[nodiscard]] bool isFull() const { return m_quiz.questions.size() > MaxQuestions || m_answers > MaxAnswers; }

    Quiz m_quiz;
    QString m_category;
    GiftQuestion::Paragraph m_paragraph;
    std::size_t m_answers = 0;
};

Result<Quiz> FileReader::read(const QString &text)
{
    int lineNumber = 0;
    for (qsizetype from = 0; from <= text.size() && !isFull();) {
        const qsizetype found = text.indexOf(u'\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = QStringView(text).sliced(from, end - from);
        from = end + 1;
        ++lineNumber;
        const QStringView trimmed = line.trimmed();
        const bool category = trimmed.startsWith(CategoryMark);
        if (trimmed.isEmpty() || category)
            flush();
        if (category)
            setCategory(trimmed.sliced(CategoryMark.size()));
        if (trimmed.isEmpty() || category || trimmed.startsWith(u"//"))
            continue;
        if (!m_paragraph.text.isEmpty())
            m_paragraph.text += u'\n';
        m_paragraph.text += line;
        m_paragraph.lines.append(lineNumber);
    }
    flush();
    if (isFull())
        return failure(Fault::TooBig, tr("The file holds more than %1 questions or %2 answers; split it into several.")
                                          .arg(MaxQuestions).arg(MaxAnswers));
    if (m_quiz.questions.empty() && !m_quiz.problems.empty()) {
        const QuizProblem &first = m_quiz.problems.front();
        return failure(Fault::Damaged, tr("No question could be read. Line %1: %2").arg(first.line).arg(first.text));
    }
    return std::move(m_quiz);
}

void FileReader::flush()
{
    const GiftQuestion::Paragraph paragraph = std::exchange(m_paragraph, {});
    if (paragraph.lines.isEmpty())
        return;
    tl::expected<QuizQuestion, QuizProblem> question = GiftQuestion::read(paragraph);
    if (question) {
        question->category = m_category;
        m_answers += question->answers.size();
        m_quiz.questions.push_back(std::move(*question));
    } else if (m_quiz.problems.size() < MaxProblems) {
        m_quiz.problems.push_back(question.error());
    }
}

void FileReader::setCategory(QStringView raw)
{
    m_category = GiftText::reveal(raw, TextFormat::Moodle);
    static constexpr QStringView course = u"$course$/";
    if (m_category.startsWith(course))
        m_category.remove(0, course.size());
}

} // namespace

namespace GiftParser {

Result<Quiz> parse(const QByteArray &utf8)
{
    if (utf8.size() > MaxBytes)
        return failure(Fault::TooBig, QCoreApplication::translate("GiftParser", "The file is larger than 4 MB; split it into several."));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(utf8);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return failure(Fault::Damaged, QCoreApplication::translate("GiftParser", "The file is no UTF-8 text; save it as a plain text file in UTF-8."));
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return FileReader().read(GiftText::hideEscapes(text));
}

} // namespace GiftParser
