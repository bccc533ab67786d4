// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtext.h"

#include "searchtokens.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostTyped = 400; // characters; more is a paste, and costs time for nothing

// The typed text: one phrase per run without space, each of one or more tokens.
std::vector<SearchTokens> phrasesOf(const QString &typed)
{
    std::vector<SearchTokens> phrases;
    for (const QString &run : typed.left(MostTyped).simplified().split(u' ', Qt::SkipEmptyParts)) {
        SearchTokens phrase = SearchTokens::of(run);
        if (!phrase.all.empty())
            phrases.push_back(std::move(phrase));
    }
    return phrases;
}

bool stands(const SearchTokens &phrase, const SearchTokens &text, size_t from, bool prefix)
{
    const size_t count = phrase.all.size();
    if (from + count > text.all.size())
        return false;
    for (size_t i = 0; i < count; ++i) {
        const bool open = prefix && i + 1 == count;
        if (open ? !text.text(from + i).startsWith(phrase.text(i)) : text.text(from + i) != phrase.text(i))
            return false;
    }
    return true;
}

struct Found
{
    size_t phrase;
    SearchText::Hit hit;
};

// In the order of the text. Only the last phrase is a prefix, as in the index; all are when `loose`.
std::vector<Found> hits(const SearchTokens &text, const std::vector<SearchTokens> &phrases, bool loose, bool firstOnly)
{
    std::vector<Found> found;
    for (size_t from = 0; from < text.all.size(); ++from) {
        for (size_t p = 0; p < phrases.size(); ++p) {
            if (!stands(phrases[p], text, from, loose || p + 1 == phrases.size()))
                continue;
            const qsizetype start = text.all[from].start;
            found.push_back({p, {start, text.all[from + phrases[p].all.size() - 1].end - start}});
            if (firstOnly)
                return found;
            break;
        }
    }
    return found;
}

// The first place around which the most of the typed words stand.
SearchText::Hit bestHit(const SearchTokens &text, const std::vector<SearchTokens> &phrases, qsizetype length)
{
    std::vector<Found> found = hits(text, phrases, false, false);
    if (found.empty())
        found = hits(text, phrases, true, false);
    SearchText::Hit best;
    size_t most = 0;
    std::vector<size_t> around(phrases.size()); // how often each phrase stands in the window
    size_t kinds = 0;
    for (size_t from = 0, to = 0; from < found.size() && most < phrases.size(); ++from) {
        for (; to < found.size() && found[to].hit.start + found[to].hit.length <= found[from].hit.start + length * 2 / 3; ++to)
            kinds += around[found[to].phrase]++ == 0;
        if (kinds > most || best.start < 0) {
            most = kinds;
            best = found[from].hit;
        }
        if (to <= from) {
            to = from + 1; // longer than the window
            continue;
        }
        kinds -= --around[found[from].phrase] == 0;
    }
    return best;
}

// A place at or before (or after) `at` where a line may be cut: between words, else between characters.
qsizetype cutAt(const QString &text, qsizetype at, bool forwards)
{
    constexpr qsizetype Far = 24; // no space within this: a script without spaces, or a very long word
    if (at <= 0 || at >= text.size())
        return qBound(qsizetype(0), at, text.size());
    for (qsizetype step = 0; step < Far; ++step) {
        const qsizetype here = forwards ? at + step : at - step;
        if (here <= 0 || here >= text.size())
            return qBound(qsizetype(0), here, text.size());
        if (text.at(here).isSpace())
            return forwards ? here + 1 : here;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    if (finder.isAtBoundary())
        return at;
    return forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
}

} // namespace

namespace SearchText {

QString fold(const QString &text)
{
    return SearchTokens::fold(text);
}

QString matchExpression(const QString &typed)
{
    QStringList words;
    for (const SearchTokens &phrase : phrasesOf(typed)) {
        QStringList tokens;
        for (size_t i = 0; i < phrase.all.size(); ++i)
            tokens.append(phrase.text(i).toString());
        words.append(u'"' + tokens.join(u' ') + u'"'); // tokens hold no quotes
    }
    return words.isEmpty() ? QString() : words.join(u' ') + u'*';
}

Hit firstHit(const QString &original, const QString &typed)
{
    const std::vector<SearchTokens> phrases = phrasesOf(typed);
    if (phrases.empty())
        return {};
    const SearchTokens text = SearchTokens::of(original);
    for (const bool loose : {false, true}) {
        const std::vector<Found> found = hits(text, phrases, loose, true);
        if (!found.empty())
            return found.front().hit;
    }
    return {};
}

QString snippet(const QString &original, const QString &typed, int length)
{
    const QString text = original.simplified();
    const qsizetype wanted = qMax(length, 8);
    if (text.size() <= wanted)
        return text;
    const Hit hit = bestHit(SearchTokens::of(text), phrasesOf(typed), wanted);
    const qsizetype ideal = qBound(qsizetype(0), hit.start - wanted / 3, text.size() - wanted);
    // Never beyond the hit itself.
    const qsizetype start = ideal == 0 ? 0 : hit.start < 0 ? 0 : qMin(cutAt(text, ideal, true), hit.start);
    const qsizetype end = qMax(cutAt(text, start + wanted, false), qMin(hit.start + hit.length, start + 2 * wanted));
    const QString part = text.mid(start, end - start).trimmed();
    return (start > 0 ? u"… "_s : QString()) + part + (end < text.size() ? u" …"_s : QString());
}

} // namespace SearchText
