// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"
#include "result.h"

#include <QByteArray>
#include <QJsonObject>

// The JSON document that carries progress from one computer to another: "kind": "blueheart-progress", "format": 1.
// Ids of rounds are texts in it, because they do not fit a JSON number of other programs.
namespace ProgressFile {

constexpr int Format = 1;                          // newer ones are refused
constexpr qsizetype LargestFile = 64 * 1024 * 1024; // bytes

[[nodiscard]] QByteArray write(const Progress &progress, const QDateTime &exportedAt);
// All of it or an error that names the field; unknown fields are ignored.
[[nodiscard]] Result<Progress> read(const QByteArray &json);

// A response as it stands in the document and in the database.
[[nodiscard]] QJsonObject fromResponse(const Response &response);
[[nodiscard]] Response toResponse(const QJsonObject &object);
[[nodiscard]] QString fromTime(const QDateTime &time); // "2026-11-23T10:00:00.000Z"; empty: never
[[nodiscard]] QDateTime toTime(const QString &text);

} // namespace ProgressFile
