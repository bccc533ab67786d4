// SPDX-License-Identifier: GPL-3.0-or-later
#include "safepath.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSafePath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void clash_data();
    void clash();
};

void TestSafePath::fault_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"a.txt"_s << true;
    QTest::newRow("folders") << u"modules/a-b/en/01-x.md"_s << true;
    QTest::newRow("other script") << u"أ/图.md"_s << true;
    QTest::newRow("dots in a name") << u"a..b/..c"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("parent") << u"../a"_s << false;
    QTest::newRow("parent inside") << u"a/../../b"_s << false;
    QTest::newRow("parent at the end") << u"a/.."_s << false;
    QTest::newRow("here") << u"./a"_s << false;
    QTest::newRow("absolute") << u"/a"_s << false;
    QTest::newRow("drive") << u"C:/a"_s << false;
    QTest::newRow("stream") << u"a:b"_s << false;
    QTest::newRow("backslash") << u"a\\b"_s << false;
    QTest::newRow("line end") << u"a\nb"_s << false;
    QTest::newRow("escape") << u"a\x1b[2Jb"_s << false;
    QTest::newRow("no folder name") << u"a//b"_s << false;
    QTest::newRow("deep") << u"d/"_s.repeated(50) + u"f"_s << false;
    QTest::newRow("long") << QString(5000, u'n') << false;
}

void TestSafePath::fault()
{
    QFETCH(QString, path);
    QFETCH(bool, good);
    QCOMPARE(SafePath::fault(path).isEmpty(), good);
}

void TestSafePath::clash_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QStringList{u"a"_s, u"b/a"_s, u"b/c"_s} << true;
    QTest::newRow("equal") << QStringList{u"a"_s, u"a"_s} << false;
    QTest::newRow("case") << QStringList{u"a/B.md"_s, u"A/b.md"_s} << false;
    QTest::newRow("normal form") << QStringList{u"\u00e9"_s, u"e\u0301"_s} << false;
    QTest::newRow("case and normal form") << QStringList{u"\u00c9"_s, u"e\u0301"_s} << false;
    QTest::newRow("sharp s") << QStringList{u"stra\u00dfe"_s, u"STRASSE"_s} << false;
    QTest::newRow("file and folder") << QStringList{u"a"_s, u"A/b"_s} << false;
}

void TestSafePath::clash()
{
    QFETCH(QStringList, files);
    QFETCH(bool, good);
    QCOMPARE(SafePath::clash(files).isEmpty(), good);
}

QTEST_APPLESS_MAIN(TestSafePath)
#include "tst_safepath.moc"
