// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

class ZipArchive;

// The files of one pack, from a folder or from a .bhpack zip, read one by one when asked for. Both are held to the
// limits of ZipArchive. One thread at a time: another thread opens the pack for itself.
class PackFiles final
{
public:
    [[nodiscard]] static Result<PackFiles> open(const QString &path);
    // A .bhpack in memory; `path` says where it is from.
    [[nodiscard]] static Result<PackFiles> fromBytes(const QByteArray &bytes, const QString &path);
    PackFiles(PackFiles &&) noexcept;
    PackFiles &operator=(PackFiles &&) noexcept;
    ~PackFiles();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QStringList &names() const; // all files, sorted, '/' between folders
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;
    // The whole as a .bhpack, always the same for the same files.
    [[nodiscard]] Result<QByteArray> packed() const;

private:
    PackFiles();
    [[nodiscard]] Result<void> listFolder();

    QString m_path;
    QStringList m_folderNames;
    std::unique_ptr<ZipArchive> m_zip; // null: a folder
};
