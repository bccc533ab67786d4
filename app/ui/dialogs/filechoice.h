// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

// Qt's own file dialog, which tells nobody what was chosen: the system's would put the file into the list of recent
// ones, and Qt's would write the folders visited into a settings file shared by all Qt programs. Shown with open().
namespace FileChoice {

[[nodiscard]] QFileDialog *toOpen(const QString &title, const QString &filter, QWidget *parent);
[[nodiscard]] QFileDialog *toSave(const QString &title, const QString &filter, const QString &suffix, const QString &name,
                                  QWidget *parent);

} // namespace FileChoice
