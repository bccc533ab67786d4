// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders.h"

class LearnerRecord;
class LessonSearch;
class PackShelf;
class Settings;
class Theme;

// What main.cpp built; MainWindow hands each page what it needs.
struct Context
{
    const Folders &folders;
    Settings &settings;
    Theme &theme;
    PackShelf &shelf;
    LearnerRecord &record;
    LessonSearch &search;
};
