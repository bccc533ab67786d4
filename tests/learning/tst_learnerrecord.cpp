// SPDX-License-Identifier: GPL-3.0-or-later
#include "learnerrecord.h"

#include "database.h"
#include "statement.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const ModuleId Signs{u"core"_s, u"signs"_s};
const ModuleId Words{u"core"_s, u"words"_s};
const LessonId One{u"core"_s, u"signs"_s, u"01-one"_s};
const LessonId Two{u"core"_s, u"signs"_s, u"02-two"_s};

Response chosen(int index)
{
    Response response;
    response.chosen = {index};
    return response;
}

Grade grade(bool right)
{
    Grade given;
    given.right = right;
    given.fraction = right ? 1 : 0;
    return given;
}

// A profile with its database and record, and a clock that stands until it is set.
class Learner final
{
public:
    explicit Learner(const QString &path)
        : m_path(path)
    {
        reopen();
    }

    void reopen()
    {
        m_record.reset();
        m_database.reset();
        Result<std::unique_ptr<Database>> opened = Database::open(m_path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_database = std::move(*opened);
        m_record = std::make_unique<LearnerRecord>(*m_database, [this] { return now; });
    }

    [[nodiscard]] LearnerRecord *operator->() const { return m_record.get(); }
    [[nodiscard]] LearnerRecord &record() const { return *m_record; }
    [[nodiscard]] Database &database() const { return *m_database; }
    void passSeconds(int seconds) { now = now.addSecs(seconds); }

    QDateTime now{QDate(2026, 11, 23), QTime(10, 0, 0, 123), Qt::UTC};

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<LearnerRecord> m_record;
};

QJsonObject withoutTime(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove(u"exportedAt"_s);
    return object;
}

} // namespace

class TestLearnerRecord final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void startsEmpty();
    void survivesReopening();
    void remembersWhereOneWas();
    void canBeMarkedNotDoneAgain();
    void writesOnlyWhatChanged();
    void knowsTheLessonOpenedLast();
    void keepsActionsWhenTheClockGoesBack();
    void keepsAnOpenRound();
    void leavesARoundForANewerFinishedOne();
    void sumsUpTheLastRound();
    void replacesAnAnswer();
    void ignoresRoundsItDoesNotKnow();
    void keepsEveryKindOfResponse_data();
    void keepsEveryKindOfResponse();
    void givesRoundsIdsOfTheirOwn();
    void twoWindowsLoseNothing();
    void reloadsAfterWhatIsQueued();
    void memoryLeavesNoFile();
    void saysWhenAWriteFails();
    void losesNothingWhenKilled();
    void carriesOverToAnotherComputer();
    void mergesTwoComputers();
    void importsTwiceWithoutDoubling();
    void finishesARoundByImport();
    void givesANewIdWhereOneIsTaken();
    void refusesWhatIsNoProgress_data();
    void refusesWhatIsNoProgress();
    void refusesDamagedFields_data();
    void refusesDamagedFields();
    void ignoresUnknownFields();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name + u"/blueheart.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLearnerRecord::startsEmpty()
{
    const Learner learner(path(u"a"_s));
    QVERIFY(learner->isEmpty());
    QCOMPARE(learner->lesson(One), LessonState());
    QVERIFY(!learner->lastLesson());
    QVERIFY(!learner->openRound(Signs));
    QVERIFY(!learner->lastRound(Signs));
    QCOMPARE(learner->attempts(), 0);
}

void TestLearnerRecord::survivesReopening()
{
    Learner learner(path(u"a"_s));
    QSignalSpy changed(&learner.record(), &LearnerRecord::changed);
    learner->opened(One);
    learner->reached(One, 7);
    learner->completed(One);
    QCOMPARE(changed.size(), 3);
    const LessonState expected{7, true, true, learner.now};
    QCOMPARE(learner->lesson(One), expected); // at once
    learner.reopen();
    QCOMPARE(learner->lesson(One), expected);
    QCOMPARE(learner->lesson(Two), LessonState());
    QVERIFY(!learner->isEmpty());
    QCOMPARE(learner->lastLesson(), One);
}

void TestLearnerRecord::remembersWhereOneWas()
{
    Learner learner(path(u"a"_s));
    learner->reached(One, 3);
    learner->reached(One, 1); // back up the page
    learner.reopen();
    QCOMPARE(learner->lesson(One).paragraph, 1);
    learner->reached(One, 0);
    learner.reopen();
    QCOMPARE(learner->lesson(One).paragraph, 0);
    QVERIFY(!learner->lesson(One).opened);
}

