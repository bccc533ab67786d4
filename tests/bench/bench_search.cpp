// SPDX-License-Identifier: GPL-3.0-or-later
// SearchIndex::search against the bare FTS5 query on the same table: 5,000 generated documents, many words, in pairs.
// Prints medians, 99th percentiles and their ratio; the goal is a ratio of at most 1.5. Fails nothing.
#include "database.h"
#include "searchindex.h"
#include "searchtext.h"
#include "statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int Documents = 5000;
constexpr int Pairs = 3000;
constexpr int Limit = 30;

// Words by Zipf's law, as in real texts: some in every document, most in few.
class Language final
{
public:
    explicit Language(quint32 seed)
        : m_random(seed)
    {
        static const QString syllables = u"ka lo mi re tu sé na bor ten wa fis dé gol cha pi ru"_s;
        const QStringList parts = syllables.split(u' ');
        for (int i = 0; i < 20000; ++i) {
            QString word;
            for (int n = i + 16; n > 0; n /= int(parts.size()))
                word += parts.at(n % int(parts.size()));
            m_words.append(word);
        }
    }

    [[nodiscard]] QString word()
    {
        const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
        return m_words.at(int(std::pow(double(m_words.size()), share)) - 1);
    }
    [[nodiscard]] QString text(int words)
    {
        QString all;
        for (int i = 0; i < words; ++i)
            all += word() + (i % 12 == 11 ? u".\n"_s : u" "_s);
        return all;
    }
    // What a person types: one to three words, the last often cut off.
    [[nodiscard]] QString typed()
    {
        QStringList words;
        for (int i = int(m_random() % 3); i >= 0; --i)
            words.append(word());
        if (m_random() % 2 == 0)
            words.last().truncate(qMax(2, int(words.last().size()) - 2));
        return words.join(u' ');
    }

private:
    std::mt19937 m_random;
    QStringList m_words;
};

double median(std::vector<double> values, double share = 0.5)
{
    std::sort(values.begin(), values.end());
    return values[size_t(double(values.size() - 1) * share)];
}

// What any search must at least do: the query with its ranking, and its ids taken.
int bareQuery(const QSqlDatabase &database, const QString &expression)
{
    Result<QSqlQuery> rows = Statement::run(
        database, u"SELECT rowid, rank FROM search_text WHERE search_text MATCH :expression ORDER BY rank LIMIT :limit"_s,
        {{":expression", expression}, {":limit", Limit}});
    int found = 0;
    while (rows && rows->next())
        found += rows->value(0).toLongLong() > 0;
    return found;
}

void print(const char *name, const std::vector<double> &milliseconds)
{
    std::printf("%-28s median %7.3f ms   99%% %7.3f ms\n", name, median(milliseconds), median(milliseconds, 0.99));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"blueheart.sqlite"_s));
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().detail));
        return 1;
    }
    Language language(7);
    std::vector<SearchDocument> documents;
    for (int i = 0; i < Documents; ++i)
        documents.push_back({u"lesson"_s, QString::number(i), u"en"_s, language.text(4), language.text(300)});
    SearchIndex index(**database);
    QElapsedTimer timer;
    timer.start();
    if (!index.rebuild(u"bench"_s, std::move(documents)).result())
        return 1;
    std::printf("%d documents of 300 words, index built in %lld ms\n", Documents, static_cast<long long>(timer.elapsed()));

    std::vector<double> bare, ours, snippets, ratios;
    qint64 found = 0;
    for (int i = 0; i < Pairs; ++i) {
        const QString typed = language.typed();
        const QString expression = SearchText::matchExpression(typed);
        std::vector<IndexedHit> hits;
        const auto measure = [&](bool isOurs) {
            timer.restart();
            if (isOurs)
                hits = index.search(typed, Limit);
            else
                found += bareQuery((*database)->reader(), expression);
            (isOurs ? ours : bare).push_back(double(timer.nsecsElapsed()) / 1e6);
        };
        measure(i % 2 == 0); // in turn, so that neither always finds the pages warm
        measure(i % 2 != 0);
        ratios.push_back(ours.back() / bare.back());
        timer.restart();
        for (const IndexedHit &hit : hits)
            found += SearchText::snippet(hit.document.body, typed).size() > 0;
        snippets.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    print("bare FTS5 query", bare);
    print("SearchIndex::search", ours);
    print("snippets of those found", snippets);
    std::printf("ratio of pairs: median %.2f, 99%% %.2f; of the medians %.2f; of the 99%% %.2f (goal: at most 1.5); %lld found\n", median(ratios),
                median(ratios, 0.99), median(ours) / median(bare), median(ours, 0.99) / median(bare, 0.99), static_cast<long long>(found));
    return 0;
}
