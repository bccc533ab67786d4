// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchanswers.h"

#include "label.h"
#include "questiontext.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int SideBySide = 760; // effective width from which there is room for it

// Rows of the open list, high enough to be hit.
class PartnerDelegate final : public QStyledItemDelegate
{
public:
    PartnerDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + m_theme.px(16), qMax(size.height() + m_theme.px(12), m_theme.px(36))};
    }

private:
    const Theme &m_theme;
};
}

MatchAnswers::MatchAnswers(const Theme &theme, const QuizQuestion &question, const QStringList &matches, QWidget *parent)
    : AnswerArea(theme, question, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    for (int i = 0; i < int(question.answers.size()); ++i) {
        const QuizAnswer &answer = question.answers[std::size_t(i)];
        if (!answer.text.isEmpty())
            addPair(i, QuestionText::plain(answer.text, answer.format), matches);
    }
}

void MatchAnswers::addPair(int answer, const QString &part, const QStringList &matches)
{
    auto *partner = new QComboBox(this);
    partner->setObjectName(u"match%1"_s.arg(answer));
    partner->setAccessibleName(tr("Partner of: %1").arg(part));
    partner->setFont(m_theme.font(16));
    partner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    partner->setMinimumContentsLength(10);
    partner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    partner->setFocusPolicy(Qt::StrongFocus); // the wheel is for scrolling
    partner->installEventFilter(this);
    partner->addItem(tr("Choose…"));
    for (const QString &match : matches)
        partner->addItem(match, match);
    partner->setItemDelegate(new PartnerDelegate(m_theme, partner));
    partner->view()->setTextElideMode(Qt::ElideNone);
    partner->view()->setMinimumWidth(qMin(partner->view()->sizeHintForColumn(0) + m_theme.px(24), m_theme.px(560)));
    connect(partner, &QComboBox::currentIndexChanged, this, [this, partner] {
        partner->setToolTip(partner->currentData().toString());
        Q_EMIT changed();
    });
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(m_theme.px(14));
    auto *words = new Label(m_theme, part, TextRole::Body);
    words->setBuddy(partner);
    row->addWidget(words, 3);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(m_theme.px(4));
    cell->addWidget(partner);
    row->addLayout(cell, 2);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    m_pairs.append({answer, words, partner, row, cell});
}

Response MatchAnswers::response() const
{
    Response response;
    for (const Pair &pair : m_pairs)
        response.pairs.append(pair.partner->currentData().toString());
    return response;
}

void MatchAnswers::setResponse(const Response &response)
{
    for (qsizetype i = 0; i < m_pairs.size(); ++i)
        m_pairs.at(i).partner->setCurrentIndex(qMax(0, m_pairs.at(i).partner->findData(response.pairs.value(i))));
}

void MatchAnswers::reveal(const Grade &grade)
{
    for (const Pair &pair : std::as_const(m_pairs)) {
        pair.partner->clearFocus(); // the feedback takes it; disabling the box would pass it to the next button
        pair.partner->setEnabled(false);
        pair.cell->addWidget(correction(grade.matched.contains(pair.answer), m_question.answers[std::size_t(pair.answer)].match));
    }
}

void MatchAnswers::focusFirst()
{
    if (!m_pairs.isEmpty())
        m_pairs.first().partner->setFocus(Qt::TabFocusReason);
}

void MatchAnswers::arrange(int effectiveWidth)
{
    const bool beside = effectiveWidth >= SideBySide;
    for (const Pair &pair : std::as_const(m_pairs)) {
        pair.row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        pair.row->setSpacing(m_theme.px(beside ? 14 : 4));
        pair.part->setContentsMargins(0, beside ? m_theme.px(8) : 0, 0, 0); // on a line with the chosen partner
    }
}

bool MatchAnswers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) { // a page that scrolls by must not change an answer
        event->ignore();
        return true;
    }
    return AnswerArea::eventFilter(watched, event);
}
