// SPDX-License-Identifier: GPL-3.0-or-later
#include "packcheck.h"

#include "giftparser.h"
#include "jsonline.h"
#include "lessoncheck.h"
#include "packdecode.h"
#include "packreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace PackCheck {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PackCheck)
};

void tell(PackContext &pack, const std::vector<PackFault> &faults)
{
    for (const PackFault &fault : faults)
        pack.error(fault.file, fault.line, fault.text);
}

// The bytes of a JSON file, or nothing: absent, or unreadable, which is told.
std::optional<QByteArray> bytesOf(PackContext &pack, const QString &file)
{
    if (!pack.files.has(file))
        return {};
    const Result<QByteArray> bytes = pack.files.read(file);
    if (bytes.has_value())
        return *bytes;
    pack.error(file, 0, bytes.error().text);
    return {};
}

QString absentIndexText(const PackFiles &files)
{
    const auto &names = files.names();
    const auto inner = std::find_if(names.begin(), names.end(), [](const QString &name) { return name.endsWith("/pack.json"_L1); });
    if (inner != names.end())
        return Texts::tr("The file is absent; there is one at “%1”. Pack what is in that folder, not the folder.").arg(*inner);
    return Texts::tr("The file is absent. Every pack needs it at its top: it names the pack and its modules.");
}

// False when the modules cannot be judged because the index is not to be trusted.
bool checkIndex(PackContext &pack, QByteArray &bytes)
{
    if (!pack.files.has(PackDecode::IndexFile)) {
        pack.error(PackDecode::IndexFile, 0, absentIndexText(pack.files));
        return false;
    }
    const std::optional<QByteArray> read = bytesOf(pack, PackDecode::IndexFile);
    if (!read)
        return false;
    bytes = *read;
    std::vector<PackFault> faults;
    pack.index = PackDecode::index(bytes, faults);
    tell(pack, faults);
    if (faults.empty() && PackReader::needsNewerProgram(pack.index))
        pack.error(PackDecode::IndexFile, JsonLine::of(bytes, {u"minimumApp"_s}),
                   Texts::tr("The pack needs version %1 of the program, and this is %2. Update the program.").arg(pack.index.minimumApp, QStringLiteral(BH_VERSION)));
    return faults.empty();
}

template <class T>
void checkCatalogue(PackContext &pack, const QString &file, T &value, T (*decode)(const QByteArray &, std::vector<PackFault> &), QByteArray &bytes)
{
    const std::optional<QByteArray> read = bytesOf(pack, file);
    if (!read)
        return;
    bytes = *read;
    std::vector<PackFault> faults;
    value = decode(bytes, faults);
    tell(pack, faults);
}

template <class T>
void checkTheirSources(PackContext &pack, const QString &file, const QString &list, const std::vector<T> &entries, const QByteArray &bytes)
{
    for (size_t at = 0; at < entries.size() && !pack.isFull(); ++at) {
        const bool allKnown = std::all_of(entries[at].sources.begin(), entries[at].sources.end(), [&](const QString &id) { return pack.sources.contains(id); });
        if (!allKnown)
            pack.checkSources(file, JsonLine::of(bytes, {list, QString::number(at), u"sources"_s}), entries[at].sources);
    }
}

void checkCatalogues(PackContext &pack)
{
    QByteArray sourceBytes, glossaryBytes, indicatorBytes, helplineBytes;
    std::vector<Source> sources;
    std::vector<GlossaryEntry> glossary;
    IndicatorCatalogue indicators;
    std::vector<Helpline> helplines;
    checkCatalogue(pack, PackDecode::SourcesFile, sources, &PackDecode::sources, sourceBytes);
    checkCatalogue(pack, PackDecode::GlossaryFile, glossary, &PackDecode::glossary, glossaryBytes);
    checkCatalogue(pack, PackDecode::IndicatorsFile, indicators, &PackDecode::indicators, indicatorBytes);
    checkCatalogue(pack, PackDecode::HelplinesFile, helplines, &PackDecode::helplines, helplineBytes);
    for (const Source &source : sources)
        pack.sources.insert(source.id);
    for (const GlossaryEntry &entry : glossary)
        pack.glossary.insert(entry.id);
    for (const Indicator &indicator : indicators.indicators)
        pack.indicators.insert(indicator.id);
    checkTheirSources(pack, PackDecode::GlossaryFile, u"entries"_s, glossary, glossaryBytes);
    checkTheirSources(pack, PackDecode::IndicatorsFile, u"indicators"_s, indicators.indicators, indicatorBytes);
}

QStringList localesWith(const PackContext &pack, const ModuleEntry &module, const QString &name)
{
    QStringList locales;
    for (const QString &locale : pack.index.locales) {
        if (pack.files.has(u"modules/"_s + module.id + u'/' + locale + u'/' + name))
            locales << locale;
    }
    return locales;
}

void checkModuleFile(PackContext &pack, const ModuleEntry &module, int line)
{
    const QString file = u"modules/"_s + module.id + u"/module.json"_s;
    if (!pack.files.has(file))
        return pack.error(PackDecode::IndexFile, line, Texts::tr("The module “%1” is named here, but there is no %2. Add the file or take the module out.").arg(module.id, file));
    const std::optional<QByteArray> bytes = bytesOf(pack, file);
    if (!bytes)
        return;
    std::vector<PackFault> faults;
    const ModuleDetails details = PackDecode::module(file, *bytes, faults);
    tell(pack, faults);
    if (!faults.empty())
        return;
    if (details.id != module.id)
        pack.error(file, JsonLine::of(*bytes, {u"id"_s}), Texts::tr("The id “%1” differs from the name of the folder, “%2”. Make them equal.").arg(details.id, module.id));
    if (details.minutes > 0 && details.minutes != module.minutes)
        pack.warn(file, JsonLine::of(*bytes, {u"minutes"_s}), Texts::tr("The module takes %1 minutes here and %2 in pack.json. Make them equal.").arg(details.minutes).arg(module.minutes));
}

