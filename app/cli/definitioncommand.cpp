// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "definition.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {


// "--name value …": the words up to the next option are the value; commas and words separate kinds.
std::optional<QMap<QString, QStringList>> options(const QStringList &words, QString &wrong)
{
    QMap<QString, QStringList> found;
    QString name;
    for (const QString &word : words) {
        if (word.startsWith("--"_L1)) {
            name = word.mid(2).section(u'=', 0, 0);
            if (!QStringList{u"age"_s, u"act"_s, u"means"_s, u"purpose"_s, u"consent"_s}.contains(name)) {
                wrong = QCoreApplication::translate("DefinitionCommand", "There is no option “%1”; see blueheart definition --help.").arg(word);
                return std::nullopt;
            }
            found[name]; // it was named, even without a value
            if (word.contains(u'='))
                found[name] += word.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
        } else if (name.isEmpty()) {
            wrong = QCoreApplication::translate("DefinitionCommand", "“%1” stands before any option; see blueheart definition --help.").arg(word);
            return std::nullopt;
        } else {
            found[name] += word.split(u',', Qt::SkipEmptyParts);
        }
    }
    return found;
}

bool readElement(const QString &name, const QStringList &values, const QStringList &kinds, Definition::Element &element, QString &wrong)
{
    const QString allowed = kinds.join(u", "_s) + u", none, unknown"_s;
    if (values.isEmpty()) {
        wrong = QCoreApplication::translate("DefinitionCommand", "--%1 needs a value: %2.").arg(name, allowed);
        return false;
    }
    if (values == QStringList{u"none"_s} || values == QStringList{u"unknown"_s}) {
        element.known = values.first() == "none"_L1 ? Definition::Known::No : Definition::Known::Unknown;
        return true;
    }
    for (const QString &value : values) {
        if (!kinds.contains(value)) {
            wrong = QCoreApplication::translate("DefinitionCommand", "“%1” is no kind of --%2; the kinds are: %3.").arg(value, name, allowed);
            return false;
        }
    }
    element = {Definition::Known::Yes, values};
    return true;
}

template <class Value>
bool readWord(const QString &name, const QStringList &values, const QMap<QString, Value> &words, Value &value, QString &wrong)
{
    if (values.size() != 1 || !words.contains(values.first())) {
        wrong = QCoreApplication::translate("DefinitionCommand", "--%1 must be one of: %2.").arg(name, words.keys().join(u", "_s));
        return false;
    }
    value = words.value(values.first());
    return true;
}

bool readFacts(const QStringList &words, Definition::Facts &facts, QString &wrong)
{
    using Definition::Age;
    using Definition::Known;
    const auto found = options(words, wrong);
    return found
        && readWord(u"age"_s, found->value(u"age"_s), QMap<QString, Age>{{u"adult"_s, Age::Adult}, {u"child"_s, Age::Child}, {u"unknown"_s, Age::Unknown}}, facts.age, wrong)
        && readElement(u"act"_s, found->value(u"act"_s), Definition::actKinds(), facts.act, wrong)
        && readElement(u"means"_s, found->value(u"means"_s), Definition::meansKinds(), facts.means, wrong)
        && readElement(u"purpose"_s, found->value(u"purpose"_s), Definition::purposeKinds(), facts.purpose, wrong)
        && readWord(u"consent"_s, found->value(u"consent"_s), QMap<QString, Known>{{u"yes"_s, Known::Yes}, {u"no"_s, Known::No}, {u"unknown"_s, Known::Unknown}}, facts.consent, wrong);
}

QString word(Definition::Status status)
{
    switch (status) {
    case Definition::Status::Met: return u"met"_s;
    case Definition::Status::NotMet: return u"not-met"_s;
    case Definition::Status::NotRequired: return u"not-required"_s;
    case Definition::Status::Unknown: break;
    }
    return u"unknown"_s;
}

QString word(Definition::Verdict verdict)
{
    switch (verdict) {
    case Definition::Verdict::Met: return u"met"_s;
    case Definition::Verdict::NotMet: return u"not-met"_s;
    case Definition::Verdict::Undetermined: break;
    }
    return u"undetermined"_s;
}

QString word(Definition::Consent consent)
{
    switch (consent) {
    case Definition::Consent::Irrelevant: return u"irrelevant"_s;
    case Definition::Consent::NotDecisive: return u"not-decisive"_s;
    case Definition::Consent::Unknown: break;
    }
    return u"unknown"_s;
}

int run(const Folders &, const QStringList &arguments)
{
    if (arguments.value(0) != "judge"_L1) {
        CommandLine::fault(QCoreApplication::translate("DefinitionCommand", "The form is: blueheart definition judge --age … --act … --means … --purpose … --consent …"));
        return WrongUsage;
    }
    Definition::Facts facts;
    QString wrong;
    if (!readFacts(arguments.mid(1), facts, wrong)) {
        CommandLine::fault(wrong);
        return WrongUsage;
    }
    const Definition::Judgement judgement = Definition::judge(facts);
    const QJsonObject elements{{u"act"_s, word(judgement.act)}, {u"means"_s, word(judgement.means)}, {u"purpose"_s, word(judgement.purpose)}};
    const QJsonObject result{{u"elements"_s, elements},
                             {u"definition"_s, word(judgement.definition)},
                             {u"consent"_s, word(judgement.consent)},
                             {u"because"_s, QJsonArray::fromStringList(judgement.because)},
                             {u"ask_next"_s, QJsonArray::fromStringList(judgement.askNext)}};
    CommandLine::out(QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Indented)));
    return Done;
}

} // namespace

Command Commands::definition()
{
    return {u"definition"_s,
            u"definition judge --age adult|child|unknown --act KIND…|none|unknown --means KIND…|none|unknown\n"
            "definition judge … --purpose KIND…|none|unknown --consent yes|no|unknown"_s,
            QCoreApplication::translate("DefinitionCommand", "Says which elements of Article 3 the facts of a text meet, and why; several kinds are separated by commas."), run};
}
