// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechoice.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

QFileDialog *dialog(const QString &title, const QString &filter, QWidget *parent)
{
    // QFileDialog reads and writes its history through QSettings of this format and scope, without a way to switch it
    // off. A place where nothing can be kept does. Our own settings name their file and are not concerned.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u":/nowhere"_s);
    auto *chooser = new QFileDialog(parent, title, QDir::homePath(), filter);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAccessibleName(title);
    return chooser;
}

} // namespace

namespace FileChoice {

QFileDialog *toOpen(const QString &title, const QString &filter, QWidget *parent)
{
    QFileDialog *chooser = dialog(title, filter, parent);
    chooser->setFileMode(QFileDialog::ExistingFile);
    return chooser;
}

QFileDialog *toSave(const QString &title, const QString &filter, const QString &suffix, const QString &name, QWidget *parent)
{
    QFileDialog *chooser = dialog(title, filter, parent);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(name);
    return chooser;
}

} // namespace FileChoice
