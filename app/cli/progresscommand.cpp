// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "database.h"
#include "learnerrecord.h"
#include "learningpath.h"
#include "packshelf.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxRead = 64 * 1024 * 1024 + 1; // one more than what LearnerRecord takes, so that it can say so

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ProgressCommand)
};

const QString &usage()
{
    static const QString forms = u"progress export FILE\n"
                                 "progress import FILE\n"
                                 "progress show [--json]"_s;
    return forms;
}

int wrongUsage(const QString &sentence)
{
    CommandLine::fault(sentence);
    return WrongUsage;
}

int failed(int status, const QString &sentence)
{
    CommandLine::fault(sentence);
    return status;
}

int save(const LearnerRecord &record, const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = record.toJson();
    // Unbuffered: commit() does not notice when the rest of a buffer finds no room.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(json) != json.size() || !file.commit())
        return failed(OtherFault, Sentences::tr("“%1” could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    CommandLine::out(Sentences::tr("Exported to: %1").arg(QDir::toNativeSeparators(path)));
    return Done;
}

int load(LearnerRecord &record, const Folders &folders, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(BadInput, Sentences::tr("“%1” cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    const Result<LearnerRecord::Imported> imported = record.fromJson(file.read(MaxRead));
    if (!imported) {
        const bool ours = imported.error().fault == Fault::Denied || imported.error().fault == Fault::Busy;
        return failed(ours ? OtherFault : BadInput,
                      Sentences::tr("“%1” was not imported. %2").arg(QDir::toNativeSeparators(path), imported.error().text));
    }
    CommandLine::tellWindow(folders);
    CommandLine::out(Sentences::tr("Imported: lessons %1, quiz rounds %2").arg(imported->lessons).arg(imported->rounds));
    return Done;
}

QJsonObject moduleObject(const PackShelf &shelf, const LearnerRecord &record, const PackShelf::ModuleAt &module)
{
    QJsonObject object{{u"id"_s, QString(module.id.pack + u'/' + module.id.module)}, {u"title"_s, module.entry->title.in(u"en"_s)},
                       {u"lessons"_s, int(module.entry->lessons.size())},
                       {u"completed"_s, LearningPath::completedLessons(shelf, record, module.id)}};
    if (const std::optional<RoundSummary> last = record.lastRound(module.id)) {
        object.insert(u"lastQuiz"_s, QJsonObject{{u"right"_s, last->right}, {u"asked"_s, last->asked},
                                                 {u"finishedAt"_s, last->finishedAt.toString(Qt::ISODateWithMs)}});
    }
    return object;
}

int show(const LearnerRecord &record, const Folders &folders, bool json)
{
    const PackShelf shelf(folders);
    QJsonArray modules;
    for (const PackShelf::ModuleAt &module : shelf.modules()) {
        const QJsonObject object = moduleObject(shelf, record, module);
        modules.append(object);
        if (json)
            continue;
        CommandLine::out(Sentences::tr("%1: %2 of %3 lessons done").arg(object.value("title"_L1).toString().simplified())
                             .arg(object.value("completed"_L1).toInt()).arg(object.value("lessons"_L1).toInt()));
        if (const QJsonObject quiz = object.value("lastQuiz"_L1).toObject(); !quiz.isEmpty())
            CommandLine::out(Sentences::tr("    last quiz: %1 of %2 right").arg(quiz.value("right"_L1).toInt()).arg(quiz.value("asked"_L1).toInt()));
    }
    const std::optional<LessonId> last = record.lastLesson();
    if (json) {
        CommandLine::out(QString::fromUtf8(QJsonDocument(QJsonObject{{u"modules"_s, modules}, {u"answers"_s, record.attempts()},
                                                                     {u"lastLesson"_s, last ? QJsonValue(last->path()) : QJsonValue()}}).toJson()));
    } else {
        CommandLine::out(Sentences::tr("Questions answered: %1").arg(record.attempts()));
    }
    return Done;
}

int run(const Folders &folders, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"json"_s, QString()});
    if (!parser.parse(QStringList{u"progress"_s} + arguments))
        return wrongUsage(parser.errorText());
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    const bool isShow = verb == "show"_L1;
    const bool known = isShow || verb == "export"_L1 || verb == "import"_L1;
    if (!known || words.size() != (isShow ? 1 : 2) || (parser.isSet(u"json"_s) && !isShow))
        return wrongUsage(Sentences::tr("Write one of: %1").arg(u"blueheart "_s + usage().split(u'\n').join(u" | blueheart "_s)));
    if (folders.isPrivate())
        return wrongUsage(Sentences::tr("A private session has no progress; leave out --private."));

    const Result<std::unique_ptr<Database>> database = Database::open(folders.database());
    if (!database) {
        const bool input = database.error().fault == Fault::NotSupported || database.error().fault == Fault::Damaged;
        return failed(input ? BadInput : OtherFault, database.error().text);
    }
    LearnerRecord record(**database, systemClock());
    if (isShow)
        return show(record, folders, parser.isSet(u"json"_s));
    return verb == "export"_L1 ? save(record, words.at(1)) : load(record, folders, words.at(1));
}

} // namespace

Command Commands::progress()
{
    return {u"progress"_s, usage(), Sentences::tr("Takes your progress to another computer or brings it from there, or shows it."), run};
}
