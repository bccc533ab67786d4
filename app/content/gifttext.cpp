// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifttext.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Escapable = u"~=#{}:\\n";
constexpr char16_t FirstStandIn = 0xFDD0;
constexpr char16_t LastNonCharacter = 0xFDEF;

QString undone(QString text)
{
    for (QChar &character : text) {
        const int which = character.unicode() - FirstStandIn;
        if (which < 0 || which >= Escapable.size())
            continue;
        character = Escapable.at(which) == u'n' ? QChar(u'\n') : Escapable.at(which);
    }
    return text.trimmed();
}

TextFormat takeFormat(QStringView &raw, TextFormat otherwise)
{
    static constexpr std::array<std::pair<QStringView, TextFormat>, 4> marks{{{u"[moodle]", TextFormat::Moodle},
        {u"[plain]", TextFormat::Plain}, {u"[markdown]", TextFormat::Markdown}, {u"[html]", TextFormat::Html}}};
    for (const auto &[mark, format] : marks) {
        if (raw.startsWith(mark, Qt::CaseInsensitive)) {
            raw = raw.sliced(mark.size());
            return format;
        }
    }
    return otherwise;
}

} // namespace

namespace GiftText {

QString hideEscapes(const QString &text)
{
    QString hidden;
    hidden.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'\\' && i + 1 < text.size()) {
            const qsizetype which = Escapable.indexOf(text.at(i + 1));
            if (which >= 0) {
                hidden += QChar(char16_t(FirstStandIn + which));
                ++i;
                continue;
            }
        }
        const bool foreign = character.unicode() >= FirstStandIn && character.unicode() <= LastNonCharacter;
        hidden += foreign ? QChar(QChar::ReplacementCharacter) : character;
    }
    return hidden;
}

QString reveal(QStringView hidden, TextFormat format)
{
    return undone(format == TextFormat::Moodle ? hidden.toString().simplified() : hidden.toString());
}

Formatted formatted(QStringView hidden, TextFormat otherwise)
{
    hidden = hidden.trimmed();
    const TextFormat format = takeFormat(hidden, otherwise);
    return {reveal(hidden, format), format};
}

} // namespace GiftText
