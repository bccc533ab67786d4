// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "database.h"
#include "statement.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestSearchIndex final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void finds_data();
    void finds();
    void ranksTitlesAboveBodies();
    void prefersWhatIsMoreAboutIt();
    void givesTheOriginal();
    void keepsToTheLimit();
    void rebuildsWhole();
    void doesNotRebuildTheSame();
    void keepsTheOldWhenRebuildingFails();
    void survivesReopening();
    void worksInMemory();
    void takesEmptyDocuments();
    void survivesHostileWords_data();
    void survivesHostileWords();

private:
    [[nodiscard]] QStringList found(const QString &typed, int limit = 30) const
    {
        QStringList ids;
        for (const IndexedHit &hit : SearchIndex(*m_database).search(typed, limit))
            ids.append(hit.document.id);
        return ids;
    }
    [[nodiscard]] bool build(const QString &signature, std::vector<SearchDocument> documents)
    {
        const Result<void> done = SearchIndex(*m_database).rebuild(signature, std::move(documents)).result();
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return done.has_value();
    }
    void open(const QString &path)
    {
        m_database.reset();
        auto opened = Database::open(path);
        if (opened)
            m_database = std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestSearchIndex::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open(m_folder->filePath(u"blueheart.sqlite"_s));
    QVERIFY(m_database);
}

void TestSearchIndex::isEmptyAtFirst()
{
    QCOMPARE(SearchIndex(*m_database).signature(), QString());
    QCOMPARE(found(u"anything"_s), QStringList());
}

static std::vector<SearchDocument> library()
{
    return {
        {u"lesson"_s, u"debt"_s, u"en"_s, u"Debt bondage"_s, u"Somebody works to pay back a debt.\nThe employer’s share grows."_s},
        {u"lesson"_s, u"travail"_s, u"fr"_s, u"Travail forcé"_s, u"L’œuvre d’un réseau. Elle était menacée ; ça suffit."_s},
        {u"lesson"_s, u"trata"_s, u"es"_s, u"Trata de niños"_s, u"El dueño retiene el pasaporte."_s},
        {u"lesson"_s, u"trud"_s, u"ru"_s, u"Принудительный труд"_s, u"Её паспорт забрали."_s},
        {u"lesson"_s, u"sukhra"_s, u"ar"_s, u"السُّخْرَة"_s, u"الاِتِّجَارُ بِالأَشْخَاصِ جَرِيمَةٌ، على مستوى المسؤولين"_s},
        {u"lesson"_s, u"bare"_s, u"ar"_s, u"بلا تشكيل"_s, u"أجبر على العمل القسري في مدرسة"_s},
        {u"lesson"_s, u"renkou"_s, u"zh"_s, u"贩运人口"_s, u"强迫劳动是犯罪。UN2000年的议定书"_s},
        {u"lesson"_s, u"kyosei"_s, u"ja"_s, u"強制労働"_s, u"パスポートを取り上げる。"_s},
        {u"lesson"_s, u"inshin"_s, u"ko"_s, u"인신매매"_s, u"강제노동은 범죄이다."_s},
        {u"lesson"_s, u"isik"_s, u"tr"_s, u"Işık ve İnsan"_s, u"Zorla çalıştırma"_s},
        {u"lesson"_s, u"hindi"_s, u"hi"_s, u"मानव तस्करी"_s, u"बंधुआ मज़दूरी एक अपराध है"_s},
        {u"lesson"_s, u"thai"_s, u"th"_s, u"การค้ามนุษย์"_s, u"การบังคับใช้แรงงานเป็นอาชญากรรม"_s},
        {u"lesson"_s, u"greek"_s, u"el"_s, u"Καταναγκαστική εργασία"_s, u"Ο εργοδότης"_s},
    };
}

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QString &typed, const QString &id) {
        QTest::newRow(name) << typed << (id.isEmpty() ? QStringList() : QStringList{id});
    };
    row("word", u"bondage"_s, u"debt"_s);
    row("case", u"BONDAGE"_s, u"debt"_s);
    row("prefix", u"bond"_s, u"debt"_s);
    row("one letter", u"b"_s, u"debt"_s);
    row("two words in any order", u"employer works"_s, u"debt"_s);
    row("title and body together", u"bondage employer"_s, u"debt"_s);
    row("all words are required", u"bondage zebra"_s, QString());
    row("only the last is a prefix", u"bond employer"_s, QString());
    row("apostrophe", u"employer's share"_s, u"debt"_s);
    row("french accents left out", u"travail force"_s, u"travail"_s);
    row("french accents typed", u"forcé"_s, u"travail"_s);
    row("french ligature", u"oeuvre"_s, u"travail"_s);
    row("accents wrong", u"èlle ètait"_s, u"travail"_s);
    row("spanish", u"ninos"_s, u"trata"_s);
    row("russian yo", u"ее паспорт"_s, u"trud"_s);
    row("arabic without vowel signs", u"السخرة"_s, u"sukhra"_s);
    row("arabic with other vowel signs", u"السَّخَرَه"_s, u"sukhra"_s);
    row("arabic plain for marked", u"الاتجار بالاشخاص"_s, u"sukhra"_s);
    row("arabic marked for plain", u"القَسْرِيّ"_s, u"bare"_s);
    row("arabic hamza left out", u"اجبر"_s, u"bare"_s);
    row("arabic tatweel", u"العـــمل"_s, u"bare"_s);
    row("arabic heh for teh marbuta", u"مدرسه"_s, u"bare"_s);
    row("chinese two characters", u"人口"_s, u"renkou"_s);
    row("chinese across words", u"迫劳"_s, u"renkou"_s);
    row("chinese in another order", u"口人"_s, QString());
    row("chinese beside latin", u"UN2000"_s, u"renkou"_s);
    row("chinese two words", u"劳动 贩运"_s, u"renkou"_s);
    row("japanese", u"パスポート"_s, u"kyosei"_s);
    row("japanese half width", u"ﾊﾟｽﾎﾟｰﾄ"_s, u"kyosei"_s);
    row("japanese without voicing is another word", u"ハスホート"_s, QString());
    row("korean inside a word", u"노동"_s, u"inshin"_s);
    row("turkish dotless", u"isik"_s, u"isik"_s);
    row("turkish capitals", u"IŞIK İNSAN"_s, u"isik"_s);
    row("hindi", u"तस्करी"_s, u"hindi"_s);
    row("hindi vowels count", u"तस्करा"_s, QString());
    row("thai inside a sentence", u"แรงงาน"_s, u"thai"_s);
    row("greek capitals", u"ΕΡΓΑΣΙΑ"_s, u"greek"_s);
    row("stray quote", u"\"debt"_s, u"debt"_s);
    row("operator AND is a word", u"debt AND pay"_s, QString());
    row("brackets, star, minus", u"(debt* -bondage)"_s, u"debt"_s);
    row("column filter is text", u"title:debt"_s, QString());
    row("nothing", QString(), QString());
    row("only signs", u"\" * ( ^"_s, QString());
}

