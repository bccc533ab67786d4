// SPDX-License-Identifier: GPL-3.0-or-later
#include "learningpath.h"

#include "learnerrecord.h"
#include "packshelf.h"

namespace LearningPath {

static std::vector<LessonId> lessonsOf(const PackShelf &shelf, const ModuleId &module)
{
    std::vector<LessonId> ids;
    if (const ModuleEntry *entry = shelf.module(module)) {
        for (const LessonEntry &lesson : entry->lessons)
            ids.push_back({module.pack, module.module, lesson.id});
    }
    return ids;
}

static int indexIn(const std::vector<LessonId> &lessons, const LessonId &lesson)
{
    const auto found = std::find(lessons.begin(), lessons.end(), lesson);
    return found == lessons.end() ? -1 : int(found - lessons.begin());
}

Step next(const PackShelf &shelf, const LearnerRecord &record)
{
    std::vector<LessonId> all;
    for (const PackShelf::ModuleAt &module : shelf.modules()) {
        const std::vector<LessonId> some = lessonsOf(shelf, module.id);
        all.insert(all.end(), some.begin(), some.end());
    }
    if (all.empty())
        return {};
    const auto step = [&](State state, const LessonId &id) {
        return Step{state, id, qMax(0, indexIn(lessonsOf(shelf, id.moduleId()), id))};
    };
    const auto open = [&](const LessonId &id) { return !record.lesson(id).completed; };
    if (record.isEmpty())
        return step(State::Start, all.front());
    const std::optional<LessonId> last = record.lastLesson();
    const int at = last ? indexIn(all, *last) : -1;
    if (at >= 0) {
        for (size_t i = size_t(at); i < all.size(); ++i) {
            if (open(all[i]))
                return step(State::Continue, all[i]);
        }
    }
    for (const LessonId &id : all) {
        if (open(id))
            return step(State::Continue, id);
    }
    return step(State::AllDone, all.front());
}

int completedLessons(const PackShelf &shelf, const LearnerRecord &record, const ModuleId &module)
{
    const std::vector<LessonId> lessons = lessonsOf(shelf, module);
    return int(std::count_if(lessons.begin(), lessons.end(), [&](const LessonId &id) { return record.lesson(id).completed; }));
}

int percent(const PackShelf &shelf, const LearnerRecord &record, const ModuleId &module)
{
    const ModuleEntry *entry = shelf.module(module);
    if (!entry || entry->lessons.empty())
        return 0;
    return completedLessons(shelf, record, module) * 100 / int(entry->lessons.size());
}

bool started(const PackShelf &shelf, const LearnerRecord &record, const ModuleId &module)
{
    const std::vector<LessonId> lessons = lessonsOf(shelf, module);
    return std::any_of(lessons.begin(), lessons.end(), [&](const LessonId &id) { return record.lesson(id).opened; });
}

LessonId before(const PackShelf &shelf, const LessonId &lesson)
{
    const std::vector<LessonId> lessons = lessonsOf(shelf, lesson.moduleId());
    const int at = indexIn(lessons, lesson);
    return at > 0 ? lessons[size_t(at - 1)] : LessonId();
}

LessonId after(const PackShelf &shelf, const LessonId &lesson)
{
    const std::vector<LessonId> lessons = lessonsOf(shelf, lesson.moduleId());
    const int at = indexIn(lessons, lesson);
    return at >= 0 && size_t(at) + 1 < lessons.size() ? lessons[size_t(at + 1)] : LessonId();
}

} // namespace LearningPath
