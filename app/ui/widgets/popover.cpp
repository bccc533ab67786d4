// SPDX-License-Identifier: GPL-3.0-or-later
#include "popover.h"

#include "theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWindow>

Popover::Popover(const Theme &theme, const QString &accessibleName, QWidget *host)
    : QFrame(host)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_before(QApplication::focusWidget())
{
    setAccessibleName(accessibleName);
    setObjectName(QStringLiteral("popover"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_DeleteOnClose);
    const int p = theme.px(16);
    m_column->setContentsMargins(p, p, p, p);
    m_column->setSpacing(theme.px(8));
    hide();
}

void Popover::openAt(const QRect &anchor)
{
    QWidget *host = parentWidget();
    const int margin = m_theme.px(8);
    const int wide = qMin(m_theme.px(380), host->width() - 2 * margin);
    const int high = qMin(m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(wide) : sizeHint().height(), host->height() - 2 * margin);
    int x = layoutDirection() == Qt::RightToLeft ? anchor.right() - wide : anchor.left();
    x = qBound(margin, x, qMax(margin, host->width() - wide - margin));
    int y = anchor.bottom() + margin;
    if (y + high > host->height() - margin)
        y = qMax(margin, anchor.top() - high - margin);
    setGeometry(x, y, wide, high);
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
    if (QWindow *window = this->window()->windowHandle())
        window->installEventFilter(this); // presses and the wheel come to the window first
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().bg);
    m_theme.drawSurface(painter, rect(), m_theme.px(2), m_theme.tokens().surface, m_theme.tokens().strong, m_theme.px(1.5));
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) {
        const QPoint at = static_cast<QSinglePointEvent *>(event)->globalPosition().toPoint();
        if (!rect().contains(mapFromGlobal(at)))
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void Popover::dismiss()
{
    if (QWindow *window = this->window()->windowHandle())
        window->removeEventFilter(this);
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
}
