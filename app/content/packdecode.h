// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"
#include "packjson.h"

// The JSON files of a pack, from bytes to plain data. Every fault is noted; what comes back is whole only when there is none.
namespace PackDecode {

[[nodiscard]] PackIndex index(const QByteArray &bytes, std::vector<PackFault> &faults);
[[nodiscard]] ModuleDetails module(const QString &file, const QByteArray &bytes, std::vector<PackFault> &faults);

[[nodiscard]] std::vector<GlossaryEntry> glossary(const QByteArray &bytes, std::vector<PackFault> &faults);
[[nodiscard]] std::vector<Source> sources(const QByteArray &bytes, std::vector<PackFault> &faults);
[[nodiscard]] std::vector<Helpline> helplines(const QByteArray &bytes, std::vector<PackFault> &faults);
[[nodiscard]] IndicatorCatalogue indicators(const QByteArray &bytes, std::vector<PackFault> &faults);

inline const QString IndexFile = QStringLiteral("pack.json");
inline const QString GlossaryFile = QStringLiteral("glossary.json");
inline const QString SourcesFile = QStringLiteral("sources.json");
inline const QString HelplinesFile = QStringLiteral("helplines.json");
inline const QString IndicatorsFile = QStringLiteral("indicators.json");

} // namespace PackDecode
