// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

enum class Place { Neutral, FirstRun, Home, Lessons, Module, Lesson, Quiz, Facilitator, Indicators, Glossary, Support, Settings, Packs, About };

// Where the window is: enough to build the page anew (after a change of language, theme or text size) and to go back.
struct Route
{
    Place place = Place::Home;
    QString id;        // Module, Quiz, Facilitator: "pack/module"; Lesson: LessonId::path(); Glossary, Indicators: entry; Support: section
    int paragraph = 0; // Lesson: where to start reading
    QString marked;    // words to highlight (from a search)
    QString detail;    // Quiz: "retry" or "new"

    bool operator==(const Route &) const = default;
};
