// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Every place on disk that the program knows. An empty profile means a private session: nothing is read from or
// written to the disk for the person.
struct Folders
{
    QString profile; // absolute; holds everything below. Empty in a private session
    QString bundled; // folder with the *.bhpack files that came with the program; read only

    [[nodiscard]] bool isPrivate() const { return profile.isEmpty(); }
    [[nodiscard]] QString database() const { return isPrivate() ? QString() : profile + QStringLiteral("/blueheart.sqlite"); }
    [[nodiscard]] QString settings() const { return isPrivate() ? QString() : profile + QStringLiteral("/settings.ini"); }
    [[nodiscard]] QString packs() const { return isPrivate() ? QString() : profile + QStringLiteral("/packs"); }
    [[nodiscard]] QString socket() const { return isPrivate() ? QString() : profile + QStringLiteral("/window.socket"); }
};
