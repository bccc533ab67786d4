// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "button.h"
#include "chip.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

TopBar::TopBar(const Theme &theme, bool privateSession, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(new Button(theme, ButtonKind::Icon, tr("Back"), u"arrow-left"_s, this))
    , m_trail(new QLabel(this))
    , m_search(new Button(theme, ButtonKind::Secondary, tr("Search"), u"search"_s, this))
    , m_private(new Chip(theme, ChipTone::Neutral, tr("Private session"), this))
    , m_exit(new Button(theme, ButtonKind::Exit, tr("Quick exit"), u"box-arrow-right"_s, this))
{
    m_back->setIconMirrored(true);
    m_back->setObjectName(u"back"_s);
    m_exit->setIconMirrored(true);
    m_exit->setObjectName(u"quickExit"_s);
    m_exit->setAccessibleDescription(tr("Closes everything at once. Also: press Shift three times, or Ctrl+Shift+Q."));
    m_search->setObjectName(u"openSearch"_s);
    m_search->setKeyCap(tr("Ctrl K"));
    m_trail->setFont(theme.font(15));
    m_trail->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10));
    row->setSpacing(theme.px(10));
    row->addWidget(m_back);
    row->addWidget(m_trail);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_private);
    row->addWidget(m_exit);
    m_private->setVisible(privateSession);
    m_private->setProperty("wanted", privateSession);
    connect(m_back, &QAbstractButton::clicked, this, &TopBar::backPressed);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchPressed);
}

void TopBar::setTrail(const QStringList &trail, bool canGoBack)
{
    m_parts = trail;
    m_back->setVisible(canGoBack && !m_neutral);
    arrange(m_effectiveWidth);
}

void TopBar::setNeutral(bool neutral)
{
    m_neutral = neutral;
    m_search->setVisible(!neutral);
    m_back->setVisible(!neutral && !m_parts.isEmpty());
    m_trail->setVisible(!neutral);
    m_private->hide();
    arrange(m_effectiveWidth);
}

void TopBar::arrange(int effectiveWidth)
{
    m_effectiveWidth = effectiveWidth;
    QStringList parts = m_parts;
    if (effectiveWidth < 1000 && parts.size() > 1)
        parts = {parts.last()};
    const QString separator = isRightToLeft() ? u" ‹ "_s : u" › "_s;
    const QString whole = parts.join(separator);
    m_trail->setText(QFontMetrics(m_trail->font()).elidedText(whole, Qt::ElideRight, m_theme.px(qMax(120, effectiveWidth - 760))));
    m_trail->setToolTip(whole);
    m_trail->setVisible(effectiveWidth >= 760 && !m_neutral);
    m_search->setCompact(effectiveWidth < 760);
    m_search->setToolTip(tr("Search (Ctrl+K)"));
    m_private->setVisible(!m_neutral && m_private->property("wanted").toBool() && effectiveWidth >= 700);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = m_theme.lineWidth();
    painter.fillRect(0, height() - line, width(), line, m_theme.tokens().border);
    if (!m_neutral)
        return;
    // No sidebar yet: the heart and the name stand here.
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = m_theme.px(26), x = m_theme.px(24);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    painter.fillPath(Theme::heart(mirrored({x, (height() - edge) / 2, edge, edge})), m_theme.tokens().primary);
    painter.setFont(m_theme.font(17, true));
    painter.setPen(m_theme.tokens().text);
    painter.drawText(mirrored({x + edge + m_theme.px(12), 0, m_theme.px(240), height()}), Qt::AlignVCenter | Qt::AlignLeft, tr("Blue Heart"));
}
