// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSearchText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing_data();
    void foldingTwiceChangesNothing();
    void makesExpressions_data();
    void makesExpressions();
    void findsTheFirstHit_data();
    void findsTheFirstHit();
    void survivesAnyText_data();
    void survivesAnyText();
    void cutsSnippets_data();
    void cutsSnippets();
    void snippetsAreOfTheOriginal();
    void snippetsShowTheMostWords();
    void snippetsDoNotCutCharacters();
};

void TestSearchText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << u"Forced LABOUR"_s << u"forced labour"_s;
    QTest::newRow("french") << u"Être forcé à l’œuvre, ça"_s << u"etre force a l’oeuvre, ca"_s;
    QTest::newRow("decomposed") << u"e\u0301tre"_s << u"etre"_s;
    QTest::newRow("german") << u"Straße GROẞ Mädchen"_s << u"strasse gross madchen"_s;
    QTest::newRow("nordic") << u"Øl Æble Þór Ðe"_s << u"ol aeble thor de"_s;
    QTest::newRow("slavic") << u"Łódź Đorđe"_s << u"lodz dorde"_s;
    QTest::newRow("vietnamese") << u"Nạn buôn người"_s << u"nan buon nguoi"_s;
    QTest::newRow("turkish") << u"IŞIK ışık İstanbul istanbul"_s << u"isik isik istanbul istanbul"_s;
    QTest::newRow("cyrillic") << u"Принуждённый ТРУД й"_s << u"принужденныи труд и"_s;
    QTest::newRow("greek") << u"Καταναγκαστική ΕΡΓΑΣΊΑΣ"_s << u"καταναγκαστικη εργασιασ"_s;
    QTest::newRow("arabic vowel signs") << u"الاِتِّجَارُ"_s << u"الاتجار"_s;
    QTest::newRow("arabic hamza") << u"أشخاص إكراه آخر ٱلدين مسؤول سيئ"_s << u"اشخاص اكراه اخر الدين مسوول سيي"_s;
    QTest::newRow("arabic teh marbuta, alef maksura") << u"سخرة على"_s << u"سخره علي"_s;
    QTest::newRow("arabic tatweel") << u"عـــمل"_s << u"عمل"_s;
    QTest::newRow("arabic presentation forms") << u"\uFEF3\uFEEA"_s << u"\u064A\u0647"_s;
    QTest::newRow("persian") << u"کار اجباری"_s << u"كار اجباري"_s;
    QTest::newRow("hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("digits of other scripts") << u"١٢٣ ۴۵ ７ ९"_s << u"123 45 7 9"_s;
    QTest::newRow("chinese") << u"贩运人口"_s << u"贩 运 人 口"_s;
    QTest::newRow("chinese in latin") << u"UN贩运2024"_s << u"un 贩 运 2024"_s;
    QTest::newRow("chinese beyond the BMP") << u"𠀀𠀁"_s << u"𠀀 𠀁"_s;
    QTest::newRow("japanese keeps voicing") << u"が ガ ｶﾞ か\u3099 か"_s << u"が ガ ガ が か"_s;
    QTest::newRow("korean") << u"인신매매"_s << u"인 신 매 매"_s;
    QTest::newRow("thai") << u"กิน"_s << u"กิ น"_s;
    QTest::newRow("hindi keeps vowels") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("ligature") << u"traﬃc"_s << u"traffic"_s;
    QTest::newRow("soft hyphen, joiners, directions") << u"traf\u00ADfic\u200Dking\u202E\uFEFF"_s << u"trafficking"_s;
    QTest::newRow("emoji") << u"ok 👩‍👧 ❤️ 🇫🇷"_s << u"ok 👩👧 ❤ 🇫🇷"_s;
}

void TestSearchText::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(SearchText::fold(text), folded);
}

void TestSearchText::foldingTwiceChangesNothing_data() { folds_data(); }

void TestSearchText::foldingTwiceChangesNothing()
{
    QFETCH(QString, folded);
    QCOMPARE(SearchText::fold(folded), folded);
}

