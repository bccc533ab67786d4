// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

Style::Style(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_FrameFocusRect:
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0)
            m_theme.drawSurface(*painter, option->rect, m_theme.px(9), enabled ? t.surface : t.sunken,
                                option->state & State_HasFocus ? t.primary : enabled ? t.strong : t.border, m_theme.px(1.2));
        return;
    case PE_Frame:
        m_theme.drawSurface(*painter, option->rect, m_theme.px(6), QColor(), t.strong, m_theme.px(1.2));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// A list to choose from is drawn like a field with a chevron; style sheets cannot colour an arrow.
void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
        const bool held = option->activeSubControls & SC_ScrollBarSlider && option->state & (State_Sunken | State_MouseOver);
        if (handle.isValid() && option->state & State_Enabled)
            m_theme.drawSurface(*painter, handle, qMin(handle.width(), handle.height()) / 2.0, held ? m_theme.tokens().text2 : m_theme.tokens().strong);
        return;
    }
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
    if (!combo || combo->editable) { // a field of its own shows the text
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
    if (const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr)
        return scrollBarRect(*bar, part);
    const int arrow = m_theme.px(36);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(m_theme.px(12), 0, -arrow, 0));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect, option->rect.adjusted(option->rect.width() - arrow, 0, 0, 0));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

// A handle in a groove, without arrow buttons.
QRect Style::scrollBarRect(const QStyleOptionSlider &bar, SubControl part) const
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    if (part == SC_ScrollBarGroove)
        return bar.rect;
    if (range <= 0)
        return {};
    const int handle = qBound(m_theme.px(40), int(qint64(length) * bar.pageStep / (range + bar.pageStep)), length);
    const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    int from = 0, to = 0;
    switch (part) {
    case SC_ScrollBarSlider: from = start, to = start + handle; break;
    case SC_ScrollBarSubPage: to = start; break;
    case SC_ScrollBarAddPage: from = start + handle, to = length; break;
    default: return {};
    }
    return upright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), to - from)
                   : QRect(bar.rect.x() + from, bar.rect.y(), to - from, bar.rect.height());
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {contents.width() + m_theme.px(12 + 36), qMax(m_theme.px(40), contents.height() + m_theme.px(16))};
    if (type == CT_LineEdit)
        return {contents.width() + m_theme.px(20), qMax(m_theme.px(40), contents.height() + m_theme.px(14))};
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
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
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
