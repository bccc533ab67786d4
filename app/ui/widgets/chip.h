// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Theme;

enum class ChipTone { Neutral, Info, Act, Means, Purpose, Child, Done };

// A small label with an icon: an element of the definition, a state. Never the only carrier of a meaning.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    Chip(const Theme &theme, ChipTone tone, const QString &text, QWidget *parent = nullptr);
    // The fixed colour, letter and icon of act, means and purpose.
    [[nodiscard]] static Chip *element(const Theme &theme, const QString &element, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChipTone m_tone;
    QString m_text;
};
