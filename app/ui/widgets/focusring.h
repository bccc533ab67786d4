// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QApplication;
class Theme;

// The focus ring of the whole program: follows the focus, is drawn outside the control, and shows only while the
// keyboard is what the person uses (the last input was a key).
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    FocusRing(const Theme &theme, QApplication &application, QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Ring;
    void follow(QWidget *widget);
    void place();

    const Theme &m_theme;
    QPointer<Ring> m_ring;
    QPointer<QWidget> m_target;
    bool m_keyboard = true;
};
