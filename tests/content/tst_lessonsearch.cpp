// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonsearch.h"

#include "database.h"
#include "packfiles.h"
#include "packshelf.h"
#include "searchindex.h"
#include "statement.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestLessonSearch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsNothingBeforeTheFirstRefresh();
    void finds_data();
    void finds();
    void cutsSnippetsFromTheLesson();
    void showsEachThingOnceInTheLanguageAskedFor_data();
    void showsEachThingOnceInTheLanguageAskedFor();
    void keepsToTheLimit();
    void rebuildsOnlyWhenThePacksChanged();
    void tellsWhenItIsReady();
    void followsTheShelf();
    void theFirstPackToDefineAWordWins();
    void leavesOutWhatCannotBeRead();
    void worksInAPrivateSession();
    void endsWhileItGathers();
    void refreshesTwiceAtOnce();

private:
    void write(const QString &name, const QByteArray &content)
    {
        const QString file = m_folder->filePath(u"source/"_s + name);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        QCOMPARE(opened.write(content), content.size());
    }
    void writeCore(const QByteArray &version);
    void pack(const QString &name)
    {
        const Result<PackFiles> files = PackFiles::open(m_folder->filePath(u"source"_s));
        QVERIFY2(files.has_value(), files ? "" : qPrintable(files.error().text));
        const Result<QByteArray> bytes = files->packed();
        QVERIFY(bytes.has_value());
        QVERIFY(QDir().mkpath(m_folders.bundled));
        QFile file(m_folders.bundled + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*bytes), bytes->size());
    }
    void start(const QString &database)
    {
        m_search.reset();
        m_shelf.reset();
        m_database.reset();
        auto opened = Database::open(database);
        QVERIFY(opened.has_value());
        m_database = std::move(*opened);
        m_shelf = std::make_unique<PackShelf>(m_folders);
        for (const Error &problem : m_shelf->problems())
            qWarning("%s", qPrintable(problem.text));
        m_search = std::make_unique<LessonSearch>(*m_shelf, *m_database);
    }
    [[nodiscard]] bool refresh() { return m_search->refresh().result().has_value(); }
    [[nodiscard]] QStringList found(const QString &typed, const QString &locale = u"en"_s, int limit = 30) const
    {
        QStringList ids;
        for (const SearchHit &hit : m_search->search(typed, locale, limit))
            ids.append(hit.kind + u' ' + hit.id);
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Folders m_folders;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PackShelf> m_shelf;
    std::unique_ptr<LessonSearch> m_search;
};

