// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

Card::Card(const Theme &theme, CardLook look, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(theme.px(8));
    setPadding(20);
}

void Card::setPadding(int padding)
{
    const int p = m_theme.px(padding);
    m_column->setContentsMargins(p, p, p, p);
}

void Card::setHeart(bool on)
{
    m_heart = on;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const double radius = m_theme.px(12);
    switch (m_look) {
    case CardLook::Plain:
        m_theme.drawSurface(painter, rect(), radius, t.surface, t.border, m_theme.lineWidth());
        break;
    case CardLook::Current:
        m_theme.drawSurface(painter, rect(), radius, t.surface, t.primary, m_theme.px(1.8));
        break;
    case CardLook::Dashed:
        m_theme.drawSurface(painter, rect(), radius, QColor(), t.strong, m_theme.lineWidth(), Qt::DashLine);
        break;
    case CardLook::Sunken:
        m_theme.drawSurface(painter, rect(), radius, t.sunken, t.contrast ? t.border : QColor(), m_theme.lineWidth());
        break;
    }
    if (!m_heart || width() < m_theme.px(600) || t.contrast)
        return;
    const double edge = m_theme.px(190);
    QRect place(width() - int(edge * 0.86), int(height() / 2.0 - edge * 0.36), int(edge), int(edge));
    place = QStyle::visualRect(layoutDirection(), rect(), place);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    QColor tint = t.primary;
    tint.setAlphaF(0.10f);
    painter.fillPath(Theme::heart(place), tint);
}

CardButton::CardButton(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAccessibleName(accessibleName);
    setText(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void CardButton::letMouseThrough()
{
    const auto labels = findChildren<QWidget *>();
    for (QWidget *child : labels)
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize CardButton::sizeHint() const { return layout() ? layout()->totalSizeHint() : QSize(m_theme.px(80), m_theme.px(48)); }

void CardButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const bool hover = underMouse();
    if (m_flat) {
        const QColor fill = m_current ? t.primarySoft : hover ? t.sunken : QColor();
        m_theme.drawSurface(painter, rect(), m_theme.px(8), fill, m_current && t.contrast ? t.primary : QColor(), 2);
        if (m_current) {
            QRect bar(0, m_theme.px(6), m_theme.px(3), height() - m_theme.px(12));
            m_theme.drawSurface(painter, QStyle::visualRect(layoutDirection(), rect(), bar), m_theme.px(1.5), t.primary);
        }
        return;
    }
    const QColor line = m_current ? t.primary : hover ? t.strong : t.border;
    m_theme.drawSurface(painter, rect(), m_theme.px(12), t.surface, line, m_current ? m_theme.px(1.8) : m_theme.lineWidth());
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}
