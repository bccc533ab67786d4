// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionfeedback.h"

#include "answerarea.h"
#include "callout.h"
#include "label.h"
#include "questiontext.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class Reasons final
{
public:
    Reasons(const QuizQuestion &question, const AnswerArea &area) : m_question(question), m_area(area) {}

    void add(const QString &text, TextFormat format, const QString &letter = {})
    {
        RichText rich = QuizGrading::rich(text, format);
        const QString words = RichTexts::plain(rich).trimmed();
        if (words.isEmpty() || m_said.contains(words)) // variants of one answer often share their feedback
            return;
        m_said.append(words);
        if (!letter.isEmpty()) {
            const QString mark = QCoreApplication::translate("QuestionFeedback", "%1:").arg(letter) + u' ';
            RichSpan span;
            span.text = mark;
            span.bold = true;
            rich.blocks.front().spans.insert(rich.blocks.front().spans.begin(), span);
        }
        m_texts.push_back(std::move(rich));
    }
    // Where several choices are explained, each has its letter.
    void addAnswer(int index)
    {
        const QuizAnswer &answer = m_question.answers.at(std::size_t(index));
        const bool several = m_question.type == QuestionType::MultipleAnswer;
        add(answer.feedback, answer.feedbackFormat, several ? m_area.letter(index) : QString());
    }
    [[nodiscard]] const std::vector<RichText> &texts() const { return m_texts; }

private:
    const QuizQuestion &m_question;
    const AnswerArea &m_area;
    std::vector<RichText> m_texts;
    QStringList m_said;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionFeedback)
public:
    static QString title(const Grade &grade, bool explained)
    {
        if (!grade.graded)
            return tr("Notes to compare with yours");
        if (grade.right)
            return explained ? tr("Yes. Here is why") : tr("Yes, that is right");
        if (grade.fraction > 0)
            return explained ? tr("Partly right. Here is why") : tr("Partly right");
        return explained ? tr("Not quite. Here is why") : tr("Not quite");
    }
    static QString otherwise(const Grade &grade)
    {
        if (!grade.graded)
            return tr("There are no notes for this question. Talk about your answer with others, or read the lesson again.");
        return grade.right ? QString() : tr("The correct answer is marked above.");
    }
};

} // namespace

namespace QuestionFeedback {

Callout *callout(const Theme &theme, const QuizQuestion &question, const Grade &grade, const AnswerArea &area, QWidget *parent)
{
    Reasons reasons(question, area);
    const QList<int> chosen = area.asShown(grade.matched);
    for (const int answer : chosen)
        reasons.addAnswer(answer);
    if (grade.graded && !grade.right) {
        const QList<int> right = area.asShown(QuestionText::rightAnswers(question));
        for (const int answer : right)
            reasons.addAnswer(answer);
    }
    reasons.add(question.feedback, question.feedbackFormat);

    const bool explained = !reasons.texts().empty();
    const QString kind = !grade.graded ? u"key"_s : grade.right ? u"practice"_s : u"note"_s;
    auto *box = new Callout(theme, kind, Words::title(grade, explained), explained ? QString() : Words::otherwise(grade), parent);
    box->setObjectName(u"feedback"_s);
    QStringList spoken;
    for (const RichText &text : reasons.texts()) {
        Label *label = QuestionText::label(theme, text, TextRole::Body);
        label->setObjectName(u"reason"_s);
        box->column()->addWidget(label);
        spoken.append(label->accessibleName());
    }
    box->titleLabel()->setObjectName(u"feedbackTitle"_s);
    box->titleLabel()->setAccessibleDescription(spoken.join(u' '));
    box->titleLabel()->setFocusPolicy(Qt::TabFocus);
    Label *title = box->titleLabel(); // the focus ring fits the words
    title->setMaximumWidth(title->fontMetrics().horizontalAdvance(title->text()) + 2);
    return box;
}

} // namespace QuestionFeedback
