// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdecode.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace PackDecode {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PackDecode)
};

constexpr int MaxMinutes = 10'000;
constexpr size_t MaxModules = 200; // and lessons of a module

// An id that must not stand twice in its list.
QString uniqueId(const JsonField &entry, QSet<QString> &seen)
{
    const JsonField field = entry["id"_L1];
    const QString id = field.id();
    if (seen.contains(id) && !id.isEmpty())
        field.fault(Texts::tr("The id “%1” stands here a second time; every id must be its own.").arg(id));
    seen.insert(id);
    return id;
}

QString versionOf(const JsonField &field)
{
    static const QRegularExpression version(QRegularExpression::anchoredPattern(u"\\d{1,5}(\\.\\d{1,5}){0,2}"_s));
    const QString text = field.text();
    if (!text.isEmpty() && !version.match(text).hasMatch())
        field.fault(Texts::tr("“%1” is no version; write up to three numbers such as 1.2.0.").arg(text.left(40)));
    return text;
}

QStringList localesOf(const JsonField &field)
{
    static const QRegularExpression locale(QRegularExpression::anchoredPattern(u"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*"_s));
    const QStringList locales = field.strings(JsonField::Required);
    for (const QString &one : locales) {
        if (!locale.match(one).hasMatch())
            field.fault(Texts::tr("“%1” is no language code; write one such as en or fr.").arg(one.left(40)));
    }
    if (locales.isEmpty() && field.isPresent())
        field.fault(Texts::tr("The list “locales” is empty; name each language of the pack."));
    return locales;
}

std::vector<LessonEntry> lessonsOf(const JsonField &module)
{
    std::vector<LessonEntry> lessons;
    QSet<QString> seen;
    const std::vector<JsonField> items = module["lessons"_L1].items();
    if (items.size() > MaxModules) {
        module["lessons"_L1].fault(Texts::tr("There are more than %1 lessons. Divide the module.").arg(MaxModules));
        return lessons;
    }
    for (const JsonField &item : items) {
        LessonEntry lesson;
        lesson.id = uniqueId(item, seen);
        lesson.title = item["title"_L1].texts();
        lesson.minutes = item["minutes"_L1].number(0, MaxMinutes);
        lessons.push_back(lesson);
    }
    return lessons;
}

} // namespace

PackIndex index(const QByteArray &bytes, std::vector<PackFault> &faults)
{
    PackIndex index;
    PackJson file(IndexFile, bytes, faults);
    if (!file.isReadable())
        return index;
    const JsonField root = file.root();
    index.id = root["id"_L1].id();
    index.version = versionOf(root["version"_L1]);
    index.minimumApp = versionOf(root["minimumApp"_L1]);
    index.publisher = root["publisher"_L1].text();
    index.licence = root["licence"_L1].text();
    index.title = root["title"_L1].texts();
    index.locales = localesOf(root["locales"_L1]);
    QSet<QString> seen;
    const std::vector<JsonField> items = root["modules"_L1].items();
    if (items.size() > MaxModules) {
        root["modules"_L1].fault(Texts::tr("There are more than %1 modules. Divide the pack.").arg(MaxModules));
        return index;
    }
    for (const JsonField &item : items) {
        ModuleEntry module;
        module.id = uniqueId(item, seen);
        module.title = item["title"_L1].texts();
        module.summary = item["summary"_L1].texts();
        module.minutes = item["minutes"_L1].number(0, MaxMinutes);
        module.lessons = lessonsOf(item);
        index.modules.push_back(module);
    }
    return index;
}

