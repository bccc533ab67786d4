// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// What the include paths cannot enforce: who may include what, and a few words that must not stand outside their place.
namespace LayeringRules {

struct Offence
{
    QString file; // relative to the folder
    int line = 0; // from 1; 0: the whole file
    QString text;
};

struct Report
{
    int files = 0;
    std::vector<Offence> offences;
};

// Reads every .h and .cpp below the folder, which is laid out like app/.
[[nodiscard]] Report check(const QString &folder);

// The text with comments and the insides of strings blanked, line by line as before; include lines keep their names.
[[nodiscard]] QString codeOnly(const QString &text);

} // namespace LayeringRules
