// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class FooterBar;
class Theme;

// The footer of the quiz: a way aside at the start, the one next step and the key for it at the end.
class QuizFooter final : public QWidget
{
    Q_OBJECT
public:
    explicit QuizFooter(const Theme &theme, QWidget *parent = nullptr);
    void setStart(Button *button); // taken over; null: none
    void setNext(const QString &text, const QString &keys, bool onwards);
    void setReady(bool ready); // the next step can be taken
    void pressNext();          // nothing happens while it is not ready
    void arrange(int effectiveWidth);

Q_SIGNALS:
    void nextPressed();

private:
    FooterBar *m_bar;
    Button *m_next;
    QString m_keys;
    int m_effectiveWidth = 1100;
};