void TestLearnerRecord::canBeMarkedNotDoneAgain()
{
    Learner learner(path(u"a"_s));
    learner->completed(One);
    learner->completed(One, false); // within the same millisecond
    QVERIFY(!learner->lesson(One).completed);
    learner.reopen();
    QVERIFY(!learner->lesson(One).completed);
}

void TestLearnerRecord::writesOnlyWhatChanged()
{
    Learner learner(path(u"a"_s));
    learner->completed(Two, false);
    learner->reached(One, 2);
    QSignalSpy changed(&learner.record(), &LearnerRecord::changed);
    learner->reached(One, 2);
    QCOMPARE(changed.size(), 0);
}

void TestLearnerRecord::knowsTheLessonOpenedLast()
{
    Learner learner(path(u"a"_s));
    learner->opened(Two);
    learner.passSeconds(60);
    learner->opened(One);
    learner.passSeconds(60);
    learner->completed(Two); // is not opening it
    QCOMPARE(learner->lastLesson(), One);
    learner.reopen();
    QCOMPARE(learner->lastLesson(), One);
}

void TestLearnerRecord::keepsActionsWhenTheClockGoesBack()
{
    Learner learner(path(u"a"_s));
    learner->opened(One);
    learner->completed(One);
    learner->reached(One, 9);
    const qint64 before = learner->startRound(Signs, u"en"_s, 1, {u"q"_s});
    learner->answered(before, u"q"_s, chosen(0), grade(false));
    learner.passSeconds(-86400);
    learner->completed(One, false);
    learner->reached(One, 4);
    learner->answered(before, u"q"_s, chosen(1), grade(true));
    const qint64 after = learner->startRound(Signs, u"en"_s, 2, {u"q"_s});
    const auto check = [&] {
        QVERIFY(!learner->lesson(One).completed);
        QCOMPARE(learner->lesson(One).paragraph, 4);
        QCOMPARE(learner->openRound(Signs)->id, after);
        QCOMPARE(learner->lastLesson(), Two);
    };
    learner->opened(Two);
    check();
    learner->finishRound(before);
    learner.reopen();
    check();
    QCOMPARE(learner->lastRound(Signs)->right, 1);
}

void TestLearnerRecord::keepsAnOpenRound()
{
    Learner learner(path(u"a"_s));
    const QStringList questions{u"q3"_s, u"q1"_s, u"q2, with “signs”"_s};
    const qint64 id = learner->startRound(Signs, u"fr"_s, 4294967295u, questions);
    learner->answered(id, u"q3"_s, chosen(2), grade(true));
    learner.passSeconds(5);
    learner->answered(id, u"q1"_s, chosen(0), grade(false));
    learner.reopen();
    const std::optional<OpenRound> open = learner->openRound(Signs);
    QVERIFY(open);
    QCOMPARE(open->id, id);
    QCOMPARE(open->seed, 4294967295u);
    QCOMPARE(open->locale, u"fr"_s);
    QCOMPARE(open->questions, questions);
    QCOMPARE(open->answers.size(), size_t(2));
    QCOMPARE(open->answers[0].first, u"q3"_s);
    QCOMPARE(open->answers[0].second, chosen(2));
    QCOMPARE(open->answers[1].first, u"q1"_s);
    QVERIFY(!learner->openRound(Words));
    QVERIFY(!learner->lastRound(Signs));
    QCOMPARE(learner->attempts(), 2);
}

void TestLearnerRecord::leavesARoundForANewerFinishedOne()
{
    Learner learner(path(u"a"_s));
    const qint64 left = learner->startRound(Signs, u"en"_s, 1, {u"q"_s});
    learner.passSeconds(1);
    const qint64 ended = learner->startRound(Signs, u"en"_s, 2, {u"q"_s});
    QCOMPARE(learner->openRound(Signs)->id, ended);
    learner->finishRound(ended);
    QVERIFY(!learner->openRound(Signs));
    learner.passSeconds(1);
    const qint64 newest = learner->startRound(Signs, u"en"_s, 3, {u"q"_s}, ended);
    learner.reopen();
    QCOMPARE(learner->openRound(Signs)->id, newest);
    QCOMPARE(learner->lastRound(Signs)->id, ended);
    QVERIFY(left != ended && ended != newest);
}

