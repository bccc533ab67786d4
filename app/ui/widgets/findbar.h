// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class QLabel;
class QLineEdit;
class ReadingPane;
class Theme;

// Find in page: Enter and Shift+Enter go through the places, Escape closes.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    FindBar(const Theme &theme, ReadingPane &pane, QWidget *parent = nullptr);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void seek(bool backward);
    void close();

    const Theme &m_theme;
    ReadingPane &m_pane;
    QLineEdit *m_field;
    QLabel *m_count;
};
