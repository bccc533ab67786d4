// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class Card;
class Label;
class QAbstractButton;
class Theme;
class QVBoxLayout;

// A line of a list: what it is and a sentence about it at the start side, its control at the end side, or below the
// words where both do not fit beside each other.
class Row : public QFrame
{
    Q_OBJECT
public:
    Row(const Theme &theme, const QString &title, const QString &text, QWidget *parent = nullptr);
    void setControl(QWidget *control);
    void setSwitch(QAbstractButton *control); // the whole row is its target
    [[nodiscard]] QVBoxLayout *words() const { return m_words; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_words;
    QAbstractButton *m_target = nullptr;
};

// Puts rows into a card, with lines between them.
class RowList final
{
public:
    RowList(const Theme &theme, Card *card);
    void add(QWidget *row);

private:
    const Theme &m_theme;
    Card *m_card;
    bool m_first = true;
};
