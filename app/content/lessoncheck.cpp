// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessoncheck.h"

#include "markdown.h"
#include "packdecode.h"
#include "packjson.h"
#include "safepath.h"
#include "sensationalwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PackCheck)
};

const QStringList &pages()
{
    static const QStringList all{u"support"_s, u"glossary"_s, u"indicators"_s, u"settings"_s};
    return all;
}

} // namespace

PackContext::PackContext(const PackFiles &packFiles, std::vector<Finding> &findings)
    : files(packFiles)
    , m_findings(findings)
{
}

void PackContext::add(const QString &file, int line, Severity severity, const QString &text)
{
    if (!isFull())
        m_findings.push_back({file, line, severity, text});
    else if (severity == Severity::Error && !PackCheck::hasErrors(m_findings))
        m_findings.back() = {file, line, severity, text}; // a crowd of warnings must not hide that there is an error
}

bool PackContext::isKnownLesson(const QStringList &parts) const
{
    if (parts.size() == 3 && parts.front() != index.id)
        return std::all_of(parts.begin(), parts.end(), &PackJson::isId); // another pack's, which we cannot see from here
    if (parts.size() < 2 || parts.size() > 3)
        return false;
    const QString &module = parts[parts.size() - 2];
    return std::any_of(index.modules.begin(), index.modules.end(), [&](const ModuleEntry &entry) {
        return entry.id == module && std::any_of(entry.lessons.begin(), entry.lessons.end(), [&](const LessonEntry &lesson) {
            return lesson.id == parts.back();
        });
    });
}

void PackContext::checkId(const QString &file, int line, const QString &target, const QSet<QString> &known, const QString &catalogue)
{
    QStringList parts = target.mid(target.indexOf(u':') + 1).split(u'/');
    if (parts.size() == 2 && parts.front() != index.id && PackJson::isId(parts.front()) && PackJson::isId(parts.back()))
        return; // another pack's
    if (known.contains(parts.back()) && parts.size() <= 2)
        return;
    if (files.has(catalogue)) {
        warn(file, line, Texts::tr("The reference “%1” leads nowhere: %2 has no such id. Correct it or add the entry.").arg(target.left(80), catalogue));
    } else if (!m_missing.contains(catalogue)) {
        m_missing.insert(catalogue);
        error(catalogue, 0, Texts::tr("The file is absent, and “%1” refers to it (“%2”). Add the file or take the references out.").arg(file, target.left(80)));
    }
}

void PackContext::checkReference(const QString &file, int line, const QString &target)
{
    if (target.startsWith("glossary:"_L1))
        return checkId(file, line, target, glossary, PackDecode::GlossaryFile);
    if (target.startsWith("indicator:"_L1))
        return checkId(file, line, target, indicators, PackDecode::IndicatorsFile);
    if (target.startsWith("source:"_L1))
        return checkId(file, line, target, sources, PackDecode::SourcesFile);
    if (target.startsWith("lesson:"_L1)) {
        if (!isKnownLesson(target.mid(7).split(u'/')))
            warn(file, line, Texts::tr("The reference “%1” leads nowhere: write lesson:module/lesson with ids from pack.json.").arg(target.left(80)));
    } else if (target.startsWith("page:"_L1)) {
        if (!pages().contains(target.mid(5)))
            warn(file, line, Texts::tr("The reference “%1” leads nowhere: the pages are %2.").arg(target.left(80), pages().join(u", "_s)));
    } else if (target.startsWith("http://"_L1) || target.startsWith("https://"_L1) || target.startsWith("mailto:"_L1)) {
        warn(file, line, Texts::tr("The address “%1” stands in the text. Put it into sources.json and refer to it with source:id.").arg(target.left(80)));
    } else {
        warn(file, line, Texts::tr("The reference “%1” leads nowhere. Start it with glossary:, indicator:, source:, lesson: or page:.").arg(target.left(80)));
    }
}

void PackContext::checkSources(const QString &file, int line, const QStringList &ids)
{
    for (const QString &id : ids)
        checkId(file, line, u"source:"_s + id, sources, PackDecode::SourcesFile);
}

namespace LessonCheck {

namespace {

// Walks a text and tells of its links, pictures, call-outs and words.
class TextCheck final
{
public:
    TextCheck(PackContext &pack, const QString &file, const QString &locale) : m_pack(pack), m_file(file), m_locale(locale) {}

    void check(const std::vector<RichBlock> &blocks, bool isLaw = false)
    {
        for (const RichBlock &block : blocks) {
            m_line = block.line > 0 ? block.line : m_line;
            if (block.kind == RichKind::Quote && !block.children.empty() && RichTexts::plain(block.children.front().spans).startsWith("[!"_L1))
                m_pack.warn(m_file, m_line, Texts::tr("This kind of call-out is unknown. Use LAW, PRACTICE, CHILD, NOTE, CARE or KEY."));
            checkSpans(block.spans, isLaw);
            for (const auto &row : block.rows) {
                for (const auto &cell : row)
                    checkSpans(cell, isLaw);
            }
            check(block.children, isLaw || block.callout == "law"_L1);
        }
    }

private:
    void checkSpans(const std::vector<RichSpan> &spans, bool isLaw)
    {
        for (const RichSpan &span : spans) {
            if (!span.image.isEmpty())
                checkImage(span);
        }
        if (isLaw)
            return; // the words of a treaty are not ours to choose
        for (const QString &word : SensationalWords::in(RichTexts::plain(spans), m_locale))
            m_pack.warn(m_file, m_line, Texts::tr("“%1” is a sensational or hurtful word. Say it in plain words about what happened.").arg(word));
    }

