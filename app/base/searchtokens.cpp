// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtokens.h"

#include <QList>

namespace {

// Letters that Unicode does not decompose but people type without their stroke, hook or form. Empty: not one of them.
QStringView plainForm(char32_t point)
{
    switch (point) {
    case 0x00DF: case 0x1E9E: return u"ss";
    case 0x00C6: case 0x00E6: return u"ae";
    case 0x0152: case 0x0153: return u"oe";
    case 0x00D8: case 0x00F8: return u"o";
    case 0x00D0: case 0x00F0: case 0x0110: case 0x0111: return u"d";
    case 0x00DE: case 0x00FE: return u"th";
    case 0x0141: case 0x0142: return u"l";
    case 0x0126: case 0x0127: return u"h";
    case 0x0131: return u"i"; // Turkish: I, İ, i and ı all become i, so either keyboard finds either spelling
    case 0x02BC: return u"'"; // counts as a letter otherwise, unlike the other apostrophes
    case 0x0671: return u"\u0627";              // alef wasla
    case 0x0629: case 0x06C1: case 0x06D5: return u"\u0647"; // teh marbuta, Urdu and Uyghur heh
    case 0x0649: case 0x06CC: return u"\u064A"; // alef maksura, Persian yeh
    case 0x06A9: return u"\u0643";              // Persian kaf
    default: return {};
    }
}

bool isMark(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Mark_SpacingCombining;
}

// Accents and vowel signs that readers leave out. The vowel signs of Indic scripts are letters to their readers.
bool isDroppedMark(char32_t point, QChar::Category category)
{
    if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
        return false;
    switch (QChar::script(point)) {
    case QChar::Script_Inherited: case QChar::Script_Common: case QChar::Script_Latin: case QChar::Script_Greek:
    case QChar::Script_Cyrillic: case QChar::Script_Arabic: case QChar::Script_Hebrew: case QChar::Script_Syriac:
        return true;
    default:
        return false;
    }
}

bool isKana(char32_t point)
{
    const QChar::Script script = QChar::script(point);
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

// Scripts written without spaces between words: each letter is searched as a word of its own.
bool standsAlone(char32_t point)
{
    if (point < 0x0E00)
        return false;
    switch (QChar::script(point)) {
    case QChar::Script_Han: case QChar::Script_Hiragana: case QChar::Script_Katakana: case QChar::Script_Hangul:
    case QChar::Script_Bopomofo: case QChar::Script_Thai: case QChar::Script_Lao: case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetterOrNumber(point);
    default:
        return false;
    }
}

// Calls emit(folded code point) for what one code point becomes; not at all when it is dropped.
template <class Emit>
void foldPoint(char32_t point, const Emit &emit)
{
    if (point < 0x80) {
        emit(point >= U'A' && point <= U'Z' ? point + 32 : point);
        return;
    }
    if (const QStringView plain = plainForm(point); !plain.isEmpty()) {
        for (const QChar unit : plain)
            emit(char32_t(unit.unicode()));
        return;
    }
    const QChar::Category category = QChar::category(point);
    if (category == QChar::Number_DecimalDigit) {
        emit(U'0' + char32_t(QChar::digitValue(point)));
        return;
    }
    const QChar::Decomposition tag = QChar::decompositionTag(point);
    // Canonical parts of Japanese and Korean letters are not accents: か is not が.
    const bool whole = tag == QChar::Canonical && (isKana(point) || QChar::script(point) == QChar::Script_Hangul);
    if (tag != QChar::NoDecomposition && !whole) {
        for (const char32_t part : QChar::decomposition(point).toUcs4())
            foldPoint(part, emit);
        return;
    }
    constexpr char32_t Tatweel = 0x0640, ZeroWidthSpace = 0x200B;
    if (point == ZeroWidthSpace)
        emit(U' ');
    else if (point != Tatweel && category != QChar::Other_Format && !isDroppedMark(point, category))
        emit(QChar::toCaseFolded(point));
}

// The code point at `at`, with a voicing mark that follows it (half-width and decomposed kana) put into one.
char32_t pointAt(QStringView text, qsizetype at, qsizetype *next)
{
    const auto single = [&](qsizetype from, qsizetype *after) -> char32_t {
        const QChar first = text.at(from);
        const bool pair = first.isHighSurrogate() && from + 1 < text.size() && text.at(from + 1).isLowSurrogate();
        *after = from + (pair ? 2 : 1);
        return pair ? QChar::surrogateToUcs4(first, text.at(from + 1)) : first.unicode();
    };
    const char32_t point = single(at, next);
    if (*next < text.size() && isKana(point)) {
        const char16_t mark = text.at(*next).unicode();
        if (mark == 0x3099 || mark == 0x309A || mark == 0xFF9E || mark == 0xFF9F) {
            const QList<uint> joined = text.mid(at, *next + 1 - at).toString().normalized(QString::NormalizationForm_KC).toUcs4();
            if (joined.size() == 1) {
                ++*next;
                return joined.first();
            }
        }
    }
    return point;
}

void appendPoint(QString &text, char32_t point)
{
    for (const char16_t unit : QChar::fromUcs4(point))
        text += QChar(unit);
}

} // namespace

SearchTokens SearchTokens::of(QStringView original)
{
    SearchTokens tokens;
    tokens.folded.reserve(original.size() + 16);
    bool inWord = false, afterAlone = false;
    for (qsizetype at = 0, next = 0; at < original.size(); at = next) {
        const char32_t point = pointAt(original, at, &next);
        bool dropped = true;
        foldPoint(point, [&](char32_t letter) {
            dropped = false;
            const bool mark = letter >= 0x300 && isMark(QChar::category(letter));
            if (!mark && !QChar::isLetterOrNumber(letter) && QChar::category(letter) != QChar::Other_PrivateUse) {
                inWord = false;
                return;
            }
            const bool alone = standsAlone(letter);
            if (!inWord || (!mark && (alone || afterAlone)))
                tokens.all.push_back({tokens.folded.size(), 0, at, next});
            appendPoint(tokens.folded, letter);
            inWord = true;
            afterAlone = alone || (mark && afterAlone);
            tokens.all.back().size = tokens.folded.size() - tokens.all.back().at;
            tokens.all.back().end = next;
        });
        if (dropped && inWord)
            tokens.all.back().end = next; // an accent belongs to the word before it
    }
    return tokens;
}

QString SearchTokens::fold(QStringView text)
{
    QString result;
    result.reserve(text.size() + 16);
    bool afterAlone = false;
    for (qsizetype at = 0, next = 0; at < text.size(); at = next) {
        foldPoint(pointAt(text, at, &next), [&](char32_t point) {
            const bool alone = standsAlone(point);
            const bool mark = point >= 0x300 && isMark(QChar::category(point));
            if (((alone && !result.isEmpty()) || afterAlone) && !mark && !result.back().isSpace() && !QChar::isSpace(point))
                result += u' ';
            appendPoint(result, point);
            afterAlone = alone || (mark && afterAlone);
        });
    }
    return result;
}
