// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localetext.h"
#include "richtext.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QUrl>

#include <compare>
#include <optional>
#include <vector>

// What a pack holds, as plain data. The format is described in resources/packs/README.md.

constexpr int PackFormat = 1; // newer formats are refused

struct ModuleId
{
    QString pack;
    QString module;
    bool operator==(const ModuleId &) const = default;
    [[nodiscard]] bool isEmpty() const { return module.isEmpty(); }
};

struct LessonId
{
    QString pack;
    QString module;
    QString lesson; // file name without .md, the same in every locale
    bool operator==(const LessonId &) const = default;
    [[nodiscard]] bool isEmpty() const { return lesson.isEmpty(); }
    [[nodiscard]] ModuleId moduleId() const { return {pack, module}; }
    [[nodiscard]] QString path() const { return pack + u'/' + module + u'/' + lesson; } // "pack/module/lesson"
    [[nodiscard]] static LessonId fromPath(const QString &path);
};

struct LessonEntry
{
    QString id;
    LocaleText title;
    int minutes = 0;
    bool operator==(const LessonEntry &) const = default;
};

struct ModuleEntry
{
    QString id;
    LocaleText title;
    LocaleText summary; // one line
    int minutes = 0;    // lessons and quiz together
    std::vector<LessonEntry> lessons;
    bool operator==(const ModuleEntry &) const = default;
};

// pack.json: all that Home and the module list need. Nothing else of a pack is read at start.
struct PackIndex
{
    QString id;
    QString version; // "1.2.0"
    QString minimumApp;
    QString publisher;
    QString licence; // SPDX identifier
    LocaleText title;
    QStringList locales;
    std::vector<ModuleEntry> modules;
    bool operator==(const PackIndex &) const = default;
};

enum class Sensitivity { None, Mild, Strong };

struct ModuleDetails // module.json
{
    QString id;
    int order = 0;
    int minutes = 0;
    QStringList audience;
    Sensitivity sensitive = Sensitivity::None;
    LocaleText sensitiveNote;
    QMap<QString, QStringList> objectives; // by locale
};

struct Lesson
{
    LessonId id;
    QString locale;          // the language it is really in: the one asked for, else English
    QString title;           // its first heading
    RichText text;           // without that heading
    QStringList sources;     // ids cited, in order of first use
    QStringList glossary;    // ids, in order of first use
    QStringList indicators;  // ids, in order of first use
    int minutes = 0;
};

struct Source
{
    QString id;
    QString title;
    QString publisher;
    QString year;  // text: "2000", "c. 2008"
    QString url;   // may be empty
    QDate asOf;    // when the fact base last looked at it
    QString note;
};

struct GlossaryEntry
{
    QString id;
    LocaleText term;
    LocaleText also; // another word in use for it, by locale
    LocaleText definition;
    QString element; // "act", "means", "purpose" or empty
    QStringList sources;
    QStringList unsure; // languages whose term still needs a native reviewer
};

struct Indicator
{
    QString id;
    QString group;
    QString element; // "act", "means" or "purpose": our classification, not the source's
    LocaleText text;
    bool verified = false;
    bool secondary = false; // seen on a secondary list: cite as "after" the source
    QStringList sources;
};

struct IndicatorGroup
{
    QString id;
    LocaleText title;
};

struct IndicatorCatalogue
{
    LocaleText caveat; // stands on every view and print
    std::vector<IndicatorGroup> groups;
    std::vector<Indicator> indicators;
};

struct Helpline
{
    QString iso;  // ISO 3166-1 alpha-2
    QString name;
    QString phone;
    QString operatedBy;
    QString kind; // "government", "police", "ngo" or "government-and-ngo"
    LocaleText hours, languages, cost, note;
    QString web, email, whatsapp, textNumber, chat, also, fromAbroad;
    LocaleText country;     // its name; may be empty
    QString emergency;      // printed by a source for this country, else empty
    QDate pageDate;         // newest dated page that listed it; invalid: unknown
    QString pagePeriod;     // "2023" or "2023-05" where the page tells no day; may be empty
    QDate confirmedByCall;  // invalid: nobody rang it yet
    QStringList sources;    // addresses
};
