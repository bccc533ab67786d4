// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class Theme;

// On or off; a tick in the knob, so that colour is not the only difference.
class SwitchButton final : public QAbstractButton
{
    Q_OBJECT
public:
    SwitchButton(const Theme &theme, const QString &accessibleName, bool on, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};
