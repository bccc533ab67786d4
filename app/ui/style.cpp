// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOptionComboBox>

using namespace Qt::StringLiterals;

Style::Style(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// A list to choose from is drawn like a field with a chevron; style sheets cannot colour an arrow.
void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Tokens &t = m_theme.tokens();
    const bool enabled = option->state & State_Enabled;
    m_theme.drawSurface(*painter, option->rect, m_theme.px(9), enabled ? t.surface : t.sunken,
                        option->state & State_HasFocus ? t.primary : enabled ? t.strong : t.border, m_theme.px(1.2));
    const int edge = m_theme.px(16);
    const QRect chevron = alignedRect(option->direction, Qt::AlignCenter, {edge, edge},
                                      subControlRect(control, option, SC_ComboBoxArrow, widget));
    if (enabled)
        m_theme.drawIcon(*painter, u"chevron-down"_s, chevron, t.text2);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = element == CE_ComboBoxLabel ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (!combo) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QRect place = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    painter->setPen(combo->state & State_Enabled ? m_theme.tokens().text : m_theme.tokens().text2);
    painter->drawText(place, visualAlignment(combo->direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute,
                      combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, place.width()));
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const int arrow = m_theme.px(36);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(m_theme.px(12), 0, -arrow, 0));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect, option->rect.adjusted(option->rect.width() - arrow, 0, 0, 0));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {contents.width() + m_theme.px(12 + 36), qMax(m_theme.px(40), contents.height() + m_theme.px(16))};
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(20);
    case PM_SmallIconSize:
        return m_theme.px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_Widget_Animation_Duration && m_theme.reducedMotion())
        return 0;
    if (hint == SH_ComboBox_Popup) // a list below the field, with a scroll bar
        return 0;
    if (hint == SH_UnderlineShortcut)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}
