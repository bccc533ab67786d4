// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"

class LearnerRecord;
class PackShelf;

// What comes next for a learner, and how far they are. Pure functions over the shelf and the record.
namespace LearningPath {

enum class State { Nothing, Start, Continue, AllDone }; // Nothing: no lessons at all

struct Step
{
    State state = State::Nothing;
    LessonId lesson;
    int index = 0; // of the lesson in its module, from 0
};

// The lesson opened last if it is not finished, else the next unfinished one after it, else the first unfinished one of
// all, else (all done) the first lesson.
[[nodiscard]] Step next(const PackShelf &shelf, const LearnerRecord &record);
[[nodiscard]] int completedLessons(const PackShelf &shelf, const LearnerRecord &record, const ModuleId &module);
[[nodiscard]] int percent(const PackShelf &shelf, const LearnerRecord &record, const ModuleId &module); // 0..100
[[nodiscard]] bool started(const PackShelf &shelf, const LearnerRecord &record, const ModuleId &module);

// The lessons before and after one in its module; empty at the ends.
[[nodiscard]] LessonId before(const PackShelf &shelf, const LessonId &lesson);
[[nodiscard]] LessonId after(const PackShelf &shelf, const LessonId &lesson);

} // namespace LearningPath
