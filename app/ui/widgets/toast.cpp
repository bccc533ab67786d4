// SPDX-License-Identifier: GPL-3.0-or-later
#include "toast.h"

#include "button.h"
#include "label.h"
#include "theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

Toast::Toast(const Theme &theme, const QString &text, QWidget *host, const QString &action)
    : QFrame(host)
    , m_theme(theme)
    , m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(18), theme.px(8), theme.px(12), theme.px(8));
    auto *label = new Label(theme, text, TextRole::Body, this);
    label->setColour(theme.tokens().bg);
    label->setAccessibleName(text);
    row->addWidget(label, 1, Qt::AlignVCenter);
    if (!action.isEmpty()) {
        auto *button = new Button(theme, ButtonKind::Exit, action, {}, this);
        button->setCompact(false);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this] {
            Q_EMIT actionChosen();
            deleteLater();
        });
    }
    const int wide = qMin(host->width() - theme.px(48), theme.px(480));
    const int high = qMax(theme.px(48), row->totalHeightForWidth(wide));
    setGeometry((host->width() - wide) / 2, host->height() - high - theme.px(80), wide, high);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QObject::deleteLater);
    m_timer->start(6000);
    show();
    raise();
    QAccessibleEvent told(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_theme.drawSurface(painter, rect(), m_theme.px(9), m_theme.tokens().text);
}

void Toast::enterEvent(QEnterEvent *) { m_timer->stop(); }
void Toast::leaveEvent(QEvent *) { m_timer->start(3000); }