void TestLearnerRecord::sumsUpTheLastRound()
{
    Learner learner(path(u"a"_s));
    const qint64 id = learner->startRound(Signs, u"en"_s, 1, {u"a"_s, u"b"_s, u"c"_s, u"essay"_s});
    learner->answered(id, u"a"_s, chosen(0), grade(true));
    learner->answered(id, u"b"_s, chosen(0), grade(false));
    Grade none;
    none.graded = false;
    learner->answered(id, u"essay"_s, chosen(0), none);
    learner.passSeconds(30);
    learner->finishRound(id);
    const QDateTime finished = learner.now;
    learner.passSeconds(30);
    learner->finishRound(id); // once is enough
    for (int i = 0; i < 2; ++i) {
        const std::optional<RoundSummary> last = learner->lastRound(Signs);
        QVERIFY(last);
        QCOMPARE(last->id, id);
        QCOMPARE(last->asked, 3); // the essay has no right answer; c was skipped
        QCOMPARE(last->right, 1);
        QCOMPARE(last->finishedAt, finished);
        QVERIFY(!learner->openRound(Signs));
        learner.reopen();
    }
}

void TestLearnerRecord::replacesAnAnswer()
{
    Learner learner(path(u"a"_s));
    const qint64 id = learner->startRound(Signs, u"en"_s, 1, {u"a"_s});
    learner->answered(id, u"a"_s, chosen(0), grade(false));
    learner->answered(id, u"a"_s, chosen(1), grade(true));
    learner->finishRound(id);
    learner.reopen();
    QCOMPARE(learner->attempts(), 1);
    QCOMPARE(learner->lastRound(Signs)->right, 1);
}

void TestLearnerRecord::ignoresRoundsItDoesNotKnow()
{
    Learner learner(path(u"a"_s));
    QSignalSpy failed(&learner.record(), &LearnerRecord::notSaved);
    learner->answered(42, u"a"_s, chosen(0), grade(true));
    learner->finishRound(42);
    const qint64 id = learner->startRound(Signs, u"en"_s, 1, {u"a"_s}, 42);
    learner.database().flush();
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 0);
    QCOMPARE(learner->attempts(), 0);
    learner.reopen();
    QCOMPARE(learner->openRound(Signs)->id, id);
}

void TestLearnerRecord::keepsEveryKindOfResponse_data()
{
    QTest::addColumn<QList<int>>("indices");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pairs");
    QTest::newRow("none") << QList<int>() << QString() << QStringList();
    QTest::newRow("several chosen") << QList<int>{0, 3, 2} << QString() << QStringList();
    QTest::newRow("text") << QList<int>() << u"«é» \"贩\"\n\\ 👩‍👧"_s << QStringList();
    QTest::newRow("pairs with a gap") << QList<int>() << QString() << QStringList{u"a"_s, QString(), u"c"_s};
}

void TestLearnerRecord::keepsEveryKindOfResponse()
{
    QFETCH(QList<int>, indices);
    QFETCH(QString, text);
    QFETCH(QStringList, pairs);
    const Response response{indices, text, pairs};
    Learner learner(path(u"a"_s));
    const qint64 id = learner->startRound(Signs, u"en"_s, 1, {u"a"_s});
    learner->answered(id, u"a"_s, response, grade(true));
    learner.reopen();
    QCOMPARE(learner->openRound(Signs)->answers.front().second, response);
}

void TestLearnerRecord::givesRoundsIdsOfTheirOwn()
{
    Learner one(path(u"a"_s));
    Learner other(path(u"a"_s)); // a second program on the same profile
    QSet<qint64> ids;
    for (int i = 0; i < 100; ++i) {
        ids.insert(one->startRound(Signs, u"en"_s, quint32(i), {u"a"_s}));
        ids.insert(other->startRound(Signs, u"en"_s, quint32(i), {u"a"_s}));
    }
    QCOMPARE(ids.size(), 200);
    QVERIFY(std::all_of(ids.begin(), ids.end(), [](qint64 id) { return id > 0; }));
}

void TestLearnerRecord::twoWindowsLoseNothing()
{
    Learner one(path(u"a"_s));
    Learner other(path(u"a"_s));
    one->opened(One);
    other->completed(One); // knows nothing of the other's opening
    one->reached(One, 5);
    other->opened(Two);
    const qint64 round = one->startRound(Signs, u"en"_s, 1, {u"a"_s});
    (void)other->startRound(Words, u"en"_s, 1, {u"a"_s});
    one->answered(round, u"a"_s, chosen(0), grade(true));
    one.database().flush();
    other.database().flush();
    one.reopen();
    QCOMPARE(one->lesson(One), (LessonState{5, true, true, one.now}));
    QVERIFY(one->lesson(Two).opened);
    QVERIFY(one->openRound(Signs) && one->openRound(Words));
}

