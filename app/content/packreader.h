// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"
#include "packfiles.h"
#include "quiz.h"
#include "result.h"

// Decodes the files of a pack. Each error names the file, and the field where there is one. Pure but for reading the
// pack; fit for the thread pool.
namespace PackReader {

[[nodiscard]] Result<PackIndex> index(const PackFiles &files);
[[nodiscard]] bool needsNewerProgram(const PackIndex &index); // made for a newer version than this one
[[nodiscard]] Result<ModuleDetails> module(const PackFiles &files, const QString &moduleId);
// The lesson in this language, else in English, else in the pack's first locale that has it.
[[nodiscard]] Result<Lesson> lesson(const PackFiles &files, const LessonId &id, const QString &locale);
[[nodiscard]] Result<RichText> facilitatorNotes(const PackFiles &files, const QString &moduleId, const QString &locale);
struct LocalisedQuiz
{
    Quiz quiz;
    QString locale; // the language it is really in
};
[[nodiscard]] Result<LocalisedQuiz> quiz(const PackFiles &files, const QString &moduleId, const QString &locale);
// These four are optional files: an absent one is empty, a damaged one an error.
[[nodiscard]] Result<std::vector<GlossaryEntry>> glossary(const PackFiles &files);
[[nodiscard]] Result<std::vector<Source>> sources(const PackFiles &files);
[[nodiscard]] Result<std::vector<Helpline>> helplines(const PackFiles &files);
[[nodiscard]] Result<IndicatorCatalogue> indicators(const PackFiles &files);

} // namespace PackReader
