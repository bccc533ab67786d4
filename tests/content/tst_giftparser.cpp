// SPDX-License-Identifier: GPL-3.0-or-later
#include "giftparser.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

Quiz quizOf(const QString &gift)
{
    const Result<Quiz> quiz = GiftParser::parse(gift.toUtf8());
    return quiz ? *quiz : Quiz{{}, {{-1, quiz.error().text}}};
}

QuizQuestion only(const QString &gift)
{
    const Quiz quiz = quizOf(gift);
    return quiz.questions.size() == 1 && quiz.problems.empty() ? quiz.questions.front() : QuizQuestion();
}

QString word(QuestionType type)
{
    switch (type) {
    case QuestionType::MultipleChoice: return u"choice"_s;
    case QuestionType::MultipleAnswer: return u"answers"_s;
    case QuestionType::TrueFalse: return u"truth"_s;
    case QuestionType::ShortAnswer: return u"short"_s;
    case QuestionType::Matching: return u"match"_s;
    case QuestionType::Numerical: return u"number"_s;
    case QuestionType::Essay: return u"essay"_s;
    case QuestionType::Description: break;
    }
    return u"description"_s;
}

// "truth|Is it?|true=1 false=0#why|general": a whole question in one line, to compare.
QString summary(const QuizQuestion &question)
{
    QStringList answers;
    for (const QuizAnswer &answer : question.answers) {
        QString text = answer.text;
        if (!answer.match.isEmpty())
            text += "->"_L1 + answer.match;
        if (question.type == QuestionType::Numerical && answer.tolerance != 0)
            text += u':' + QString::number(answer.tolerance);
        if (question.type != QuestionType::Matching)
            text += u'=' + QString::number(answer.fraction, 'g', 3);
        if (!answer.feedback.isEmpty())
            text += u'#' + answer.feedback;
        answers << text;
    }
    return word(question.type) + u'|' + question.text + u'|' + answers.join(u", "_s) + u'|' + question.feedback;
}

// How many answers of a choice the parser takes from this, by its own count.
QString choices(int count)
{
    return u"Q?{=a"_s + u" ~b"_s.repeated(count - 1) + u'}';
}

} // namespace

class TestGiftParser final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void formats_data();
    void formats();
    void names_data();
    void names();
    void weights_data();
    void weights();
    void thirdsAreTheWhole();
    void categoriesAndLines();
    void lineEndings_data();
    void lineEndings();
    void problems_data();
    void problems();
    void othersAreKept();
    void refuses_data();
    void refuses();
    void limits();
    void hostile_data();
    void hostile();
    void everyPrefixOfAQuiz();
    void quizzesOfThePack();
    void keysAndLessons();
};

