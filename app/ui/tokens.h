// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// Every colour of the program. The contrast of each text token on each surface is recomputed by tst_theme (WCAG 2).
struct Tokens
{
    QColor bg, side, surface, sunken, border, strong;
    QColor text, text2, text3;
    QColor primary, primaryHover, onPrimary, primarySoft, focus;
    QColor means, meansSoft, purpose, purposeSoft;
    QColor ok, okSoft, warn, warnSoft, err, errSoft;
    bool dark = false;
    bool contrast = false; // soft fills become outlines, lines are 2 px

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens darkOnes();
    [[nodiscard]] static Tokens highContrast();
};
