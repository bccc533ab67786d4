// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

// A text of another language or direction inside a sentence of ours, so that neither turns the other around.
[[nodiscard]] inline QString isolated(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }

// A path reads from left to right everywhere and, having no spaces, may wrap after each separator.
[[nodiscard]] inline QString wrappingPath(const QString &path)
{
    const QString separator(QDir::separator());
    return QChar(0x2066) + QDir::toNativeSeparators(path).replace(separator, separator + QChar(0x200B)) + QChar(0x2069);
}
