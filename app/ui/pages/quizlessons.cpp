// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizlessons.h"

#include "packshelf.h"
#include "quizround.h"

namespace QuizLessons {

LessonId of(const PackShelf &shelf, const ModuleId &module, const QuizQuestion &question)
{
    if (question.lesson().isEmpty())
        return {};
    const LessonId here{module.pack, module.module, question.lesson()};
    if (shelf.lessonEntry(here))
        return here;
    return shelf.resolveLesson(question.category.section(u'/', -2), module.pack); // a lesson of another module
}

std::vector<Link> toReread(const PackShelf &shelf, const ModuleId &module, const QuizRound &round, const QString &language)
{
    std::vector<Link> links;
    const QStringList ids = round.lessonsToReread();
    for (const QString &id : ids) {
        for (int i = 0; i < round.count(); ++i) {
            const LessonId lesson = round.question(i).lesson() == id ? of(shelf, module, round.question(i)) : LessonId();
            if (lesson.isEmpty())
                continue;
            links.push_back({lesson, shelf.lessonEntry(lesson)->title.in(language)});
            break;
        }
    }
    return links;
}

} // namespace QuizLessons