ModuleDetails module(const QString &name, const QByteArray &bytes, std::vector<PackFault> &faults)
{
    ModuleDetails details;
    PackJson file(name, bytes, faults);
    if (!file.isReadable())
        return details;
    const JsonField root = file.root();
    details.id = root["id"_L1].id();
    details.order = root["order"_L1].number(0, 10'000, JsonField::Optional);
    details.minutes = root["minutes"_L1].number(0, MaxMinutes, JsonField::Optional);
    details.audience = root["audience"_L1].strings();
    const QString sensitive = root["sensitive"_L1].oneOf({u"none"_s, u"mild"_s, u"strong"_s}, JsonField::Optional);
    details.sensitive = sensitive == "strong"_L1 ? Sensitivity::Strong : sensitive == "mild"_L1 ? Sensitivity::Mild : Sensitivity::None;
    details.sensitiveNote = root["sensitiveNote"_L1].texts(JsonField::Optional);
    details.objectives = root["objectives"_L1].stringsByLocale();
    return details;
}

std::vector<GlossaryEntry> glossary(const QByteArray &bytes, std::vector<PackFault> &faults)
{
    std::vector<GlossaryEntry> entries;
    PackJson file(GlossaryFile, bytes, faults);
    if (!file.isReadable())
        return entries;
    QSet<QString> seen;
    for (const JsonField &item : file.root()["entries"_L1].items()) {
        GlossaryEntry entry;
        entry.id = uniqueId(item, seen);
        entry.term = item["term"_L1].texts();
        entry.also = item["also"_L1].texts(JsonField::Optional);
        entry.definition = item["definition"_L1].texts();
        entry.element = item["element"_L1].oneOf({u"act"_s, u"means"_s, u"purpose"_s}, JsonField::Optional);
        entry.sources = item["sources"_L1].strings();
        entry.unsure = item["unsure"_L1].strings();
        entries.push_back(entry);
    }
    return entries;
}

std::vector<Source> sources(const QByteArray &bytes, std::vector<PackFault> &faults)
{
    std::vector<Source> list;
    PackJson file(SourcesFile, bytes, faults);
    if (!file.isReadable())
        return list;
    QSet<QString> seen;
    for (const JsonField &item : file.root()["sources"_L1].items()) {
        Source source;
        source.id = uniqueId(item, seen);
        source.title = item["title"_L1].text();
        source.publisher = item["publisher"_L1].text();
        source.year = item["year"_L1].text(JsonField::Optional);
        source.url = item["url"_L1].text(JsonField::Optional);
        source.asOf = item["asOf"_L1].date();
        source.note = item["note"_L1].text(JsonField::Optional);
        if (!source.url.isEmpty() && !source.url.startsWith("https://"_L1) && !source.url.startsWith("http://"_L1))
            item["url"_L1].fault(Texts::tr("The address of a source must start with https:// or http://."));
        list.push_back(source);
    }
    return list;
}

std::vector<Helpline> helplines(const QByteArray &bytes, std::vector<PackFault> &faults)
{
    std::vector<Helpline> list;
    PackJson file(HelplinesFile, bytes, faults);
    if (!file.isReadable())
        return list;
    const auto optional = [](const JsonField &item, QLatin1StringView key) { return item[key].text(JsonField::Optional); };
    for (const JsonField &item : file.root()["helplines"_L1].items()) {
        Helpline line;
        line.iso = item["iso"_L1].text();
        if (!line.iso.isEmpty() && (line.iso.size() != 2 || !line.iso.front().isUpper() || !line.iso.back().isUpper()))
            item["iso"_L1].fault(Texts::tr("“%1” is no country code; write its two capital letters, such as FR.").arg(line.iso.left(20)));
        line.country = item["country"_L1].texts(JsonField::Optional);
        line.name = item["name"_L1].text();
        line.phone = item["phone"_L1].text();
        line.operatedBy = optional(item, "operator"_L1);
        line.kind = item["kind"_L1].oneOf({u"government"_s, u"police"_s, u"ngo"_s, u"government-and-ngo"_s});
        line.hours = item["hours"_L1].texts(JsonField::Optional);
        line.languages = item["languages"_L1].texts(JsonField::Optional);
        line.cost = item["cost"_L1].texts(JsonField::Optional);
        line.note = item["note"_L1].texts(JsonField::Optional);
        line.web = optional(item, "web"_L1);
        line.email = optional(item, "email"_L1);
        line.whatsapp = optional(item, "whatsapp"_L1);
        line.textNumber = optional(item, "text"_L1);
        line.chat = optional(item, "chat"_L1);
        line.also = optional(item, "also"_L1);
        line.fromAbroad = optional(item, "fromAbroad"_L1);
        line.emergency = optional(item, "emergency"_L1);
        line.pageDate = item["pageDate"_L1].date();
        line.pagePeriod = optional(item, "pagePeriod"_L1);
        line.confirmedByCall = item["confirmedByCall"_L1].date();
        line.sources = item["sources"_L1].strings();
        list.push_back(line);
    }
    return list;
}

IndicatorCatalogue indicators(const QByteArray &bytes, std::vector<PackFault> &faults)
{
    IndicatorCatalogue catalogue;
    PackJson file(IndicatorsFile, bytes, faults);
    if (!file.isReadable())
        return catalogue;
    const JsonField root = file.root();
    catalogue.caveat = root["caveat"_L1].texts();
    QSet<QString> groups;
    for (const JsonField &item : root["groups"_L1].items()) {
        IndicatorGroup group;
        group.id = uniqueId(item, groups);
        group.title = item["title"_L1].texts();
        catalogue.groups.push_back(group);
    }
    QSet<QString> seen;
    for (const JsonField &item : root["indicators"_L1].items()) {
        Indicator indicator;
        indicator.id = uniqueId(item, seen);
        indicator.group = item["group"_L1].id();
        if (!indicator.group.isEmpty() && !groups.contains(indicator.group))
            item["group"_L1].fault(Texts::tr("There is no group “%1” in “groups”; add it or name another.").arg(indicator.group));
        indicator.element = item["element"_L1].oneOf({u"act"_s, u"means"_s, u"purpose"_s}, JsonField::Optional);
        indicator.text = item["text"_L1].texts();
        indicator.verified = item["verified"_L1].flag();
        indicator.secondary = item["confirmation"_L1].text(JsonField::Optional) == "secondary"_L1;
        indicator.sources = item["sources"_L1].strings();
        catalogue.indicators.push_back(indicator);
    }
    return catalogue;
}

} // namespace PackDecode
