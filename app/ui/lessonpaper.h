// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"
#include "richtext.h"

#include <QString>

#include <vector>

class QPagedPaintDevice;
class Theme;

// A lesson, or any titled text, as it goes onto paper.
struct PaperText
{
    QString title;
    QString overline;
    RichText text;
    std::vector<Source> sources;
    QString sourceLine; // at the foot of every page
    bool rightToLeft = false;
};

namespace LessonPaper {

void paint(QPagedPaintDevice &device, const PaperText &text, const Theme &theme);

} // namespace LessonPaper
