// SPDX-License-Identifier: GPL-3.0-or-later
#include "packmaker.h"
#include "packshelf.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestPackShelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bundledPacksAreThere();
    void modulesLessonsAndReferences();
    void cataloguesAreMerged();
    void installsAZip();
    void installsAFolder();
    void updates();
    void olderIsRefusedUnlessForced();
    void olderThanBundledIsRefused();
    void removes();
    void bundledIsNotRemoved();
    void damagedPackLeavesTheOldVersion();
    void damagedFileIsAProblemAndTheOthersStay();
    void damagedFileCanBeRemoved();
    void failedWriteLeavesTheOldVersion();
    void privateSessionReadsBundledOnly();
    void installedUnderAnotherFileName();
    void signatureTellsWhatChanged();

private:
    [[nodiscard]] Folders folders() const { return {m_top->filePath(u"profile"_s), m_top->filePath(u"bundled"_s)}; }
    [[nodiscard]] QString installedFile() const { return folders().packs() + u"/demo.bhpack"_s; }
    [[nodiscard]] QString newPack(const char *version) const
    {
        PackMaker maker;
        maker.setVersion(version);
        return maker.zip(m_top->filePath(u"new/"_s + QString::fromLatin1(version) + u".bhpack"_s));
    }
    static PackMaker named(const char *id)
    {
        PackMaker maker;
        maker.replace("pack.json", "\"id\": \"demo\"", (QByteArray("\"id\": \"") + id + '"').constData());
        return maker;
    }
    static QStringList shown(const PackShelf &shelf)
    {
        QStringList lines;
        for (const PackShelf::Shelved &pack : shelf.packs())
            lines << pack.index.id + u' ' + pack.index.version + (pack.bundled ? u" bundled"_s : u""_s);
        return lines;
    }
    [[nodiscard]] QStringList inProfile() const { return QDir(folders().packs()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_top;
};

void TestPackShelf::init()
{
    m_top = std::make_unique<QTemporaryDir>();
    QDir().mkpath(folders().bundled);
}

void TestPackShelf::cleanup()
{
    m_top.reset();
}

void TestPackShelf::bundledPacksAreThere()
{
    named("core").zip(folders().bundled + u"/core.bhpack"_s);
    const PackShelf shelf(folders());
    QCOMPARE(shown(shelf), QStringList{u"core 1.0.0 bundled"_s});
    QVERIFY(shelf.problems().empty());
    QVERIFY(!QDir(folders().profile).exists()); // reading writes nothing
}

void TestPackShelf::modulesLessonsAndReferences()
{
    named("core").zip(folders().bundled + u"/core.bhpack"_s);
    const PackShelf shelf(folders());
    QCOMPARE(shelf.modules().size(), size_t(1));
    const LessonId id{u"core"_s, u"one"_s, u"01-first"_s};
    QCOMPARE(shelf.lessonEntry(id)->minutes, 4);
    QCOMPARE(shelf.lesson(id, u"fr"_s)->title, u"First lesson"_s);
    QCOMPARE(shelf.details(id.moduleId())->minutes, 5);
    QCOMPARE(shelf.quiz(id.moduleId(), u"en"_s)->quiz.questions.size(), size_t(1));
    QVERIFY(shelf.facilitatorNotes(id.moduleId(), u"en"_s).has_value());
    QCOMPARE(*shelf.file(u"core"_s, u"images/a.png"_s), QByteArray("png"));
    QCOMPARE(shelf.resolveLesson(u"lesson:one/01-first"_s, u"core"_s), id);
    QCOMPARE(shelf.resolveLesson(u"one/01-first"_s, u"core"_s), id);
    QCOMPARE(shelf.resolveLesson(u"lesson:core/one/01-first"_s, u"other"_s), id);
    QVERIFY(shelf.resolveLesson(u"lesson:one/none"_s, u"core"_s).isEmpty());
    QVERIFY(shelf.resolveLesson(u"lesson:../one/01-first"_s, u"core"_s).isEmpty());
    QVERIFY(shelf.module({u"none"_s, u"one"_s}) == nullptr);
    QCOMPARE(shelf.lesson({u"none"_s, u"one"_s, u"x"_s}, u"en"_s).error().fault, Fault::NotFound);
    QCOMPARE(shelf.file(u"core"_s, u"../x"_s).error().fault, Fault::NotFound);
}

void TestPackShelf::cataloguesAreMerged()
{
    named("a").zip(folders().bundled + u"/a.bhpack"_s);
    PackMaker second = named("b");
    second.replace("glossary.json", "What is done.", "Another text.");
    second.replace("indicators.json", "gen-papers", "gen-other");
    second.setLesson({});
    second.replace("modules/one/en/01-first.md", "gen-papers", "gen-other");
    second.zip(folders().bundled + u"/b.bhpack"_s);
    PackMaker third = named("c");
    third.files[u"sources.json"_s] = "{";
    third.zip(folders().bundled + u"/c.bhpack"_s);
    const PackShelf shelf(folders());
    QCOMPARE(shelf.glossary().size(), size_t(1));
    QCOMPARE(shelf.glossaryEntry(u"act"_s)->definition.in(u"en"_s), u"What is done."_s);
    QVERIFY(shelf.glossaryEntry(u"none"_s) == nullptr);
    QCOMPARE(shelf.source(u"prot"_s)->publisher, u"UN"_s);
    QCOMPARE(shelf.helplines().size(), size_t(3));
    QCOMPARE(shelf.indicators().indicators.size(), size_t(2));
    QCOMPARE(shelf.indicators().groups.size(), size_t(1));
    QCOMPARE(shelf.indicator(u"gen-other"_s)->group, u"general"_s);
    QCOMPARE(shelf.problems().size(), size_t(1)); // the third one's sources
}

void TestPackShelf::installsAZip()
{
    PackShelf shelf(folders());
    QSignalSpy changed(&shelf, &PackShelf::changed);
    const Result<PackIndex> index = shelf.install(newPack("1.0.0"));
    QVERIFY2(index.has_value(), index.has_value() ? "" : qPrintable(index.error().text));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(shelf), QStringList{u"demo 1.0.0"_s});
    QCOMPARE(shown(PackShelf(folders())), QStringList{u"demo 1.0.0"_s});
    QCOMPARE(inProfile(), QStringList{u"demo.bhpack"_s});
}