void TestSearchIndex::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, ids);
    QVERIFY(build(u"1"_s, library()));
    QCOMPARE(found(typed), ids);
}

void TestSearchIndex::ranksTitlesAboveBodies()
{
    QVERIFY(build(u"1"_s, {{u"k"_s, u"body"_s, u"en"_s, u"Something else"_s, u"passport passport passport and the passport"_s},
                           {u"k"_s, u"title"_s, u"en"_s, u"The passport"_s, u"A long text about other things. "_s.repeated(40)},
                           {u"k"_s, u"none"_s, u"en"_s, u"Nothing"_s, u"of the kind"_s},
                           {u"k"_s, u"none2"_s, u"en"_s, u"Nothing"_s, u"of the kind"_s}}));
    QCOMPARE(found(u"passport"_s), (QStringList{u"title"_s, u"body"_s}));
    const std::vector<IndexedHit> hits = SearchIndex(*m_database).search(u"passport"_s, 10);
    QCOMPARE(hits.size(), size_t(2));
    QVERIFY(hits.at(0).rank < 0 && hits.at(1).rank < 0);
}

void TestSearchIndex::prefersWhatIsMoreAboutIt()
{
    QVERIFY(build(u"1"_s, {{u"k"_s, u"once"_s, u"en"_s, u"A"_s, u"passport "_s + u"other words "_s.repeated(50)},
                           {u"k"_s, u"often"_s, u"en"_s, u"B"_s, u"passport passport passport "_s + u"other words "_s.repeated(50)},
                           {u"k"_s, u"none"_s, u"en"_s, u"C"_s, u"x"_s},
                           {u"k"_s, u"none2"_s, u"en"_s, u"D"_s, u"x"_s},
                           {u"k"_s, u"none3"_s, u"en"_s, u"E"_s, u"x"_s}}));
    QCOMPARE(found(u"passport"_s), (QStringList{u"often"_s, u"once"_s}));
}

void TestSearchIndex::givesTheOriginal()
{
    const SearchDocument document{u"glossary"_s, u"a/b/c"_s, u"fr"_s, u"Être “forcé”"_s, u"L’un\net l’autre 贩运"_s};
    QVERIFY(build(u"1"_s, {document}));
    const std::vector<IndexedHit> hits = SearchIndex(*m_database).search(u"force"_s, 10);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].document.kind, document.kind);
    QCOMPARE(hits[0].document.id, document.id);
    QCOMPARE(hits[0].document.locale, document.locale);
    QCOMPARE(hits[0].document.title, document.title);
    QCOMPARE(hits[0].document.body, document.body);
}

void TestSearchIndex::keepsToTheLimit()
{
    std::vector<SearchDocument> documents;
    for (int i = 0; i < 50; ++i)
        documents.push_back({u"k"_s, QString::number(i), u"en"_s, u"Title"_s, u"the same words"_s});
    QVERIFY(build(u"1"_s, documents));
    QCOMPARE(found(u"same"_s, 7).size(), 7);
    QCOMPARE(found(u"same"_s, 1000).size(), 50);
    QCOMPARE(found(u"title"_s, 7).size(), 7);
    QCOMPARE(found(u"title"_s, 1000).size(), 50); // each once
    QCOMPARE(found(u"same"_s, 0).size(), 0);
    QCOMPARE(found(u"same"_s, -1).size(), 0);
}