    void checkImage(const RichSpan &span)
    {
        if (span.text.trimmed().isEmpty())
            m_pack.warn(m_file, m_line, Texts::tr("The picture “%1” has no text alternative. Write between [ and ] what it shows.").arg(span.image.left(80)));
        const QString folder = m_file.left(m_file.lastIndexOf(u'/') + 1);
        const QString above = folder.left(folder.lastIndexOf(u'/', -2) + 1);
        const bool found = SafePath::fault(span.image).isEmpty()
            && (m_pack.files.has(folder + span.image) || m_pack.files.has(above + span.image) || m_pack.files.has(span.image));
        if (!found)
            m_pack.warn(m_file, m_line, Texts::tr("There is no picture “%1” in the pack. Add the file or correct the path.").arg(span.image.left(80)));
    }

    PackContext &m_pack;
    const QString &m_file;
    const QString &m_locale;
    int m_line = 0;
};

// The text, or nothing after telling why it cannot be read.
std::optional<RichText> textOf(PackContext &pack, const QString &file, const QString &locale)
{
    const Result<QByteArray> bytes = pack.files.read(file);
    if (!bytes.has_value()) {
        pack.error(file, 0, bytes.error().text);
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    (void)QString(decoder(*bytes));
    if (decoder.hasError() || bytes->contains('\0')) {
        pack.error(file, 0, Texts::tr("The text is not UTF-8. Save it again in that encoding."));
        return {};
    }
    if (bytes->size() > Markdown::MaxBytes) {
        pack.error(file, 0, Texts::tr("The text is longer than 1 MB. Divide it."));
        return {};
    }
    RichText text = Markdown::readAsWritten(*bytes);
    for (const RichTexts::LinkAt &link : RichTexts::links(text))
        pack.checkReference(file, link.line, link.target);
    TextCheck(pack, file, locale).check(text.blocks);
    return text;
}

int wordsIn(const RichText &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:[’'\\x{2010}-\\x{2015}.,-][\\p{L}\\p{N}]+)*"_s);
    int words = 0;
    for (auto matches = word.globalMatch(RichTexts::plain(text)); matches.hasNext(); matches.next())
        ++words;
    return words;
}

bool needsEveryFeedback(const QuizQuestion &question)
{
    return question.type != QuestionType::Essay && question.type != QuestionType::Description
        && question.type != QuestionType::Matching && question.type != QuestionType::Numerical;
}

} // namespace

void lesson(PackContext &pack, const QString &file, const QString &locale, const LessonEntry &entry)
{
    std::optional<RichText> text = textOf(pack, file, locale);
    if (!text)
        return;
    std::vector<RichBlock> &blocks = text->blocks;
    if (blocks.empty() || blocks.front().kind != RichKind::Heading || blocks.front().level != 1) {
        pack.error(file, 1, Texts::tr("The lesson does not start with its title. Write “# Title” on the first line."));
    } else {
        const QString title = RichTexts::plain(blocks.front().spans);
        if (entry.title.has(locale) && entry.title.in(locale) != title)
            pack.warn(file, blocks.front().line, Texts::tr("The title “%1” differs from “%2” in pack.json. Make them equal.").arg(title.left(80), entry.title.in(locale).left(80)));
        blocks.erase(blocks.begin());
    }
    const std::vector<RichTexts::LinkAt> links = RichTexts::links(*text);
    if (std::none_of(links.begin(), links.end(), [](const RichTexts::LinkAt &link) { return link.target.startsWith("source:"_L1); }))
        pack.warn(file, 0, Texts::tr("The lesson names no source. Add one after a statement, such as ([UNODC, 2024](source:id))."));
    const int words = wordsIn(*text);
    if (words > MaxWords)
        pack.warn(file, 0, Texts::tr("The lesson has %1 words. Shorten or divide it: at most %2.").arg(words).arg(MaxWords));
}

void notes(PackContext &pack, const QString &file, const QString &locale)
{
    (void)textOf(pack, file, locale);
}

void quiz(PackContext &pack, const QString &file, const QString &locale, const Quiz &quiz)
{
    for (const QuizProblem &problem : quiz.problems)
        pack.error(file, problem.line, problem.text);
    for (const QuizQuestion &question : quiz.questions) {
        const bool everyAnswer = !question.answers.empty()
            && std::all_of(question.answers.begin(), question.answers.end(), [](const QuizAnswer &answer) { return !answer.feedback.trimmed().isEmpty(); });
        const bool general = !question.feedback.trimmed().isEmpty();
        if (needsEveryFeedback(question) && !everyAnswer)
            pack.warn(file, question.line, Texts::tr("An answer of this question has no feedback. Add it after # to every answer."));
        const bool generalSuffices = question.type == QuestionType::Matching || question.type == QuestionType::Numerical;
        if (generalSuffices && !everyAnswer && !general)
            pack.warn(file, question.line, Texts::tr("This question has no feedback. Add it after #### at its end."));
        if (!question.category.isEmpty() && question.category.contains(u'/'))
            pack.checkReference(file, question.line, u"lesson:"_s + question.category);
        QString words = question.text + u'\n' + question.feedback;
        for (const QuizAnswer &answer : question.answers)
            words += u'\n' + answer.text + u'\n' + answer.match + u'\n' + answer.feedback;
        for (const QString &word : SensationalWords::in(words, locale))
            pack.warn(file, question.line, Texts::tr("“%1” is a sensational or hurtful word. Say it in plain words about what happened.").arg(word));
    }
}

} // namespace LessonCheck
