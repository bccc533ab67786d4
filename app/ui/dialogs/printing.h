// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessonpaper.h"
#include "result.h"

#include <functional>

class QWidget;

// Paper and PDF. Neither holds the window up: both open beside it and delete themselves.
namespace Printing {

void preview(QWidget *parent, const Theme &theme, const PaperText &text);
// Asks where (no list of recent files is kept by the system) and writes. What goes wrong is told, with the way to
// another folder; `done` gets the path, or, when the person gives up, why not. Not called when nothing was chosen.
void savePdf(QWidget *parent, const Theme &theme, const PaperText &text, std::function<void(const Result<QString> &)> done);
// The writing alone: a file is there whole or not at all.
[[nodiscard]] Result<QString> writePdf(const QString &path, const Theme &theme, const PaperText &text);

} // namespace Printing
