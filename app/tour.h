// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

// `blueheart tour`: walks as a learner would through every page and state on a profile of its own and writes a numbered
// picture of each, with an index.html beside them. Needs a QApplication on the offscreen platform.
namespace Tour {

// `arguments` after the word "tour". Returns the exit status.
[[nodiscard]] int run(QApplication &application, const QStringList &arguments, const QString &bundledPacks);

} // namespace Tour
