// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packfiles.h"

#include <QString>

#include <vector>

enum class Severity { Error, Warning };

struct Finding
{
    QString file; // path inside the pack
    int line = 0; // from 1; 0: the whole file
    Severity severity = Severity::Error;
    QString text; // what is wrong and how to mend it
    bool operator==(const Finding &) const = default;
};

// Validates a pack: errors refuse installing, warnings are lint about the content. After MaxFindings it stops.
namespace PackCheck {

constexpr size_t MaxFindings = 300;

[[nodiscard]] std::vector<Finding> check(const PackFiles &files);
// "file:line: severity: what is wrong and how to mend it"; line 1 stands for the whole file
[[nodiscard]] QString line(const Finding &finding);
[[nodiscard]] bool hasErrors(const std::vector<Finding> &findings);

} // namespace PackCheck
