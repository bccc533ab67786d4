// SPDX-License-Identifier: GPL-3.0-or-later
#include "giftparser.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QuizQuestion only(const QString &gift)
{
    const Result<Quiz> quiz = GiftParser::parse(gift.toUtf8());
    return quiz && quiz->questions.size() == 1 ? quiz->questions.front() : QuizQuestion();
}

} // namespace

class TestQuizGrading final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choices_data();
    void choices();
    void texts_data();
    void texts();
    void manyStarsEnd();
    void numbers_data();
    void numbers();
    void pairs_data();
    void pairs();
    void withoutGrade();
    void answered();
    void feedback();
    void richText();
};

void TestQuizGrading::choices_data()
{
    QTest::addColumn<QString>("gift");
    QTest::addColumn<QList<int>>("chosen");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<bool>("right");
    const QString choice = u"Q{~%50%near =there ~%-20%far}"_s;
    QTest::newRow("right") << choice << QList<int>{1} << 1.0 << true;
    QTest::newRow("half") << choice << QList<int>{0} << 0.5 << false;
    QTest::newRow("below nothing") << choice << QList<int>{2} << 0.0 << false;
    QTest::newRow("none") << choice << QList<int>{} << 0.0 << false;
    QTest::newRow("two of one") << choice << QList<int>{0, 1} << 0.0 << false;
    QTest::newRow("no such choice") << choice << QList<int>{3} << 0.0 << false;
    QTest::newRow("negative index") << choice << QList<int>{-1} << 0.0 << false;
    const QString several = u"Q{~%50%a ~%50%b ~%-50%c ~d}"_s;
    QTest::newRow("all right ones") << several << QList<int>{1, 0} << 1.0 << true;
    QTest::newRow("one of two") << several << QList<int>{0} << 0.5 << false;
    QTest::newRow("one and a wrong one") << several << QList<int>{0, 2} << 0.0 << false;
    QTest::newRow("all and a wrong one") << several << QList<int>{0, 1, 2} << 0.5 << false;
    QTest::newRow("all and a harmless one") << several << QList<int>{0, 1, 3} << 1.0 << true;
    QTest::newRow("only wrong") << several << QList<int>{2} << 0.0 << false;
    QTest::newRow("twice the same") << several << QList<int>{0, 0} << 0.5 << false;
    QTest::newRow("more than the whole") << u"Q{~%80%a ~%80%b}"_s << QList<int>{0, 1} << 1.0 << true;
    QTest::newRow("thirds to one place") << u"Q{~%33.3%a ~%33.3%b ~%33.3%c}"_s << QList<int>{0, 1, 2} << 0.999 << true;
    QTest::newRow("true") << u"Q{T}"_s << QList<int>{0} << 1.0 << true;
    QTest::newRow("not true") << u"Q{F}"_s << QList<int>{0} << 0.0 << false;
    QTest::newRow("false") << u"Q{F}"_s << QList<int>{1} << 1.0 << true;
}

void TestQuizGrading::choices()
{
    QFETCH(QString, gift);
    QFETCH(QList<int>, chosen);
    QFETCH(double, fraction);
    const Grade grade = QuizGrading::grade(only(gift), {chosen, {}, {}});
    QVERIFY2(std::abs(grade.fraction - fraction) < 1e-9, qPrintable(QString::number(grade.fraction)));
    QTEST(grade.right, "right");
    QVERIFY(grade.graded);
}

