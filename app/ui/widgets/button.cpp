// SPDX-License-Identifier: GPL-3.0-or-later
#include "button.h"

#include "theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

Button::Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &icon, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(icon)
{
    setFont(theme.font(15, kind != ButtonKind::Icon));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(kind == ButtonKind::Primary);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    if (kind == ButtonKind::Icon)
        setCompact(true);
}

void Button::setTrailingIcon(const QString &icon)
{
    m_trailingIcon = icon;
    updateGeometry();
}

void Button::setKeyCap(const QString &keys)
{
    m_keyCap = keys;
    setAccessibleDescription(keys);
    updateGeometry();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
}

void Button::setCountedShifts(int count)
{
    if (m_shifts != count) {
        m_shifts = count;
        update();
    }
}

int Button::capsWidth() const
{
    if (m_kind == ButtonKind::Exit && !m_compact)
        return m_theme.px(3 * 20 + 2 * 3);
    if (m_keyCap.isEmpty() || m_compact)
        return 0;
    return QFontMetrics(m_theme.font(12, true)).horizontalAdvance(m_keyCap) + m_theme.px(14);
}

int Button::naturalWidth() const
{
    if (m_measured != text() || m_measuredFont != font()) {
        m_measured = text();
        m_measuredFont = font();
        m_naturalWidth = fontMetrics().horizontalAdvance(text());
    }
    return m_naturalWidth;
}

int Button::contentWidth() const
{
    int width = 0;
    const auto add = [&](int part) { width += part + (width > 0 ? m_theme.px(8) : 0); };
    if (!m_icon.isEmpty())
        add(m_theme.px(18));
    if (!m_compact && !text().isEmpty())
        add(naturalWidth());
    if (!m_trailingIcon.isEmpty())
        add(m_theme.px(16));
    if (capsWidth() > 0)
        add(capsWidth());
    return width;
}

QSize Button::sizeHint() const
{
    const int height = qMax(m_theme.px(40), fontMetrics().height() + m_theme.px(12));
    if (m_compact)
        return {qMax(height, contentWidth() + m_theme.px(20)), height};
    const int padding = m_kind == ButtonKind::Ghost ? 10 : 16;
    return {contentWidth() + 2 * m_theme.px(padding), height};
}

// A button may become narrower than its text (which is then elided) only where the window leaves no room.
QSize Button::minimumSizeHint() const { return sizeHint(); }

void Button::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hover = underMouse() && isEnabled();
    QColor fill, line, ink = t.text;
    switch (m_kind) {
    case ButtonKind::Primary:
        fill = hover ? t.primaryHover : t.primary;
        ink = t.onPrimary;
        break;
    case ButtonKind::Exit:
        fill = hover ? t.text2 : t.text;
        ink = t.bg;
        break;
    case ButtonKind::Secondary:
    case ButtonKind::Icon:
        fill = hover ? t.sunken : t.surface;
        line = t.strong;
        break;
    case ButtonKind::Ghost:
        fill = hover ? t.sunken : QColor();
        ink = t.primary;
        break;
    }
    if (m_kind == ButtonKind::Icon) {
        line = hover ? t.strong : QColor();
        fill = hover ? t.sunken : QColor();
    }
    if (isChecked()) {
        fill = t.contrast ? t.primary : t.primarySoft; // soft fills are as black as the rest there
        line = t.primary;
        ink = t.contrast ? t.onPrimary : ink;
    }
    if (!isEnabled()) {
        fill = m_kind == ButtonKind::Ghost || m_kind == ButtonKind::Icon ? QColor() : t.sunken;
        line = m_kind == ButtonKind::Ghost || m_kind == ButtonKind::Icon ? QColor() : t.border;
        ink = t.text3;
    }
    m_theme.drawSurface(painter, rect(), m_theme.px(9), fill, line, m_theme.px(1.2));
    if (isDown())
        painter.translate(0, 1);

    // Laid out from the start side; visualRect mirrors each part.
    int x = (width() - contentWidth()) / 2;
    x = qMax(x, m_theme.px(6));
    const auto place = [&](int partWidth, int partHeight) {
        const QRect part(x, (height() - partHeight) / 2, partWidth, partHeight);
        x += partWidth + m_theme.px(8);
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (!m_icon.isEmpty()) {
        const int size = m_theme.px(18);
        m_theme.drawIcon(painter, m_icon, place(size, size), ink, m_mirrorIcon);
    }
    if (!m_compact && !text().isEmpty()) {
        painter.setPen(ink);
        painter.setFont(font());
        const int room = qMax(0, width() - 2 * m_theme.px(6));
        const int textWidth = qMin(naturalWidth(), room);
        painter.drawText(place(textWidth, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                         fontMetrics().elidedText(text(), Qt::ElideRight, textWidth + 1));
    }
    if (!m_trailingIcon.isEmpty()) {
        const int size = m_theme.px(16);
        m_theme.drawIcon(painter, m_trailingIcon, place(size, size), ink, true);
    }
    if (m_kind == ButtonKind::Exit && !m_compact) {
        const QRect caps = place(capsWidth(), m_theme.px(20));
        for (int i = 0; i < 3; ++i) {
            const int edge = m_theme.px(20);
            QRect cap(caps.x() + i * (edge + m_theme.px(3)), caps.y(), edge, edge);
            cap = QStyle::visualRect(layoutDirection(), caps, cap);
            QColor tint = ink;
            tint.setAlphaF(0.16f);
            m_theme.drawSurface(painter, cap, m_theme.px(5), tint);
            m_theme.drawIcon(painter, i < m_shifts ? u"shift-fill"_s : u"shift"_s,
                             QRectF(cap).adjusted(m_theme.px(4), m_theme.px(4), -m_theme.px(4), -m_theme.px(4)), ink);
        }
    } else if (capsWidth() > 0) {
        const QRect cap = place(capsWidth(), m_theme.px(22));
        QColor tint = ink;
        tint.setAlphaF(0.14f);
        m_theme.drawSurface(painter, cap, m_theme.px(5), tint);
        painter.setFont(m_theme.font(12, true));
        painter.setPen(ink);
        painter.drawText(cap, Qt::AlignCenter, m_keyCap);
    }
}