void TestGiftParser::reads_data()
{
    QTest::addColumn<QString>("gift");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, QStringView gift, QStringView wanted) {
        QTest::newRow(name) << gift.toString() << wanted.toString();
    };
    row("choice", u"Sky?{~red =blue ~green}", u"choice|Sky?|red=0, blue=1, green=0|");
    row("choice, right one first", u"Sky?{=blue ~red}", u"choice|Sky?|blue=1, red=0|");
    row("choice in one line", u"Sky? { ~ red#no, dusk =blue#yes }", u"choice|Sky?|red=0#no, dusk, blue=1#yes|");
    row("two right ones", u"Q?{=a =b ~c}", u"choice|Q?|a=1, b=1, c=0|");
    row("partial credit beside a right one", u"Q?{~%40%near =there ~%-25%far}", u"choice|Q?|near=0.4, there=1, far=-0.25|");
    row("weight on a right one", u"Q?{=%80%a ~b}", u"choice|Q?|a=0.8, b=0|");
    row("tilde and equals", u"Q?{~=a ~b}", u"choice|Q?|a=1, b=0|");
    row("first answer without mark", u"Q?{c ~a =b}", u"choice|Q?|c=0, a=0, b=1|");
    row("several answers", u"Q?{~%50%a ~%50%b ~%-100%c}", u"answers|Q?|a=0.5, b=0.5, c=-1|");
    row("no weights, no right one", u"Q?{~a ~b}", u"answers|Q?|a=0, b=0|");
    row("arrow in a choice", u"Q?{=a -> b ~c -> d}", u"choice|Q?|a -> b=1, c -> d=0|");
    row("true", u"Wet?{T}", u"truth|Wet?|true=1, false=0|");
    row("false, long", u"Wet? { FALSE }", u"truth|Wet?|true=0, false=1|");
    row("true, small letters", u"Wet?{true}", u"truth|Wet?|true=1, false=0|");
    row("true, feedback for the wrong", u"Wet?{T#but rain}", u"truth|Wet?|true=1, false=0#but rain|");
    row("false, both feedbacks", u"Wet?{F#wrong#right####so it is}", u"truth|Wet?|true=0#wrong, false=1#right|so it is");
    row("true is a word", u"Wet?{=true}", u"short|Wet?|true=1|");
    row("short", u"Who?{=Ann =Anne}", u"short|Who?|Ann=1, Anne=1|");
    row("short without mark", u"Who?{Ann}", u"short|Who?|Ann=1|");
    row("short, weights", u"Who?{=Ann#yes =%50%An#nearly =%0%*#no}", u"short|Who?|Ann=1#yes, An=0.5#nearly, *=0#no|");
    row("short, nothing after a mark", u"Who?{=Ann =}", u"short|Who?|Ann=1|");
    row("matching", u"Pair.{=one -> 1 =two->2 = -> 3}", u"match|Pair.|one->1, two->2, ->3|");
    row("matching, two arrows", u"Pair.{=one -> 1 -> 2 =two -> 2}", u"match|Pair.|one->1 -> 2, two->2|");
    row("matching, feedback", u"Pair.{=one -> 1#first =two -> 2####done}", u"match|Pair.|one->1#first, two->2|done");
    row("number", u"Age?{#18}", u"number|Age?|18=1|");
    row("number with space", u"Age? { # 18 : 2 }", u"number|Age?|18:2=1|");
    row("number, tolerance", u"Pi?{#3.14:0.005}", u"number|Pi?|3.14:0.005=1|");
    row("range", u"Pi?{#3.1..3.2}", u"number|Pi?|3.1..3.2=1|");
    row("range below zero", u"Cold?{#-20 .. -10}", u"number|Cold?|-20..-10=1|");
    row("real minus signs", u"Cold?{#=−20..−10 =−5}", u"number|Cold?|-20..-10=1, -5=1|");
    row("range from a bare point", u"Small?{#.5..1}", u"number|Small?|.5..1=1|");
    row("exponent", u"Far?{#1.5e11:1e9}", u"number|Far?|1.5e11:1e+09=1|");
    row("numbers with credit", u"Pi?{# =3.1416:0 #exact =%50%3:0.5#near }", u"number|Pi?|3.1416=1#exact, 3:0.5=0.5#near|");
    row("any other number", u"Age?{#18:1#yes =*#no}", u"number|Age?|18:1=1#yes, *=1#no|");
    row("wrong feedback", u"Age?{#\n=18:0#yes\n~#no\n####it is 18}", u"number|Age?|18=1#yes, *=0#no|it is 18");
    row("general feedback of a number", u"Age?{#18####it is}", u"number|Age?|18=1|it is");
    row("essay", u"Tell.{}", u"essay|Tell.||");
    row("essay with space", u"Tell. {\n\t}", u"essay|Tell.||");
    row("essay with feedback", u"Tell.{####thank you}", u"essay|Tell.||thank you");
    row("description", u"Read on.", u"description|Read on.||");
    row("description with marks", u"a = b ~ c # d -> e", u"description|a = b ~ c # d -> e||");
    row("missing word", u"A {=cat ~dog} purrs.", u"choice|A _____ purrs.|cat=1, dog=0|");
    row("missing word first", u"{=Cats ~Dogs} purr.", u"choice|_____ purr.|Cats=1, Dogs=0|");
    row("missing word before the stop", u"It is {=wet}.", u"short|It is _____.|wet=1|");
    row("missing word, no answers", u"I am {} today.", u"essay|I am _____ today.||");
    row("space after the answers", u"Sky?{=blue ~red}  \n", u"choice|Sky?|blue=1, red=0|");
    row("escapes", u"1 \\= 1 \\{x\\} \\~ \\# \\: \\\\ ? {=\\=yes\\~ ~\\#no}", u"choice|1 = 1 {x} ~ # : \\ ?|=yes~=1, #no=0|");
    row("unknown escapes stay", u"\\a \\[x\\] \\", u"description|\\a \\[x\\] \\||");
    row("escaped backslash before n", u"\\\\n \\\\\\n end", u"description|\\n \\\n end||");
    row("escaped braces make no answers", u"f(x) \\{1\\}", u"description|f(x) {1}||");
    row("escaped equals, several answers", u"Q?{~%100%a\\=b ~c}", u"answers|Q?|a=b=1, c=0|");
    row("line end is a space", u"one\ntwo\n   three {\n=a\n b\n~c#d\n e}", u"choice|one two three|a b=1, c=0#d e|");
    row("escaped line end", u"one\\ntwo{T#a\\nb}", u"truth|one\ntwo|true=1, false=0#a\nb|");
    row("comments around", u"// before\nWet?{T}\n// after", u"truth|Wet?|true=1, false=0|");
    row("comments inside", u"Sky\n// really\n?{\n // first\n=blue\n//=green\n~red}", u"choice|Sky ?|blue=1, red=0|");
    row("slashes in a line", u"See // this{T}", u"truth|See // this|true=1, false=0|");
    row("general feedback over lines", u"Q?{=a ~b\n#### one\ntwo}", u"choice|Q?|a=1, b=0|one two");
    row("feedback with an arrow and colons", u"Q?{=a#b->c \\: d ~e}", u"choice|Q?|a=1#b->c : d, e=0|");
    row("empty feedback", u"Q?{=a# ~b#}", u"choice|Q?|a=1, b=0|");
    row("other scripts", u"人口？{=一 ~二}", u"choice|人口？|一=1, 二=0|");
    row("right to left", u"ما هذا؟ {=باب ~كتاب}", u"choice|ما هذا؟|باب=1, كتاب=0|");
    row("beyond the first plane", u"😀?{=🙂 ~🙃}", u"choice|😀?|🙂=1, 🙃=0|");
    row("per cent without weight", u"Q?{=% ~%%c ~%x%d ~50%}", u"choice|Q?|%=1, %%c=0, %x%d=0, 50%=0|");
}

