// SPDX-License-Identifier: GPL-3.0-or-later
#include "tripleshift.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTripleShift final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leaves_data();
    void leaves();
    void countsForTheDots();
    void forgetsAfterLeaving();
};

namespace {

// One letter per event, a number waits so many milliseconds: P press, R release, X another key or mouse button.
// Returns the number of times it said "leave".
int play(TripleShift &shift, const QString &events)
{
    std::int64_t now = 1'000'000;
    int left = 0;
    for (const QString &event : events.split(u' ', Qt::SkipEmptyParts)) {
        if (event == "P"_L1)
            shift.shiftPressed(now);
        else if (event == "R"_L1)
            left += shift.shiftReleased(now) ? 1 : 0;
        else if (event == "X"_L1)
            shift.otherPressed();
        else
            now += event.toInt();
    }
    return left;
}

} // namespace

void TestTripleShift::leaves_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("times");

    QTest::newRow("three at once") << u"P R P R P R"_s << 1;
    QTest::newRow("three quick ones") << u"P 80 R 120 P 80 R 120 P 80 R"_s << 1;
    QTest::newRow("two") << u"P R P R"_s << 0;
    QTest::newRow("third not released") << u"P R P R P"_s << 0;
    QTest::newRow("exactly five seconds") << u"P R P R 5000 P R"_s << 1;
    QTest::newRow("a millisecond more") << u"P R P R 5001 P R"_s << 0;
    QTest::newRow("third held past the window") << u"P R P R 3000 P 2001 R"_s << 0;
    QTest::newRow("slow first, then three in time") << u"P R 4000 P R 2000 P R 2000 P R"_s << 1;
    QTest::newRow("each just too late") << u"P R 2501 P R 2501 P R 2501 P R 2501 P R"_s << 0;
    QTest::newRow("six leave twice") << u"P R P R P R P R P R P R"_s << 2;
    QTest::newRow("held, with auto-repeat") << u"P 30 P 30 P 30 P 30 P 30 R"_s << 0;
    QTest::newRow("a repeated press counts once") << u"P P P R P P R P P R"_s << 1;
    QTest::newRow("capitals") << u"P X R P X R P X R P X R"_s << 0;
    QTest::newRow("letter between") << u"P R P R X P R"_s << 0;
    QTest::newRow("letter between, then three") << u"P R P R X P R P R P R"_s << 1;
    QTest::newRow("click while held") << u"P R P R P X R"_s << 0;
    QTest::newRow("click while held, then two") << u"P X R P R P R"_s << 0;
    QTest::newRow("release without press") << u"R R R P R R P R"_s << 0;
    QTest::newRow("both Shift keys are one press") << u"P P R R P P R R"_s << 0;
    QTest::newRow("nothing") << u""_s << 0;
}

void TestTripleShift::leaves()
{
    QFETCH(QString, events);
    QFETCH(int, times);
    TripleShift shift;
    QCOMPARE(play(shift, events), times);
}

void TestTripleShift::countsForTheDots()
{
    TripleShift shift;
    QCOMPARE(shift.count(0), 0);
    shift.shiftPressed(0);
    QCOMPARE(shift.count(0), 0); // a press counts when it is over
    QVERIFY(!shift.shiftReleased(100));
    QCOMPARE(shift.count(100), 1);
    shift.shiftPressed(3000);
    QVERIFY(!shift.shiftReleased(3100));
    QCOMPARE(shift.count(3100), 2);
    QCOMPARE(shift.count(5000), 2);
    QCOMPARE(shift.count(5001), 1); // the first has gone stale
    QCOMPARE(shift.count(8001), 0);
    shift.otherPressed();
    QCOMPARE(shift.count(3100), 0);
}

void TestTripleShift::forgetsAfterLeaving()
{
    TripleShift shift;
    QCOMPARE(play(shift, u"P R P R P R"_s), 1);
    QCOMPARE(shift.count(1'000'000), 0);
    QCOMPARE(play(shift, u"P R P R"_s), 0);
}

QTEST_APPLESS_MAIN(TestTripleShift)
#include "tst_tripleshift.moc"
