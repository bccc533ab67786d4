// SPDX-License-Identifier: GPL-3.0-or-later
#include "definition.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Definition::Age;
using Definition::Known;

// Every combination of age, act, means, purpose and consent against a table written by hand from the text of Article 3.
class TestDefinition final : public QObject
{
    Q_OBJECT

    // One row for each age, means and pair of act and purpose. In a column: y met, n not met, ? not known.
    struct Row
    {
        Age age;
        char means;
        // The verdict for (act, purpose) = yy, y?, ?y, ??; any "n" among the two is not-met, tested apart. M, N or U.
        const char *verdicts;
        const char *meansShown;
        const char *consent;
        const char *why;
    };

    static QList<Row> table()
    {
        return {
            // An adult: act, means and purpose, all three.
            {Age::Adult, 'y', "MUUU", "met", "irrelevant", "3(a): the three elements; 3(b): the consent is irrelevant where a means was used"},
            {Age::Adult, 'n', "NNNN", "not-met", "not-decisive", "3(a): without a means it is no trafficking of an adult, whatever is still open"},
            {Age::Adult, '?', "UUUU", "unknown", "unknown", "3(a): the means decides and is not known"},
            // A child: act and purpose; means are not required, whatever was given.
            {Age::Child, 'y', "MUUU", "not-required", "irrelevant", "3(c): trafficking even if no means is involved; 3(d): under eighteen"},
            {Age::Child, 'n', "MUUU", "not-required", "irrelevant", "3(c)"},
            {Age::Child, '?', "MUUU", "not-required", "irrelevant", "3(c)"},
            // The age is not known: a means that is met settles it either way, otherwise the age decides.
            {Age::Unknown, 'y', "MUUU", "met", "irrelevant", "3(a) for an adult, 3(c) for a child: met both ways"},
            {Age::Unknown, 'n', "UUUU", "not-met", "not-decisive", "met for a child, not met for an adult"},
            {Age::Unknown, '?', "UUUU", "unknown", "unknown", "met for a child; for an adult the means decides"},
        };
    }

    static Definition::Element element(char known, const QString &kind)
    {
        switch (known) {
        case 'y': return {Known::Yes, {kind}};
        case 'n': return {Known::No, {}};
        default: return {Known::Unknown, {}};
        }
    }

    static QString word(Definition::Status status)
    {
        const QStringList words{u"met"_s, u"not-met"_s, u"unknown"_s, u"not-required"_s};
        return words.at(int(status));
    }

    static char letter(Definition::Verdict verdict) { return "MNU"[int(verdict)]; }

private Q_SLOTS:
    void everyCombination()
    {
        int combinations = 0;
        const QStringList consents{u"irrelevant"_s, u"not-decisive"_s, u"unknown"_s};
        for (const Row &row : table()) {
            const QByteArray pairs[] = {"yy", "y?", "?y", "??", "yn", "ny", "nn", "n?", "?n"};
            for (int i = 0; i < 9; ++i) {
                const char expected = i < 4 ? row.verdicts[i] : 'N'; // 3(a) and 3(c): both an act and the purpose
                for (const Known consent : {Known::Yes, Known::No, Known::Unknown}) {
                    ++combinations;
                    Definition::Facts facts;
                    facts.age = row.age;
                    facts.act = element(pairs[i][0], u"recruitment"_s);
                    facts.means = element(row.means, u"deception"_s);
                    facts.purpose = element(pairs[i][1], u"forced-labour"_s);
                    facts.consent = consent;
                    const Definition::Judgement judgement = Definition::judge(facts);
                    const QByteArray where = QByteArray(row.why) + ", act and purpose " + pairs[i];
                    QVERIFY2(letter(judgement.definition) == expected, where.constData());
                    QVERIFY2(word(judgement.means) == QLatin1StringView(row.meansShown), where.constData());
                    QVERIFY2(consents.at(int(judgement.consent)) == QLatin1StringView(row.consent), where.constData());
                    // What was agreed to never changes what the definition says.
                    QVERIFY2(judgement.because.contains(u"3(a)"_s), where.constData());
                    QCOMPARE(judgement.askNext.isEmpty(), judgement.definition != Definition::Verdict::Undetermined);
                }
            }
        }
        QCOMPARE(combinations, 3 * 3 * 3 * 3 * 3);
    }

    void subparagraphs()
    {
        Definition::Facts facts{Age::Child, {Known::Yes, {u"receipt"_s}}, {Known::No, {}}, {Known::Yes, {u"servitude"_s}}, Known::Yes};
        QCOMPARE(Definition::judge(facts).because, (QStringList{u"3(a)"_s, u"3(b)"_s, u"3(c)"_s, u"3(d)"_s}));
        facts = {Age::Adult, {Known::Yes, {u"receipt"_s}}, {Known::Unknown, {}}, {Known::Yes, {u"servitude"_s}}, Known::Unknown};
        QCOMPARE(Definition::judge(facts).because, QStringList{u"3(a)"_s});
        QCOMPARE(Definition::judge(facts).askNext, QStringList{u"means"_s});
        facts.age = Age::Unknown;
        QCOMPARE(Definition::judge(facts).askNext, (QStringList{u"age"_s, u"means"_s}));
        facts.act = {Known::Unknown, {}};
        QCOMPARE(Definition::judge(facts).askNext.first(), u"act"_s);
    }

    // Article 3 (a) names five acts and nine means; its list of purposes has a floor and stays open.
    void kinds()
    {
        QCOMPARE(Definition::actKinds().size(), 5);
        QCOMPARE(Definition::meansKinds().size(), 9);
        QCOMPARE(Definition::purposeKinds().size(), 8);
        QVERIFY(Definition::purposeKinds().contains(u"other-exploitation"_s));
    }
};

QTEST_APPLESS_MAIN(TestDefinition)
#include "tst_definition.moc"