void TestPackShelf::installsAFolder()
{
    PackShelf shelf(folders());
    QVERIFY(shelf.install(PackMaker().folder(m_top->filePath(u"source"_s))).has_value());
    QCOMPARE(shown(PackShelf(folders())), QStringList{u"demo 1.0.0"_s});
    QVERIFY(shelf.lesson({u"demo"_s, u"one"_s, u"01-first"_s}, u"en"_s).has_value());
}

void TestPackShelf::updates()
{
    PackShelf shelf(folders());
    QVERIFY(shelf.install(newPack("1.9.0")).has_value());
    QVERIFY(shelf.install(newPack("1.10.0")).has_value()); // by number, not by letter
    QVERIFY(shelf.install(newPack("1.10.0")).has_value()); // again
    QCOMPARE(shown(shelf), QStringList{u"demo 1.10.0"_s});
    QCOMPARE(inProfile(), QStringList{u"demo.bhpack"_s});
}

void TestPackShelf::olderIsRefusedUnlessForced()
{
    PackShelf shelf(folders());
    QVERIFY(shelf.install(newPack("2.0.0")).has_value());
    const Result<PackIndex> older = shelf.install(newPack("1.0.0"));
    QVERIFY(!older.has_value());
    QVERIFY(older.error().text.contains("2.0.0"_L1));
    QCOMPARE(shown(shelf), QStringList{u"demo 2.0.0"_s});
    QVERIFY(shelf.install(newPack("1.0.0"), true).has_value());
    QCOMPARE(shown(shelf), QStringList{u"demo 1.0.0"_s});
}

void TestPackShelf::olderThanBundledIsRefused()
{
    PackMaker bundled;
    bundled.setVersion("1.5.0");
    bundled.zip(folders().bundled + u"/demo.bhpack"_s);
    PackShelf shelf(folders());
    QVERIFY(!shelf.install(newPack("1.4.9")).has_value());
    QVERIFY(!shelf.install(newPack("1.4.9"), true).has_value());
    QVERIFY(inProfile().isEmpty());
    QVERIFY(shelf.install(newPack("1.5.0")).has_value());
    QCOMPARE(shown(shelf), QStringList{u"demo 1.5.0"_s});
    QVERIFY(shelf.install(newPack("1.6.0")).has_value());
    QCOMPARE(shown(shelf), QStringList{u"demo 1.6.0"_s});
    QVERIFY(shelf.remove(u"demo"_s).has_value());
    QCOMPARE(shown(shelf), QStringList{u"demo 1.5.0 bundled"_s});
}

void TestPackShelf::removes()
{
    PackShelf shelf(folders());
    QVERIFY(shelf.install(newPack("1.0.0")).has_value());
    QSignalSpy changed(&shelf, &PackShelf::changed);
    QVERIFY(shelf.remove(u"demo"_s).has_value());
    QCOMPARE(changed.size(), 1);
    QVERIFY(shelf.packs().empty());
    QVERIFY(inProfile().isEmpty());
    QCOMPARE(shelf.remove(u"demo"_s).error().fault, Fault::NotFound);
    QCOMPARE(shelf.remove(u"../demo"_s).error().fault, Fault::NotFound);
}

void TestPackShelf::bundledIsNotRemoved()
{
    const QString file = PackMaker().zip(folders().bundled + u"/demo.bhpack"_s);
    PackShelf shelf(folders());
    QVERIFY(!shelf.remove(u"demo"_s).has_value());
    QVERIFY(QFile::exists(file));
}

