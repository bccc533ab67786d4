// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "route.h"

#include <QRect>
#include <QString>

#include <functional>

class QWidget;
struct Source;

// What a "glossary:", "indicator:" or "source:" reference of a lesson opens in place.
namespace ReferenceCard {

void open(const Context &context, const QString &kind, const QString &id, QWidget *host, const QRect &anchor,
          std::function<void(const Route &)> go);

// "Title. Publisher, year. As of 23 November 2026."
[[nodiscard]] QString sourceLine(const Source &source);
// The sources of a list of ids, one line each.
[[nodiscard]] QString sourceLines(const Context &context, const QStringList &ids, bool secondary = false);

} // namespace ReferenceCard
