// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizstage.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

const char *const Three = R"(
$CATEGORY: one/01-first

::q1::Which is the act? {=Recruiting#R is right. ~Threatening#T is wrong. ~Earning#E is wrong.}

$CATEGORY: one/02-second

::q2::Which is the means? {=Lying#L is right. ~Housing#H is wrong. ~Owing#O is wrong.}

::q3::Is this so? {TRUE#That was wrong.#That is right.}
)";

// The right choice of each question above.
QString rightOne(const QuizStage &stage)
{
    const QString question = stage.text("question");
    return question.contains("act"_L1) ? u"Recruiting"_s : question.contains("means"_L1) ? u"Lying"_s : u"True"_s;
}

QString wrongOne(const QuizStage &stage)
{
    for (const QString &choice : stage.choices()) {
        if (choice != rightOne(stage))
            return choice;
    }
    return {};
}

// Chooses a partner in each list, by the arrow key or with the mouse in the open list.
void match(QuizStage &stage, const QStringList &partners, bool byKeyboard)
{
    auto lists = stage.window.page->findChildren<QComboBox *>();
    QCOMPARE(lists.size(), partners.size());
    if (byKeyboard)
        stage.key(Qt::Key_Down); // from the question to the first list
    for (qsizetype i = 0; i < lists.size(); ++i) {
        QComboBox *list = lists.at(i);
        const int wanted = list->findText(partners.at(i));
        QVERIFY(wanted > 0);
        if (byKeyboard) {
            QTRY_COMPARE(QApplication::focusWidget(), list);
            for (int step = 0; step < wanted; ++step)
                stage.key(Qt::Key_Down);
            stage.key(Qt::Key_Tab);
        } else {
            stage.click(list);
            QTRY_VERIFY(list->view()->isVisible());
            const QRect place = list->view()->visualRect(list->model()->index(wanted, 0));
            QTest::mouseMove(list->view()->viewport(), place.center());
            QTest::mouseClick(list->view()->viewport(), Qt::LeftButton, {}, place.center());
            QTRY_VERIFY(!list->view()->isVisible());
        }
        QCOMPARE(list->currentIndex(), wanted);
    }
}

void respond(QuizStage &stage, const QStringList &answer, bool byKeyboard)
{
    if (!stage.rows().isEmpty()) {
        for (const QString &choice : answer) {
            if (byKeyboard)
                stage.choose(choice);
            else
                stage.click(stage.row(choice));
        }
        return;
    }
    if (!stage.window.page->findChildren<QComboBox *>().isEmpty()) {
        match(stage, answer, byKeyboard);
        return;
    }
    QWidget *field = stage.find<QWidget>("answerField");
    if (!field)
        field = stage.find<QWidget>("essayField");
    QVERIFY(field);
    if (byKeyboard)
        QTRY_COMPARE(QApplication::focusWidget(), field); // one can type at once
    else
        stage.click(field);
    stage.type(answer.first());
}

} // namespace

class QuizPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void choosingNeverSubmits();
    void arrowsMoveAndSpaceChooses();
    void digitsAndLettersChoose();
    void severalCanBeTakenBack();
    void answeredRowsStay();
    void marksWhatIsRight();
    void showsWhatLeadsToTheQuestion();
    void wheelChangesNoAnswer();
    void retriesOnlyTheMissedOnes();
    void startsAgainWithAll();
    void resumesInTheMiddle();
    void newLeavesTheOldRound();
    void isBuiltAnewAsItWas();
    void comesBackToTheSummary();
    void leadsToTheLessons();
    void enterPressesTheFocusedButton();
    void saysWhenThereIsNothingToAsk_data();
    void saysWhenThereIsNothingToAsk();
    void nothingIsCut_data();
    void nothingIsCut();
};