void TestPackShelf::damagedPackLeavesTheOldVersion()
{
    PackShelf shelf(folders());
    QVERIFY(shelf.install(newPack("1.0.0")).has_value());
    PackMaker faulty;
    faulty.setVersion("2.0.0");
    faulty.files.remove(u"modules/one/en/01-first.md"_s);
    const Result<PackIndex> refused = shelf.install(faulty.zip(m_top->filePath(u"new/faulty.bhpack"_s)));
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().text.contains("pack.json:8: error"_L1), qPrintable(refused.error().text));

    QFile whole(newPack("2.0.0"));
    QVERIFY(whole.open(QIODevice::ReadWrite));
    QVERIFY(whole.resize(whole.size() / 2));
    whole.close();
    QVERIFY(!shelf.install(whole.fileName()).has_value());
    QVERIFY(!shelf.install(m_top->filePath(u"new/none.bhpack"_s)).has_value());
    QCOMPARE(shown(PackShelf(folders())), QStringList{u"demo 1.0.0"_s});
    QCOMPARE(inProfile(), QStringList{u"demo.bhpack"_s});
}

void TestPackShelf::damagedFileIsAProblemAndTheOthersStay()
{
    named("core").zip(folders().bundled + u"/core.bhpack"_s);
    PackMaker later = named("later");
    later.replace("pack.json", "\"minimumApp\": \"1.0.0\"", "\"minimumApp\": \"99.0\"");
    later.zip(folders().bundled + u"/later.bhpack"_s);
    QDir().mkpath(folders().packs());
    QFile file(installedFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no zip");
    file.close();
    const PackShelf shelf(folders());
    QCOMPARE(shown(shelf), QStringList{u"core 1.0.0 bundled"_s});
    QCOMPARE(shelf.problems().size(), size_t(2));
    QVERIFY(shelf.problems().at(0).text.contains("later.bhpack"_L1));
    QVERIFY(shelf.problems().at(1).text.contains("demo.bhpack"_L1));
}

void TestPackShelf::damagedFileCanBeRemoved()
{
    QDir().mkpath(folders().packs());
    QFile file(installedFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    PackShelf shelf(folders());
    QCOMPARE(shelf.problems().size(), size_t(1));
    QVERIFY(shelf.remove(u"demo"_s).has_value());
    QVERIFY(shelf.problems().empty());
    QVERIFY(!QFile::exists(installedFile()));
}

void TestPackShelf::failedWriteLeavesTheOldVersion()
{
    PackShelf shelf(folders());
    QVERIFY(shelf.install(newPack("1.0.0")).has_value());
    // A folder stands where the file should go, so the rename cannot work.
    QVERIFY(QFile::rename(installedFile(), folders().packs() + u"/other.bhpack"_s));
    QVERIFY(QDir().mkpath(installedFile() + u"/inside"_s));
    shelf.reload();
    const Result<PackIndex> failed = shelf.install(newPack("2.0.0"));
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().fault, Fault::Denied);
    QCOMPARE(shown(PackShelf(folders())), QStringList{u"demo 1.0.0"_s});
    QCOMPARE(inProfile(), QStringList{u"other.bhpack"_s});
}

void TestPackShelf::privateSessionReadsBundledOnly()
{
    named("core").zip(folders().bundled + u"/core.bhpack"_s);
    QVERIFY(PackShelf(folders()).install(newPack("1.0.0")).has_value());
    PackShelf shelf(Folders{QString(), folders().bundled});
    QCOMPARE(shown(shelf), QStringList{u"core 1.0.0 bundled"_s});
    QCOMPARE(shelf.install(newPack("2.0.0")).error().fault, Fault::Denied);
    QCOMPARE(shelf.remove(u"demo"_s).error().fault, Fault::Denied);
    QVERIFY(QFile::exists(installedFile()));
}

void TestPackShelf::installedUnderAnotherFileName()
{
    PackMaker().zip(folders().packs() + u"/by-hand.bhpack"_s);
    PackShelf shelf(folders());
    QCOMPARE(shown(shelf), QStringList{u"demo 1.0.0"_s});
    QVERIFY(shelf.install(newPack("1.1.0")).has_value());
    QCOMPARE(inProfile(), QStringList{u"demo.bhpack"_s});
    QCOMPARE(shown(shelf), QStringList{u"demo 1.1.0"_s});
}

void TestPackShelf::signatureTellsWhatChanged()
{
    named("core").zip(folders().bundled + u"/core.bhpack"_s);
    PackShelf shelf(folders());
    const QString before = shelf.signature();
    QCOMPARE(before, u"core 1.0.0"_s);
    QVERIFY(shelf.install(newPack("1.0.0")).has_value());
    const QString installed = shelf.signature();
    QVERIFY(installed != before);
    QCOMPARE(PackShelf(folders()).signature(), installed);
    QVERIFY(shelf.remove(u"demo"_s).has_value());
    QCOMPARE(shelf.signature(), before);
}

QTEST_GUILESS_MAIN(TestPackShelf)
#include "tst_packshelf.moc"