void TestSearchText::makesExpressions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only space") << u" \t\u3000 "_s << QString();
    QTest::newRow("only signs") << u"\" * ( ) - ^ : + { } ' ~"_s << QString();
    QTest::newRow("only emoji") << u"👩‍👧 ❤️"_s << QString();
    QTest::newRow("only accents") << u"\u0301 \u064E"_s << QString();
    QTest::newRow("one word") << u"Debt"_s << u"\"debt\"*"_s;
    QTest::newRow("all but the last are whole") << u"forced  Labour "_s << u"\"forced\" \"labour\"*"_s;
    QTest::newRow("operators are words") << u"debt AND NOT near OR"_s << u"\"debt\" \"and\" \"not\" \"near\" \"or\"*"_s;
    QTest::newRow("stray signs") << u"\"debt AND (bond* -age title:x"_s << u"\"debt\" \"and\" \"bond\" \"age\" \"title x\"*"_s;
    QTest::newRow("apostrophe") << u"l’exploitation"_s << u"\"l exploitation\"*"_s;
    QTest::newRow("hyphen") << u"well-being"_s << u"\"well being\"*"_s;
    QTest::newRow("chinese") << u"贩运"_s << u"\"贩 运\"*"_s;
    QTest::newRow("mixed") << u"UN贩运 x"_s << u"\"un 贩 运\" \"x\"*"_s;
    QTest::newRow("arabic") << u"سُخْرَة"_s << u"\"سخره\"*"_s;
}

void TestSearchText::makesExpressions()
{
    QFETCH(QString, typed);
    QFETCH(QString, expression);
    QCOMPARE(SearchText::matchExpression(typed), expression);
}

void TestSearchText::findsTheFirstHit_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("hit"); // null: none
    QTest::newRow("word") << u"The debt grows."_s << u"DEBT"_s << u"debt"_s;
    QTest::newRow("start of a word") << u"The indebted debtor."_s << u"debt"_s << u"debtor"_s;
    QTest::newRow("none") << u"The work"_s << u"debt"_s << QString();
    QTest::newRow("nothing typed") << u"The work"_s << u" \" "_s << QString();
    QTest::newRow("nothing to search") << QString() << u"debt"_s << QString();
    QTest::newRow("earliest of all words") << u"bondage by debt"_s << u"debt bondage"_s << u"bondage"_s;
    QTest::newRow("whole words before starts") << u"inside a village in debt"_s << u"in debt"_s << u"in"_s;
    QTest::newRow("starts when there is nothing better") << u"An inside job"_s << u"ins x"_s << u"inside"_s;
    QTest::newRow("accents before it") << u"Déjà forcé ici"_s << u"force"_s << u"forcé"_s;
    QTest::newRow("decomposed accents") << u"De\u0301ja\u0300 force\u0301 ici"_s << u"forcé"_s << u"force\u0301"_s;
    QTest::newRow("letters that become two") << u"ßß ﬃ œuvre"_s << u"oeuvre"_s << u"œuvre"_s;
    QTest::newRow("vowel signs") << u"عَنِ السُّخْرَةِ هنا"_s << u"السخرة"_s << u"السُّخْرَةِ"_s;
    QTest::newRow("no vowel signs in the text") << u"عن السخرة هنا"_s << u"السُّخْرَة"_s << u"السخرة"_s;
    QTest::newRow("tatweel") << u"عن عـــمل"_s << u"عمل"_s << u"عـــمل"_s;
    QTest::newRow("chinese") << u"防止贩运人口行为"_s << u"人口"_s << u"人口"_s;
    QTest::newRow("chinese, characters apart are no word") << u"人的口"_s << u"人口"_s << QString();
    QTest::newRow("emoji before it") << u"👩‍👧👍🏽 forced"_s << u"forced"_s << u"forced"_s;
    QTest::newRow("turkish") << u"Bir IŞIK var"_s << u"ışık"_s << u"IŞIK"_s;
    QTest::newRow("phrase over signs") << u"We do not. Don’t!"_s << u"don't"_s << u"Don’t"_s;
}

void TestSearchText::findsTheFirstHit()
{
    QFETCH(QString, original);
    QFETCH(QString, typed);
    QFETCH(QString, hit);
    const SearchText::Hit found = SearchText::firstHit(original, typed);
    if (hit.isNull()) {
        QCOMPARE(found.start, -1);
        return;
    }
    QVERIFY(found.start >= 0);
    QCOMPARE(original.mid(found.start, found.length), hit);
}