void QuizPageTest::everyKind_data()
{
    QTest::addColumn<QByteArray>("gift");
    QTest::addColumn<QStringList>("answer");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<bool>("byKeyboard");
    const QString yes = u"Yes. Here is why"_s, no = u"Not quite. Here is why"_s, partly = u"Partly right. Here is why"_s;
    const QByteArray choice = "::a::Which one? {=Right#Because R. ~Wrong#Because W. ~Other#Because O. ####In general.}";
    const QByteArray several = "::a::Which ones? {~%50%One#Because 1. ~%50%Two#Because 2. ~%-50%Three#Because 3.}";
    const QByteArray truth = "::a::It is so. {TRUE#You said false.#You said true.}";
    const QByteArray shortOne = "::a::Which word? {=debt*#A debt binds. =owing#A debt binds. =%0%power#That is another.}";
    const QByteArray number = "::a::How many? {#=3:0.5#Three parts. =%50%2:0#For a child.}";
    const QByteArray matching = "::a::Match them. {=Recruiting -> Act =Lying -> Means =Gaining -> Purpose ####They belong so.}";
    const QByteArray gap = "::a::It is called {=trafficking#Its name. ~smuggling#Another crime.} in Article 3.";
    const QByteArray gapField = "::a::It is called {=trafficking#Its name.} in Article 3.";
    const QByteArray essay = "::a::What would you do first? {####Listen first.}";
    struct Case
    {
        const char *name;
        QByteArray gift;
        QStringList answer;
        QString title;
        QStringList reasons;
    };
    const Case cases[] = {
        {"choice, right", choice, {u"Right"_s}, yes, {u"Because R."_s, u"In general."_s}},
        {"choice, wrong", choice, {u"Other"_s}, no, {u"Because O."_s, u"Because R."_s, u"In general."_s}},
        {"several, right", several, {u"One"_s, u"Two"_s}, yes, {u"Because 1."_s, u"Because 2."_s}},
        {"several, partly", several, {u"Two"_s}, partly, {u"Because 2."_s, u"Because 1."_s}},
        {"several, wrong", several, {u"Three"_s}, no, {u"Because 3."_s, u"Because 1."_s, u"Because 2."_s}},
        {"true, right", truth, {u"True"_s}, yes, {u"You said true."_s}},
        {"true, wrong", truth, {u"False"_s}, no, {u"You said false."_s, u"You said true."_s}},
        {"short, right", shortOne, {u" Debts"_s}, yes, {u"A debt binds."_s}},
        {"short, wrong", shortOne, {u"power"_s}, no, {u"That is another."_s, u"A debt binds."_s}},
        {"number, right", number, {u"3,4"_s}, yes, {u"Three parts."_s}},
        {"number, partly", number, {u"2"_s}, partly, {u"For a child."_s, u"Three parts."_s}},
        {"number, wrong", number, {u"9"_s}, no, {u"Three parts."_s}},
        {"matching, right", matching, {u"Act"_s, u"Means"_s, u"Purpose"_s}, yes, {u"They belong so."_s}},
        {"matching, partly", matching, {u"Act"_s, u"Purpose"_s, u"Means"_s}, partly, {u"They belong so."_s}},
        {"gap with choices", gap, {u"smuggling"_s}, no, {u"Another crime."_s, u"Its name."_s}},
        {"gap to fill", gapField, {u"trafficking"_s}, yes, {u"Its name."_s}},
        {"essay", essay, {u"I would listen"_s}, u"Notes to compare with yours"_s, {u"Listen first."_s}},
    };
    for (const Case &one : cases) {
        QTest::addRow("%s, keyboard", one.name) << one.gift << one.answer << one.title << one.reasons << true;
        QTest::addRow("%s, mouse", one.name) << one.gift << one.answer << one.title << one.reasons << false;
    }
}