void TestGiftParser::reads()
{
    QFETCH(QString, gift);
    QFETCH(QString, wanted);
    const Quiz quiz = quizOf(gift);
    QVERIFY2(quiz.problems.empty(), qPrintable(quiz.problems.empty() ? QString() : quiz.problems.front().text));
    QCOMPARE(quiz.questions.size(), std::size_t(1));
    QCOMPARE(summary(quiz.questions.front()), wanted);
}

void TestGiftParser::formats_data()
{
    QTest::addColumn<QString>("gift");
    QTest::addColumn<QList<TextFormat>>("wanted"); // question, general feedback, first answer, its feedback
    using enum TextFormat;
    QTest::newRow("none") << u"Q{=a#b ~c####d}"_s << QList<TextFormat>{Moodle, Moodle, Moodle, Moodle};
    QTest::newRow("all follow the question") << u"[html]<b>Q</b>{=a#b ~c####d}"_s << QList<TextFormat>{Html, Html, Html, Html};
    QTest::newRow("after the name") << u"::n:: [markdown] *Q*{=a#b ~c####d}"_s << QList<TextFormat>{Markdown, Markdown, Markdown, Markdown};
    QTest::newRow("each its own") << u"[plain]Q{=[html]a# [markdown]b ~c####[moodle]d}"_s << QList<TextFormat>{Plain, Moodle, Html, Markdown};
    QTest::newRow("capitals") << u"[HTML]Q{=a#b ~c####d}"_s << QList<TextFormat>{Html, Html, Html, Html};
    QTest::newRow("unknown") << u"[latex]Q{=a#b ~c####d}"_s << QList<TextFormat>{Moodle, Moodle, Moodle, Moodle};
    QTest::newRow("true") << u"[html]Q{T#[plain]no#[markdown]yes####d}"_s << QList<TextFormat>{Html, Html, Html, Markdown};
    QTest::newRow("pairs") << u"Q{=[html]a -> b#[plain]c =d -> e}"_s << QList<TextFormat>{Moodle, Moodle, Html, Plain};
}

