// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelisting.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString describe(const QFileInfo &info)
{
    const QString rights = QString::number(int(info.permissions()), 16);
    if (info.isSymLink())
        return u"link to "_s + info.symLinkTarget();
    if (info.isDir())
        return u"folder "_s + rights;
    if (!info.isFile())
        return u"special "_s + rights;
    QFile file(info.filePath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool read = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return u"file %1 %2"_s.arg(rights, read ? QString::fromLatin1(hash.result().toHex()) : u"unreadable"_s);
}

} // namespace

namespace FileListing {

Listing of(const QString &folder)
{
    Listing listing;
    const QDir root(folder);
    QDirIterator walk(folder, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        listing.insert(root.relativeFilePath(walk.filePath()), describe(walk.fileInfo()));
    }
    return listing;
}

QString difference(const Listing &before, const Listing &after)
{
    QStringList lines;
    for (auto entry = after.begin(); entry != after.end(); ++entry) {
        if (!before.contains(entry.key()))
            lines.append(u"new: %1 (%2)"_s.arg(entry.key(), entry.value()));
        else if (before.value(entry.key()) != entry.value())
            lines.append(u"changed: "_s + entry.key());
    }
    for (auto entry = before.begin(); entry != before.end(); ++entry) {
        if (!after.contains(entry.key()))
            lines.append(u"gone: "_s + entry.key());
    }
    return lines.mid(0, 20).join(u'\n');
}

} // namespace FileListing