void TestLearnerRecord::reloadsAfterWhatIsQueued()
{
    Learner window(path(u"a"_s));
    Learner command(path(u"a"_s));
    command->completed(Two);
    command.database().flush();
    QVERIFY(!window->lesson(Two).completed);
    window->completed(One); // still on its way while reload is asked for
    QSignalSpy changed(&window.record(), &LearnerRecord::changed);
    window->reload();
    QVERIFY(window->lesson(One).completed);
    QTRY_VERIFY(window->lesson(Two).completed);
    QVERIFY(window->lesson(One).completed);
    QCOMPARE(changed.size(), 1);
    window->reload();
    QCOMPARE(changed.size(), 2);
}

void TestLearnerRecord::memoryLeavesNoFile()
{
    Learner learner{QString()};
    learner->opened(One);
    learner.database().flush();
    QVERIFY(learner->lesson(One).opened);
    learner->reload();
    QTRY_VERIFY(learner->lesson(One).opened);
    learner.reopen();
    QVERIFY(learner->isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestLearnerRecord::saysWhenAWriteFails()
{
    Learner learner(path(u"a"_s));
    QSignalSpy failed(&learner.record(), &LearnerRecord::notSaved);
    learner.database().write([](QSqlDatabase &database) { return Statement::execute(database, u"DROP TABLE lesson_state"_s); });
    learner->opened(One);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
}

// The other process of losesNothingWhenKilled: does something, waits until it is on the disk and says so.
static int learnInAnotherProcess(const QString &path)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    Learner learner(path);
    const qint64 round = learner->startRound(Signs, u"en"_s, 1, {});
    for (int i = 0;; ++i) {
        learner->completed({u"core"_s, u"signs"_s, QString::number(i)});
        learner->answered(round, QString::number(i), chosen(i), grade(true));
        learner.database().flush();
        out.write(QByteArray::number(i) + '\n');
        out.flush();
    }
}

void TestLearnerRecord::losesNothingWhenKilled()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--learn"_s, path(u"a"_s)});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardOutput()).count('\n') >= 15, 60000);
    process.kill();
    QVERIFY(process.waitForFinished());
    said += process.readAllStandardOutput();
    const qsizetype told = said.count('\n');
    const Learner learner(path(u"a"_s));
    for (int i = 0; i < told; ++i)
        QVERIFY(learner->lesson({u"core"_s, u"signs"_s, QString::number(i)}).completed);
    QVERIFY(learner->attempts() >= told);
    QVERIFY(learner->openRound(Signs));
}

static void study(Learner &learner)
{
    learner->opened(One);
    learner->reached(One, 4);
    learner->completed(One);
    learner.passSeconds(100);
    learner->opened(Two);
    const qint64 first = learner->startRound(Signs, u"en"_s, 7, {u"a"_s, u"b"_s});
    learner->answered(first, u"a"_s, chosen(1), grade(true));
    learner->answered(first, u"b"_s, chosen(0), grade(false));
    learner->finishRound(first);
    learner.passSeconds(100);
    const qint64 retry = learner->startRound(Signs, u"en"_s, 8, {u"b"_s}, first);
    learner->answered(retry, u"b"_s, {{}, u"typed « »"_s, {u"x"_s, u"y"_s}}, grade(true));
}

void TestLearnerRecord::carriesOverToAnotherComputer()
{
    Learner here(path(u"here"_s));
    study(here);
    const QByteArray json = here->toJson();
    QCOMPARE(QJsonDocument::fromJson(json).object().value(u"kind"_s).toString(), u"blueheart-progress"_s);
    QCOMPARE(QJsonDocument::fromJson(json).object().value(u"format"_s).toInt(), 1);

    Learner there(path(u"there"_s));
    there.passSeconds(100000);
    QSignalSpy changed(&there.record(), &LearnerRecord::changed);
    const Result<LearnerRecord::Imported> imported = there->fromJson(json);
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().detail));
    QCOMPARE(imported->lessons, 2);
    QCOMPARE(imported->rounds, 2);
    QCOMPARE(changed.size(), 1);
    there.reopen();
    QCOMPARE(there->lesson(One), here->lesson(One));
    QCOMPARE(there->lesson(Two), here->lesson(Two));
    QCOMPARE(there->lastLesson(), here->lastLesson());
    QCOMPARE(there->attempts(), 3);
    QCOMPARE(there->openRound(Signs)->answers.front().second, here->openRound(Signs)->answers.front().second);
    QCOMPARE(there->lastRound(Signs)->right, 1);
    here.reopen();
    QCOMPARE(withoutTime(there->toJson()), withoutTime(json));
    QCOMPARE(withoutTime(here->toJson()), withoutTime(json));
}

