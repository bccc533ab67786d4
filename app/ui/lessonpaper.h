// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"
#include "richtext.h"

#include <QByteArray>
#include <QString>

#include <functional>
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
    std::function<QByteArray(const QString &name)> pictures; // without it, and where it has none: the text alternative
};

namespace LessonPaper {

// On as many pages as it takes, within the device's margins. The same pages for a preview, a printer and a PDF.
void paint(QPagedPaintDevice &device, const PaperText &text, const Theme &theme);

} // namespace LessonPaper
