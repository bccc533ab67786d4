// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicebox.h"

#include "theme.h"

#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {
constexpr int Padding = 14, Arrow = 14;
}

ChoiceBox::ChoiceBox(const Theme &theme, const QString &accessibleName, const QString &placeholder, QWidget *parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setAccessibleName(accessibleName);
    setAccessibleDescription(accessibleName); // on Linux the name is what was chosen, as soon as something is
    setPlaceholderText(placeholder);
    setFont(theme.font(16));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setMaxVisibleItems(12);
}

QSize ChoiceBox::sizeHint() const
{
    int widest = fontMetrics().horizontalAdvance(placeholderText());
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {qMin(widest, m_theme.px(320)) + m_theme.px(2 * Padding + Arrow + 10), qMax(m_theme.px(40), fontMetrics().height() + m_theme.px(12))};
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    m_theme.drawSurface(painter, rect(), m_theme.px(9), underMouse() ? t.sunken : t.surface, hasFocus() ? t.primary : t.strong,
                        m_theme.px(1.2));
    const int edge = m_theme.px(Arrow), padding = m_theme.px(Padding);
    const QRect arrow(width() - padding - edge, (height() - edge) / 2, edge, edge);
    m_theme.drawIcon(painter, u"chevron-down"_s, QStyle::visualRect(layoutDirection(), rect(), arrow), t.text2);
    const bool chosen = currentIndex() >= 0;
    painter.setPen(chosen ? t.text : t.text2);
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), QRect(padding, 0, arrow.left() - padding - m_theme.px(8), height()));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(chosen ? currentText() : placeholderText(), Qt::ElideRight, text.width()));
}

void ChoiceBox::wheelEvent(QWheelEvent *event) { event->ignore(); }
