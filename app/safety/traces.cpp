// SPDX-License-Identifier: GPL-3.0-or-later
#include "traces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Traces)
};

// Files of ours that belong together. Patterns, because SQLite, QSettings and a copy that was cut off put files of
// their own beside ours (blueheart.sqlite-wal, settings.ini.lock, a temporary name with random letters behind).
struct Kind
{
    QString what;
    QString path; // stands for all of them; empty: each stands for itself
    QString folder;
    QStringList patterns;
};

std::vector<Kind> kinds(const Folders &folders)
{
    const QString database = QFileInfo(folders.database()).fileName();
    const QString settings = QFileInfo(folders.settings()).fileName();
    const QString socket = QFileInfo(folders.socket()).fileName();
    return {
        {Text::tr("Lessons read, answers and progress, and the search index over the lessons"), folders.database(),
         folders.profile, {database, database + u"-wal"_s, database + u"-shm"_s, database + u"-journal"_s}},
        {Text::tr("A copy of your progress, made before the program changed its form"), QString(), folders.profile,
         {database + u".before-*"_s}},
        {Text::tr("Your settings, such as language, theme and text size"), folders.settings(), folders.profile,
         {settings, settings + u".*"_s}},
        {Text::tr("A file by which a second start finds the open window"), folders.socket(), folders.profile, {socket}},
        {Text::tr("Packs you installed"), folders.packs(), folders.packs(), {u"*.bhpack"_s, u"*.bhpack.*"_s}},
    };
}

// Also links without a target, hidden files and sockets; never a folder.
QFileInfoList files(const Kind &kind)
{
    return QDir(kind.folder).entryInfoList(kind.patterns, QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Error stays(const QString &path, const QString &reason)
{
    return {Fault::Denied,
            Text::tr("“%1” could not be deleted; close other programs that use it and delete it by hand.")
                .arg(QDir::toNativeSeparators(path)),
            reason};
}

void removeFile(const QString &path, Traces::Erased &erased)
{
    QFile file(path);
    if (file.remove() || !isThere(path))
        erased.gone.append(path);
    else
        erased.kept.push_back(stays(path, file.errorString()));
}

// Only a folder that is empty now: what a person put there is not ours.
void removeFolder(const QString &path, Traces::Erased &erased)
{
    const QFileInfo info(path);
    if (info.isSymLink()) {
        removeFile(path, erased);
        return;
    }
    const QDir folder(path);
    if (!info.isDir() || !folder.isEmpty(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot))
        return;
    if (QDir().rmdir(path))
        erased.gone.append(path);
    else
        erased.kept.push_back(stays(path, u"rmdir failed"_s));
}

} // namespace

namespace Traces {

std::vector<Trace> list(const Folders &folders)
{
    std::vector<Trace> found;
    if (folders.isPrivate())
        return found;
    for (const Kind &kind : kinds(folders)) {
        const QFileInfoList present = files(kind);
        qint64 together = 0;
        for (const QFileInfo &file : present) {
            together += file.size();
            if (kind.path.isEmpty())
                found.push_back({kind.what, file.absoluteFilePath(), file.size()});
        }
        if (!kind.path.isEmpty() && !present.isEmpty())
            found.push_back({kind.what, QDir(kind.path).absolutePath(), together});
    }
    return found;
}

QStringList beyondReach()
{
    return {
        Text::tr("The program itself stays installed; remove it the way it was installed."),
        Text::tr("Files you saved, printed or exported yourself stay where you put them."),
        Text::tr("Your system and other programs may keep lists of their own, such as recent files and started programs."),
        Text::tr("Backups and synchronised folders may hold copies of the deleted files."),
        Text::tr("Somebody with the right tools may recover deleted files from the disk unless the disk is encrypted."),
    };
}

Erased erase(const Folders &folders)
{
    Erased erased;
    if (folders.isPrivate())
        return erased;
    for (const Kind &kind : kinds(folders)) {
        for (const QFileInfo &file : files(kind))
            removeFile(file.absoluteFilePath(), erased);
    }
    removeFolder(folders.packs(), erased);
    removeFolder(folders.profile, erased);
    return erased;
}

} // namespace Traces
