// SPDX-License-Identifier: GPL-3.0-or-later
#include "packshelf.h"

#include "packinstall.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using PackInstall::versionOf;

// What one pack or all together have, read when first asked for.
struct Catalogues
{
    std::vector<GlossaryEntry> glossary;
    QHash<QString, qsizetype> glossaryAt;
    std::vector<Source> sources;
    QHash<QString, qsizetype> sourceAt;
    std::vector<Helpline> helplines;
    IndicatorCatalogue indicators;
    QHash<QString, qsizetype> indicatorAt;
};

// Adds those whose id is new; the first to define an id wins.
template <class T>
void merge(std::vector<T> &all, QHash<QString, qsizetype> &at, const std::vector<T> &more)
{
    for (const T &one : more) {
        if (at.contains(one.id))
            continue;
        at.insert(one.id, qsizetype(all.size()));
        all.push_back(one);
    }
}

template <class T>
const T *find(const std::vector<T> &all, const QHash<QString, qsizetype> &at, const QString &id)
{
    const auto found = at.constFind(id);
    return found == at.cend() ? nullptr : &all[size_t(*found)];
}

} // namespace

struct PackShelf::State
{
    std::vector<Shelved> packs;
    std::vector<PackFiles> files; // of each of packs
    std::vector<Error> problems;
    std::vector<Shelved> everything; // shown or not
    std::optional<Catalogues> catalogues;

    void read(const QString &folder, bool bundled);
    void put(Shelved shelved, PackFiles opened);
    [[nodiscard]] const PackFiles *filesOf(const QString &pack) const;
    [[nodiscard]] const Catalogues &all();
};

void PackShelf::State::read(const QString &folder, bool bundled)
{
    if (folder.isEmpty())
        return;
    const QFileInfoList found = QDir(folder).entryInfoList({u"*.bhpack"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : found) {
        Result<PackFiles> opened = PackFiles::open(info.absoluteFilePath());
        if (!opened.has_value()) {
            problems.push_back(opened.error());
            continue;
        }
        const Result<PackIndex> index = PackReader::index(*opened);
        if (!index.has_value()) {
            problems.push_back({index.error().fault, PackShelf::tr("The pack “%1” cannot be read. %2").arg(info.fileName(), index.error().text), index.error().detail});
        } else if (PackReader::needsNewerProgram(*index)) {
            problems.push_back({Fault::NotSupported, PackShelf::tr("The pack “%1” needs version %2 of the program. Update the program.").arg(info.fileName(), index->minimumApp), {}});
        } else {
            Shelved shelved{*index, info.absoluteFilePath(), bundled};
            everything.push_back(shelved);
            put(std::move(shelved), std::move(*opened));
        }
    }
}

void PackShelf::State::put(Shelved shelved, PackFiles opened)
{
    const auto same = std::find_if(packs.begin(), packs.end(), [&](const Shelved &one) { return one.index.id == shelved.index.id; });
    if (same == packs.end()) {
        packs.push_back(std::move(shelved));
        files.push_back(std::move(opened));
    } else if (same->bundled && !shelved.bundled ? versionOf(shelved.index) >= versionOf(same->index)
                                                 : versionOf(shelved.index) > versionOf(same->index)) {
        files[size_t(same - packs.begin())] = std::move(opened);
        *same = std::move(shelved);
    }
}

const PackFiles *PackShelf::State::filesOf(const QString &pack) const
{
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const Shelved &one) { return one.index.id == pack; });
    return found == packs.end() ? nullptr : &files[size_t(found - packs.begin())];
}

