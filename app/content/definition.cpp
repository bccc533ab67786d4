// SPDX-License-Identifier: GPL-3.0-or-later
#include "definition.h"

using namespace Qt::StringLiterals;

namespace Definition {

const QStringList &actKinds()
{
    static const QStringList kinds{u"recruitment"_s, u"transportation"_s, u"transfer"_s, u"harbouring"_s, u"receipt"_s};
    return kinds;
}

const QStringList &meansKinds()
{
    static const QStringList kinds{u"threat"_s, u"force"_s, u"coercion"_s, u"abduction"_s, u"fraud"_s, u"deception"_s,
                                   u"abuse-of-power"_s, u"abuse-of-vulnerability"_s, u"payments-or-benefits"_s};
    return kinds;
}

const QStringList &purposeKinds()
{
    static const QStringList kinds{u"prostitution-of-others"_s, u"sexual-exploitation"_s, u"forced-labour"_s, u"slavery"_s,
                                   u"similar-practices"_s, u"servitude"_s, u"organ-removal"_s, u"other-exploitation"_s};
    return kinds;
}

static Status statusOf(const Element &element)
{
    switch (element.known) {
    case Known::Yes: return Status::Met;
    case Known::No: return Status::NotMet;
    case Known::Unknown: break;
    }
    return Status::Unknown;
}

// 3(b): consent counts for nothing once a means was used. 3(c): a child needs no means, so there is nothing that a
// consent could answer. Without a means an adult's consent decides nothing either, since an element is missing.
static Consent consentOf(const Facts &facts, Status means)
{
    if (facts.age == Age::Child || means == Status::Met)
        return Consent::Irrelevant;
    return means == Status::NotMet ? Consent::NotDecisive : Consent::Unknown;
}

// Act and purpose are known to be met; the rest hangs on the age and the means.
static Verdict withActAndPurpose(const Facts &facts, Status means)
{
    switch (facts.age) {
    case Age::Child:
        return Verdict::Met; // 3(c): even if none of the means was used; 3(d): under eighteen
    case Age::Adult:
        if (means == Status::Met)
            return Verdict::Met; // 3(a): act, means and purpose
        return means == Status::NotMet ? Verdict::NotMet : Verdict::Undetermined;
    case Age::Unknown:
        break;
    }
    // 3(a) is met whatever the age; without a means everything hangs on the age: 3(c), 3(d).
    return means == Status::Met ? Verdict::Met : Verdict::Undetermined;
}

Judgement judge(const Facts &facts)
{
    Judgement result;
    const Status given = statusOf(facts.means);
    result.act = statusOf(facts.act);
    result.purpose = statusOf(facts.purpose);
    result.means = facts.age == Age::Child ? Status::NotRequired : given;
    result.consent = consentOf(facts, given);

    const bool missing = result.act == Status::NotMet || result.purpose == Status::NotMet;
    const bool open = result.act == Status::Unknown || result.purpose == Status::Unknown;
    const Verdict rest = withActAndPurpose(facts, given);
    if (missing)
        result.definition = Verdict::NotMet; // 3(a) and 3(c) both ask for an act and for the purpose
    else if (rest == Verdict::NotMet)
        result.definition = Verdict::NotMet; // an adult without a means: 3(a), however act and purpose turn out
    else
        result.definition = open ? Verdict::Undetermined : rest;

    result.because.append(u"3(a)"_s);
    if (given == Status::Met || facts.consent != Known::Unknown)
        result.because.append(u"3(b)"_s);
    if (facts.age != Age::Adult) {
        result.because.append(u"3(c)"_s);
        result.because.append(u"3(d)"_s);
    }

    if (result.definition != Verdict::Undetermined)
        return result;
    if (result.act == Status::Unknown)
        result.askNext.append(u"act"_s);
    if (result.purpose == Status::Unknown)
        result.askNext.append(u"purpose"_s);
    if (facts.age == Age::Unknown && given != Status::Met)
        result.askNext.append(u"age"_s);
    if (facts.age != Age::Child && given == Status::Unknown)
        result.askNext.append(u"means"_s);
    return result;
}

} // namespace Definition
