// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {
struct Tone
{
    QColor fill;
    QColor ink;
    QString icon;
};

Tone toneOf(ChipTone tone, const Tokens &t)
{
    switch (tone) {
    case ChipTone::Neutral: return {t.sunken, t.text2, {}};
    case ChipTone::Info: return {t.primarySoft, t.primary, {}};
    case ChipTone::Act: return {t.primarySoft, t.primary, u"play-fill"_s};
    case ChipTone::Means: return {t.meansSoft, t.means, u"link-45deg"_s};
    case ChipTone::Purpose: return {t.purposeSoft, t.purpose, u"bullseye"_s};
    case ChipTone::Child: return {t.warnSoft, t.warn, u"people"_s};
    case ChipTone::Done: return {t.okSoft, t.ok, u"check2"_s};
    }
    return {};
}
}

Chip::Chip(const Theme &theme, ChipTone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
    , m_text(text)
{
    setAccessibleName(text);
    setFont(theme.font(13, true));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip *Chip::element(const Theme &theme, const QString &element, QWidget *parent)
{
    if (element == "act"_L1)
        return new Chip(theme, ChipTone::Act, QCoreApplication::translate("Chip", "Act"), parent);
    if (element == "means"_L1)
        return new Chip(theme, ChipTone::Means, QCoreApplication::translate("Chip", "Means"), parent);
    return new Chip(theme, ChipTone::Purpose, QCoreApplication::translate("Chip", "Purpose"), parent);
}

QSize Chip::sizeHint() const
{
    const bool icon = !toneOf(m_tone, m_theme.tokens()).icon.isEmpty();
    return {fontMetrics().horizontalAdvance(m_text) + m_theme.px(20) + (icon ? m_theme.px(20) : 0),
            fontMetrics().height() + m_theme.px(8)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tone tone = toneOf(m_tone, m_theme.tokens());
    QPainter painter(this);
    m_theme.drawSurface(painter, rect(), height() / 2.0, tone.fill, m_theme.tokens().contrast ? tone.ink : QColor(), 2);
    int x = m_theme.px(10);
    if (!tone.icon.isEmpty()) {
        const int edge = m_theme.px(14);
        const QRect place(x, (height() - edge) / 2, edge, edge);
        m_theme.drawIcon(painter, tone.icon, QStyle::visualRect(layoutDirection(), rect(), place), tone.ink, true);
        x += m_theme.px(20);
    }
    painter.setPen(tone.ink);
    const QRect text(x, 0, width() - x - m_theme.px(10), height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, text.width() + 1));
}