void QuizPageTest::everyKind()
{
    QFETCH(QByteArray, gift);
    QFETCH(QStringList, answer);
    QFETCH(QString, title);
    QFETCH(QStringList, reasons);
    QFETCH(bool, byKeyboard);
    QuizStage stage(gift + '\n');
    stage.open();
    QVERIFY(!stage.primary()->isEnabled());
    respond(stage, answer, byKeyboard);
    QVERIFY(stage.primary()->isEnabled());
    QVERIFY(stage.reasons().isEmpty());
    QVERIFY(!stage.record->openRound({u"demo"_s, u"one"_s}));
    if (byKeyboard)
        stage.key(Qt::Key_Return, title.startsWith("Notes"_L1) ? Qt::ControlModifier : Qt::NoModifier);
    else
        stage.click(stage.primary());
    QTRY_COMPARE(stage.text("feedbackTitle"), title);
    QStringList said = stage.reasons();
    for (QString &reason : said) // letters stand before the reasons of several choices
        reason.remove(QRegularExpression(u"^[A-C]: "_s));
    if (title == "Yes. Here is why"_L1 || title.startsWith("Not"_L1) || title.startsWith("Partly"_L1)) {
        std::sort(said.begin(), said.end()); // the order of choices is shuffled
        std::sort(reasons.begin(), reasons.end());
    }
    QCOMPARE(said, reasons);
    QTRY_COMPARE(QApplication::focusWidget(), stage.find<Label>("feedbackTitle"));
    QCOMPARE(stage.record->openRound({u"demo"_s, u"one"_s})->answers.size(), std::size_t(1));
    QCOMPARE(stage.primary()->text(), u"See summary"_s);
    if (byKeyboard)
        stage.key(Qt::Key_Enter);
    else
        stage.click(stage.primary());
    QTRY_VERIFY(stage.find<Label>("summaryTitle"));
    QVERIFY(!stage.record->openRound({u"demo"_s, u"one"_s}));
    QVERIFY(stage.record->lastRound({u"demo"_s, u"one"_s}));
}

void QuizPageTest::choosingNeverSubmits()
{
    QuizStage stage(Three);
    stage.open();
    const QString question = stage.text("question");
    stage.key(Qt::Key_Return); // nothing was chosen
    QCOMPARE(stage.text("question"), question);
    for (int i = 0; i < stage.rows().size(); ++i)
        stage.key(Qt::Key_A + i);
    QVERIFY(stage.text("feedbackTitle").isEmpty());
    int checked = 0;
    for (const ChoiceRow *row : stage.rows())
        checked += row->isChecked() ? 1 : 0;
    QCOMPARE(checked, 1);
    QVERIFY(stage.rows().last()->isChecked());
}

void QuizPageTest::arrowsMoveAndSpaceChooses()
{
    QuizStage stage("::a::Which one? {=Right#R. ~Wrong#W. ~Other#O.}\n");
    stage.open();
    QCOMPARE(QApplication::focusWidget(), stage.find<Label>("question"));
    stage.key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), stage.rows().at(0));
    stage.key(Qt::Key_Space);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Down); // the end stays the end
    QCOMPARE(QApplication::focusWidget(), stage.rows().at(2));
    QVERIFY(stage.rows().at(0)->isChecked()); // moving does not choose
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Space);
    QVERIFY(stage.rows().at(1)->isChecked());
    QVERIFY(!stage.rows().at(0)->isChecked());
    stage.key(Qt::Key_Return); // with the focus on a row
    QVERIFY(!stage.text("feedbackTitle").isEmpty());
}

void QuizPageTest::digitsAndLettersChoose()
{
    QuizStage stage("::a::Which one? {=Right#R. ~Wrong#W. ~Other#O.}\n");
    stage.open();
    stage.key(Qt::Key_2);
    QVERIFY(stage.rows().at(1)->isChecked());
    stage.key(Qt::Key_C);
    QVERIFY(stage.rows().at(2)->isChecked());
    stage.key(Qt::Key_D); // there is no such choice
    stage.key(Qt::Key_9);
    QVERIFY(stage.rows().at(2)->isChecked());
}