const Catalogues &PackShelf::State::all()
{
    if (catalogues)
        return *catalogues;
    Catalogues &all = catalogues.emplace();
    const auto keep = [&](const auto &result, auto &&use) {
        if (result.has_value())
            use(*result);
        else
            problems.push_back(result.error());
    };
    QHash<QString, qsizetype> groupAt;
    for (const PackFiles &pack : files) {
        keep(PackReader::glossary(pack), [&](const auto &list) { merge(all.glossary, all.glossaryAt, list); });
        keep(PackReader::sources(pack), [&](const auto &list) { merge(all.sources, all.sourceAt, list); });
        keep(PackReader::helplines(pack), [&](const auto &list) { all.helplines.insert(all.helplines.end(), list.begin(), list.end()); });
        keep(PackReader::indicators(pack), [&](const IndicatorCatalogue &list) {
            if (all.indicators.caveat.byLocale.isEmpty())
                all.indicators.caveat = list.caveat;
            merge(all.indicators.groups, groupAt, list.groups);
            merge(all.indicators.indicators, all.indicatorAt, list.indicators);
        });
    }
    return all;
}

PackShelf::PackShelf(const Folders &folders, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_state(std::make_unique<State>())
{
    m_state->read(m_folders.bundled, true);
    m_state->read(m_folders.packs(), false);
}

PackShelf::~PackShelf() = default;

const std::vector<PackShelf::Shelved> &PackShelf::packs() const
{
    return m_state->packs;
}

const std::vector<Error> &PackShelf::problems() const
{
    return m_state->problems;
}

void PackShelf::reload()
{
    auto fresh = std::make_unique<State>();
    fresh->read(m_folders.bundled, true);
    fresh->read(m_folders.packs(), false);
    m_state = std::move(fresh);
    Q_EMIT changed();
}

std::vector<PackShelf::ModuleAt> PackShelf::modules() const
{
    std::vector<ModuleAt> all;
    for (const Shelved &pack : m_state->packs) {
        for (const ModuleEntry &entry : pack.index.modules)
            all.push_back({{pack.index.id, entry.id}, &entry});
    }
    return all;
}

const ModuleEntry *PackShelf::module(const ModuleId &id) const
{
    for (const Shelved &pack : m_state->packs) {
        if (pack.index.id != id.pack)
            continue;
        for (const ModuleEntry &entry : pack.index.modules) {
            if (entry.id == id.module)
                return &entry;
        }
    }
    return nullptr;
}

const LessonEntry *PackShelf::lessonEntry(const LessonId &id) const
{
    if (const ModuleEntry *entry = module(id.moduleId())) {
        for (const LessonEntry &lesson : entry->lessons) {
            if (lesson.id == id.lesson)
                return &lesson;
        }
    }
    return nullptr;
}

LessonId PackShelf::resolveLesson(const QString &reference, const QString &fromPack) const
{
    const QString path = reference.startsWith("lesson:"_L1) ? reference.mid(7) : reference;
    const LessonId id = LessonId::fromPath(path.count(u'/') == 1 ? fromPack + u'/' + path : path);
    return lessonEntry(id) != nullptr ? id : LessonId{};
}

template <class T, class Read>
static Result<T> readFrom(const PackFiles *files, const QString &pack, Read read)
{
    if (files == nullptr)
        return failure(Fault::NotFound, PackShelf::tr("There is no pack “%1” here. Install it first.").arg(pack));
    return read(*files);
}

Result<ModuleDetails> PackShelf::details(const ModuleId &id) const
{
    return readFrom<ModuleDetails>(m_state->filesOf(id.pack), id.pack, [&](const PackFiles &files) { return PackReader::module(files, id.module); });
}

Result<Lesson> PackShelf::lesson(const LessonId &id, const QString &locale) const
{
    return readFrom<Lesson>(m_state->filesOf(id.pack), id.pack, [&](const PackFiles &files) { return PackReader::lesson(files, id, locale); });
}

Result<PackReader::LocalisedQuiz> PackShelf::quiz(const ModuleId &id, const QString &locale) const
{
    return readFrom<PackReader::LocalisedQuiz>(m_state->filesOf(id.pack), id.pack, [&](const PackFiles &files) { return PackReader::quiz(files, id.module, locale); });
}

Result<RichText> PackShelf::facilitatorNotes(const ModuleId &id, const QString &locale) const
{
    return readFrom<RichText>(m_state->filesOf(id.pack), id.pack, [&](const PackFiles &files) { return PackReader::facilitatorNotes(files, id.module, locale); });
}

Result<QByteArray> PackShelf::file(const QString &pack, const QString &name) const
{
    return readFrom<QByteArray>(m_state->filesOf(pack), pack, [&](const PackFiles &files) { return files.read(name); });
}

const std::vector<GlossaryEntry> &PackShelf::glossary() const
{
    return m_state->all().glossary;
}

const GlossaryEntry *PackShelf::glossaryEntry(const QString &id) const
{
    const Catalogues &all = m_state->all();
    return find(all.glossary, all.glossaryAt, id);
}

const Source *PackShelf::source(const QString &id) const
{
    const Catalogues &all = m_state->all();
    return find(all.sources, all.sourceAt, id);
}

const std::vector<Helpline> &PackShelf::helplines() const
{
    return m_state->all().helplines;
}

const IndicatorCatalogue &PackShelf::indicators() const
{
    return m_state->all().indicators;
}

const Indicator *PackShelf::indicator(const QString &id) const
{
    const Catalogues &all = m_state->all();
    return find(all.indicators.indicators, all.indicatorAt, id);
}

Result<PackIndex> PackShelf::install(const QString &path, bool force)
{
    if (m_folders.isPrivate())
        return failure(Fault::Denied, tr("A private session installs nothing. Start the program without --private."));
    const Result<PackInstall::Checked> pack = PackInstall::check(path);
    if (!pack.has_value())
        return tl::unexpected<Error>(pack.error());
    for (const Shelved &other : m_state->everything) {
        if (other.index.id != pack->index.id || versionOf(other.index) <= versionOf(pack->index))
            continue;
        if (other.bundled)
            return failure(Fault::NotSupported, tr("The program brings version %1 of the pack “%2”, which is newer than %3. Nothing was changed.").arg(other.index.version, other.index.id, pack->index.version));
        if (!force)
            return failure(Fault::NotSupported, tr("Version %1 of the pack “%2” is installed, which is newer than %3. Nothing was changed; remove it first to go back.").arg(other.index.version, other.index.id, pack->index.version));
    }
    const QString target = m_folders.packs() + u'/' + pack->index.id + u".bhpack"_s;
    const Result<void> stored = PackInstall::store(*pack, target);
    if (!stored.has_value())
        return tl::unexpected<Error>(stored.error());
    for (const Shelved &other : m_state->everything) { // the same pack under another file name, put there by hand
        if (!other.bundled && other.index.id == pack->index.id && QFileInfo(other.path) != QFileInfo(target))
            (void)QFile::remove(other.path);
    }
    reload();
    return pack->index;
}

Result<void> PackShelf::remove(const QString &packId)
{
    if (m_folders.isPrivate())
        return failure(Fault::Denied, tr("A private session removes nothing. Start the program without --private."));
    bool known = false;
    bool removed = false;
    for (const Shelved &one : m_state->everything) {
        if (one.index.id != packId)
            continue;
        known = true;
        if (one.bundled)
            continue;
        if (!QFile::remove(one.path))
            return failure(Fault::Denied, tr("The file “%1” cannot be removed. Check that you may write to its folder.").arg(one.path));
        removed = true;
    }
    // A damaged file has no index that would tell its id, but its name does.
    const QString own = m_folders.packs() + u'/' + packId + u".bhpack"_s;
    if (!removed && PackInstall::isPackId(packId) && QFile::exists(own))
        removed = QFile::remove(own);
    if (removed) {
        reload();
        return {};
    }
    if (known)
        return failure(Fault::NotSupported, tr("The pack “%1” came with the program and cannot be removed.").arg(packId));
    return failure(Fault::NotFound, tr("There is no pack “%1” here. “blueheart pack list” shows the ids.").arg(packId));
}

QString PackShelf::signature() const
{
    QStringList lines;
    for (const Shelved &pack : m_state->packs) {
        QString line = pack.index.id + u' ' + pack.index.version;
        if (!pack.bundled) // authors install a changed pack under the same version
            line += u' ' + QString::number(QFileInfo(pack.path).lastModified().toMSecsSinceEpoch());
        lines << line;
    }
    lines.sort();
    return lines.join(u'\n');
}
