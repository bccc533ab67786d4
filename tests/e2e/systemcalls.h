// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

// What a program did to files and the network, read from `strace -f -o FILE -e trace=%file,network`.
namespace SystemCalls {

struct Found
{
    int calls = 0;       // understood lines, so that an empty trace is not taken for a clean one
    QStringList writes;  // calls that succeeded in opening for writing, making, changing or deleting a file
    QStringList sockets; // calls that asked for an internet socket, even in vain
};

// /dev and /proc do not count as files.
[[nodiscard]] Found read(const QByteArray &trace);

} // namespace SystemCalls