void QuizPageTest::severalCanBeTakenBack()
{
    QuizStage stage("::a::Which ones? {~%50%One ~%50%Two ~%-50%Three}\n");
    stage.open();
    stage.choose(u"One"_s);
    stage.choose(u"Two"_s);
    QVERIFY(stage.row(u"One"_s)->isChecked() && stage.row(u"Two"_s)->isChecked());
    stage.choose(u"One"_s);
    stage.choose(u"Two"_s);
    QVERIFY(!stage.primary()->isEnabled());
}

void QuizPageTest::answeredRowsStay()
{
    QuizStage stage("::a::Which one? {=Right#R. ~Wrong#W. ~Other#O.}\n");
    stage.open();
    stage.choose(u"Wrong"_s);
    stage.key(Qt::Key_Return);
    stage.choose(u"Right"_s);
    stage.click(stage.row(u"Right"_s));
    stage.row(u"Other"_s)->setFocus();
    stage.key(Qt::Key_Space);
    QVERIFY(stage.row(u"Wrong"_s)->isChecked());
    QCOMPARE(stage.row(u"Wrong"_s)->state(), ChoiceState::Yours);
    QCOMPARE(stage.record->openRound({u"demo"_s, u"one"_s})->answers.size(), std::size_t(1));
    QVERIFY(!stage.find<Button>("skip"));
}

void QuizPageTest::marksWhatIsRight()
{
    QuizStage stage("::a::Which ones? {~%50%One ~%50%Two ~%-50%Three ~%-50%Four}\n");
    stage.open();
    stage.choose(u"One"_s);
    stage.choose(u"Three"_s);
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.row(u"One"_s)->state(), ChoiceState::YoursCorrect);
    QCOMPARE(stage.row(u"Two"_s)->state(), ChoiceState::Correct);
    QCOMPARE(stage.row(u"Three"_s)->state(), ChoiceState::Yours);
    QCOMPARE(stage.row(u"Four"_s)->state(), ChoiceState::Other);
    QVERIFY(stage.row(u"Two"_s)->accessibleName().contains("Correct answer"_L1));

    // Reasons: first of what was chosen, then of what was missed, each with its letter and in the order shown.
    QuizStage ordered("::a::Which ones? {~%25%One#1 ~%25%Two#2 ~%25%Three#3 ~%25%Four#4}\n");
    ordered.open();
    const QStringList shown = ordered.choices();
    ordered.key(Qt::Key_D);
    ordered.key(Qt::Key_B);
    ordered.key(Qt::Key_Return);
    QStringList expected;
    const QStringList numbers{u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s};
    for (const int place : {1, 3, 0, 2})
        expected.append(u"%1: %2"_s.arg(QChar(u'A' + place)).arg(numbers.indexOf(shown.at(place)) + 1));
    QCOMPARE(ordered.reasons(), expected);

    QuizStage typed("::a::How many? {#=3.5}\n");
    typed.open();
    typed.type(u"9"_s);
    typed.key(Qt::Key_Return);
    QCOMPARE(typed.text("correction"), u"Correct answer: "_s + QLocale().toString(3.5));
    QVERIFY(typed.find<QLineEdit>("answerField")->isReadOnly());
    QCOMPARE(typed.text("feedbackTitle"), u"Not quite"_s); // the author gave no reason
}

