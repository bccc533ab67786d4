// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class Theme;

// A drop-down list drawn as our other controls. The wheel scrolls the page below it rather than changing the choice.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    ChoiceBox(const Theme &theme, const QString &accessibleName, const QString &placeholder, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const Theme &m_theme;
};
