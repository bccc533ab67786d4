// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

struct ZipLimits
{
    qint64 entries = 2000;
    qint64 totalBytes = 64 * 1024 * 1024; // unpacked, all entries together
    qint64 entryBytes = 16 * 1024 * 1024; // unpacked, one entry
    qint64 ratio = 100;                   // unpacked to packed, of one entry above 64 KiB
};

// A zip file open for reading. Refused whole at open when a limit is passed, a path is absolute, holds "..", a
// backslash, a control character or a drive letter, an entry is a symbolic link, is encrypted, or two names are equal
// or differ in case or Unicode normal form only. Reading never writes to the disk.
class ZipArchive final
{
public:
    [[nodiscard]] static Result<ZipArchive> open(const QString &path, const ZipLimits &limits = {});
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