void TestGiftParser::formats()
{
    QFETCH(QString, gift);
    QFETCH(QList<TextFormat>, wanted);
    const QuizQuestion question = only(gift);
    QVERIFY(!question.answers.empty());
    const QuizAnswer &answer = question.answers.front();
    QCOMPARE(QList<TextFormat>({question.format, question.feedbackFormat, answer.format, answer.feedbackFormat}), wanted);
    QCOMPARE(question.text.startsWith(u'['), gift.startsWith("[latex]"_L1));
    QVERIFY(!answer.text.startsWith(u'[') && !answer.feedback.startsWith(u'['));
    QCOMPARE(only(u"[markdown]- a\n  - b{T}"_s).text, u"- a\n  - b"_s); // keeps its lines
}

void TestGiftParser::names_data()
{
    QTest::addColumn<QString>("gift");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u"Q?{T}"_s << QString() << u"Q?"_s;
    QTest::newRow("plain") << u"::one::Q?{T}"_s << u"one"_s << u"Q?"_s;
    QTest::newRow("spaces") << u":: one  two :: Q?{T}"_s << u"one two"_s << u"Q?"_s;
    QTest::newRow("own line") << u"::one::\nQ?{T}"_s << u"one"_s << u"Q?"_s;
    QTest::newRow("after a comment") << u"//c\n::one::\n//d\nQ?{T}"_s << u"one"_s << u"Q?"_s;
    QTest::newRow("escaped colons") << u"::a\\:\\: b \\{c\\}::Q?{T}"_s << u"a:: b {c}"_s << u"Q?"_s;
    QTest::newRow("braces in a name") << u"::a {b}::Q?{T}"_s << u"a {b}"_s << u"Q?"_s;
    QTest::newRow("colons later") << u"Q :: r?{T}"_s << QString() << u"Q :: r?"_s;
    QTest::newRow("empty") << u"::::Q?{T}"_s << QString() << u"Q?"_s;
    QTest::newRow("of a description") << u"::one::Read"_s << u"one"_s << u"Read"_s;
}

void TestGiftParser::names()
{
    QFETCH(QString, gift);
    const QuizQuestion question = only(gift);
    QTEST(question.name, "name");
    QTEST(question.text, "text");
}

void TestGiftParser::weights_data()
{
    QTest::addColumn<QString>("weight");
    QTest::addColumn<double>("fraction");
    QTest::newRow("whole") << u"%100%"_s << 1.0;
    QTest::newRow("nothing") << u"%0%"_s << 0.0;
    QTest::newRow("negative") << u"%-12.5%"_s << -0.125;
    QTest::newRow("decimals") << u"%33.33333%"_s << 1.0 / 3;
    QTest::newRow("few decimals") << u"%16.67%"_s << 1.0 / 6;
    QTest::newRow("not a third") << u"%33%"_s << 0.33;
    QTest::newRow("comma") << u"%12,5%"_s << 0.125;
    QTest::newRow("space around") << u" %20% "_s << 0.2;
    QTest::newRow("plus") << u"%+20%"_s << 0.2;
    QTest::newRow("leading zeros") << u"%0050%"_s << 0.5;
}

void TestGiftParser::weights()
{
    QFETCH(QString, weight);
    QFETCH(double, fraction);
    const QuizQuestion question = only(u"Q?{~"_s + weight + u"a ~b}"_s);
    QVERIFY(!question.answers.empty());
    QCOMPARE(question.answers.front().text, u"a"_s);
    QVERIFY(std::abs(question.answers.front().fraction - fraction) < 1e-12);
}

void TestGiftParser::thirdsAreTheWhole()
{
    const QuizQuestion question = only(u"Q?{~%33.333%a ~%33.333%b ~%33.333%c ~%-50%d}"_s);
    const Grade grade = QuizGrading::grade(question, {{0, 1, 2}, {}, {}});
    QCOMPARE(grade.fraction, 1.0);
    QVERIFY(grade.right);
}

