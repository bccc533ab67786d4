// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

class Theme;
class QVBoxLayout;

enum class CardLook { Plain, Current, Dashed, Sunken };

// A surface with a line around it that holds other widgets in a column.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const Theme &theme, CardLook look = CardLook::Plain, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void setHeart(bool on); // watermark at the end side, for wide cards only
    void setPadding(int atOneHundredPercent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    CardLook m_look;
    QVBoxLayout *m_column;
    bool m_heart = false;
};

// The same, as one big button: one accessible name for all of it, its labels let the mouse through.
class CardButton : public QAbstractButton
{
    Q_OBJECT
public:
    CardButton(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);
    void setCurrent(bool current);
    void setFlat(bool flat) { m_flat = flat; } // a row inside a card: no line of its own
    void letMouseThrough(); // after the content was added

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Enter presses, too
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    bool m_current = false;
    bool m_flat = false;
};