void TestLearnerRecord::mergesTwoComputers()
{
    Learner here(path(u"here"_s));
    Learner there(path(u"there"_s));
    here->opened(One);
    here->completed(One);
    here->reached(One, 2);
    there.passSeconds(1000);
    there->opened(One); // later, but not to its end
    there->reached(One, 8);
    there->completed(Two);
    here.passSeconds(2000);
    here->completed(Two);
    here->completed(Two, false); // the newest word on it
    QVERIFY(here->fromJson(there->toJson()).has_value());
    QVERIFY(there->fromJson(here->toJson()).has_value());
    QCOMPARE(here->lesson(One), (LessonState{8, true, true, there.now}));
    QVERIFY(!here->lesson(Two).completed);
    QCOMPARE(withoutTime(here->toJson()), withoutTime(there->toJson()));
}

void TestLearnerRecord::importsTwiceWithoutDoubling()
{
    Learner here(path(u"here"_s));
    study(here);
    const QByteArray json = here->toJson();
    for (int i = 0; i < 3; ++i) {
        const Result<LearnerRecord::Imported> imported = here->fromJson(json);
        QVERIFY(imported);
        QCOMPARE(imported->lessons, 0);
        QCOMPARE(imported->rounds, 0);
    }
    QCOMPARE(withoutTime(here->toJson()), withoutTime(json));
}

void TestLearnerRecord::finishesARoundByImport()
{
    Learner here(path(u"here"_s));
    study(here);
    Learner there(path(u"there"_s));
    QVERIFY(there->fromJson(here->toJson()).has_value());
    const qint64 open = there->openRound(Signs)->id;
    there->finishRound(open); // goes on over there
    QVERIFY(here->fromJson(there->toJson()).has_value());
    QVERIFY(!here->openRound(Signs));
    QCOMPARE(here->lastRound(Signs)->id, open);
    QCOMPARE(here->attempts(), 3);
}

void TestLearnerRecord::givesANewIdWhereOneIsTaken()
{
    Learner here(path(u"here"_s));
    study(here);
    QJsonObject changedFile = QJsonDocument::fromJson(here->toJson()).object();
    QJsonArray rounds = changedFile.value(u"rounds"_s).toArray();
    for (int i = 0; i < rounds.size(); ++i) { // other runs under the same ids
        QJsonObject round = rounds.at(i).toObject();
        round.insert(u"seed"_s, 1000 + i);
        rounds[i] = round;
    }
    changedFile.insert(u"rounds"_s, rounds);
    const Result<LearnerRecord::Imported> imported = here->fromJson(QJsonDocument(changedFile).toJson());
    QVERIFY(imported);
    QCOMPARE(imported->rounds, 2);
    QCOMPARE(here->attempts(), 6);
    const QJsonArray all = QJsonDocument::fromJson(here->toJson()).object().value(u"rounds"_s).toArray();
    QCOMPARE(all.size(), 4);
    QHash<int, QString> ids, retries;
    for (const QJsonValue &round : all) {
        ids.insert(round[u"seed"_s].toInt(), round[u"id"_s].toString());
        retries.insert(round[u"seed"_s].toInt(), round[u"retryOf"_s].toString());
    }
    QCOMPARE(retries.value(8), ids.value(7));
    QCOMPARE(retries.value(1001), ids.value(1000)); // the link follows the new ids
    QVERIFY(ids.value(7) != ids.value(1000));
}

void TestLearnerRecord::refusesWhatIsNoProgress_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &json, Fault fault) { QTest::newRow(name) << json << int(fault); };
    row("empty", QByteArray(), Fault::Damaged);
    row("text", "hello", Fault::Damaged);
    row("cut off", "{\"kind\": \"blueheart-progress\", \"format\": 1, \"lessons\": [", Fault::Damaged);
    row("a list", "[]", Fault::Damaged);
    row("something else", "{\"kind\": \"recipe\", \"format\": 1}", Fault::Damaged);
    row("no format", "{\"kind\": \"blueheart-progress\"}", Fault::Damaged);
    row("format is a text", "{\"kind\": \"blueheart-progress\", \"format\": \"1\"}", Fault::Damaged);
    row("format zero", "{\"kind\": \"blueheart-progress\", \"format\": 0}", Fault::Damaged);
    row("newer", "{\"kind\": \"blueheart-progress\", \"format\": 2}", Fault::NotSupported);
    row("deep", QByteArray(100000, '['), Fault::Damaged);
    row("binary", QByteArray("\x00\xff\xfe", 3), Fault::Damaged);
}