void TestLessonSearch::writeCore(const QByteArray &version)
{
    write(u"pack.json"_s,
          "{\"format\": 1, \"id\": \"core\", \"version\": \"" + version + "\", \"title\": {\"en\": \"Core\"}, \"publisher\": \"P\","
          "\"licence\": \"CC-BY-4.0\", \"locales\": [\"en\", \"fr\"], \"minimumApp\": \"1.0.0\","
          "\"modules\": [{\"id\": \"work\", \"title\": {\"en\": \"Work\"}, \"summary\": {\"en\": \"s\"}, \"minutes\": 5, \"lessons\": ["
          "{\"id\": \"01-debt\", \"title\": {\"en\": \"Debt bondage\", \"fr\": \"Servitude pour dettes\"}, \"minutes\": 2},"
          "{\"id\": \"02-papers\", \"title\": {\"en\": \"Papers\"}, \"minutes\": 2}]}]}");
    write(u"modules/work/module.json"_s, "{\"format\": 1, \"id\": \"work\", \"order\": 1, \"minutes\": 5, \"audience\": [\"everyone\"], "
                                         "\"sensitive\": \"none\", \"objectives\": {\"en\": [\"o\"]}}");
    write(u"modules/work/en/01-debt.md"_s, "# Debt bondage\n\n## How it works\n\nSomebody works to pay back a **loan**; "
                                           "the employer’s share grows.\n\n> [!KEY] Key messages\n> - It never ends. Photo [wage](glossary:wage).\n");
    write(u"modules/work/fr/01-debt.md"_s, "# Servitude pour dettes\n\nLa personne travaille pour rembourser. Elle était menacée. Photo.\n");
    write(u"modules/work/en/02-papers.md"_s, "# Papers\n\n" + QByteArray("Filler words stand here. ").repeated(40)
                                                 + "The passport is kept by someone else. " + QByteArray("More words. ").repeated(40) + "\n");
    write(u"glossary.json"_s,
          "{\"format\": 1, \"entries\": [{\"id\": \"wage\", \"term\": {\"en\": \"wage\", \"fr\": \"salaire\", \"ar\": \"\xd8\xa3\xd8\xac\xd8\xb1\", "
          "\"zh\": \"\xe5\xb7\xa5\xe8\xb5\x84\"}, \"also\": {\"en\": \"salary\"}, \"definition\": {\"en\": \"Money paid for work.\", \"fr\": \"Argent d\xc3\xbb pour le travail.\"}, "
          "\"sources\": [], \"unsure\": []}]}");
    write(u"indicators.json"_s,
          "{\"format\": 1, \"caveat\": {\"en\": \"c\"}, \"groups\": [{\"id\": \"general\", \"title\": {\"en\": \"General signs\"}}], "
          "\"indicators\": [{\"id\": \"gen-documents\", \"group\": \"general\", \"element\": \"means\", "
          "\"text\": {\"en\": \"Someone else holds the identity document\", \"fr\": \"Quelqu\xe2\x80\x99un garde ses papiers\"}, \"verified\": true, \"sources\": []}]}");
}

void TestLessonSearch::init()
{
    m_search.reset();
    m_shelf.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_folders = {m_folder->filePath(u"profile"_s), m_folder->filePath(u"bundled"_s)};
    writeCore("1.0.0");
    pack(u"core.bhpack"_s);
    start(m_folders.database());
    QCOMPARE(m_shelf->packs().size(), size_t(1));
}

void TestLessonSearch::findsNothingBeforeTheFirstRefresh()
{
    QVERIFY(!m_search->isReady());
    QCOMPARE(found(u"debt"_s), QStringList());
}

void TestLessonSearch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    const QString debt = u"lesson core/work/01-debt"_s, papers = u"lesson core/work/02-papers"_s;
    const QString wage = u"glossary wage"_s, documents = u"indicator gen-documents"_s;
    QTest::newRow("lesson title") << u"bondage"_s << QStringList{debt};
    QTest::newRow("another word for it") << u"salary"_s << QStringList{wage};
    QTest::newRow("lesson text") << u"employer"_s << QStringList{debt};
    QTest::newRow("inside a call-out") << u"never ends"_s << QStringList{debt};
    QTest::newRow("marks are no text") << u"KEY loan"_s << QStringList{debt};
    QTest::newRow("another language") << u"menacee"_s << QStringList{debt};
    QTest::newRow("another lesson") << u"passport"_s << QStringList{papers};
    QTest::newRow("glossary term") << u"salaire"_s << QStringList{wage};
    QTest::newRow("glossary definition") << u"money"_s << QStringList{wage};
    QTest::newRow("glossary term in Arabic") << u"اجر"_s << QStringList{wage};
    QTest::newRow("glossary term in Chinese") << u"工资"_s << QStringList{wage};
    QTest::newRow("indicator") << u"identity doc"_s << QStringList{documents};
    QTest::newRow("indicator group") << u"general"_s << QStringList{documents};
    QTest::newRow("titles first") << u"papers"_s << QStringList{papers};
    QTest::newRow("link targets are no text") << u"gloss"_s << QStringList();
    QTest::newRow("nothing") << u"zebra"_s << QStringList();
    QTest::newRow("only signs") << u"\" *"_s << QStringList();
}

