// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchbutton.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

SwitchButton::SwitchButton(const Theme &theme, const QString &accessibleName, bool on, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setChecked(on);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SwitchButton::sizeHint() const { return {m_theme.px(48), m_theme.px(40)}; }

void SwitchButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const int trackWidth = m_theme.px(44), trackHeight = m_theme.px(24);
    const QRect track((width() - trackWidth) / 2, (height() - trackHeight) / 2, trackWidth, trackHeight);
    m_theme.drawSurface(painter, track, trackHeight / 2.0, isChecked() ? t.primary : t.surface,
                        isChecked() ? t.primary : t.strong, m_theme.px(1.5));
    const int knob = m_theme.px(16), inset = (trackHeight - knob) / 2;
    QRect place(isChecked() ? track.right() + 1 - knob - inset : track.left() + inset, track.top() + inset, knob, knob);
    place = QStyle::visualRect(layoutDirection(), rect(), place);
    m_theme.drawSurface(painter, place, knob / 2.0, isChecked() ? t.onPrimary : t.strong);
    if (isChecked())
        m_theme.drawIcon(painter, u"check2"_s, QRectF(place).adjusted(2, 2, -2, -2), t.primary);
}

void SwitchButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}
