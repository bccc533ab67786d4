// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensationalwords.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace SensationalWords {

namespace {

// Singular forms; an "s" or "es" at the end of a word is found too, and a hyphen where a space stands. Reasons: the first
// lines call people by what was done to them, then come words of goods and hunting, then words that serve to frighten.
// Words that lessons need in a plain sense ("rescue", "victim", "slavery", "prostitution" in the treaty) are not here.
constexpr std::array English{
    u"sex slave", u"modern slave", u"modern day slave", u"rescued slave", u"rescued", u"prostitute", u"child prostitute",
    u"illegal migrant", u"illegal immigrant", u"illegal alien", u"innocent victim", u"helpless victim", u"broken victim",
    u"was sold", u"were sold", u"been sold", u"being sold", u"sold into", u"sold for sex", u"bought and sold", u"human cargo",
    u"human merchandise", u"flesh trade", u"prey", u"predator", u"monster", u"evil", u"beast", u"voiceless",
    u"horrific", u"horrifying", u"horror", u"nightmare", u"living hell", u"hellish", u"shocking", u"unspeakable",
    u"unimaginable", u"heartbreaking", u"gruesome", u"lurid", u"brutal", u"epidemic", u"hidden in plain sight"};

constexpr std::array French{
    u"esclave sexuelle", u"esclave sexuel", u"esclave moderne", u"esclaves modernes", u"esclaves sexuelles", u"prostituée",
    u"prostitué", u"migrant illégal", u"migrants illégaux", u"immigré clandestin", u"immigrés clandestins", u"clandestin",
    u"victime innocente", u"victimes innocentes", u"innocente victime", u"innocentes victimes", u"vendue comme", u"vendu comme",
    u"été vendu", u"été vendue", u"marchandise humaine", u"bétail humain", u"chair fraîche", u"proie", u"prédateur", u"monstre",
    u"sans voix", u"horreur", u"horrible", u"horrifiant", u"cauchemar", u"cauchemardesque", u"calvaire", u"enfer", u"choquant",
    u"indicible", u"inimaginable", u"sordide", u"glauque", u"atroce", u"épidémie", u"fléau"};

template <size_t Count>
QRegularExpression anyOf(const std::array<const char16_t *, Count> &words)
{
    QStringList alternatives;
    for (const char16_t *word : words)
        alternatives << QString::fromUtf16(word).replace(u' ', u"[\\s-]+"_s);
    return QRegularExpression(u"(?<!\\p{L})(?:"_s + alternatives.join(u'|') + u")(?:e?s)?(?!\\p{L})"_s,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QStringList in(const QString &text, const QString &locale)
{
    static const QRegularExpression english = anyOf(English);
    static const QRegularExpression french = anyOf(French);
    QStringList found;
    const bool isEnglish = locale.startsWith("en"_L1);
    if (!isEnglish && !locale.startsWith("fr"_L1))
        return found;
    auto matches = (isEnglish ? english : french).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    return found;
}

} // namespace SensationalWords
