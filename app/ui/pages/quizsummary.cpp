// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizsummary.h"

#include "button.h"
#include "card.h"
#include "flowlayout.h"
#include "label.h"
#include "quizround.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuizSummary::QuizSummary(const Theme &theme, const QuizRound &round, const std::vector<QuizLessons::Link> &lessons, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new Label(theme, tr("You have reached the end"), TextRole::H1))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(14));
    m_heading->setObjectName(u"summaryTitle"_s);
    m_heading->setFocusPolicy(Qt::ClickFocus); // where reading starts; not a stop for Tab
    m_heading->setProperty("noFocusRing", true);
    m_column->addWidget(m_heading);
    addResult(theme, round);
    if (!lessons.empty())
        addLessons(theme, lessons);
    m_column->addSpacing(theme.px(8));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(theme.px(10), buttons);
    auto *again = new Button(theme, ButtonKind::Secondary, tr("Start again with all questions"), u"arrow-repeat"_s);
    again->setObjectName(u"restart"_s);
    connect(again, &QAbstractButton::clicked, this, &QuizSummary::restart);
    flow->addWidget(again);
    m_column->addWidget(buttons);
}

void QuizSummary::addResult(const Theme &theme, const QuizRound &round)
{
    int gradable = 0, answered = 0;
    for (int i = 0; i < round.count(); ++i) {
        gradable += round.question(i).type == QuestionType::Essay ? 0 : 1;
        answered += round.response(i) ? 1 : 0;
    }
    const int right = round.right(), skipped = round.count() - answered;
    QString result;
    if (answered == 0)
        result = tr("You skipped the questions this time. They are here whenever you want to try them.");
    else if (gradable == 0)
        result = tr("You have worked through all the questions.");
    else if (right == gradable)
        result = tr("You answered every question as the lessons explain it.");
    else if (right == 0)
        result = tr("None of the answers matched the lessons yet. Read them again, then try once more.");
    else
        result = tr("You answered %1 of %Ln questions as the lessons explain them.", nullptr, gradable).arg(locale().toString(right));
    auto *text = new Label(theme, result, TextRole::Reading);
    text->setObjectName(u"result"_s);
    m_heading->setAccessibleDescription(result);
    m_column->addWidget(text);
    if (skipped > 0 && answered > 0)
        m_column->addWidget(new Label(theme, tr("You skipped %Ln questions.", nullptr, skipped), TextRole::Supporting));
}

void QuizSummary::addLessons(const Theme &theme, const std::vector<QuizLessons::Link> &lessons)
{
    m_column->addSpacing(theme.px(6));
    m_column->addWidget(new Label(theme, tr("Worth reading again"), TextRole::H3));
    auto *card = new Card(theme);
    card->setPadding(8);
    card->column()->setSpacing(theme.px(2));
    for (const QuizLessons::Link &one : lessons) {
        auto *link = new CardButton(theme, tr("Read again: %1").arg(one.title));
        link->setFlat(true);
        link->setObjectName(u"reread-"_s + one.lesson.lesson);
        auto *row = new QHBoxLayout(link);
        row->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
        row->setSpacing(theme.px(10));
        const auto addIcon = [&](const QString &name) {
            auto *icon = new QLabel;
            icon->setPixmap(theme.icon(name, theme.px(18), theme.tokens().primary, true));
            row->addWidget(icon);
        };
        addIcon(u"book-half"_s);
        auto *title = new Label(theme, one.title, TextRole::Body);
        title->setFont(theme.font(16, true));
        title->setColour(theme.tokens().primary);
        row->addWidget(title, 1);
        addIcon(u"chevron-right"_s);
        link->letMouseThrough();
        connect(link, &QAbstractButton::clicked, this, [this, lesson = one.lesson] { Q_EMIT lessonChosen(lesson); });
        card->column()->addWidget(link);
    }
    m_column->addWidget(card);
}
