// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizround.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QuizQuestion choice(const QString &name, const QString &category)
{
    QuizQuestion question;
    question.type = QuestionType::MultipleChoice;
    question.name = name;
    question.text = u"Which? "_s + name;
    question.category = category;
    question.answers.resize(6);
    for (int i = 0; i < 6; ++i)
        question.answers[std::size_t(i)].text = QString::number(i);
    question.answers[0].fraction = 1;
    return question;
}

Quiz tenQuestions()
{
    Quiz quiz;
    for (int i = 0; i < 10; ++i)
        quiz.questions.push_back(choice(QChar(u'a' + i), i < 4 ? u"module/first"_s : u"module/second"_s));
    QuizQuestion words;
    words.text = u"Only to be read"_s;
    quiz.questions.insert(quiz.questions.begin() + 3, words);
    return quiz;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

Response choose(int index)
{
    return {{index}, {}, {}};
}

int indexOf(const QuizRound &round, const QString &key)
{
    return int(round.keys().indexOf(key));
}

} // namespace

class TestQuizRound final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameOrder();
    void orderIsThatOfEveryPlatform();
    void descriptionsAreNotAsked();
    void givenKeysGiveTheOrder();
    void keysThatRepeatMeanTheNextQuestion();
    void choicesStayWhenResumed();
    void everyChoiceComesFirstSomeTime();
    void onlyChoicesAreShuffled();
    void matchChoicesComeOnce();
    void countsAnswers();
    void skippedIsWrongAndNotOpen();
    void secondAnswerReplaces();
    void essaysAreNeitherRightNorWrong();
    void lessonsMostWrongFirst();
    void emptyQuiz();
};

void TestQuizRound::sameSeedSameOrder()
{
    const Quiz quiz = tenQuestions();
    QCOMPARE(QuizRound(quiz, 7).keys(), QuizRound(quiz, 7).keys());
    QVERIFY(QuizRound(quiz, 7).keys() != QuizRound(quiz, 8).keys());
    QCOMPARE(sorted(QuizRound(quiz, 7).keys()), sorted(QuizRound(quiz, 8).keys()));
    QCOMPARE(QuizRound(quiz, 7).seed(), 7u);
}

void TestQuizRound::orderIsThatOfEveryPlatform()
{
    // Written down once; a round that was left on another machine must go on in the same order.
    QCOMPARE(QuizRound(tenQuestions(), 2026).keys().join(QString()), u"fajcehdgib"_s);
    const QuizRound round(tenQuestions(), 2026, {u"c"_s});
    QCOMPARE(round.choiceOrder(0), QList<int>({5, 3, 1, 2, 0, 4}));
}

void TestQuizRound::descriptionsAreNotAsked()
{
    const Quiz quiz = tenQuestions();
    QCOMPARE(QuizRound(quiz, 1).count(), 10);
    QCOMPARE(QuizRound(quiz, 1, {quiz.questions[3].key()}).count(), 0);
}

void TestQuizRound::givenKeysGiveTheOrder()
{
    const QuizRound round(tenQuestions(), 5, {u"d"_s, u"gone"_s, u"a"_s, u"d"_s});
    QCOMPARE(round.keys(), QStringList({u"d"_s, u"a"_s}));
    QCOMPARE(round.question(1).name, u"a"_s);
}

void TestQuizRound::keysThatRepeatMeanTheNextQuestion()
{
    Quiz quiz;
    quiz.questions = {choice({}, {}), choice({}, {})};
    quiz.questions[1].answers[0].text = u"another"_s;
    const QuizRound first(quiz, 3);
    const QuizRound resumed(quiz, 3, first.keys());
    QCOMPARE(resumed.count(), 2);
    QVERIFY(resumed.question(0) != resumed.question(1));
}

void TestQuizRound::choicesStayWhenResumed()
{
    const Quiz quiz = tenQuestions();
    const QuizRound whole(quiz, 11);
    const QuizRound part(quiz, 11, {u"g"_s, u"b"_s});
    QCOMPARE(part.choiceOrder(0), whole.choiceOrder(indexOf(whole, u"g"_s)));
    QCOMPARE(part.choiceOrder(1), whole.choiceOrder(indexOf(whole, u"b"_s)));
    QVERIFY(part.choiceOrder(0) != part.choiceOrder(1));
}

void TestQuizRound::everyChoiceComesFirstSomeTime()
{
    const Quiz quiz = tenQuestions();
    QList<int> first(6, 0);
    for (quint32 seed = 0; seed < 600; ++seed)
        ++first[QuizRound(quiz, seed, {u"a"_s}).choiceOrder(0).first()];
    for (const int times : std::as_const(first))
        QVERIFY2(times > 60 && times < 140, qPrintable(QString::number(times))); // 100 expected, always the same seeds
}

