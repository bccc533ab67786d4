// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonsearch.h"

#include "database.h"
#include "packfiles.h"
#include "packreader.h"
#include "packshelf.h"
#include "searchindex.h"
#include "searchtext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHash>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

// Raised when what is indexed or how it is folded changes, so that every index is made anew.
constexpr int IndexFormat = 1;
// A hit may stand in the index once for each language.
constexpr int LanguagesPerHit = 6;

const QString LessonKind = u"lesson"_s;
const QString GlossaryKind = u"glossary"_s;
const QString IndicatorKind = u"indicator"_s;

struct PackToRead
{
    QString path;
    PackIndex index;
};

// Reads packs into documents, in the thread pool. What cannot be read is left out: the rest can still be found.
class Gathering final
{
public:
    explicit Gathering(const std::atomic<bool> &stopped)
        : m_stopped(stopped)
    {
    }

    [[nodiscard]] std::vector<SearchDocument> from(const std::vector<PackToRead> &packs)
    {
        for (const PackToRead &pack : packs) {
            const Result<PackFiles> files = PackFiles::open(pack.path);
            if (!files)
                continue;
            addLessons(*files, pack.index);
            addGlossary(*files);
            addIndicators(*files);
        }
        return std::move(m_documents);
    }

private:
    void addLessons(const PackFiles &files, const PackIndex &index)
    {
        for (const ModuleEntry &module : index.modules) {
            for (const LessonEntry &entry : module.lessons) {
                for (const QString &locale : index.locales)
                    addLesson(files, {index.id, module.id, entry.id}, entry, locale);
            }
        }
    }

    void addLesson(const PackFiles &files, const LessonId &id, const LessonEntry &entry, const QString &locale)
    {
        if (m_stopped)
            return;
        const Result<Lesson> lesson = PackReader::lesson(files, id, locale);
        if (!lesson || lesson->locale != locale) // another language stands in for it
            return;
        const QString title = entry.title.has(locale) ? entry.title.in(locale) : lesson->title;
        m_documents.push_back({LessonKind, id.path(), locale, title, RichTexts::plain(lesson->text)});
    }

    // The first pack to define an id wins, as on the shelf.
    [[nodiscard]] bool isNew(const QString &kind, const QString &id)
    {
        const QString key = kind + u'/' + id;
        if (m_seen.contains(key))
            return false;
        m_seen.insert(key);
        return true;
    }

    void addGlossary(const PackFiles &files)
    {
        const Result<std::vector<GlossaryEntry>> entries = PackReader::glossary(files);
        if (!entries)
            return;
        for (const GlossaryEntry &entry : *entries) {
            if (!isNew(GlossaryKind, entry.id))
                continue;
            const QString terms = QStringList(entry.term.byLocale.values() + entry.also.byLocale.values()).join(u" · "_s);
            for (const QString &locale : localesOf({&entry.term, &entry.definition}))
                m_documents.push_back({GlossaryKind, entry.id, locale, entry.term.in(locale), entry.definition.in(locale) + u'\n' + terms});
        }
    }

    void addIndicators(const PackFiles &files)
    {
        const Result<IndicatorCatalogue> catalogue = PackReader::indicators(files);
        if (!catalogue)
            return;
        QHash<QString, LocaleText> groups;
        for (const IndicatorGroup &group : catalogue->groups)
            groups.insert(group.id, group.title);
        for (const Indicator &indicator : catalogue->indicators) {
            if (!isNew(IndicatorKind, indicator.id))
                continue;
            for (const QString &locale : localesOf({&indicator.text}))
                m_documents.push_back({IndicatorKind, indicator.id, locale, indicator.text.in(locale), groups.value(indicator.group).in(locale)});
        }
    }

    [[nodiscard]] static QStringList localesOf(std::initializer_list<const LocaleText *> texts)
    {
        QStringList locales;
        for (const LocaleText *text : texts) {
            for (const QString &locale : text->byLocale.keys()) {
                if (!locales.contains(locale))
                    locales.append(locale);
            }
        }
        return locales;
    }

    const std::atomic<bool> &m_stopped;
    std::vector<SearchDocument> m_documents;
    QSet<QString> m_seen;
};

QFuture<Result<void>> readyMade(const Result<void> &result)
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

// How well a language suits: the one asked for, English, any.
int distance(const QString &locale, const QString &wanted)
{
    return locale == wanted || locale.isEmpty() ? 0 : locale == "en"_L1 ? 1 : 2;
}

