// SPDX-License-Identifier: GPL-3.0-or-later
#include "label.h"

#include "theme.h"

#include <QEvent>
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

int Label::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    auto known = m_heights.constFind(width);
    if (known == m_heights.constEnd())
        known = m_heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}

bool Label::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::ContentsRectChange || type == QEvent::Polish)
        m_heights.clear();
    return QLabel::event(event);
}
