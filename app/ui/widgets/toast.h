// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QTimer;
class Theme;

// A sentence at the bottom for six seconds, longer while the mouse is on it. For facts, never for errors.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    Toast(const Theme &theme, const QString &text, QWidget *host, const QString &action = QString());

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    QTimer *m_timer;
};
