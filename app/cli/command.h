// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

// Exit status of every command.
enum ExitStatus { Done = 0, OtherFault = 1, WrongUsage = 2, BadInput = 3 };

struct Command
{
    QString name;      // "pack"
    QString usage;     // "pack check PATH [--json] [--strict]", one line per form
    QString summary;   // one sentence
    std::function<int(const Folders &folders, const QStringList &arguments)> run; // arguments after the name
};

namespace CommandLine {

[[nodiscard]] const std::vector<Command> &commands();
[[nodiscard]] QString help();                       // all commands and options
[[nodiscard]] bool isCommand(const QString &word);
// Runs one; `arguments` start with its name. "--help" prints its usage.
[[nodiscard]] int run(const Folders &folders, const QStringList &arguments);

void out(const QString &text);      // standard output, UTF-8, with a line end
void fault(const QString &sentence); // standard error, one line of at most 400 characters
// Tells a window that holds this profile that content or progress changed.
void tellWindow(const Folders &folders);

} // namespace CommandLine

// One function per command file.
namespace Commands {
[[nodiscard]] Command pack();
[[nodiscard]] Command quiz();
[[nodiscard]] Command search();
[[nodiscard]] Command progress();
[[nodiscard]] Command definition();
} // namespace Commands