void TestSearchText::survivesAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lone high surrogate") << QString(QChar(0xD800));
    QTest::newRow("lone low surrogate") << QString(QChar(0xDC00)) + u"a"_s;
    QTest::newRow("surrogates turned round") << QString(QChar(0xDC00)) + QChar(0xD800);
    QTest::newRow("high surrogate before kana mark") << QString(QChar(0xD800)) + QChar(0x3099);
    QTest::newRow("noncharacters") << QString(QChar(0xFFFF)) + QChar(0xFFFE) + QChar(0xFDD0);
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("ten thousand accents") << u"a"_s + QString(10000, QChar(0x301));
    QTest::newRow("one long word") << QString(100000, u'x');
    QTest::newRow("many quotes") << QString(10000, u'"');
    QTest::newRow("many words") << u"word "_s.repeated(20000);
    QTest::newRow("expanding") << QString(1000, QChar(0xFDFA));
    QString every;
    for (char32_t point = 1; point < 0x30000; point += 7)
        every += QStringView(QChar::fromUcs4(point)).toString();
    QTest::newRow("a seventh of all characters") << every;
}

void TestSearchText::survivesAnyText()
{
    QFETCH(QString, text);
    const QString folded = SearchText::fold(text);
    QVERIFY(folded.size() <= text.size() * 40 + 40);
    QVERIFY(SearchText::matchExpression(text).count(u'"') % 2 == 0);
    for (const QString &typed : {text, u"word"_s, QString(text.left(1))}) {
        const SearchText::Hit hit = SearchText::firstHit(text, typed);
        QVERIFY(hit.start >= -1 && hit.length >= 0 && hit.start + hit.length <= text.size());
        QVERIFY(SearchText::snippet(text, typed).size() <= 400);
    }
}

void TestSearchText::cutsSnippets_data()
{
    const QString ten = u"one two three four five six seven eight nine ten "_s;
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("empty") << QString() << u"x"_s << QString();
    QTest::newRow("short: whole") << u"Short\n text."_s << u"text"_s << u"Short text."_s;
    QTest::newRow("start") << ten.repeated(3) << u"one"_s << u"one two three four five six seven eight …"_s;
    QTest::newRow("no hit: the start") << ten.repeated(3) << u"zebra"_s << u"one two three four five six seven eight …"_s;
    QTest::newRow("middle") << ten + u"zebra "_s + ten << u"zebra"_s << u"… nine ten zebra one two three four five six …"_s;
    QTest::newRow("end") << ten + ten + u"zebra"_s << u"zebra"_s << u"… four five six seven eight nine ten zebra"_s;
}

void TestSearchText::cutsSnippets()
{
    QFETCH(QString, original);
    QFETCH(QString, typed);
    QFETCH(QString, snippet);
    QCOMPARE(SearchText::snippet(original, typed, 42), snippet);
}

void TestSearchText::snippetsAreOfTheOriginal()
{
    const QString filler = u"Être né là-bas, à l’étranger. "_s.repeated(20);
    const QString snippet = SearchText::snippet(filler + u"Une dette FORCÉE ici. "_s + filler, u"forcee"_s);
    QVERIFY2(snippet.contains(u"dette FORCÉE ici"_s), qPrintable(snippet));
    QVERIFY(snippet.startsWith(u"… "_s) && snippet.endsWith(u" …"_s));
    QVERIFY(snippet.size() <= 124);
}

void TestSearchText::snippetsShowTheMostWords()
{
    const QString filler = u"lorem ipsum dolor sit amet "_s.repeated(20);
    const QString text = u"Some debt. "_s + filler + u"Here bondage by debt is told. "_s + filler;
    QVERIFY(SearchText::snippet(text, u"debt bondage"_s).contains("bondage by debt"_L1));
    QCOMPARE(SearchText::firstHit(text, u"debt bondage"_s).start, 5);
}

void TestSearchText::snippetsDoNotCutCharacters()
{
    const QString family = u"👩‍👩‍👧‍👦"_s;
    const QString snippet = SearchText::snippet(family.repeated(60), u"x"_s, 50);
    QCOMPARE(QString(snippet).remove(family), u" …"_s);
    const QString chinese = u"贩运人口行为"_s.repeated(50);
    const QString cut = SearchText::snippet(chinese + u"强迫劳动"_s + chinese, u"劳动"_s, 40);
    QVERIFY(cut.contains(u"强迫劳动"_s));
    QVERIFY(cut.size() <= 44);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
