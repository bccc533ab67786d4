// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Theme;

// A thin line between what stands above and below it.
class Line final : public QWidget
{
    Q_OBJECT
public:
    explicit Line(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};
