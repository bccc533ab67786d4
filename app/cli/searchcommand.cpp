// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "database.h"
#include "lessonsearch.h"
#include "packshelf.h"
#include "settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostResults = 1000;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

const QString &usage()
{
    static const QString form = u"search TEXT... [--json] [--language L] [--limit N]"_s;
    return form;
}

int wrongUsage(const QString &sentence)
{
    CommandLine::fault(sentence);
    return WrongUsage;
}

int failed(const Error &error)
{
    CommandLine::fault(error.text);
    return error.fault == Fault::NotSupported || error.fault == Fault::Damaged ? BadInput : OtherFault;
}

QString languageOf(const Folders &folders)
{
    const QString chosen = Settings(folders.settings()).language();
    return chosen.isEmpty() ? QLocale().name().section(u'_', 0, 0) : chosen;
}

void print(const std::vector<SearchHit> &hits, bool json)
{
    QJsonArray results;
    for (const SearchHit &hit : hits) {
        if (json)
            results.append(QJsonObject{{u"kind"_s, hit.kind}, {u"id"_s, hit.id}, {u"title"_s, hit.title}, {u"snippet"_s, hit.snippet}});
        else
            CommandLine::out(u"%1\t%2\t%3\t%4"_s.arg(hit.kind, hit.id, hit.title.simplified(), hit.snippet));
    }
    if (json)
        CommandLine::out(QString::fromUtf8(QJsonDocument(QJsonObject{{u"results"_s, results}}).toJson()));
}

int run(const Folders &folders, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"json"_s, QString()}, {u"language"_s, QString(), u"language"_s}, {u"limit"_s, QString(), u"number"_s, u"30"_s}});
    if (!parser.parse(QStringList{u"search"_s} + arguments))
        return wrongUsage(parser.errorText());
    const QString typed = parser.positionalArguments().join(u' ');
    if (typed.simplified().isEmpty())
        return wrongUsage(Sentences::tr("There is nothing to search for; write: blueheart %1").arg(usage()));
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > MostResults)
        return wrongUsage(Sentences::tr("The limit “%1” is not a number from 1 to %2.").arg(parser.value(u"limit"_s)).arg(MostResults));

    const Result<std::unique_ptr<Database>> database = Database::open(folders.database());
    if (!database)
        return failed(database.error());
    PackShelf shelf(folders);
    for (const Error &problem : shelf.problems())
        CommandLine::fault(problem.text);
    LessonSearch search(shelf, **database);
    const Result<void> refreshed = search.refresh().result();
    if (!refreshed)
        return failed(refreshed.error());
    const QString language = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : languageOf(folders);
    print(search.search(typed, language, limit), parser.isSet(u"json"_s));
    return Done;
}

} // namespace

Command Commands::search()
{
    return {u"search"_s, usage(), Sentences::tr("Searches lessons, glossary and signs, and prints what fits best first."), run};
}
