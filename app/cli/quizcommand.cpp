// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "giftparser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxRead = 64 * 1024 * 1024; // the parser knows the real limit and says it

class QuizCommand final
{
    Q_DECLARE_TR_FUNCTIONS(QuizCommand)
public:
    [[nodiscard]] static Command command();
    [[nodiscard]] static int run(const QStringList &arguments);

private:
    [[nodiscard]] static int convert(const QString &path);
};

QString typeName(QuestionType type)
{
    switch (type) {
    case QuestionType::MultipleChoice: return u"multiple-choice"_s;
    case QuestionType::MultipleAnswer: return u"multiple-answer"_s;
    case QuestionType::TrueFalse: return u"true-false"_s;
    case QuestionType::ShortAnswer: return u"short-answer"_s;
    case QuestionType::Matching: return u"matching"_s;
    case QuestionType::Numerical: return u"numerical"_s;
    case QuestionType::Essay: return u"essay"_s;
    case QuestionType::Description: break;
    }
    return u"description"_s;
}

QString formatName(TextFormat format)
{
    switch (format) {
    case TextFormat::Plain: return u"plain"_s;
    case TextFormat::Markdown: return u"markdown"_s;
    case TextFormat::Html: return u"html"_s;
    case TextFormat::Moodle: break;
    }
    return u"moodle"_s;
}

QJsonObject answerObject(const QuizQuestion &question, const QuizAnswer &answer)
{
    QJsonObject object{{u"text"_s, answer.text}, {u"fraction"_s, answer.fraction}, {u"feedback"_s, answer.feedback}};
    if (question.type == QuestionType::Matching)
        object.insert(u"match"_s, answer.match);
    if (question.type == QuestionType::Numerical)
        object.insert(u"tolerance"_s, answer.tolerance);
    if (answer.format != question.format)
        object.insert(u"format"_s, formatName(answer.format));
    if (answer.feedbackFormat != question.format)
        object.insert(u"feedbackFormat"_s, formatName(answer.feedbackFormat));
    return object;
}

QJsonObject questionObject(const QuizQuestion &question)
{
    QJsonArray answers;
    for (const QuizAnswer &answer : question.answers)
        answers.append(answerObject(question, answer));
    QJsonObject object{{u"type"_s, typeName(question.type)}, {u"name"_s, question.name}, {u"text"_s, question.text},
        {u"format"_s, formatName(question.format)}, {u"answers"_s, answers}, {u"feedback"_s, question.feedback},
        {u"category"_s, question.category}, {u"line"_s, question.line}};
    if (question.feedbackFormat != question.format)
        object.insert(u"feedbackFormat"_s, formatName(question.feedbackFormat));
    return object;
}

QByteArray toJson(const Quiz &quiz)
{
    QJsonArray questions;
    for (const QuizQuestion &question : quiz.questions)
        questions.append(questionObject(question));
    QJsonArray problems;
    for (const QuizProblem &problem : quiz.problems)
        problems.append(QJsonObject{{u"line"_s, problem.line}, {u"text"_s, problem.text}});
    return QJsonDocument(QJsonObject{{u"questions"_s, questions}, {u"problems"_s, problems}}).toJson();
}

int QuizCommand::convert(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        CommandLine::fault(tr("“%1” cannot be read: %2").arg(path, file.errorString()));
        return BadInput;
    }
    const Result<Quiz> quiz = GiftParser::parse(file.read(MaxRead));
    if (!quiz) {
        CommandLine::fault(tr("“%1” cannot be converted. %2").arg(path, quiz.error().text));
        return BadInput;
    }
    CommandLine::out(QString::fromUtf8(toJson(*quiz)));
    return Done;
}

int QuizCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"from"_s, QString(), u"format"_s}, {u"to"_s, QString(), u"format"_s}});
    const bool parsed = parser.parse(QStringList{u"quiz"_s} + arguments);
    const QStringList words = parser.positionalArguments();
    const auto wrong = [](const QString &sentence) {
        CommandLine::fault(sentence);
        return WrongUsage;
    };
    if (!parsed)
        return wrong(parser.errorText());
    if (words.size() != 2 || words.first() != "convert"_L1 || !parser.isSet(u"from"_s) || !parser.isSet(u"to"_s))
        return wrong(tr("Write: blueheart %1").arg(command().usage));
    const QString from = parser.value(u"from"_s);
    const QString to = parser.value(u"to"_s);
    if (from == "moodle-xml"_L1 || from == "qti"_L1)
        return wrong(tr("Quizzes in the format “%1” cannot be read yet; that comes in a later version. Use gift.").arg(from));
    if (from != "gift"_L1)
        return wrong(tr("There is no quiz format “%1”; the formats are gift, moodle-xml and qti.").arg(from));
    if (to != "json"_L1)
        return wrong(tr("Quizzes cannot be written as “%1”; the only format is json.").arg(to));
    return convert(words.at(1));
}

Command QuizCommand::command()
{
    return {u"quiz"_s, u"quiz convert --from gift --to json FILE"_s, tr("Reads a quiz and prints it in another format."),
            [](const Folders &, const QStringList &arguments) { return run(arguments); }};
}

} // namespace

Command Commands::quiz()
{
    return QuizCommand::command();
}
