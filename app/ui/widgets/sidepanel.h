// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

// What stands beside the reading column: as high as its content, and scrolls where the window is lower than that.
class SidePanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    QVBoxLayout *m_column;
};
