// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicerow.h"

#include "theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

ChoiceRow::ChoiceRow(const Theme &theme, const QString &letter, const QString &text, bool severalAllowed, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_letter(letter)
    , m_plain(text)
    , m_several(severalAllowed)
{
    setText(text);
    setCheckable(true);
    setFont(theme.font(16));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setState(ChoiceState::Open);
    connect(this, &QAbstractButton::toggled, this, [this] { setState(m_state); });
}

QString ChoiceRow::note() const
{
    switch (m_state) {
    case ChoiceState::Correct: return tr("Correct answer");
    case ChoiceState::Yours: return tr("Your answer");
    case ChoiceState::YoursCorrect: return tr("Your answer, correct");
    default: return {};
    }
}

void ChoiceRow::setState(ChoiceState state)
{
    m_state = state;
    const QString said = note();
    setAccessibleName(said.isEmpty() ? tr("%1, %2").arg(m_letter, m_plain) : tr("%1, %2, %3").arg(m_letter, m_plain, said));
    if (m_state != ChoiceState::Open)
        setCursor(Qt::ArrowCursor);
    updateGeometry();
    update();
}

QRect ChoiceRow::textRect(int width) const
{
    const int start = m_theme.px(14 + 28 + 14);
    const QString said = note();
    const int end = said.isEmpty() ? m_theme.px(16)
                                   : QFontMetrics(m_theme.font(13, true)).horizontalAdvance(said) + m_theme.px(16 + 26 + 12);
    return {start, 0, qMax(m_theme.px(80), width - start - end), 0};
}

int ChoiceRow::heightForWidth(int width) const
{
    QFont bold = font();
    bold.setBold(true); // correct answers turn bold: keep room for it, so that nothing moves
    const QRect box = QFontMetrics(bold).boundingRect(QRect(0, 0, textRect(width).width(), 10000), Qt::TextWordWrap, m_plain);
    return qMax(m_theme.px(50), box.height() + m_theme.px(24));
}

QSize ChoiceRow::sizeHint() const { return {m_theme.px(320), heightForWidth(m_theme.px(560))}; }

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    QColor fill = t.surface, line = underMouse() && m_state == ChoiceState::Open ? t.text2 : t.strong;
    QColor tile = t.sunken, tileInk = t.text, ink = t.text;
    double pen = m_theme.px(1.2);
    Qt::PenStyle style = Qt::SolidLine;
    bool bold = false;
    switch (m_state) {
    case ChoiceState::Open:
        if (isChecked()) {
            fill = t.primarySoft, line = t.primary, tile = t.primary, tileInk = t.onPrimary;
            pen = m_theme.px(1.8);
        }
        break;
    case ChoiceState::Correct:
    case ChoiceState::YoursCorrect:
        fill = t.okSoft, line = t.ok, tile = t.ok, tileInk = t.surface, bold = true;
        pen = m_theme.px(1.8);
        break;
    case ChoiceState::Yours:
        line = t.text2, tile = t.text2, tileInk = t.surface, style = Qt::DashLine;
        pen = m_theme.px(1.8);
        break;
    case ChoiceState::Other:
        line = t.border, ink = t.text2, tileInk = t.text2;
        break;
    }
    m_theme.drawSurface(painter, rect(), m_theme.px(9), fill, line, pen, style);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int edge = m_theme.px(28);
    const QRect tileBox = mirrored({m_theme.px(14), (height() - edge) / 2, edge, edge});
    m_theme.drawSurface(painter, tileBox, m_theme.px(m_several ? 4 : 8), tile, t.contrast ? line : QColor(), 2);
    if (m_state == ChoiceState::Open && isChecked() && m_several) {
        m_theme.drawIcon(painter, u"check2"_s, QRectF(tileBox).adjusted(4, 4, -4, -4), tileInk);
    } else {
        painter.setFont(m_theme.font(14, true));
        painter.setPen(tileInk);
        painter.drawText(tileBox, Qt::AlignCenter, m_letter);
    }
    QFont textFont = font();
    textFont.setBold(bold);
    painter.setFont(textFont);
    painter.setPen(ink);
    QRect text = textRect(width());
    text.setHeight(height());
    painter.drawText(mirrored(text), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap), m_plain);
    const QString said = note();
    if (said.isEmpty())
        return;
    const QRect noteBox(text.right() + m_theme.px(26 + 8), 0, width() - text.right() - m_theme.px(26 + 8 + 14), height());
    painter.setFont(m_theme.font(13, true));
    painter.setPen(m_state == ChoiceState::Yours ? t.text2 : t.ok);
    painter.drawText(mirrored(noteBox), Qt::AlignVCenter | Qt::AlignLeft, said);
    if (m_state != ChoiceState::Yours) {
        const int mark = m_theme.px(18);
        m_theme.drawIcon(painter, u"check-circle"_s, mirrored({text.right() + m_theme.px(8), (height() - mark) / 2, mark, mark}), t.ok);
    }
}
