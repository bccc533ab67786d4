// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class Theme;

// The bar below a page with a sequence: back at the start, where one is in the middle, the next step at the end.
// Never scrolls away. Where it is narrow the middle goes first, then start and end stand in two rows. A hidden start or
// end takes no room; whether the middle is shown is the bar's own decision.
class FooterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FooterBar(const Theme &theme, QWidget *parent = nullptr);
    // Takes the widget over and deletes the one before; null: none.
    void setStart(QWidget *widget);
    void setCentre(QWidget *widget);
    void setEnd(QWidget *widget);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void put(QPointer<QWidget> &place, QWidget *widget);
    [[nodiscard]] bool isOneRow(int width) const;
    void arrange();

    const Theme &m_theme;
    QPointer<QWidget> m_start;
    QPointer<QWidget> m_centre;
    QPointer<QWidget> m_end;
};
