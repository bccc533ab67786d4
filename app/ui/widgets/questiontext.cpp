// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiontext.h"

#include "label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int OnePiece = 120;     // characters: a text this short is not split
constexpr double WholeMark = 0.999;
const QString Gap = QStringLiteral("_____");

bool isPlain(const RichBlock &block)
{
    return block.kind == RichKind::Paragraph && block.level == 0
        && std::none_of(block.spans.begin(), block.spans.end(), [](const RichSpan &span) {
               return span.bold || span.italic || span.code || span.lineBreak || !span.image.isEmpty();
           });
}

RichText paragraph(const QString &text)
{
    return text.isEmpty() ? RichText() : RichTexts::fromPlain(text);
}

QStringList sentences(const QString &text)
{
    QStringList found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QString sentence = text.mid(from, to - from).trimmed();
        if (!sentence.isEmpty())
            found.append(sentence);
        from = to;
    }
    return found;
}

bool asks(const QString &sentence)
{
    return sentence.contains(u'?') || sentence.contains(u'؟') || sentence.contains(u'？') || sentence.contains(Gap);
}

QString spanHtml(const std::vector<RichSpan> &spans)
{
    QString html;
    for (const RichSpan &span : spans) {
        QString text = span.lineBreak ? u"<br>"_s : span.text.toHtmlEscaped();
        if (span.bold)
            text = u"<b>"_s + text + u"</b>"_s;
        if (span.italic)
            text = u"<i>"_s + text + u"</i>"_s;
        if (span.code)
            text = u"<code>"_s + text + u"</code>"_s;
        html += text;
    }
    return html;
}

QString blockHtml(const RichBlock &block)
{
    const QString text = spanHtml(block.spans);
    switch (block.kind) {
    case RichKind::Heading:
        return u"<p><b>"_s + text + u"</b></p>"_s;
    case RichKind::ListItem: {
        const QString mark = block.ordered ? QLocale().toString(block.number) + u'.' : u"•"_s;
        return u"<p style=\"margin-top:0\">"_s + mark + u"&nbsp; "_s + text + u"</p>"_s;
    }
    case RichKind::Table: {
        QString rows;
        for (const auto &row : block.rows) {
            rows += u"<tr>"_s;
            for (const auto &cell : row)
                rows += u"<td style=\"padding-left:6px;padding-right:6px\">"_s + spanHtml(cell) + u"</td>"_s;
            rows += u"</tr>"_s;
        }
        return u"<table>"_s + rows + u"</table>"_s;
    }
    case RichKind::Code:
        return u"<p><code>"_s + QString(text).replace(u'\n', u"<br>"_s) + u"</code></p>"_s;
    case RichKind::Rule:
        return {};
    default: {
        QString inner = text.isEmpty() ? QString() : u"<p>"_s + text + u"</p>"_s;
        for (const RichBlock &child : block.children)
            inner += blockHtml(child);
        return inner;
    }
    }
}

QString numberText(const QuizAnswer &answer)
{
    const QLocale locale;
    const auto written = [&locale](const QString &number) {
        bool ok = false;
        const double value = number.toDouble(&ok);
        return ok ? locale.toString(value, 'g', QLocale::FloatingPointShortest) : number;
    };
    const qsizetype dots = answer.text.indexOf(".."_L1);
    if (dots > 0)
        return QCoreApplication::translate("QuestionText", "from %1 to %2").arg(written(answer.text.left(dots)), written(answer.text.mid(dots + 2)));
    if (answer.tolerance > 0)
        return QCoreApplication::translate("QuestionText", "%1, give or take %2")
            .arg(written(answer.text), locale.toString(answer.tolerance, 'g', QLocale::FloatingPointShortest));
    return written(answer.text);
}

} // namespace

namespace QuestionText {

Parts parts(const QuizQuestion &question)
{
    RichText all = QuizGrading::rich(question.text, question.format);
    if (all.blocks.empty())
        return {};
    Parts parts;
    parts.asked.blocks.push_back(all.blocks.back());
    all.blocks.pop_back();
    parts.intro = std::move(all);
    const RichBlock &last = parts.asked.blocks.back();
    const QString text = RichTexts::plain(last.spans).simplified();
    if (!isPlain(last) || text.size() <= OnePiece)
        return parts;
    const QStringList pieces = sentences(text);
    const auto asking = std::find_if(pieces.rbegin(), pieces.rend(), asks);
    const qsizetype from = asking == pieces.rend() ? pieces.size() - 1 : pieces.size() - 1 - (asking - pieces.rbegin());
    const RichText before = paragraph(pieces.mid(0, from).join(u' '));
    parts.intro.blocks.insert(parts.intro.blocks.end(), before.blocks.begin(), before.blocks.end());
    parts.asked = paragraph(pieces.mid(from).join(u' '));
    return parts;
}

std::vector<QuizQuestion> introsBefore(const Quiz &quiz, const QuizQuestion &question)
{
    const auto here = std::find(quiz.questions.begin(), quiz.questions.end(), question);
    if (here == quiz.questions.end())
        return {};
    auto first = here;
    while (first != quiz.questions.begin() && std::prev(first)->type == QuestionType::Description)
        --first;
    return {first, here};
}

QString plain(const QString &text, TextFormat format)
{
    return RichTexts::plain(QuizGrading::rich(text, format)).trimmed();
}

QString spoken(const RichText &text)
{
    //: Read aloud where a word is missing in a sentence
    return RichTexts::plain(text).replace(Gap, QCoreApplication::translate("QuestionText", "(missing word)"));
}

QString html(const RichText &text)
{
    QString html;
    for (const RichBlock &block : text.blocks)
        html += blockHtml(block);
    return html;
}

Label *label(const Theme &theme, const RichText &text, TextRole role, QWidget *parent)
{
    auto *label = new Label(theme, RichTexts::plain(text).trimmed(), role, parent);
    if (text.blocks.size() != 1 || !isPlain(text.blocks.front())) {
        label->setTextFormat(Qt::RichText);
        label->setText(html(text));
    }
    label->setAccessibleName(spoken(text));
    return label;
}

QList<int> rightAnswers(const QuizQuestion &question)
{
    double best = 0;
    for (const QuizAnswer &answer : question.answers)
        best = std::max(best, answer.fraction);
    const bool typed = question.type == QuestionType::ShortAnswer || question.type == QuestionType::Numerical;
    const double enough = question.type == QuestionType::MultipleAnswer ? 0.0001 : std::min(WholeMark, best);
    QList<int> right;
    for (int i = 0; i < int(question.answers.size()); ++i) {
        if (best <= 0 || question.answers[std::size_t(i)].fraction < enough)
            continue;
        right.append(i);
        if (typed)
            break;
    }
    return right;
}

QString shownAnswer(const QuizQuestion &question, int index)
{
    const QuizAnswer &answer = question.answers.at(std::size_t(index));
    if (question.type == QuestionType::TrueFalse)
        return answer.text == "true"_L1 ? QCoreApplication::translate("QuestionText", "True") : QCoreApplication::translate("QuestionText", "False");
    if (question.type == QuestionType::Numerical)
        return numberText(answer);
    QString text = plain(answer.text, answer.format);
    if (question.type == QuestionType::ShortAnswer) { // "*" stands for any characters, "\*" for a star
        text.replace("\\*"_L1, QString(QChar(0xFFFF)));
        text.remove(u'*');
        text.replace(QChar(0xFFFF), u'*');
    }
    return text.trimmed();
}

} // namespace QuestionText