void TestQuizGrading::texts_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("matched"); // -1: none
    const auto row = [](const char *name, QStringView answers, QStringView typed, int matched) {
        QTest::newRow(name) << answers.toString() << typed.toString() << matched;
    };
    row("same", u"=oak", u"oak", 0);
    row("other", u"=oak", u"elm", -1);
    row("capitals", u"=Oak", u"oAK", 0);
    row("capitals elsewhere", u"=ДУБ", u"дуб", 0);
    row("spaces", u"=old  oak", u"  old\u00a0 oak\t", 0);
    row("no space", u"=old oak", u"oldoak", -1);
    row("composed", u"=caf\u00e9", u"cafe\u0301", 0);
    row("accents count", u"=caf\u00e9", u"cafe", -1);
    row("apostrophe", u"=it’s", u"it's", 0);
    row("second", u"=oak =elm", u"elm", 1);
    row("first that fits", u"=%50%oak* =oak", u"oak", 0);
    row("star at the end", u"=oak*", u"oak tree", 0);
    row("star at the front", u"=*tree", u"oak tree", 0);
    row("star between", u"=o*k", u"oaaak", 0);
    row("star is nothing too", u"=o*ak", u"oak", 0);
    row("ends do not overlap", u"=aba*aba", u"aba", -1);
    row("parts do not overlap", u"=*ab*ba", u"aba", -1);
    row("parts in order", u"=*b*a*", u"ab", -1);
    row("parts found", u"=*b*a*", u"xbxax", 0);
    row("any other", u"=oak =%0%*#no", u"elm", 1);
    row("star escaped", u"=5\\*3", u"5*3", 0);
    row("star escaped is no wildcard", u"=5\\*3", u"5 times 3", -1);
    row("patterns are no expressions", u"=a.c", u"abc", -1);
    row("brackets", u"=f(x)[1]", u"F(X)[1]", 0);
    row("typed star", u"=oak", u"*", -1);
    row("blank", u"=*", u" \t", -1);
    row("empty", u"=oak", u"", -1);
    row("CJK", u"=人身売買", u"人身売買", 0);
}

void TestQuizGrading::texts()
{
    QFETCH(QString, answers);
    QFETCH(QString, typed);
    QFETCH(int, matched);
    const QuizQuestion question = only(u"Q{"_s + answers + u'}');
    QCOMPARE(question.type, QuestionType::ShortAnswer);
    const Grade grade = QuizGrading::grade(question, {{}, typed, {}});
    QCOMPARE(grade.matched, matched < 0 ? QList<int>() : QList<int>{matched});
    QCOMPARE(grade.fraction, matched < 0 ? 0.0 : question.answers[std::size_t(matched)].fraction);
}

