// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QMap>
#include <QString>

// One text in several languages, keyed by language code ("en", "fr").
struct LocaleText
{
    QMap<QString, QString> byLocale;

    // The text in this language, else in English, else in any; empty when there is none.
    [[nodiscard]] QString in(const QString &locale) const
    {
        const auto exact = byLocale.constFind(locale);
        if (exact != byLocale.cend())
            return *exact;
        const auto english = byLocale.constFind(QStringLiteral("en"));
        if (english != byLocale.cend())
            return *english;
        return byLocale.isEmpty() ? QString() : byLocale.first();
    }
    [[nodiscard]] bool has(const QString &locale) const { return byLocale.contains(locale); }

    bool operator==(const LocaleText &) const = default;
};
