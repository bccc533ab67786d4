// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSettings;

enum class ThemeChoice { System, Light, Dark, Contrast };
enum class MotionChoice { System, Reduced };

// The person's choices. One typed reader and writer per setting; changed() names the key that was written.
// Kept in an INI file, written at once; with an empty path they live in memory only (private session). One answer may
// reach the disk from there, too: "other people use this computer", as a single line of `sharedAnswerPath`.
class Settings final : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &path, const QString &sharedAnswerPath = QString(), QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QString language() const; // "en", "fr"; empty: not chosen yet
    void setLanguage(const QString &language);
    void overrideLanguage(const QString &language); // for this run only, until setLanguage
    [[nodiscard]] int textScale() const; // percent, 100..200
    void setTextScale(int percent);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] MotionChoice motion() const;
    void setMotion(MotionChoice motion);
    [[nodiscard]] bool workshops() const; // the person runs workshops: facilitator notes are shown
    void setWorkshops(bool on);
    [[nodiscard]] bool sharedComputer() const; // answer "shared": sessions start private
    void setSharedComputer(bool shared);
    [[nodiscard]] bool shiftExit() const; // Shift three times leaves; on unless switched off (Sticky Keys)
    void setShiftExit(bool on);
    [[nodiscard]] bool singleKeys() const; // "/", "?", "A".."D" without a modifier (WCAG 2.1.4)
    void setSingleKeys(bool on);
    [[nodiscard]] bool latinDigits() const; // 0-9 in every language
    void setLatinDigits(bool on);
    [[nodiscard]] bool firstRunDone() const;
    void setFirstRunDone(bool done);
    [[nodiscard]] bool leftByQuickExit() const; // the next start shows the neutral page
    void setLeftByQuickExit(bool left);
    [[nodiscard]] QString supportCountry() const; // never written: kept for this session only
    void setSupportCountry(const QString &iso);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    // Reads the file again after another program wrote it.
    void reload();

Q_SIGNALS:
    void changed(const QString &key);

private:
    [[nodiscard]] QString text(const char *key, const QString &otherwise = QString()) const;
    [[nodiscard]] bool flag(const char *key, bool otherwise) const;
    void write(const char *key, const QString &value);

    class Memory;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Memory> m_memory;
    QString m_sharedAnswerPath;
    QString m_languageOverride;
    QString m_supportCountry;
};
