// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "packcheck.h"
#include "packfiles.h"
#include "packreader.h"
#include "packshelf.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PackCommand)
};

const QString &usage()
{
    static const QString forms = u"pack check PATH [--json] [--strict]\n"
                                 "pack install PATH [--force]\n"
                                 "pack list [--json]\n"
                                 "pack remove ID"_s;
    return forms;
}

int wrongUsage()
{
    CommandLine::fault(Texts::tr("Usage: %1").arg(usage().split(u'\n').join(u" | "_s)));
    return WrongUsage;
}

int refused(const Error &error)
{
    CommandLine::fault(error.text);
    return error.fault == Fault::Denied ? OtherFault : BadInput;
}

// The words after the name of the form and the options given; nothing when they do not fit the usage.
struct Typed
{
    QStringList words;
    QStringList options;
    [[nodiscard]] bool has(QLatin1StringView option) const { return options.contains(option); }
};
std::optional<Typed> typed(const QStringList &arguments, const QStringList &options, qsizetype words)
{
    QCommandLineParser parser;
    for (const QString &option : options)
        parser.addOption(QCommandLineOption(option));
    if (!parser.parse(arguments) || parser.positionalArguments().size() != words) // the first of arguments counts as the program
        return {};
    return Typed{parser.positionalArguments(), parser.optionNames()};
}

void printJson(const QJsonObject &object)
{
    CommandLine::out(QString::fromUtf8(QJsonDocument(object).toJson()));
}

QJsonObject asJson(const Finding &finding)
{
    return {{u"file"_s, finding.file},
            {u"line"_s, finding.line},
            {u"severity"_s, finding.severity == Severity::Error ? u"error"_s : u"warning"_s},
            {u"text"_s, finding.text}};
}

int check(const Typed &typed)
{
    const Result<PackFiles> files = PackFiles::open(typed.words.front());
    if (!files.has_value())
        return refused(files.error());
    const std::vector<Finding> findings = PackCheck::check(*files);
    const int errors = int(std::count_if(findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Severity::Error; }));
    const int warnings = int(findings.size()) - errors;
    if (typed.has("json"_L1)) {
        QJsonArray list;
        for (const Finding &finding : findings)
            list.append(asJson(finding));
        printJson({{u"findings"_s, list}, {u"errors"_s, errors}, {u"warnings"_s, warnings}});
    } else {
        for (const Finding &finding : findings)
            CommandLine::out(PackCheck::line(finding));
    }
    if (findings.empty())
        CommandLine::fault(Texts::tr("The pack “%1” is good: nothing was found.").arg(typed.words.front()));
    else
        CommandLine::fault(Texts::tr("The pack “%1” was checked; errors: %2, warnings: %3.").arg(typed.words.front()).arg(errors).arg(warnings));
    return errors > 0 || (warnings > 0 && typed.has("strict"_L1)) ? BadInput : Done;
}

int install(const Folders &folders, const Typed &typed)
{
    PackShelf shelf(folders);
    const Result<PackIndex> index = shelf.install(typed.words.front(), typed.has("force"_L1));
    if (!index.has_value())
        return refused(index.error());
    CommandLine::tellWindow(folders);
    CommandLine::out(Texts::tr("Installed: %1 %2").arg(index->id, index->version));
    return Done;
}

int list(const Folders &folders, const Typed &typed)
{
    const PackShelf shelf(folders);
    QJsonArray packs;
    for (const PackShelf::Shelved &pack : shelf.packs()) {
        const QString title = pack.index.title.in(u"en"_s);
        if (!typed.has("json"_L1)) {
            CommandLine::out(u"%1\t%2\t%3\t%4"_s.arg(pack.index.id, pack.index.version, pack.bundled ? Texts::tr("bundled") : Texts::tr("installed"), title.simplified()));
            continue;
        }
        packs.append(QJsonObject{{u"id"_s, pack.index.id},
                                 {u"version"_s, pack.index.version},
                                 {u"title"_s, title},
                                 {u"publisher"_s, pack.index.publisher},
                                 {u"licence"_s, pack.index.licence},
                                 {u"locales"_s, QJsonArray::fromStringList(pack.index.locales)},
                                 {u"modules"_s, qint64(pack.index.modules.size())},
                                 {u"bundled"_s, pack.bundled},
                                 {u"path"_s, pack.path}});
    }
    QJsonArray problems;
    for (const Error &problem : shelf.problems()) {
        problems.append(problem.text);
        CommandLine::fault(problem.text);
    }
    if (typed.has("json"_L1))
        printJson({{u"packs"_s, packs}, {u"problems"_s, problems}});
    return Done;
}

int remove(const Folders &folders, const Typed &typed)
{
    PackShelf shelf(folders);
    const Result<void> removed = shelf.remove(typed.words.front());
    if (!removed.has_value())
        return refused(removed.error());
    CommandLine::tellWindow(folders);
    CommandLine::out(Texts::tr("Removed: %1").arg(typed.words.front()));
    return Done;
}

int run(const Folders &folders, const QStringList &arguments)
{
    const QString form = arguments.value(0);
    if (form == "check"_L1) {
        const auto words = typed(arguments, {u"json"_s, u"strict"_s}, 1);
        return words ? check(*words) : wrongUsage();
    }
    if (form == "install"_L1) {
        const auto words = typed(arguments, {u"force"_s}, 1);
        return words ? install(folders, *words) : wrongUsage();
    }
    if (form == "list"_L1) {
        const auto words = typed(arguments, {u"json"_s}, 0);
        return words ? list(folders, *words) : wrongUsage();
    }
    if (form == "remove"_L1) {
        const auto words = typed(arguments, {}, 1);
        return words ? remove(folders, *words) : wrongUsage();
    }
    return wrongUsage();
}

} // namespace

Command Commands::pack()
{
    return {u"pack"_s, usage(), Texts::tr("Checks, installs, lists and removes content packs (folders or .bhpack files)."), run};
}
