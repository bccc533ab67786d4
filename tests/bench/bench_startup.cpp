// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first paint, memory and wake-ups at rest, of the program with a profile of 1,000 answers against a bare
// window: bench_startup [PAIRS]. Alternating, each start with a fresh copy of the profile.
#include "runningprogram.h"

#include "database.h"
#include "learnerrecord.h"
#include "packshelf.h"
#include "settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Answers = 1000;
constexpr int AnswersPerRound = 20;
constexpr int RestSeconds = 5;

const QString Program = QStringLiteral(BUILD_DIR "/app/blueheart");
const QString Bare = QStringLiteral(BUILD_DIR "/tests/bench/bare_window");

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

Response choice(int index)
{
    Response response;
    response.chosen = {index};
    return response;
}

bool answerRounds(LearnerRecord &record, const ModuleId &module)
{
    for (int round = 0; round < Answers / AnswersPerRound; ++round) {
        QStringList questions;
        for (int i = 0; i < AnswersPerRound; ++i)
            questions.append(u"question %1"_s.arg(i));
        const qint64 id = record.startRound(module, u"en"_s, quint32(round), questions);
        for (int i = 0; i < AnswersPerRound; ++i)
            record.answered(id, questions.at(i), choice(i % 4), Grade());
        record.finishRound(id);
    }
    return record.attempts() == Answers;
}

// A person who read every lesson and answered a thousand questions.
bool makeProfile(const Folders &folders)
{
    if (!QDir().mkpath(folders.profile))
        return false;
    Settings settings(folders.settings());
    settings.setLanguage(u"en"_s);
    settings.setFirstRunDone(true);

    PackShelf shelf(folders);
    const auto database = Database::open(folders.database());
    if (!database || shelf.modules().empty())
        return false;
    LearnerRecord record(**database, systemClock());
    for (const PackShelf::ModuleAt &module : shelf.modules()) {
        for (const LessonEntry &lesson : module.entry->lessons) {
            record.opened({module.id.pack, module.id.module, lesson.id});
            record.completed({module.id.pack, module.id.module, lesson.id});
        }
    }
    const bool whole = answerRounds(record, shelf.modules().front().id);
    (*database)->flush();
    return whole;
}

void copy(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        QFile::copy(from + u'/' + name, to + u'/' + name);
}

void line(const char *what, double program, double bare, const char *unit)
{
    std::printf("%-28s %10.1f %10.1f %-4s ratio %.2f\n", what, program, bare, unit, bare > 0 ? program / bare : 0);
    std::fflush(stdout);
}

bool measureStart(const QString &master, const QString &profile, int pairs)
{
    const QStringList arguments{u"--profile"_s, profile};
    std::vector<double> program, bare, ratios;
    for (int i = -1; i < pairs; ++i) { // the first pair only warms the disk cache
        copy(master, profile);
        const double one = RunningProgram(Program, arguments).milliseconds();
        const double other = RunningProgram(Bare, {}).milliseconds();
        if (one < 0 || other < 0)
            return false;
        if (i < 0)
            continue;
        program.push_back(one);
        bare.push_back(other);
        ratios.push_back(one / other);
    }
    line("start to first paint, median", median(program), median(bare), "ms");
    std::printf("%-28s %10.2f\n", "median ratio of the pairs", median(ratios));
    return true;
}

bool measureRest(const QString &master, const QString &profile)
{
    copy(master, profile);
    const RunningProgram program(Program, {u"--profile"_s, profile});
    const RunningProgram bare(Bare, {});
    if (!program.painted() || !bare.painted())
        return false;
    QThread::sleep(RestSeconds);
    line("proportional memory at rest", program.proportionalKilobytes(), bare.proportionalKilobytes(), "kB");
    const qint64 programBefore = program.switches();
    const qint64 bareBefore = bare.switches();
    QThread::sleep(RestSeconds);
    line("wake-ups in 5 s at rest", double(program.switches() - programBefore), double(bare.switches() - bareBefore), "");
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int pairs = std::max(1, QCoreApplication::arguments().value(1, u"15"_s).toInt());
    const QTemporaryDir place;
    const QString master = place.filePath(u"master"_s);
    const QString profile = place.filePath(u"profile"_s);
    if (!makeProfile({master, QStringLiteral(BUILD_DIR "/packs")})) {
        std::fputs("The profile could not be made.\n", stderr);
        return 1;
    }
    // Builds the search index once, as it is for everybody but at the very first start.
    QProcess search;
    search.setStandardOutputFile(QProcess::nullDevice());
    search.start(Program, {u"--profile"_s, master, u"search"_s, u"--json"_s, u"debt"_s});
    if (!search.waitForFinished(60000) || search.exitCode() != 0)
        std::fputs("The search index was not built beforehand.\n", stderr);
    std::printf("%-28s %10s %10s      (%d pairs, %d answers in the profile)\n", "", "blueheart", "bare", pairs, Answers);
    return measureStart(master, profile, pairs) && measureRest(master, profile) ? 0 : 1;
}