// A snippet keeps to the paragraph of the hit, so that a definition does not run into the words of other languages.
QString lineWithHit(const QString &body, const QString &typed)
{
    const QStringList lines = body.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (SearchText::firstHit(line, typed).start >= 0)
            return line;
    }
    return lines.value(0);
}

} // namespace

struct LessonSearch::State
{
    PackShelf &shelf;
    Database &database;
    SearchIndex index;
    QString signature; // of the run that goes on
    QFuture<Result<void>> running;
    std::shared_ptr<std::atomic<bool>> stopped;
    bool ready = false;

    // The files' own marks too: a pack in the making, or installed by force, changes without a new version.
    [[nodiscard]] QString wanted() const
    {
        QString text = u"%1;"_s.arg(IndexFormat) + shelf.signature();
        for (const PackShelf::Shelved &pack : shelf.packs()) {
            const QFileInfo file(pack.path);
            text += u";%1 %2 %3"_s.arg(pack.index.id).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
        }
        return text;
    }

    void stop() const
    {
        if (stopped)
            *stopped = true;
    }

    [[nodiscard]] QFuture<Result<void>> build(const QString &wantedSignature)
    {
        std::vector<PackToRead> packs;
        for (const PackShelf::Shelved &pack : shelf.packs())
            packs.push_back({pack.path, pack.index});
        stopped = std::make_shared<std::atomic<bool>>(false);
        return QtConcurrent::run([packs = std::move(packs), flag = stopped] { return Gathering(*flag).from(packs); })
            .then([flag = stopped, target = &database, wantedSignature](std::vector<SearchDocument> documents) {
                if (*flag)
                    return readyMade(failure(Fault::Busy, LessonSearch::tr("The search index was not made because the lessons changed meanwhile.")));
                return SearchIndex(*target).rebuild(wantedSignature, std::move(documents));
            })
            .unwrap();
    }
};

LessonSearch::LessonSearch(PackShelf &shelf, Database &database, QObject *parent)
    : QObject(parent)
    , m_state(new State{shelf, database, SearchIndex(database), {}, {}, {}})
{
    connect(&shelf, &PackShelf::changed, this, &LessonSearch::refresh);
}

LessonSearch::~LessonSearch()
{
    m_state->stop();
    m_state->running.waitForFinished(); // it uses the database, which may go right after
}

QFuture<Result<void>> LessonSearch::refresh()
{
    const QString wanted = m_state->wanted();
    if (!m_state->running.isFinished() && m_state->signature == wanted)
        return m_state->running;
    const bool idle = m_state->running.isFinished();
    m_state->stop();
    m_state->signature = wanted;
    m_state->ready = false;
    if (idle && m_state->index.signature() == wanted) {
        m_state->ready = true;
        QMetaObject::invokeMethod(this, &LessonSearch::ready, Qt::QueuedConnection); // after the caller could connect
        return readyMade({});
    }
    m_state->running = m_state->build(wanted);
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, wanted] {
        const bool done = watcher->isCanceled() ? false : watcher->result().has_value();
        watcher->deleteLater();
        if (!done || wanted != m_state->signature)
            return;
        m_state->ready = true;
        Q_EMIT ready();
    });
    watcher->setFuture(m_state->running);
    return m_state->running;
}

bool LessonSearch::isReady() const
{
    return m_state->ready;
}

std::vector<SearchHit> LessonSearch::search(const QString &typed, const QString &locale, int limit) const
{
    // Of each thing the best suited language among those that match, at the place of the best of them.
    std::vector<SearchDocument> best;
    QHash<QString, size_t> places;
    for (IndexedHit &hit : m_state->index.search(typed, limit > 0 ? qMin(limit, 1000) * LanguagesPerHit : 0)) {
        const QString key = hit.document.kind + u'/' + hit.document.id;
        const auto place = places.constFind(key);
        if (place == places.cend()) {
            places.insert(key, best.size());
            best.push_back(std::move(hit.document));
        } else if (distance(hit.document.locale, locale) < distance(best[*place].locale, locale)) {
            best[*place] = std::move(hit.document);
        }
    }
    // Who types the beginning of a title means that one: the word itself stands above sentences that hold it.
    std::stable_partition(best.begin(), best.end(), [&](const SearchDocument &document) { return SearchText::firstHit(document.title, typed).start == 0; });
    std::vector<SearchHit> hits;
    for (const SearchDocument &document : best) {
        if (int(hits.size()) == limit)
            break;
        hits.push_back({document.kind, document.id, document.title, SearchText::snippet(lineWithHit(document.body, typed), typed)});
    }
    return hits;
}