void QuizPageTest::showsWhatLeadsToTheQuestion()
{
    QuizStage stage("::d::Amina wanted to work abroad.\n\n"
                    "::a::[markdown]She was promised a job in a restaurant. When she arrived, her passport was taken and she was told that she owes a debt. "
                    "Which part is it? {=Means#It is a **means**. ~Act#No.}\n");
    stage.open();
    QCOMPARE(stage.text("place"), u"Question 1 of 1"_s);
    QCOMPARE(stage.text("question"), u"Which part is it?"_s);
    QStringList shown;
    const auto labels = stage.window.page->findChildren<Label *>();
    for (const Label *label : labels)
        shown.append(label->text());
    QVERIFY(shown.contains(u"Amina wanted to work abroad."_s));
    QVERIFY(shown.contains(u"She was promised a job in a restaurant. When she arrived, her passport was taken and she was told that she owes a debt."_s));
    QVERIFY(stage.find<Label>("question")->accessibleName().startsWith("Question 1 of 1. She was"_L1));
    stage.choose(u"Means"_s);
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.reasons(), QStringList{u"It is a means."_s});
    QVERIFY(stage.text("reason").contains("<b>means</b>"_L1));
}

void QuizPageTest::wheelChangesNoAnswer()
{
    QuizStage stage("::a::Match them. {=Recruiting -> Act =Lying -> Means =Gaining -> Purpose}\n");
    stage.open();
    auto *list = stage.window.page->findChild<QComboBox *>();
    list->setCurrentIndex(2);
    list->setFocus();
    QWheelEvent wheel(QPointF(5, 5), list->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(list, &wheel);
    QCOMPARE(list->currentIndex(), 2);
}

void QuizPageTest::retriesOnlyTheMissedOnes()
{
    QuizStage stage(Three);
    stage.open();
    const QString right = stage.text("question");
    stage.answer(rightOne(stage));
    const QString wrong = stage.text("question");
    stage.answer(wrongOne(stage));
    QCOMPARE(stage.text("place"), u"Question 3 of 3"_s);
    const QString skipped = stage.text("question");
    stage.click(stage.find<Button>("skip"));
    QCOMPARE(stage.text("result"), u"You answered 1 of 3 questions as the lessons explain them."_s);
    QCOMPARE(stage.primary()->text(), u"Try the missed ones again"_s);
    QCOMPARE(stage.record->lastRound({u"demo"_s, u"one"_s})->asked, 3);

    stage.key(Qt::Key_Return);
    QCOMPARE(stage.text("place"), u"Question 1 of 2"_s);
    QStringList again{stage.text("question")};
    stage.answer(rightOne(stage));
    again.append(stage.text("question"));
    stage.answer(rightOne(stage));
    QVERIFY(again.contains(wrong) && again.contains(skipped) && !again.contains(right));
    QCOMPARE(stage.text("result"), u"You answered every question as the lessons explain it."_s);
    QCOMPARE(stage.primary()->text(), u"Back to the module"_s);
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.wentTo(), (Route{Place::Module, u"demo/one"_s, 0, {}, {}}));
}

void QuizPageTest::startsAgainWithAll()
{
    QuizStage stage(Three);
    stage.open();
    for (int i = 0; i < 3; ++i)
        stage.click(stage.find<Button>("skip"));
    QVERIFY(stage.text("result").startsWith("You skipped"_L1));
    QVERIFY(!stage.record->lastRound({u"demo"_s, u"one"_s})); // nothing was answered, nothing is kept
    stage.click(stage.find<Button>("restart"));
    QCOMPARE(stage.text("place"), u"Question 1 of 3"_s);
}

void QuizPageTest::resumesInTheMiddle()
{
    QByteArray gift;
    for (int i = 0; i < 12; ++i)
        gift += "::q" + QByteArray::number(i) + "::Question number " + QByteArray::number(i) + "? {=a ~b ~c ~d ~e}\n\n";
    QuizStage stage(gift);
    stage.open();
    stage.answer(u"a"_s);
    stage.answer(u"b"_s);
    const QStringList order = stage.record->openRound({u"demo"_s, u"one"_s})->questions;
    const QString question = stage.text("question");
    const QStringList choices = stage.choices();

    stage.open(); // another day
    QCOMPARE(stage.text("place"), u"Question 3 of 12"_s);
    QCOMPARE(stage.text("question"), question);
    QCOMPARE(stage.choices(), choices);
    for (int i = 2; i < 12; ++i) {
        QCOMPARE(stage.text("question"), u"Question number %1?"_s.arg(order.at(i).mid(1)));
        stage.answer(u"a"_s);
    }
    QCOMPARE(stage.text("result"), u"You answered 11 of 12 questions as the lessons explain them."_s);
    stage.open();
    QCOMPARE(stage.text("place"), u"Question 1 of 12"_s); // the round is over
}

