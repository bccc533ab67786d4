// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

// What stands beside the reading column: without a surface of its own, it may be higher than its content, and scrolls
// where the window is lower than that.
class SidePanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};
