// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <optional>

// The languages of the interface, switched while the program runs.
class Languages final
{
public:
    Languages();
    ~Languages();

    [[nodiscard]] static QStringList available(); // "en", "fr"
    [[nodiscard]] static QString nativeName(const QString &language); // "Français": in itself, never translated
    [[nodiscard]] static QString ofSystem();      // the first of the system's that is available, else "en"

    // Installs the translation, the default locale (with Western digits if asked) and the direction.
    void apply(const QString &language, bool latinDigits);
    void forceDirection(Qt::LayoutDirection direction) { m_forced = direction; } // for checks of mirrored layouts
    void setPseudo(bool pseudo) { m_pseudo = pseudo; } // longer, bracketed texts, for checks

private:
    class Pseudo;
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qt; // the texts of Qt's own dialogs
    std::optional<Qt::LayoutDirection> m_forced;
    bool m_pseudo = false;
};