void checkQuizzes(PackContext &pack, const ModuleEntry &module, int line)
{
    const QString name = u"quiz.gift"_s;
    const QStringList locales = localesWith(pack, module, name);
    if (locales.isEmpty())
        pack.warn(PackDecode::IndexFile, line, Texts::tr("The module “%1” has no quiz. Add quiz.gift beside its lessons.").arg(module.id));
    for (const QString &locale : locales) {
        const QString file = u"modules/"_s + module.id + u'/' + locale + u'/' + name;
        const Result<Quiz> quiz = pack.files.read(file).and_then(&GiftParser::parse);
        if (quiz.has_value())
            LessonCheck::quiz(pack, file, locale, *quiz);
        else
            pack.error(file, 0, quiz.error().text);
    }
}

void checkModule(PackContext &pack, const ModuleEntry &module, const std::vector<QString> &way, const QByteArray &indexBytes)
{
    const int line = JsonLine::of(indexBytes, way);
    const QString folder = u"modules/"_s + module.id + u'/';
    checkModuleFile(pack, module, line);
    checkQuizzes(pack, module, line);
    if (module.lessons.empty())
        pack.warn(PackDecode::IndexFile, line, Texts::tr("The module “%1” has no lessons. Name them here.").arg(module.id));
    for (size_t at = 0; at < module.lessons.size() && !pack.isFull(); ++at) {
        const LessonEntry &entry = module.lessons[at];
        const QStringList locales = localesWith(pack, module, entry.id + u".md"_s);
        if (locales.isEmpty()) {
            std::vector<QString> lessonWay = way;
            lessonWay.insert(lessonWay.end(), {u"lessons"_s, QString::number(at)});
            pack.error(PackDecode::IndexFile, JsonLine::of(indexBytes, lessonWay),
                       Texts::tr("The lesson “%1” is named here, but there is no such file in %2. Add %1.md or take it out.").arg(entry.id, folder));
            continue;
        }
        for (const QString &locale : pack.index.locales) {
            const QString file = folder + locale + u'/' + entry.id + u".md"_s;
            if (locales.contains(locale))
                LessonCheck::lesson(pack, file, locale, entry);
            else
                pack.warn(file, 0, Texts::tr("The lesson is missing in the language “%1” of the pack. Translate it or take the language out.").arg(locale));
        }
    }
    for (const QString &locale : localesWith(pack, module, u"facilitator.md"_s))
        LessonCheck::notes(pack, folder + locale + u"/facilitator.md"_s, locale);
}

// What lies in the folders and is not named in the index.
void checkFolders(PackContext &pack)
{
    QSet<QString> told;
    const auto once = [&](const QString &file, const QString &key, const QString &text) {
        if (!told.contains(key))
            pack.error(file, 0, text);
        told.insert(key);
    };
    for (const QString &name : pack.files.names()) {
        const QStringList parts = name.split(u'/');
        if (parts.front() != "modules"_L1 || parts.size() < 3)
            continue;
        const auto module = std::find_if(pack.index.modules.begin(), pack.index.modules.end(), [&](const ModuleEntry &entry) { return entry.id == parts[1]; });
        if (module == pack.index.modules.end()) {
            once(name, parts[1], Texts::tr("The module “%1” is not named in pack.json. Add it there or remove its folder.").arg(parts[1]));
            continue;
        }
        const bool isText = parts.size() == 4 && (parts[3].endsWith(".md"_L1) || parts[3] == "quiz.gift"_L1);
        if (!isText)
            continue;
        if (!pack.index.locales.contains(parts[2])) {
            once(name, parts[1] + u'/' + parts[2], Texts::tr("The language “%1” is not named in “locales” of pack.json. Add it there or remove the folder.").arg(parts[2]));
            continue;
        }
        const QString lesson = parts[3].chopped(3);
        const bool isNamed = std::any_of(module->lessons.begin(), module->lessons.end(), [&](const LessonEntry &entry) { return entry.id == lesson; });
        if (parts[3] != "quiz.gift"_L1 && lesson != "facilitator"_L1 && !isNamed)
            pack.error(name, 0, Texts::tr("The lesson is not named in pack.json. Add it to the module “%1” there or remove the file.").arg(parts[1]));
    }
}

} // namespace

std::vector<Finding> check(const PackFiles &files)
{
    std::vector<Finding> findings;
    PackContext pack(files, findings);
    QByteArray indexBytes;
    const bool indexIsGood = checkIndex(pack, indexBytes);
    checkCatalogues(pack);
    if (indexIsGood) {
        checkFolders(pack);
        for (size_t at = 0; at < pack.index.modules.size() && !pack.isFull(); ++at)
            checkModule(pack, pack.index.modules[at], {u"modules"_s, QString::number(at)}, indexBytes);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &one, const Finding &other) {
        return std::tie(one.file, one.line) < std::tie(other.file, other.line);
    });
    return findings;
}

QString line(const Finding &finding)
{
    QString text = u"%1:%2: %3: %4"_s.arg(finding.file, QString::number(std::max(1, finding.line)),
                                         finding.severity == Severity::Error ? u"error"_s : u"warning"_s, finding.text);
    for (QChar &c : text) { // a pack must not steer the terminal
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

bool hasErrors(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace PackCheck