void TestQuizRound::onlyChoicesAreShuffled()
{
    for (const QuestionType type : {QuestionType::TrueFalse, QuestionType::ShortAnswer, QuestionType::Numerical, QuestionType::Matching}) {
        Quiz quiz;
        quiz.questions = {choice(u"a"_s, {})};
        quiz.questions[0].type = type;
        for (quint32 seed = 0; seed < 20; ++seed)
            QCOMPARE(QuizRound(quiz, seed).choiceOrder(0), QList<int>({0, 1, 2, 3, 4, 5}));
    }
}

void TestQuizRound::matchChoicesComeOnce()
{
    QuizQuestion question;
    question.type = QuestionType::Matching;
    question.text = u"Match"_s;
    for (const auto &[text, match] : {std::pair{u"fig"_s, u"fruit"_s}, {u"plum"_s, u"fruit"_s}, {u"leek"_s, u"vegetable"_s}, {QString(), u"stone"_s}}) {
        question.answers.emplace_back();
        question.answers.back().text = text;
        question.answers.back().match = match;
    }
    Quiz quiz;
    quiz.questions = {question, choice(u"a"_s, {})};
    QuizRound round(quiz, 4, {question.key(), u"a"_s});
    QCOMPARE(sorted(round.matchChoices(0)), QStringList({u"fruit"_s, u"stone"_s, u"vegetable"_s}));
    QVERIFY(round.matchChoices(1).isEmpty());
    QVERIFY(round.answer(0, {{}, {}, {u"fruit"_s, u"fruit"_s, u"vegetable"_s}}).right);
}

void TestQuizRound::countsAnswers()
{
    QuizRound round(tenQuestions(), 9);
    QCOMPARE(round.firstOpen(), 0);
    QVERIFY(round.answer(0, choose(0)).right);
    QVERIFY(!round.answer(2, choose(3)).right);
    QCOMPARE(round.firstOpen(), 1);
    QCOMPARE(round.right(), 1);
    QCOMPARE(round.graded(), 2);
    QCOMPARE(round.wrongKeys(), QStringList({round.keys().at(2)}));
    QCOMPARE(round.response(2).value(), choose(3));
    QVERIFY(!round.response(1) && !round.grade(1));
}

void TestQuizRound::skippedIsWrongAndNotOpen()
{
    QuizRound round(tenQuestions(), 9);
    for (int i = 0; i < round.count(); ++i)
        round.skip(i);
    QCOMPARE(round.firstOpen(), round.count());
    QCOMPARE(round.wrongKeys(), round.keys());
    QCOMPARE(round.graded(), 0);
    (void)round.answer(4, choose(0));
    QCOMPARE(round.wrongKeys().size(), 9);
    round.skip(4);
    QVERIFY(!round.grade(4));
    QCOMPARE(round.right(), 0);
}

void TestQuizRound::secondAnswerReplaces()
{
    QuizRound round(tenQuestions(), 9);
    (void)round.answer(0, choose(1));
    (void)round.answer(0, choose(0));
    QCOMPARE(round.right(), 1);
    QCOMPARE(round.graded(), 1);
    QVERIFY(round.wrongKeys().isEmpty());
}

void TestQuizRound::essaysAreNeitherRightNorWrong()
{
    QuizQuestion essay;
    essay.type = QuestionType::Essay;
    essay.text = u"Tell"_s;
    Quiz quiz;
    quiz.questions = {essay};
    QuizRound round(quiz, 1);
    QVERIFY(!round.answer(0, {{}, u"a tale"_s, {}}).graded);
    QCOMPARE(round.graded(), 0);
    QCOMPARE(round.right(), 0);
    QVERIFY(round.wrongKeys().isEmpty());
    QCOMPARE(round.firstOpen(), 1);
}

void TestQuizRound::lessonsMostWrongFirst()
{
    QuizRound round(tenQuestions(), 0, {u"a"_s, u"e"_s, u"f"_s, u"b"_s});
    (void)round.answer(0, choose(5));
    (void)round.answer(1, choose(5));
    round.skip(2);
    (void)round.answer(3, choose(0));
    QCOMPARE(round.lessonsToReread(), QStringList({u"second"_s, u"first"_s}));
    (void)round.answer(1, choose(0));
    QCOMPARE(round.lessonsToReread(), QStringList({u"first"_s, u"second"_s}));
}

void TestQuizRound::emptyQuiz()
{
    const QuizRound round(Quiz(), 1);
    QCOMPARE(round.count(), 0);
    QCOMPARE(round.firstOpen(), 0);
    QVERIFY(round.lessonsToReread().isEmpty());
}

QTEST_APPLESS_MAIN(TestQuizRound)
#include "tst_quizround.moc"
