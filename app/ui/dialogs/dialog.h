// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Button;
class FlowLayout;
class Line;
class ScrollPage;
class Theme;
class QVBoxLayout;
enum class ButtonKind;

// What all dialogs share: a heading, content that scrolls where it is long, buttons below it. As wide as reading is
// comfortable and never larger than the window it belongs to. Shown with open(); Esc leaves without doing anything;
// gone once closed. Its window title is the window's own, so that a task bar tells nothing.
class Dialog : public QDialog
{
    Q_OBJECT
public:
    Dialog(const Theme &theme, const QString &title, QWidget *parent);
    [[nodiscard]] QVBoxLayout *column() const;
    [[nodiscard]] QVBoxLayout *footer() const { return m_footer; } // above the buttons: always in view
    Button *addButton(ButtonKind kind, const QString &text, const QString &objectName); // first added is first in Tab order
    Button *addCancel();
    void addText(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    void fit();

    const Theme &m_theme;
    ScrollPage *m_page;
    Line *m_line; // where content scrolls away under the buttons
    QVBoxLayout *m_footer;
    FlowLayout *m_buttons;
    bool m_finished = false;
};
