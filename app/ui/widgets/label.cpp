// SPDX-License-Identifier: GPL-3.0-or-later
#include "label.h"

#include "theme.h"

#include <QGuiApplication>
#include <QLocale>

namespace {
struct RoleLook
{
    double size;
    bool bold;
    QColor Tokens::*colour;
};

RoleLook look(TextRole role)
{
    switch (role) {
    case TextRole::Display: return {34, true, &Tokens::text};
    case TextRole::H1: return {29, true, &Tokens::text};
    case TextRole::H2: return {24, true, &Tokens::text};
    case TextRole::H3: return {18, true, &Tokens::text};
    case TextRole::Reading: return {18, false, &Tokens::text};
    case TextRole::Body: return {16, false, &Tokens::text};
    case TextRole::Supporting: return {15, false, &Tokens::text2};
    case TextRole::Caption: return {14, false, &Tokens::text3};
    case TextRole::Overline: return {13, true, &Tokens::text3};
    }
    return {16, false, &Tokens::text};
}
}

Label::Label(const Theme &theme, const QString &text, TextRole role, QWidget *parent)
    : QLabel(parent)
{
    const RoleLook style = look(role);
    QFont font = theme.font(style.size, style.bold);
    const bool capitals = role == TextRole::Overline && locale().script() == QLocale::LatinScript;
    if (capitals)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4 * theme.scale());
    setFont(font);
    setTextFormat(Qt::PlainText);
    setText(capitals ? locale().toUpper(text) : text);
    if (capitals)
        setAccessibleName(text);
    setWordWrap(true);
    setColour(theme.tokens().*style.colour);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    // The start side of the window: a label left to itself aligns a foreign text after that text's own direction.
    setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    setForegroundRole(QPalette::WindowText); // inside a button it would be ButtonText, and the colour lost
}

void Label::setColour(const QColor &colour)
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Text, colour);
    setPalette(own);
}

void Label::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}