void QuizPageTest::newLeavesTheOldRound()
{
    QuizStage stage(Three);
    stage.open();
    stage.answer(rightOne(stage));
    stage.open(u"new"_s);
    QCOMPARE(stage.text("place"), u"Question 1 of 3"_s);
    stage.answer(rightOne(stage));
    stage.rebuild(); // must not start yet another one
    QCOMPARE(stage.text("place"), u"Question 2 of 3"_s);
}

void QuizPageTest::isBuiltAnewAsItWas()
{
    QuizStage stage(Three);
    stage.open();
    stage.click(stage.find<Button>("skip"));
    const QString question = stage.text("question");
    const QString chosen = wrongOne(stage);
    stage.choose(chosen);
    stage.rebuild();
    QCOMPARE(stage.text("question"), question);
    QVERIFY(stage.row(chosen)->isChecked());
    QVERIFY(stage.text("feedbackTitle").isEmpty());
    stage.key(Qt::Key_Return);
    const QStringList reasons = stage.reasons();
    QVERIFY(!reasons.isEmpty());
    stage.rebuild();
    QCOMPARE(stage.text("feedbackTitle"), u"Not quite. Here is why"_s);
    QCOMPARE(stage.reasons(), reasons);
    QCOMPARE(stage.record->openRound({u"demo"_s, u"one"_s})->answers.size(), std::size_t(1)); // not answered twice
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.text("place"), u"Question 3 of 3"_s); // the skipped one is not asked again
}

void QuizPageTest::comesBackToTheSummary()
{
    QuizStage stage(Three);
    stage.open();
    stage.answer(rightOne(stage));
    stage.answer(wrongOne(stage));
    stage.click(stage.find<Button>("skip"));
    const QString result = stage.text("result");
    stage.rebuild();
    QCOMPARE(stage.text("result"), result);
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.text("place"), u"Question 1 of 2"_s);
}

void QuizPageTest::leadsToTheLessons()
{
    QuizStage stage(Three);
    stage.open();
    stage.click(stage.find<Button>("readAgain"));
    QCOMPARE(stage.wentTo().place, Place::Lesson);
    QCOMPARE(stage.wentTo().id, stage.text("question").contains("act"_L1) ? u"demo/one/01-first"_s : u"demo/one/02-second"_s);
    while (stage.text("summaryTitle").isEmpty())
        stage.answer(stage.text("question").contains("act"_L1) ? rightOne(stage) : wrongOne(stage));
    QVERIFY(!stage.find<QAbstractButton>("reread-01-first")); // that one was right
    auto *link = stage.find<QAbstractButton>("reread-02-second");
    QVERIFY(link);
    QCOMPARE(link->accessibleName(), u"Read again: Second lesson"_s);
    stage.click(link);
    QCOMPARE(stage.wentTo(), (Route{Place::Lesson, u"demo/one/02-second"_s, 0, {}, {}}));
    stage.click(stage.find<Button>("backToModule"));
    QCOMPARE(stage.wentTo().place, Place::Module);
    link->setFocus();
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.wentTo().place, Place::Lesson);
}

void QuizPageTest::enterPressesTheFocusedButton()
{
    QuizStage stage(Three);
    stage.open();
    stage.choose(rightOne(stage));
    stage.find<Button>("skip")->setFocus();
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.text("place"), u"Question 2 of 3"_s);
    QVERIFY(!stage.record->openRound({u"demo"_s, u"one"_s})); // skipped, not checked
}