void TestLearnerRecord::refusesWhatIsNoProgress()
{
    QFETCH(QByteArray, json);
    QFETCH(int, fault);
    Learner learner(path(u"a"_s));
    study(learner);
    const QByteArray before = learner->toJson();
    const Result<LearnerRecord::Imported> imported = learner->fromJson(json);
    QVERIFY(!imported);
    QCOMPARE(int(imported.error().fault), fault);
    QVERIFY(!imported.error().text.isEmpty());
    QCOMPARE(learner->toJson(), before);
}

void TestLearnerRecord::refusesDamagedFields_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &list, const QString &field, const QJsonValue &value) {
        QTest::newRow(name) << list << field << value;
    };
    row("lessons is no list", QString(), u"lessons"_s, u"x"_s);
    row("rounds is no list", QString(), u"rounds"_s, 4);
    row("a lesson is no object", QString(), u"lessons"_s, QJsonArray{1});
    row("no pack", u"lessons"_s, u"pack"_s, u""_s);
    row("lesson is a number", u"lessons"_s, u"lesson"_s, 4);
    row("name too long", u"lessons"_s, u"module"_s, QString(5000, u'x'));
    row("time is no time", u"lessons"_s, u"openedAt"_s, u"yesterday"_s);
    row("time before computers", u"lessons"_s, u"openedAt"_s, u"0001-01-01T00:00:00.000Z"_s);
    row("negative paragraph", u"lessons"_s, u"paragraph"_s, -1);
    row("paragraph too large", u"lessons"_s, u"paragraph"_s, 1e18);
    row("completed is a text", u"lessons"_s, u"completed"_s, u"yes"_s);
    row("no start", u"rounds"_s, u"startedAt"_s, u""_s);
    row("negative seed", u"rounds"_s, u"seed"_s, -1);
    row("seed too large", u"rounds"_s, u"seed"_s, 4294967296.0);
    row("questions are numbers", u"rounds"_s, u"questions"_s, QJsonArray{1, 2});
    row("answers are texts", u"rounds"_s, u"answers"_s, QJsonArray{u"a"_s});
    row("an answer without its fields", u"rounds"_s, u"answers"_s, QJsonArray{QJsonObject()});
}

void TestLearnerRecord::refusesDamagedFields()
{
    QFETCH(QString, list);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    Learner from(path(u"from"_s));
    study(from);
    QJsonObject file = QJsonDocument::fromJson(from->toJson()).object();
    if (list.isEmpty()) {
        file.insert(field, value);
    } else { // the last of the list: what stands before it must not be taken either
        QJsonArray all = file.value(list).toArray();
        QJsonObject object = all.last().toObject();
        object.insert(field, value);
        all.replace(all.size() - 1, object);
        file.insert(list, all);
    }
    Learner learner(path(u"a"_s));
    const Result<LearnerRecord::Imported> imported = learner->fromJson(QJsonDocument(file).toJson());
    QVERIFY(!imported);
    QCOMPARE(imported.error().fault, Fault::Damaged);
    QVERIFY2(imported.error().text.contains(list.isEmpty() ? field : list), qPrintable(imported.error().text));
    learner.reopen();
    QVERIFY(learner->isEmpty());
    QCOMPARE(learner->attempts(), 0);
}

void TestLearnerRecord::ignoresUnknownFields()
{
    Learner from(path(u"from"_s));
    study(from);
    QJsonObject file = QJsonDocument::fromJson(from->toJson()).object();
    file.insert(u"colour"_s, u"blue"_s);
    file.insert(u"plans"_s, QJsonArray{1, 2});
    Learner learner(path(u"a"_s));
    QVERIFY(learner->fromJson(QJsonDocument(file).toJson()).has_value());
    QCOMPARE(withoutTime(learner->toJson()), withoutTime(from->toJson()));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--learn"_L1)
        return learnInAnotherProcess(arguments.at(2));
    TestLearnerRecord test;
    return QTest::qExec(&test, arguments);
}

#include "tst_learnerrecord.moc"
