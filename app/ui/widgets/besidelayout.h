// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

// Two items: words that take the room, and a control at the end side in the size it asks for. Where the control would
// leave the words less than 45 percent of the width it goes below them.
class BesideLayout final : public QLayout
{
public:
    explicit BesideLayout(int spacing, QWidget *parent = nullptr);
    ~BesideLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    [[nodiscard]] bool isBeside(int width) const;
    [[nodiscard]] QSize controlSize(int width) const;

    QList<QLayoutItem *> m_items;
};
