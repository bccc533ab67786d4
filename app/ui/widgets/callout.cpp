// SPDX-License-Identifier: GPL-3.0-or-later
#include "callout.h"

#include "label.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CalloutLook CalloutLook::of(const Theme &theme, const QString &kind)
{
    const Tokens &t = theme.tokens();
    if (kind == "practice"_L1)
        return {t.purposeSoft, t.purpose, u"lightbulb"_s};
    if (kind == "child"_L1)
        return {t.warnSoft, t.warn, u"people"_s};
    if (kind == "care"_L1)
        return {t.warnSoft, t.warn, u"life-preserver"_s};
    if (kind == "key"_L1)
        return {t.okSoft, t.ok, u"bookmark"_s};
    if (kind == "error"_L1)
        return {t.errSoft, t.err, u"exclamation-circle"_s};
    if (kind == "law"_L1)
        return {t.primarySoft, t.primary, u"quote"_s};
    return {t.primarySoft, t.primary, u"info-circle"_s};
}

Callout::Callout(const Theme &theme, const QString &kind, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_look(CalloutLook::of(theme, kind))
    , m_column(new QVBoxLayout)
    , m_title(new Label(theme, title, TextRole::H3))
{
    auto *row = new QHBoxLayout(this); // a spacer, since margins do not mirror
    row->setContentsMargins(0, theme.px(14), 0, theme.px(14));
    row->setSpacing(0);
    row->addSpacing(theme.px(20 + 22 + 12));
    row->addLayout(m_column, 1);
    row->addSpacing(theme.px(18));
    m_column->setSpacing(theme.px(4));
    m_title->setFont(theme.font(16, true));
    m_title->setColour(m_look.ink);
    auto *titleLine = new QHBoxLayout; // a title that is told to be narrower stays at the start
    titleLine->addWidget(m_title, 1000);
    titleLine->addStretch(1);
    m_column->addLayout(titleLine);
    if (!text.isEmpty())
        m_column->addWidget(new Label(theme, text, TextRole::Body));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Callout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_theme.px(8);
    QPainterPath box;
    box.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(box);
    painter.fillRect(rect(), m_look.fill);
    const QRect bar(0, 0, m_theme.px(5), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), m_look.ink);
    painter.setClipping(false);
    if (m_theme.tokens().contrast)
        m_theme.drawSurface(painter, rect(), radius, QColor(), m_look.ink, 2);
    const int edge = m_theme.px(22);
    const QRect icon(m_theme.px(19), m_theme.px(15), edge, edge);
    m_theme.drawIcon(painter, m_look.icon, QStyle::visualRect(layoutDirection(), rect(), icon), m_look.ink);
}