void TestLessonSearch::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, ids);
    QVERIFY(refresh());
    QCOMPARE(found(typed), ids);
}

void TestLessonSearch::cutsSnippetsFromTheLesson()
{
    QVERIFY(refresh());
    const std::vector<SearchHit> hits = m_search->search(u"passport"_s, u"en"_s);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].title, u"Papers"_s);
    QVERIFY2(hits[0].snippet.contains("The passport is kept by someone else."_L1), qPrintable(hits[0].snippet));
    QVERIFY(hits[0].snippet.startsWith(u"… "_s) && hits[0].snippet.endsWith(u" …"_s));
}

void TestLessonSearch::showsEachThingOnceInTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("title");
    QTest::newRow("lesson in English") << u"photo"_s << u"en"_s << u"Debt bondage"_s;
    QTest::newRow("lesson in French") << u"photo"_s << u"fr"_s << u"Servitude pour dettes"_s;
    QTest::newRow("lesson in a language it has not: English") << u"photo"_s << u"ru"_s << u"Debt bondage"_s;
    QTest::newRow("only the other language has the word") << u"rembourser"_s << u"en"_s << u"Servitude pour dettes"_s;
    QTest::newRow("glossary in English") << u"salaire"_s << u"en"_s << u"wage"_s;
    QTest::newRow("glossary in Chinese") << u"salaire"_s << u"zh"_s << u"工资"_s;
    QTest::newRow("indicator in French") << u"papiers"_s << u"fr"_s << u"Quelqu’un garde ses papiers"_s;
}

void TestLessonSearch::showsEachThingOnceInTheLanguageAskedFor()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(QString, title);
    QVERIFY(refresh());
    const std::vector<SearchHit> hits = m_search->search(typed, locale);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].title, title);
}

void TestLessonSearch::keepsToTheLimit()
{
    QVERIFY(refresh());
    QVERIFY(found(u"w"_s).size() >= 3);
    QCOMPARE(found(u"w"_s, u"en"_s, 2).size(), 2);
    QCOMPARE(found(u"w"_s, u"en"_s, 0).size(), 0);
    QCOMPARE(found(u"w"_s, u"en"_s, -1).size(), 0);
}

void TestLessonSearch::rebuildsOnlyWhenThePacksChanged()
{
    QVERIFY(refresh());
    const QString signature = SearchIndex(*m_database).signature();
    QVERIFY(signature.contains("core 1.0.0"_L1));
    // Marks the index; a rebuild would take the mark away.
    QVERIFY(m_database->write([](QSqlDatabase &database) {
        return Statement::execute(database, u"UPDATE search_document SET title = 'marked'"_s);
    }).result().has_value());
    start(m_folders.database());
    QVERIFY(refresh());
    QVERIFY(m_search->isReady());
    QCOMPARE(m_search->search(u"bondage"_s, u"en"_s).at(0).title, u"marked"_s);
    writeCore("1.1.0");
    pack(u"core.bhpack"_s);
    start(m_folders.database());
    QVERIFY(refresh());
    QCOMPARE(m_search->search(u"bondage"_s, u"en"_s).at(0).title, u"Debt bondage"_s);
    QVERIFY(SearchIndex(*m_database).signature() != signature);
}

void TestLessonSearch::tellsWhenItIsReady()
{
    QSignalSpy ready(m_search.get(), &LessonSearch::ready);
    m_search->refresh();
    QVERIFY(!m_search->isReady());
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(m_search->isReady());
    m_search->refresh(); // nothing to do
    QVERIFY(m_search->isReady());
    QTRY_COMPARE(ready.size(), 2);
}

void TestLessonSearch::followsTheShelf()
{
    QVERIFY(refresh());
    QTRY_VERIFY(m_search->isReady());
    write(u"modules/work/en/02-papers.md"_s, "# Papers\n\nA zebra.\n");
    pack(u"core.bhpack"_s); // the same version
    m_shelf->reload();
    QTRY_COMPARE(found(u"zebra"_s), QStringList{u"lesson core/work/02-papers"_s});
    QCOMPARE(found(u"passport"_s), QStringList());
}

