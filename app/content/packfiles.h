// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

class ZipArchive;

// The files of one pack, from a folder or from a .bhpack zip, read one by one when asked for.
class PackFiles final
{
public:
    [[nodiscard]] static Result<PackFiles> open(const QString &path);
    PackFiles(PackFiles &&) noexcept;
    PackFiles &operator=(PackFiles &&) noexcept;
    ~PackFiles();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QStringList &names() const; // all files, sorted, '/' between folders
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;

private:
    PackFiles() = default;
    QString m_path;
    QStringList m_folderNames;
    std::unique_ptr<ZipArchive> m_zip; // null: a folder
};
