// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders.h"
#include "result.h"

#include <QStringList>

#include <vector>

// Every place this program writes for a person, what it holds in words, and how to remove it.
namespace Traces {

struct Trace
{
    QString what; // a sentence for people: "Lessons read, answers and progress"
    QString path; // absolute; file or folder
    qint64 bytes = 0;
};

[[nodiscard]] std::vector<Trace> list(const Folders &folders); // only what exists
// What erasing cannot reach, each a sentence: the program itself, files saved by hand, other programs' lists, backups.
[[nodiscard]] QStringList beyondReach();

struct Erased
{
    QStringList gone;
    std::vector<Error> kept; // what could not be deleted, and why
};
// Deletes what list() names and then the profile folder if it is empty; files of others in it stay.
// Overwrites nothing (solid-state disks ignore it). The database must be closed first.
[[nodiscard]] Erased erase(const Folders &folders);

} // namespace Traces
