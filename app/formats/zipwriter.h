// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

#include <vector>

struct ZipContent
{
    QString name; // '/' between folders
    QByteArray bytes;
};

// A zip archive (deflate, UTF-8 names) in memory. The same content gives the same bytes, whenever and wherever made.
namespace ZipWriter {

[[nodiscard]] Result<QByteArray> pack(const std::vector<ZipContent> &files);

} // namespace ZipWriter