void TestQuizGrading::manyStarsEnd()
{
    const QuizQuestion question = only(u"Q{="_s + u"a*"_s.repeated(5000) + u"b}"_s);
    QVERIFY(!QuizGrading::grade(question, {{}, QString(200'000, u'a'), {}}).right);
    QVERIFY(QuizGrading::grade(question, {{}, QString(6000, u'a') + u'b', {}}).right);
}

void TestQuizGrading::numbers_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("matched");
    const auto row = [](const char *name, QStringView answers, QStringView typed, int matched) {
        QTest::newRow(name) << answers.toString() << typed.toString() << matched;
    };
    row("same", u"18", u"18", 0);
    row("other", u"18", u"17", -1);
    row("point", u"3.5", u"3.5", 0);
    row("comma", u"3.5", u"3,5", 0);
    row("trailing zeros", u"3.5", u" 3.500 ", 0);
    row("within", u"5:0.1", u"5.1", 0);
    row("within, below", u"0.2:0.1", u"0,3", 0);
    row("outside", u"5:0.1", u"5.11", -1);
    row("range, low end", u"1..5", u"1", 0);
    row("range, high end", u"1..5", u"5,0", 0);
    row("outside the range", u"1..5", u"5.01", -1);
    row("below zero", u"-7.5", u"-7,5", 0);
    row("minus sign", u"-7", u"−7", 0);
    row("minus sign and space", u"-7", u"- 7", 0);
    row("plus", u"7", u"+7", 0);
    row("Arabic digits", u"25", u"٢٥", 0);
    row("Arabic decimal", u"2.5", u"٢٫٥", 0);
    row("Persian digits", u"25", u"۲۵", 0);
    row("Devanagari", u"2.5", u"२.५", 0);
    row("full width", u"25.5", u"２５．５", 0);
    row("beyond the first plane", u"25", u"\U0001E952\U0001E955", 0);
    row("direction marks", u"25", u"\u200f25\u200e", 0);
    row("grouping comma", u"1822", u"1,822", 0);
    row("grouping point", u"1822", u"1.822", 0);
    row("grouping space", u"1822", u"1 822", 0);
    row("narrow space", u"12345.5", u"12\u202f345,5", 0);
    row("grouping apostrophe", u"12345", u"12’345", 0);
    row("English million", u"1234567.5", u"1,234,567.5", 0);
    row("German million", u"1234567.5", u"1.234.567,5", 0);
    row("million", u"1000000", u"1,000,000", 0);
    row("Arabic million", u"1000000", u"١٬٠٠٠٬٠٠٠", 0);
    row("decimal before grouping", u"1.822", u"1,822", 0);
    row("no group after zero", u"500", u"0,500", -1);
    row("wrong groups", u"1822", u"18,22", -1);
    row("two numbers", u"12", u"1 2", -1);
    row("exponent", u"1500", u"1.5e3", 0);
    row("first that covers", u"=18:0 =%50%18:2", u"18", 0);
    row("partial", u"=18:0 =%50%18:2", u"19", 1);
    row("any other", u"=18 ~#no", u"3", 1);
    row("no number, any other", u"=18 ~#no", u"many", 1);
    row("grouping beats any other", u"=1822 ~#no", u"1,822", 0);
    row("no number", u"18", u"many", -1);
    row("infinite", u"1..5", u"inf", -1);
    row("not a number", u"1..5", u"nan", -1);
    row("too big", u"1..5", u"1e999", -1);
    row("unit", u"18", u"18 years", -1);
    row("hexadecimal", u"16", u"0x10", -1);
    row("superscript", u"2", u"²", -1);
    row("only a comma", u"0", u",", -1);
    row("only a minus", u"0", u"-", -1);
    row("empty", u"0", u"", -1);
}

void TestQuizGrading::numbers()
{
    QFETCH(QString, answers);
    QFETCH(QString, typed);
    QFETCH(int, matched);
    const QuizQuestion question = only(u"Q{#"_s + answers + u'}');
    QCOMPARE(question.type, QuestionType::Numerical);
    const Grade grade = QuizGrading::grade(question, {{}, typed, {}});
    QCOMPARE(grade.matched, matched < 0 ? QList<int>() : QList<int>{matched});
    QCOMPARE(grade.right, matched >= 0 && question.answers[std::size_t(matched)].fraction == 1);
    QVERIFY(!QuizGrading::grade(question, {{}, typed + QString(100'000, u'9'), {}}).right);
}

void TestQuizGrading::pairs_data()
{
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QList<int>>("matched");
    QTest::newRow("all") << QStringList{u"round"_s, u"flat"_s, u"round"_s, u"long"_s} << 1.0 << QList<int>{0, 2, 3, 4};
    QTest::newRow("half") << QStringList{u"round"_s, u"long"_s, u"round"_s, u"flat"_s} << 0.5 << QList<int>{0, 3};
    QTest::newRow("none") << QStringList{u"far"_s, u"far"_s, u"far"_s, u"far"_s} << 0.0 << QList<int>{};
    QTest::newRow("not finished") << QStringList{u"round"_s, QString(), QString(), QString()} << 0.25 << QList<int>{0};
    QTest::newRow("too few") << QStringList{u"round"_s} << 0.25 << QList<int>{0};
    QTest::newRow("too many") << QStringList{u"round"_s, u"flat"_s, u"round"_s, u"long"_s, u"far"_s} << 1.0 << QList<int>{0, 2, 3, 4};
    QTest::newRow("empty") << QStringList() << 0.0 << QList<int>{};
}

void TestQuizGrading::pairs()
{
    QFETCH(QStringList, pairs);
    QFETCH(double, fraction);
    // The second has no text of its own: a partner that fits nothing.
    const QuizQuestion question = only(u"Q{=ball -> round = -> far =plate -> flat =coin -> round =rope -> long}"_s);
    const Grade grade = QuizGrading::grade(question, {{}, {}, pairs});
    QCOMPARE(grade.fraction, fraction);
    QCOMPARE(grade.right, fraction == 1.0);
    QTEST(grade.matched, "matched");
}

void TestQuizGrading::withoutGrade()
{
    for (const QString &gift : {u"Tell{}"_s, u"Read"_s}) {
        const Grade grade = QuizGrading::grade(only(gift), {{0}, u"words"_s, {u"x"_s}});
        QVERIFY(!grade.graded && !grade.right);
        QCOMPARE(grade.fraction, 0.0);
        QVERIFY(grade.matched.isEmpty());
    }
    QuizQuestion bare; // made by hand, without a single answer
    for (const QuestionType type : {QuestionType::MultipleChoice, QuestionType::MultipleAnswer, QuestionType::TrueFalse,
                                    QuestionType::ShortAnswer, QuestionType::Numerical, QuestionType::Matching}) {
        bare.type = type;
        QVERIFY(!QuizGrading::grade(bare, {{0}, u"1"_s, {u"x"_s}}).right);
    }
}

void TestQuizGrading::answered()
{
    using QuizGrading::isAnswered;
    const QuizQuestion choice = only(u"Q{=a ~b}"_s);
    QVERIFY(!isAnswered(choice, {}));
    QVERIFY(isAnswered(choice, {{1}, {}, {}}));
    QVERIFY(!isAnswered(choice, {{0, 1}, {}, {}}));
    QVERIFY(!isAnswered(choice, {{2}, {}, {}}));
    const QuizQuestion several = only(u"Q{~%50%a ~%50%b}"_s);
    QVERIFY(!isAnswered(several, {{-1}, {}, {}}));
    QVERIFY(isAnswered(several, {{0, 1}, {}, {}}));
    for (const QString &gift : {u"Q{=a}"_s, u"Q{#1}"_s, u"Q{}"_s}) {
        QVERIFY(!isAnswered(only(gift), {{}, u" \n"_s, {}}));
        QVERIFY(isAnswered(only(gift), {{}, u"x"_s, {}}));
    }
    const QuizQuestion pair = only(u"Q{=a -> b = -> c =d -> e}"_s);
    QVERIFY(!isAnswered(pair, {{}, {}, {u"b"_s}}));
    QVERIFY(!isAnswered(pair, {{}, {}, {u"b"_s, QString()}}));
    QVERIFY(isAnswered(pair, {{}, {}, {u"b"_s, u"c"_s}}));
}

void TestQuizGrading::feedback()
{
    const QuizQuestion several = only(u"Q{~%50%a#one ~%50%b ~c#[markdown]*three*####all}"_s);
    QCOMPARE(QuizGrading::grade(several, {{2, 1, 0}, {}, {}}).feedback, u"one\nthree"_s);
    QCOMPARE(QuizGrading::grade(several, {}).feedback, QString());
    const QuizQuestion truth = only(u"Q{F#it is not#well seen}"_s);
    QCOMPARE(QuizGrading::grade(truth, {{0}, {}, {}}).feedback, u"it is not"_s);
    QCOMPARE(QuizGrading::grade(truth, {{1}, {}, {}}).feedback, u"well seen"_s);
    const QuizQuestion html = only(u"Q{=a#[html]<b>yes</b><script>no()</script> ~b}"_s);
    QCOMPARE(QuizGrading::grade(html, {{0}, {}, {}}).feedback.trimmed(), u"yes"_s);
}

void TestQuizGrading::richText()
{
    QCOMPARE(RichTexts::plain(QuizGrading::rich(u"<b>*a*</b>"_s, TextFormat::Moodle)), u"<b>*a*</b>"_s);
    QCOMPARE(RichTexts::plain(QuizGrading::rich(u"<b>*a*</b>"_s, TextFormat::Plain)), u"<b>*a*</b>"_s);
    QCOMPARE(RichTexts::plain(QuizGrading::rich(u"*a* **b**"_s, TextFormat::Markdown)), u"a b"_s);
    const RichText html = QuizGrading::rich(u"<p>a <b>b</b></p><script>c</script>"_s, TextFormat::Html);
    QCOMPARE(RichTexts::plain(html), u"a b"_s);
    QVERIFY(html.blocks.front().spans.back().bold);
}

QTEST_APPLESS_MAIN(TestQuizGrading)
#include "tst_quizgrading.moc"
