// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickexit.h"

#include "settings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>

QuickExit::QuickExit(const Settings &settings, QCoreApplication &application, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_fade(new QTimer(this))
{
    m_clock.start();
    m_fade->setSingleShot(true);
    m_fade->setInterval(int(TripleShift::WindowMilliseconds));
    connect(m_fade, &QTimer::timeout, this, [this] { Q_EMIT counted(m_shifts.count(m_clock.elapsed())); });
    application.installEventFilter(this);
}

void QuickExit::leave()
{
    if (m_left)
        return;
    m_left = true;
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets)
        widget->hide();
    const auto windows = QGuiApplication::topLevelWindows();
    for (QWindow *window : windows)
        window->hide(); // native ones that no widget owns
    QGuiApplication::sync();
    Q_EMIT windowsGone();
}

bool QuickExit::eventFilter(QObject *watched, QEvent *event)
{
    // A key reaches the filter twice, at the window and at the widget: count it at the window.
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_shifts.otherPressed();
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->isAutoRepeat())
            break;
        if (key->key() == Qt::Key_Shift) {
            m_shifts.shiftPressed(m_clock.elapsed());
            break;
        }
        m_shifts.otherPressed();
        Q_EMIT counted(0);
        const bool exitKeys = key->key() == Qt::Key_Q
                              && (key->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) == (Qt::ControlModifier | Qt::ShiftModifier);
        if (exitKeys) {
            leave();
            return true;
        }
        break;
    }
    case QEvent::KeyRelease: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->isAutoRepeat() || key->key() != Qt::Key_Shift || !m_settings.shiftExit())
            break;
        if (m_shifts.shiftReleased(m_clock.elapsed())) {
            leave();
            return true;
        }
        Q_EMIT counted(m_shifts.count(m_clock.elapsed()));
        m_fade->start();
        break;
    }
    default:
        break;
    }
    return false;
}
