// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

// A text as the search index sees it: folded words, with the way back to the original. For SearchText.
struct SearchTokens
{
    struct Token
    {
        qsizetype at = 0;    // in `folded`
        qsizetype size = 0;
        qsizetype start = 0; // in the original
        qsizetype end = 0;
    };

    QString folded; // the words without anything between them
    std::vector<Token> all;

    [[nodiscard]] static SearchTokens of(QStringView original);
    // The same folding, with what stands between the words.
    [[nodiscard]] static QString fold(QStringView original);

    [[nodiscard]] QStringView text(size_t i) const { return QStringView(folded).mid(all[i].at, all[i].size); }
};
