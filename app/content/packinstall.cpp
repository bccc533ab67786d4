// SPDX-License-Identifier: GPL-3.0-or-later
#include "packinstall.h"

#include "packcheck.h"
#include "packfiles.h"
#include "packjson.h"
#include "packreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PackInstall {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PackInstall)
};

// A pack always goes the same way: its bytes into memory, and all else from there.
Result<QByteArray> bytesOf(const PackFiles &files)
{
    if (QFileInfo(files.path()).isDir())
        return files.packed();
    QFile file(files.path());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Denied, Texts::tr("The file “%1” cannot be read. Check that you may open it.").arg(files.path()), file.errorString());
    return file.readAll();
}

Result<Checked> checkBytes(const QByteArray &bytes, const QString &path)
{
    const Result<PackFiles> files = PackFiles::fromBytes(bytes, path);
    if (!files.has_value())
        return tl::unexpected<Error>(files.error());
    const std::vector<Finding> findings = PackCheck::check(*files);
    const auto first = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (first != findings.end())
        return failure(Fault::Damaged, Texts::tr("The pack “%1” has errors and was not installed. The first one: %2").arg(QFileInfo(path).fileName(), PackCheck::line(*first)));
    return PackReader::index(*files).transform([&](const PackIndex &index) { return Checked{index, bytes}; });
}

} // namespace

Result<Checked> check(const QString &path)
{
    return PackFiles::open(path).and_then(&bytesOf).and_then([&](const QByteArray &bytes) { return checkBytes(bytes, path); });
}

Result<void> store(const Checked &pack, const QString &target)
{
    const QString folder = QFileInfo(target).absolutePath();
    QSaveFile file(target); // writes beside it, then renames; a buffer's rest that finds no room would be lost unnoticed
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(pack.bytes) != pack.bytes.size() || !file.commit())
        return failure(Fault::Denied, Texts::tr("The pack could not be written to “%1”. Check the free space and that you may write there.").arg(folder), file.errorString());
    return {};
}

QVersionNumber versionOf(const PackIndex &index)
{
    return QVersionNumber::fromString(index.version).normalized();
}

bool isPackId(const QString &text)
{
    return PackJson::isId(text);
}

} // namespace PackInstall
