// SPDX-License-Identifier: GPL-3.0-or-later
#include "packfiles.h"

#include "safepath.h"
#include "ziparchive.h"
#include "zipwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PackFiles)
};

// Where a file stands in a packed pack: the index first, then what makes up the modules.
int place(const QString &name)
{
    return name == "pack.json"_L1 ? 0 : name.startsWith("modules/"_L1) ? 1 : 2;
}

} // namespace

PackFiles::PackFiles() = default;
PackFiles::PackFiles(PackFiles &&) noexcept = default;
PackFiles &PackFiles::operator=(PackFiles &&) noexcept = default;
PackFiles::~PackFiles() = default;

Result<PackFiles> PackFiles::open(const QString &path)
{
    PackFiles files;
    files.m_path = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(path).isDir())
        return files.listFolder().transform([&] { return std::move(files); });
    return ZipArchive::open(files.m_path).transform([&](ZipArchive zip) {
        files.m_zip = std::make_unique<ZipArchive>(std::move(zip));
        return std::move(files);
    });
}

Result<PackFiles> PackFiles::fromBytes(const QByteArray &bytes, const QString &path)
{
    PackFiles files;
    files.m_path = path;
    return ZipArchive::fromBytes(bytes, QFileInfo(path).fileName()).transform([&](ZipArchive zip) {
        files.m_zip = std::make_unique<ZipArchive>(std::move(zip));
        return std::move(files);
    });
}

Result<void> PackFiles::listFolder()
{
    const ZipLimits limits;
    qint64 total = 0;
    const QDir folder(m_path);
    QDirIterator files(m_path, QDir::Files | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = folder.relativeFilePath(files.next());
        if (name.startsWith(u'.') || name.contains("/."_L1) || name.endsWith(u'~'))
            continue; // what version control and editors leave
        const QFileInfo info = files.fileInfo();
        const QString fault = SafePath::fault(name);
        if (!fault.isEmpty())
            return failure(Fault::Damaged, Texts::tr("The path “%1” is not allowed in a pack: %2. Rename it.").arg(name.left(80), fault));
        if (info.isSymLink() || !info.isFile())
            return failure(Fault::Damaged, Texts::tr("“%1” is a link or a device. Put the file itself into the pack.").arg(name));
        total += info.size();
        if (info.size() > limits.entryBytes || total > limits.totalBytes)
            return failure(Fault::TooBig, Texts::tr("The folder “%1” is too big for a pack. Make its pictures smaller.").arg(m_path));
        m_folderNames << name;
        if (m_folderNames.size() > limits.entries)
            return failure(Fault::TooBig, Texts::tr("The folder “%1” holds too many files for a pack.").arg(m_path));
    }
    m_folderNames.sort();
    const QString clash = SafePath::clash(m_folderNames);
    if (!clash.isEmpty())
        return failure(Fault::Damaged, Texts::tr("Another file has the name “%1” too, but for capital letters. Rename one.").arg(clash));
    return {};
}

const QStringList &PackFiles::names() const
{
    return m_zip ? m_zip->names() : m_folderNames;
}

bool PackFiles::has(const QString &name) const
{
    return std::binary_search(names().begin(), names().end(), name);
}

Result<QByteArray> PackFiles::read(const QString &name) const
{
    if (!has(name))
        return failure(Fault::NotFound, Texts::tr("There is no file “%1” in the pack “%2”.").arg(name, QFileInfo(m_path).fileName()));
    if (m_zip)
        return m_zip->read(name);
    QFile file(m_path + u'/' + name);
    const qint64 limit = ZipLimits().entryBytes;
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Denied, Texts::tr("The file “%1” cannot be read. Check that you may open it.").arg(file.fileName()), file.errorString());
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(Fault::TooBig, Texts::tr("The file “%1” is too big for a pack.").arg(file.fileName()));
    return bytes;
}

Result<QByteArray> PackFiles::packed() const
{
    QStringList ordered = names();
    std::stable_sort(ordered.begin(), ordered.end(), [](const QString &one, const QString &other) { return place(one) < place(other); });
    std::vector<ZipContent> contents;
    for (const QString &name : ordered) {
        const Result<QByteArray> bytes = read(name);
        if (!bytes.has_value())
            return tl::unexpected<Error>(bytes.error());
        contents.push_back({name, *bytes});
    }
    return ZipWriter::pack(contents);
}
