// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizhead.h"

#include "button.h"
#include "label.h"
#include "progressring.h"
#include "quizstate.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int MostSegments = 30;   // more would be too small to see
constexpr int RoomForBar = 560;    // effective width

QWidget *barOf(const Theme &theme, const QuizState &state)
{
    QList<StepState> steps;
    int done = 0;
    for (qsizetype i = 0; i < state.steps.size(); ++i) {
        const bool answered = state.steps.at(i).response.has_value();
        done += answered ? 1 : 0;
        steps.append(i == state.at ? StepState::Current : answered ? StepState::Done : StepState::Open);
    }
    if (steps.size() > MostSegments)
        return new ProgressLine(theme, int(100 * qint64(done) / steps.size()));
    return new StepBar(theme, steps);
}
}

QuizHead::QuizHead(const Theme &theme, const QuizState &state, QWidget *parent)
    : QWidget(parent)
    , m_place(tr("Question %1 of %2").arg(locale().toString(state.at + 1), locale().toString(state.keys.size())))
    , m_bar(barOf(theme, state))
    , m_skip(new Button(theme, ButtonKind::Ghost, tr("Skip")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(14));
    auto *label = new Label(theme, m_place, TextRole::Supporting);
    label->setObjectName(u"place"_s);
    label->setFont(theme.font(15, true));
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_bar->setObjectName(u"steps"_s);
    m_bar->setMinimumWidth(theme.px(80));
    m_skip->setObjectName(u"skip"_s);
    m_skip->setAccessibleDescription(tr("Goes on without an answer"));
    QSizePolicy keep = m_skip->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // the bar keeps its length
    m_skip->setSizePolicy(keep);
    row->addWidget(label);
    row->addWidget(m_bar, 1);
    row->addStretch(0);
    row->addWidget(m_skip);
    connect(m_skip, &QAbstractButton::clicked, this, &QuizHead::skipped);
}

void QuizHead::setAnswered() { m_skip->hide(); }
void QuizHead::arrange(int effectiveWidth) { m_bar->setVisible(effectiveWidth >= RoomForBar); }