void TestLessonSearch::theFirstPackToDefineAWordWins()
{
    write(u"pack.json"_s, "{\"format\": 1, \"id\": \"zz-more\", \"version\": \"1.0.0\", \"title\": {\"en\": \"More\"}, \"publisher\": \"P\","
                          "\"licence\": \"CC-BY-4.0\", \"locales\": [\"en\"], \"minimumApp\": \"1.0.0\", \"modules\": []}");
    write(u"glossary.json"_s, "{\"format\": 1, \"entries\": [{\"id\": \"wage\", \"term\": {\"en\": \"other wage\"}, \"definition\": {\"en\": \"zebra\"}, "
                              "\"sources\": [], \"unsure\": []}, {\"id\": \"okapi\", \"term\": {\"en\": \"okapi\"}, \"definition\": {\"en\": \"d\"}, "
                              "\"sources\": [], \"unsure\": []}]}");
    QVERIFY(QFile::remove(m_folder->filePath(u"source/indicators.json"_s)));
    pack(u"zz-more.bhpack"_s);
    start(m_folders.database());
    QCOMPARE(m_shelf->packs().size(), size_t(2));
    QVERIFY(refresh());
    QCOMPARE(found(u"zebra"_s), QStringList());
    QCOMPARE(found(u"okapi"_s), QStringList{u"glossary okapi"_s});
    QCOMPARE(found(u"wage"_s).count(u"glossary wage"_s), 1);
}

void TestLessonSearch::leavesOutWhatCannotBeRead()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"source/modules/work/en/02-papers.md"_s)));
    write(u"modules/work/fr/01-debt.md"_s, "\xff\xfe not UTF-8 \xff");
    write(u"glossary.json"_s, "{ not JSON");
    pack(u"core.bhpack"_s);
    start(m_folders.database());
    QVERIFY(refresh());
    QCOMPARE(found(u"bondage"_s), QStringList{u"lesson core/work/01-debt"_s});
    QCOMPARE(found(u"identity"_s), QStringList{u"indicator gen-documents"_s});
    QCOMPARE(found(u"money"_s), QStringList());
}

void TestLessonSearch::worksInAPrivateSession()
{
    m_folders.profile.clear();
    start(QString());
    QVERIFY(refresh());
    QCOMPARE(found(u"bondage"_s), QStringList{u"lesson core/work/01-debt"_s});
}

void TestLessonSearch::endsWhileItGathers()
{
    for (int i = 0; i < 20; ++i) {
        writeCore("2.0." + QByteArray::number(i));
        pack(u"core.bhpack"_s);
        start(m_folders.database());
        m_search->refresh();
        m_search.reset(); // the window closes
        m_database.reset();
    }
    start(m_folders.database());
    QVERIFY(refresh());
    QCOMPARE(found(u"bondage"_s), QStringList{u"lesson core/work/01-debt"_s});
}

void TestLessonSearch::refreshesTwiceAtOnce()
{
    QSignalSpy ready(m_search.get(), &LessonSearch::ready);
    const QFuture<Result<void>> one = m_search->refresh();
    const QFuture<Result<void>> same = m_search->refresh();
    writeCore("3.0.0");
    pack(u"core.bhpack"_s);
    m_shelf->reload(); // refreshes by itself
    const QFuture<Result<void>> newest = m_search->refresh();
    QVERIFY(newest.result().has_value());
    QCOMPARE(same.result().has_value(), one.result().has_value());
    QTRY_VERIFY(m_search->isReady());
    QVERIFY(SearchIndex(*m_database).signature().contains("core 3.0.0"_L1));
    QTRY_COMPARE(ready.size(), 1); // told after the one who asked could connect
}

QTEST_GUILESS_MAIN(TestLessonSearch)
#include "tst_lessonsearch.moc"