void TestGiftParser::categoriesAndLines()
{
    const Quiz quiz = quizOf(u"// head\n\nZero?{T}\n\n$CATEGORY: $course$/top/one\n\n\n// c\n::n::\nOne?{T}\n"
                             "$CATEGORY: two\nTwo?{T}\n \t \nThree\n\n$CATEGORY:\n\nFour"_s);
    QCOMPARE(quiz.questions.size(), std::size_t(5));
    QVERIFY(quiz.problems.empty());
    QStringList found;
    for (const QuizQuestion &question : quiz.questions)
        found << QString::number(question.line) + u' ' + question.category + u' ' + question.text;
    QCOMPARE(found, QStringList({u"3  Zero?"_s, u"9 top/one One?"_s, u"12 two Two?"_s, u"14 two Three"_s, u"18  Four"_s}));
}

void TestGiftParser::lineEndings_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("Unix") << QByteArray("\n") << QByteArray();
    QTest::newRow("Windows") << QByteArray("\r\n") << QByteArray();
    QTest::newRow("old Mac") << QByteArray("\r") << QByteArray();
    QTest::newRow("Windows with a mark") << QByteArray("\r\n") << QByteArray("\xef\xbb\xbf");
}

void TestGiftParser::lineEndings()
{
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, head);
    const QByteArray unix = "::a::One\ntwo{\n=x\n~y}\n\n$CATEGORY: m/l\n\nThree{T}\n\n}";
    const Result<Quiz> quiz = GiftParser::parse(head + QByteArray(unix).replace("\n", end));
    QVERIFY(quiz);
    QCOMPARE(*quiz, *GiftParser::parse(unix));
    QCOMPARE(quiz->questions.at(0).name, u"a"_s);
    QCOMPARE(quiz->questions.at(1).line, 8);
    QCOMPARE(quiz->problems.at(0).line, 10);
}

void TestGiftParser::problems_data()
{
    QTest::addColumn<QString>("gift");
    QTest::addColumn<int>("line"); // within the question
    const auto row = [](const char *name, QStringView gift, int line = 1) { QTest::newRow(name) << gift.toString() << line; };
    row("unclosed", u"Q?{=a ~b");
    row("unclosed, later line", u"Q\nr?\n{=a\n~b", 3);
    row("never opened", u"Q?\n=a}", 2);
    row("closed before opened", u"Q? } {=a");
    row("closed before opened and after", u"Q? } {=a}");
    row("braces in braces", u"Q?{=a {b} ~c}");
    row("two questions without a blank line", u"Q?{T}\nR?{F}", 2);
    row("brace after the answers", u"Q?{T}\n}", 2);
    row("blank line in the answers", u"Q?{\n=a\n\n");
    row("one choice", u"Q?{~a}");
    row("one choice and blanks", u"Q?{~a ~ ~}");
    row("no text in an answer", u"Q?{=a\n~#why}", 2);
    row("no short answer", u"Q?{=}");
    row("short answer of feedback only", u"Q?{=#x}");
    row("one pair", u"Q?{=a -> b}");
    row("pair without arrow", u"Q?{=a -> b\n=c}", 2);
    row("pair without partner", u"Q?{=a -> b\n=c ->\n}", 2);
    row("partners only", u"Q?{= -> b = -> c}");
    row("no number", u"Q?{#}");
    row("number is a word", u"Q?{#many}");
    row("decimal comma", u"Q?{#3,5}");
    row("too big for a number", u"Q?{#1e999}");
    row("not a number", u"Q?{#nan}");
    row("infinite", u"Q?{#inf..5}");
    row("tolerance is a word", u"Q?{#5:some}");
    row("no tolerance", u"Q?{#5:}");
    row("negative tolerance", u"Q?{#5:-1}");
    row("dots only", u"Q?{#..}");
    row("open range", u"Q?{#5..}");
    row("range turned round", u"Q?{#5..1}");
    row("hexadecimal", u"Q?{#0x10}");
    row("weight over the whole", u"Q?{~%101%a ~b}");
    row("weight below the whole", u"Q?{=a\n~%-100.5%b}", 2);
    row("weight without measure", u"Q?{~%99999999999999999999999%a ~b}");
    row("no text", u"{=a ~b}");
    row("name and no text", u"::n::{T}");
    row("format and no text", u"[html]{T}");
    row("open name", u"::n Q?{T}");
}