void QuizPageTest::saysWhenThereIsNothingToAsk_data()
{
    QTest::addColumn<QByteArray>("gift");
    QTest::addColumn<QString>("title");
    QTest::newRow("no file") << QByteArray() << u"The questions could not be opened"_s;
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00", 3) << u"The questions could not be opened"_s;
    QTest::newRow("only a description") << QByteArray("::d::Only words.\n") << u"This module has no questions yet"_s;
}

void QuizPageTest::saysWhenThereIsNothingToAsk()
{
    QFETCH(QByteArray, gift);
    QFETCH(QString, title);
    QuizStage stage(gift);
    stage.open();
    QCOMPARE(stage.text("brokenTitle"), title);
    QVERIFY(stage.primary()->isEnabled());
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.wentTo().place, Place::Module);
}

void QuizPageTest::nothingIsCut_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("100 %") << 100 << false;
    QTest::newRow("200 %") << 200 << false;
    QTest::newRow("200 %, right to left") << 200 << true;
}

// At the smallest window no words are cut off and nothing reaches past the edge.
void QuizPageTest::nothingIsCut()
{
    QFETCH(int, scale);
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QByteArray gift("$CATEGORY: one/01-first\n\n");
    const QByteArray words = "Some words that are rather long and must be read to their end by everybody who answers";
    gift += "::m::" + words + ". " + words + "? {=" + words + " -> " + words + " one =" + words + " x -> two =three -> three}\n\n";
    gift += "::c::" + words + ". " + words + "? {=" + words + "#" + words + " ~" + words + " y#" + words + " z}\n\n";
    gift += "::s::" + words + ". " + words + "? {=" + words + "#" + words + "}\n\n";
    QuizStage stage(gift, scale);
    stage.open();
    const auto check = [&stage] {
        QCoreApplication::sendPostedEvents();
        const auto area = stage.window.page->findChildren<QScrollArea *>();
        for (const QScrollArea *one : area) {
            if (one->isVisible())
                QVERIFY2(one->widget()->layout()->minimumSize().width() <= one->viewport()->width(), "wider than the page");
        }
        const auto all = stage.window.page->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (!widget->isVisible() || !(qobject_cast<const Label *>(widget) || qobject_cast<const ChoiceRow *>(widget) || qobject_cast<const Button *>(widget)))
                continue;
            const QString what = widget->objectName() + u' ' + widget->accessibleName();
            QVERIFY2(!widget->hasHeightForWidth() || widget->height() >= widget->heightForWidth(widget->width()), qPrintable(what));
            const QRect place(widget->mapTo(stage.window.page, QPoint(0, 0)), widget->size());
            QVERIFY2(place.left() >= 0 && place.right() <= stage.window.page->width(), qPrintable(what));
        }
        const auto buttons = stage.find<QWidget>("footerBar")->findChildren<Button *>(Qt::FindDirectChildrenOnly);
        for (const Button *button : buttons) {
            for (const Button *other : buttons)
                QVERIFY(button == other || !button->isVisible() || !other->isVisible() || !button->geometry().intersects(other->geometry()));
        }
    };
    for (int i = 0; i < 3; ++i) {
        check();
        if (!stage.rows().isEmpty()) {
            stage.key(Qt::Key_B);
        } else if (stage.find<QLineEdit>("answerField")) {
            stage.type(u"words"_s);
        } else {
            const auto lists = stage.window.page->findChildren<QComboBox *>();
            for (QComboBox *list : lists)
                list->setCurrentIndex(1);
        }
        stage.key(Qt::Key_Return);
        QVERIFY(!stage.text("feedbackTitle").isEmpty());
        check();
        stage.key(Qt::Key_Return);
    }
    QVERIFY(!stage.text("summaryTitle").isEmpty());
    check();
}

QTEST_MAIN(QuizPageTest)
#include "tst_quizpage.moc"
