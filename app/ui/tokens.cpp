// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

static QColor c(QRgb rgb) { return QColor(rgb); }

Tokens Tokens::light()
{
    Tokens t;
    t.bg = c(0xF7F5F0), t.side = c(0xEFECE4), t.surface = c(0xFFFFFF), t.sunken = c(0xF1EEE7);
    t.border = c(0xDFDACF), t.strong = c(0x827C70);
    t.text = c(0x17263A), t.text2 = c(0x3F4B5A), t.text3 = c(0x5A6472);
    t.primary = c(0x1E5BA8), t.primaryHover = c(0x184A8A), t.onPrimary = c(0xFFFFFF), t.primarySoft = c(0xE4EDF8);
    t.focus = c(0xA04A00);
    t.means = c(0x7A3E8E), t.meansSoft = c(0xF4EAF7), t.purpose = c(0x0E665D), t.purposeSoft = c(0xDFF1ED);
    t.ok = c(0x1D6638), t.okSoft = c(0xE3F2E6), t.warn = c(0x7C4A00), t.warnSoft = c(0xFBF0DB);
    t.err = c(0xA02C25), t.errSoft = c(0xFBE9E6);
    return t;
}

Tokens Tokens::darkOnes()
{
    Tokens t;
    t.dark = true;
    t.bg = c(0x121820), t.side = c(0x0E131A), t.surface = c(0x1B232D), t.sunken = c(0x151C25);
    t.border = c(0x2E3945), t.strong = c(0x75828F);
    t.text = c(0xE9EEF4), t.text2 = c(0xC0CAD5), t.text3 = c(0x9FABB8);
    t.primary = c(0x8FBDF2), t.primaryHover = c(0xA9CDF6), t.onPrimary = c(0x0B1B2E), t.primarySoft = c(0x1D3450);
    t.focus = c(0xFFC46B);
    t.means = c(0xD9A8E8), t.meansSoft = c(0x38233F), t.purpose = c(0x7FD3C6), t.purposeSoft = c(0x15383A);
    t.ok = c(0x8AD6A0), t.okSoft = c(0x18372A), t.warn = c(0xF2C27C), t.warnSoft = c(0x3B2C14);
    t.err = c(0xF5A79F), t.errSoft = c(0x45231F);
    return t;
}

Tokens Tokens::highContrast()
{
    Tokens t = darkOnes();
    t.contrast = true;
    t.bg = t.side = t.surface = t.sunken = c(0x000000);
    t.border = t.strong = t.text = t.text2 = t.text3 = c(0xFFFFFF);
    t.primary = c(0x7FB7FF), t.primaryHover = c(0xA9CDF6), t.onPrimary = c(0x000000);
    t.focus = c(0xFFD400);
    t.primarySoft = t.meansSoft = t.purposeSoft = t.okSoft = t.warnSoft = t.errSoft = c(0x000000);
    return t;
}
