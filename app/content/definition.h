// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

// The definition of trafficking in persons, Article 3 of the Palermo Protocol, as a pure function: which of its elements
// the facts of a text meet. It speaks of facts in a text, never of a person; it is for learning and is no legal advice.
namespace Definition {

enum class Age { Adult, Child, Unknown }; // a child is anyone under eighteen: 3(d)
enum class Known { Yes, No, Unknown };

// What a text says of one element: some kinds, none, or nothing that settles it.
struct Element
{
    Known known = Known::Unknown; // Yes: the kinds below are in the text. No: none of them is
    QStringList kinds;            // ids from actKinds(), meansKinds(), purposeKinds()
};

struct Facts
{
    Age age = Age::Unknown;
    Element act, means, purpose;
    Known consent = Known::Unknown; // to the exploitation that was intended
};

enum class Status { Met, NotMet, Unknown, NotRequired };
enum class Verdict { Met, NotMet, Undetermined };
enum class Consent { Irrelevant, NotDecisive, Unknown };

struct Judgement
{
    Status act = Status::Unknown;
    Status means = Status::Unknown; // NotRequired for a child, whatever was given: 3(c)
    Status purpose = Status::Unknown;
    Verdict definition = Verdict::Undetermined;
    Consent consent = Consent::Unknown;
    QStringList because; // subparagraphs behind the result, in order: "3(a)" … "3(d)"
    QStringList askNext; // "act", "purpose", "age", "means", "consent": what is not known and would change the result
};

[[nodiscard]] Judgement judge(const Facts &facts);

// The kinds in the order of Article 3 (a).
[[nodiscard]] const QStringList &actKinds();
[[nodiscard]] const QStringList &meansKinds();
[[nodiscard]] const QStringList &purposeKinds();

} // namespace Definition