void TestGiftParser::problems()
{
    QFETCH(QString, gift);
    QFETCH(int, line);
    const Quiz quiz = quizOf(u"First{T}\n\n// comment\n"_s + gift + u"\n\nLast{F}"_s);
    QCOMPARE(quiz.problems.size(), std::size_t(1));
    QCOMPARE(quiz.problems.front().line, 3 + line);
    QVERIFY(quiz.problems.front().text.endsWith(u'.'));
    QVERIFY(!quiz.problems.front().text.contains("%1"_L1));
    QCOMPARE(quiz.questions.size(), std::size_t(2));
    QCOMPARE(quiz.questions.back().text, u"Last"_s);

    const Result<Quiz> alone = GiftParser::parse(gift.toUtf8());
    QVERIFY(!alone);
    QCOMPARE(alone.error().fault, Fault::Damaged);
    QVERIFY(alone.error().text.contains(QString::number(line)));
}

void TestGiftParser::othersAreKept()
{
    const Quiz quiz = quizOf(u"One{T}\n\nTwo{\n\n=a\n}\n\nThree{=a ~b}\n\n{\n\nFour"_s);
    QCOMPARE(quiz.questions.size(), std::size_t(3));
    QCOMPARE(quiz.problems.size(), std::size_t(3));
    QCOMPARE(quiz.problems.at(0).line, 3);
    QCOMPARE(quiz.problems.at(1).line, 6);
    QCOMPARE(quiz.problems.at(2).line, 10);
}

void TestGiftParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("not UTF-8") << QByteArray("Caf\xe9?{T}") << Fault::Damaged;
    QTest::newRow("cut UTF-8") << QByteArray("Q?{T} \xc3") << Fault::Damaged;
    QTest::newRow("surrogates") << QByteArray("Q \xed\xa0\x80?{T}") << Fault::Damaged;
    QTest::newRow("NUL") << QByteArray("Q\0?{T}", 7) << Fault::Damaged;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeQ\0?\0", 6) << Fault::Damaged;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << Fault::Damaged;
    QTest::newRow("too long") << QByteArray(4 * 1024 * 1024 + 1, 'a') << Fault::TooBig;
    QTest::newRow("too many questions") << QByteArray("a\n\n").repeated(10'001) << Fault::TooBig;
    QTest::newRow("too many answers") << (QByteArray("Q{") + QByteArray("=a").repeated(400) + "}\n\n").repeated(251) << Fault::TooBig;
}

void TestGiftParser::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<Quiz> quiz = GiftParser::parse(bytes);
    QVERIFY(!quiz);
    QTEST(quiz.error().fault, "fault");
    QVERIFY(quiz.error().text.endsWith(u'.'));
}

