// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class Theme;

// Primary: the one next step of a page. Secondary: outlined. Ghost: a link with the size of a button.
// Exit: inverse, for Quick exit. Icon: a square with an icon only; its text is the accessible name and tool tip.
enum class ButtonKind { Primary, Secondary, Ghost, Exit, Icon };

class Button : public QPushButton
{
    Q_OBJECT
public:
    Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &icon = QString(),
           QWidget *parent = nullptr);

    void setTrailingIcon(const QString &icon); // after the text, mirrored in right to left
    void setIconMirrored(bool mirrored) { m_mirrorIcon = mirrored; }
    void setKeyCap(const QString &keys);       // "Ctrl K", drawn as a key
    void setCompact(bool compact);             // text hidden, kept as the accessible name
    void setCountedShifts(int count);          // Exit: how many of the three Shift presses were made

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int capsWidth() const;
    [[nodiscard]] int naturalWidth() const; // of the text

    const Theme &m_theme;
    ButtonKind m_kind;
    QString m_icon;
    QString m_trailingIcon;
    QString m_keyCap;
    bool m_mirrorIcon = false;
    bool m_compact = false;
    int m_shifts = 0;
    mutable QString m_measured; // layouts ask some fifty times for the size while a page is built
    mutable QFont m_measuredFont;
    mutable int m_naturalWidth = 0;
};
