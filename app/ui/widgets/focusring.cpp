// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"

#include "theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace {
constexpr int Outside = 4; // the ring runs this far outside the control
}

class FocusRing::Ring final : public QWidget
{
public:
    Ring(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_theme.drawSurface(painter, rect(), m_theme.px(9) + Outside, QColor(), m_theme.tokens().focus, 2.5 * m_theme.scale());
    }

private:
    const Theme &m_theme;
};

FocusRing::FocusRing(const Theme &theme, QApplication &application, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    application.installEventFilter(this);
}

FocusRing::~FocusRing() { delete m_ring; }

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!m_keyboard) {
            m_keyboard = true;
            place();
        }
        break;
    case QEvent::MouseButtonPress:
        if (m_keyboard) {
            m_keyboard = false;
            place();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            if (widget == m_target || widget->isAncestorOf(m_target))
                place();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *widget)
{
    m_target = widget;
    place();
}

// The ring is a sibling high up: a child of what scrolls (so that it scrolls along and is cut by the viewport), else
// of the window.
void FocusRing::place()
{
    const bool wanted = m_target && m_keyboard && m_target->isVisible()
                        && !m_target->property("noFocusRing").toBool() && !m_target->isWindow();
    if (!wanted) {
        if (m_ring)
            m_ring->hide();
        return;
    }
    QWidget *host = m_target->window();
    for (QWidget *up = m_target->parentWidget(); up && up != host; up = up->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(up->parentWidget() ? up->parentWidget()->parentWidget() : nullptr)) {
            host = up;
            break;
        }
    }
    if (!m_ring)
        m_ring = new Ring(m_theme, host);
    else if (m_ring->parentWidget() != host)
        m_ring->setParent(host);
    const QRect target(m_target->mapTo(host, QPoint(0, 0)), m_target->size());
    m_ring->setGeometry(target.adjusted(-Outside, -Outside, Outside, Outside));
    m_ring->raise();
    m_ring->show();
}