void TestGiftParser::limits()
{
    QCOMPARE(quizOf(QString()), Quiz());
    QCOMPARE(quizOf(u"// nothing\n\n\n//"_s), Quiz());
    QCOMPARE(quizOf(u"a\n\n"_s.repeated(10'000)).questions.size(), std::size_t(10'000));
    QCOMPARE(only(choices(500)).answers.size(), std::size_t(500));
    QVERIFY(!GiftParser::parse(choices(501).toUtf8()));
    QCOMPARE(quizOf(u"Q{T}\n\n"_s + u"}\n\n"_s.repeated(5'000)).problems.size(), std::size_t(200));
}

void TestGiftParser::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes.left(4 * 1024 * 1024); };
    row("backslashes", QByteArray(4'000'000, '\\'));
    row("opening", QByteArray(4'000'000, '{'));
    row("closing", QByteArray(4'000'000, '}'));
    row("braces", QByteArray("{}").repeated(2'000'000));
    row("equals", "Q{" + QByteArray(4'000'000, '=') + '}');
    row("tildes", "Q{" + QByteArray(4'000'000, '~') + '}');
    row("hashes", "Q{" + QByteArray(4'000'000, '#') + '}');
    row("per cents", "Q{~" + QByteArray(4'000'000, '%') + " =a}");
    row("digits", "Q{#" + QByteArray(4'000'000, '9') + '}');
    row("digits of a weight", "Q{~%" + QByteArray(4'000'000, '9') + "%a =b}");
    row("colons", QByteArray(4'000'000, ':'));
    row("brackets", QByteArray(4'000'000, '['));
    row("format marks", QByteArray("[html]").repeated(700'000));
    row("arrows", "Q{=" + QByteArray("->").repeated(2'000'000) + '}');
    row("pairs", "Q{" + QByteArray("=a->").repeated(1'000'000) + '}');
    row("lines", QByteArray(4'000'000, '\n'));
    row("returns", QByteArray(4'000'000, '\r'));
    row("comments", QByteArray("//\n").repeated(1'300'000));
    row("categories", QByteArray("$CATEGORY:\n").repeated(380'000));
    row("short lines", QByteArray("a\n").repeated(2'000'000));
    row("a problem in every line", QByteArray("}\n\n").repeated(1'390'000));
    row("noncharacters", "\xef\xb7\x90\xef\xb7\x91 \xef\xb7\xaf{=\xef\xb7\x95 ~b}");
    row("control characters", "\x01\x02\x1b[0m{=\x7f ~\x08}");
}

void TestGiftParser::hostile()
{
    QFETCH(QByteArray, bytes);
    const Result<Quiz> quiz = GiftParser::parse(bytes); // must come back; what it holds must be sound
    if (!quiz) {
        QVERIFY(!quiz.error().text.isEmpty() && quiz.error().text.size() < 380);
        return;
    }
    for (const QuizQuestion &question : quiz->questions) {
        QVERIFY(question.line > 0 && !question.text.isEmpty());
        QVERIFY(question.answers.size() <= 500);
        const Grade grade = QuizGrading::grade(question, {{0}, question.text.left(50), {}});
        QVERIFY(grade.fraction >= 0 && grade.fraction <= 1);
    }
}

void TestGiftParser::everyPrefixOfAQuiz()
{
    const QByteArray whole = "// c\n$CATEGORY: m/l\n\n::n::[html]<i>A</i> {~%50%b#c ~%-50%d\\=e ####f}\n\nG{#1:2 =%5%3..4~#h}\n\n"
                             "I{=j -> k =l -> m}\n\nN {=o} p\n\nQ{F#r#s}\n";
    QCOMPARE(GiftParser::parse(whole)->questions.size(), std::size_t(5));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<Quiz> quiz = GiftParser::parse(whole.left(size));
        if (quiz)
            QVERIFY(quiz->questions.size() <= 5);
        else
            QVERIFY(quiz.error().text.contains("Line"_L1));
    }
}

void TestGiftParser::quizzesOfThePack()
{
    const QDir modules(QStringLiteral(SOURCE_DIR "/resources/packs/blueheart-core/modules"));
    const QStringList names = modules.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.size() >= 3);
    for (const QString &name : names) {
        QFile file(modules.filePath(name + "/en/quiz.gift"_L1));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const Result<Quiz> quiz = GiftParser::parse(file.readAll());
        QVERIFY2(quiz, qPrintable(quiz ? QString() : quiz.error().text));
        QVERIFY2(quiz->problems.empty(), qPrintable(quiz->problems.empty() ? QString() : quiz->problems.front().text));
        QVERIFY(quiz->questions.size() >= 10);
    }
}

void TestGiftParser::keysAndLessons()
{
    const Quiz quiz = quizOf(u"$CATEGORY: module/02-lesson\n\n::n::One{T}\n\nTwo{T}\n\nThree{T}"_s);
    QCOMPARE(quiz.questions.at(0).key(), u"n"_s);
    QVERIFY(quiz.questions.at(1).key() != quiz.questions.at(2).key());
    QCOMPARE(quiz.questions.at(1).key(), only(u"\n\nTwo {F}"_s).key());
    QCOMPARE(quiz.questions.at(1).lesson(), u"02-lesson"_s);
    QCOMPARE(only(u"Q{T}"_s).lesson(), QString());
    QCOMPARE(only(u"$CATEGORY: flat\n\nQ{T}"_s).lesson(), u"flat"_s);
}

QTEST_APPLESS_MAIN(TestGiftParser)
#include "tst_giftparser.moc"
