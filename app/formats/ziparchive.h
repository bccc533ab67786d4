// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

struct ZipLimits
{
    qint64 entries = 2000;
    qint64 totalBytes = 64 * 1024 * 1024; // unpacked, all entries together; also the size of the archive itself
    qint64 entryBytes = 16 * 1024 * 1024; // unpacked, one entry
    qint64 ratio = 100;                   // unpacked to packed, of one entry above 64 KiB
};

// A zip file open for reading. Refused whole at open when a limit is passed, a path is absolute, holds "..", a
// backslash, a control character or a drive letter, an entry is a symbolic link, is encrypted, or two names are equal
// or differ in case or Unicode normal form only. Reading never writes to the disk. The archive is held in memory, so a
// file replaced meanwhile changes nothing. One thread at a time.
class ZipArchive final
{
public:
    [[nodiscard]] static Result<ZipArchive> open(const QString &path, const ZipLimits &limits = {});
    // `title` stands for the file in the error texts.
    [[nodiscard]] static Result<ZipArchive> fromBytes(const QByteArray &bytes, const QString &title, const ZipLimits &limits = {});
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    [[nodiscard]] const QStringList &names() const; // files only, sorted
    [[nodiscard]] Result<QByteArray> read(const QString &name) const; // stops at the declared size

private:
    struct Open;
    explicit ZipArchive(std::unique_ptr<Open> open);
    std::unique_ptr<Open> m_open;
};
