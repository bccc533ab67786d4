// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class Theme;
class QVBoxLayout;

// A page that scrolls as a whole: one centred column of at most `width` (at 100 %), as high as it needs.
class ScrollPage : public QScrollArea
{
    Q_OBJECT
public:
    ScrollPage(const Theme &theme, int width, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void finish(); // after the last widget: keeps the column at the top
    void startAt(const QWidget *widget); // scrolls it to the top; once the page is shown

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QVBoxLayout *m_column;
};