void TestSearchIndex::rebuildsWhole()
{
    QVERIFY(build(u"1"_s, library()));
    QVERIFY(build(u"2"_s, {{u"k"_s, u"new"_s, u"en"_s, u"Novelty"_s, u"fresh"_s}}));
    QCOMPARE(SearchIndex(*m_database).signature(), u"2"_s);
    QCOMPARE(found(u"novelty"_s), QStringList{u"new"_s});
    QCOMPARE(found(u"bondage"_s), QStringList());
    QCOMPARE(*Statement::text(m_database->reader(), u"SELECT count(*) FROM search_document"_s), u"1"_s);
    QVERIFY(build(u"3"_s, {}));
    QCOMPARE(found(u"novelty"_s), QStringList());
}

void TestSearchIndex::doesNotRebuildTheSame()
{
    QVERIFY(build(u"1"_s, library()));
    QVERIFY(build(u"1"_s, {})); // another process was quicker
    QCOMPARE(found(u"bondage"_s), QStringList{u"debt"_s});
}

void TestSearchIndex::keepsTheOldWhenRebuildingFails()
{
    QVERIFY(build(u"1"_s, library()));
    const Result<void> taken = m_database->write([](QSqlDatabase &connection) {
        return Statement::execute(connection, u"CREATE TRIGGER stop BEFORE INSERT ON search_document WHEN NEW.ref = 'bad' "
                                              "BEGIN SELECT RAISE(ABORT, 'stopped'); END"_s);
    }).result();
    QVERIFY(taken.has_value());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stopped"_s));
    QVERIFY(!build(u"2"_s, {{u"k"_s, u"good"_s, u"en"_s, u"Novelty"_s, QString()}, {u"k"_s, u"bad"_s, u"en"_s, u"Bad"_s, QString()}}));
    QCOMPARE(SearchIndex(*m_database).signature(), u"1"_s);
    QCOMPARE(found(u"bondage"_s), QStringList{u"debt"_s});
    QCOMPARE(found(u"novelty"_s), QStringList());
}

void TestSearchIndex::survivesReopening()
{
    QVERIFY(build(u"1"_s, library()));
    open(m_folder->filePath(u"blueheart.sqlite"_s));
    QVERIFY(m_database);
    QCOMPARE(SearchIndex(*m_database).signature(), u"1"_s);
    QCOMPARE(found(u"人口"_s), QStringList{u"renkou"_s});
}

void TestSearchIndex::worksInMemory()
{
    open(QString());
    QVERIFY(m_database);
    QVERIFY(build(u"1"_s, library()));
    QCOMPARE(found(u"bondage"_s), QStringList{u"debt"_s});
    QVERIFY(build(u"2"_s, {}));
    QCOMPARE(found(u"bondage"_s), QStringList());
}

void TestSearchIndex::takesEmptyDocuments()
{
    QVERIFY(build(u"1"_s, {{}, {QString(), QString(), QString(), u"Only a title"_s, QString()}}));
    QCOMPARE(found(u"title"_s).size(), 1);
}

void TestSearchIndex::survivesHostileWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("quotes") << QString(1000, u'"');
    QTest::newRow("stars") << u"debt** * \"*\" debt*"_s;
    QTest::newRow("near") << u"NEAR(debt bondage, 2)"_s;
    QTest::newRow("columns") << u"{title body} : debt - title : x"_s;
    QTest::newRow("plus and caret") << u"^debt + ^bondage"_s;
    QTest::newRow("sql") << u"'; DROP TABLE fact; --"_s;
    QTest::newRow("nul") << u"debt"_s + QChar(0) + u"bondage"_s;
    QTest::newRow("surrogate") << u"debt"_s + QChar(0xD800);
    QTest::newRow("noncharacter") << u"debt "_s + QChar(0xFFFF);
    QTest::newRow("unassigned") << u"debt "_s + QChar(0x0378);
    QTest::newRow("private use") << u"debt "_s + QChar(0xE000);
    QTest::newRow("letters newer than SQLite's tables") << QString::fromUcs4(U"\U00030000\U0001E100", 2);
    QTest::newRow("a thousand words") << u"debt bondage "_s.repeated(1000);
    QTest::newRow("a long word") << QString(100000, u'd');
    QTest::newRow("many chinese characters") << QString(10000, QChar(0x4EBA));
    QTest::newRow("brackets") << QString(5000, u'(');
}

void TestSearchIndex::survivesHostileWords()
{
    QFETCH(QString, typed);
    QVERIFY(build(u"1"_s, library()));
    QVERIFY(found(typed).size() <= 30);
    QCOMPARE(found(u"bondage"_s), QStringList{u"debt"_s}); // and the index still stands
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
