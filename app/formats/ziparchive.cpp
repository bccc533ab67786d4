// SPDX-License-Identifier: GPL-3.0-or-later
#include "ziparchive.h"

#include "safepath.h"

#include <zip.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 RatioCountsFrom = 64 * 1024;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

struct Entry
{
    zip_uint64_t index = 0;
    qint64 size = 0;
};

struct CloseZip
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
};

// A name from an archive, fit to stand in a sentence.
QString shown(const QString &name)
{
    QString text = name.left(60);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

tl::unexpected<Error> refused(Fault fault, const QString &title, const QString &reason)
{
    return failure(fault, Texts::tr("The file “%1” was refused: %2.").arg(title, reason));
}

quint32 little32(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

quint64 little64(const QByteArray &bytes, qsizetype at)
{
    return at + 8 <= bytes.size() ? qFromLittleEndian<quint64>(bytes.constData() + at) : 0;
}

// The greatest number of entries that any end record claims. Asked before libzip reads the directory, because it would
// make room for all of them first.
quint64 claimedEntries(const QByteArray &bytes)
{
    quint64 claimed = 0;
    const qsizetype tail = std::max<qsizetype>(0, bytes.size() - 0x10000 - 64);
    for (qsizetype at = bytes.indexOf("PK\x05\x06", tail); at >= 0; at = bytes.indexOf("PK\x05\x06", at + 4))
        claimed = std::max<quint64>(claimed, little32(bytes, at + 8) >> 16);
    for (qsizetype at = bytes.indexOf("PK\x06\x07", tail); at >= 0; at = bytes.indexOf("PK\x06\x07", at + 4)) {
        const quint64 record = little64(bytes, at + 8);
        if (record < quint64(bytes.size()))
            claimed = std::max(claimed, little64(bytes, qsizetype(record) + 32));
    }
    return claimed;
}

// Neither a plain file nor a folder by the mode of a Unix archiver.
bool isSpecial(zip_t *zip, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(zip, index, 0, &system, &attributes) != 0)
        return true;
    const zip_uint32_t type = (attributes >> 16) & 0170000;
    const bool unixLike = system == ZIP_OPSYS_UNIX || system == ZIP_OPSYS_OS_X;
    return type == 0120000 || (unixLike && type != 0 && type != 0100000 && type != 0040000);
}

// What is wrong with one entry, as a part of a sentence; adds it to the totals.
std::optional<Error> judge(zip_t *zip, zip_uint64_t index, const ZipLimits &limits, QString &name, qint64 &size)
{
    zip_stat_t stat;
    const char *raw = zip_get_name(zip, index, ZIP_FL_ENC_RAW);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (raw == nullptr || zip_stat_index(zip, index, 0, &stat) != 0 || (stat.valid & needed) != needed)
        return Error{Fault::Damaged, Texts::tr("one of its entries cannot be read"), {}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    name = decoder(QByteArrayView(raw));
    if (decoder.hasError())
        return Error{Fault::Damaged, Texts::tr("the name of an entry is not UTF-8"), {}};
    const QString pathFault = SafePath::fault(name.endsWith(u'/') ? name.chopped(1) : name);
    if (!pathFault.isEmpty())
        return Error{Fault::Damaged, Texts::tr("the path “%1” is not allowed, %2").arg(shown(name), pathFault), {}};
    if (isSpecial(zip, index))
        return Error{Fault::Damaged, Texts::tr("“%1” is a link or a device, not a file").arg(shown(name)), {}};
    if (stat.encryption_method != ZIP_EM_NONE)
        return Error{Fault::NotSupported, Texts::tr("“%1” is encrypted").arg(shown(name)), {}};
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return Error{Fault::NotSupported, Texts::tr("“%1” is packed in an unknown way; use plain zip (deflate)").arg(shown(name)), {}};
    if (stat.size > zip_uint64_t(limits.entryBytes))
        return Error{Fault::TooBig, Texts::tr("“%1” is too big when unpacked").arg(shown(name)), {}};
    size = qint64(stat.size);
    if (size > RatioCountsFrom && stat.comp_size < stat.size / zip_uint64_t(limits.ratio))
        return Error{Fault::TooBig, Texts::tr("“%1” grows too much when unpacked").arg(shown(name)), {}};
    return {};
}

} // namespace

struct ZipArchive::Open
{
    QByteArray bytes; // libzip reads from here, so it must live as long as the archive
    QString title;
    std::unique_ptr<zip_t, CloseZip> zip;
    QHash<QString, Entry> entries;
    QStringList names;
};

ZipArchive::ZipArchive(std::unique_ptr<Open> open)
    : m_open(std::move(open))
{
}

ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QString &path, const ZipLimits &limits)
{
    const QString title = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return failure(Fault::NotFound, Texts::tr("There is no file “%1”.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Denied, Texts::tr("The file “%1” cannot be read. Check that you may open it.").arg(path), file.errorString());
    if (file.size() > limits.totalBytes)
        return refused(Fault::TooBig, title, Texts::tr("it is too big"));
    const QByteArray bytes = file.read(limits.totalBytes + 1);
    return fromBytes(bytes, title, limits);
}

Result<ZipArchive> ZipArchive::fromBytes(const QByteArray &bytes, const QString &title, const ZipLimits &limits)
{
    if (bytes.size() > limits.totalBytes)
        return refused(Fault::TooBig, title, Texts::tr("it is too big"));
    if (claimedEntries(bytes) > quint64(limits.entries))
        return refused(Fault::TooBig, title, Texts::tr("it holds too many files"));
    if (bytes.isEmpty()) // to libzip an archive without files
        return failure(Fault::Damaged, Texts::tr("The file “%1” is empty. Get it again.").arg(title));
    auto open = std::make_unique<Open>();
    open->bytes = bytes;
    open->title = title;
    // No ZIP_CHECKCONS: it refuses what libarchive writes (sizes behind the data), and read() finds what is wrong anyway.
    zip_source_t *source = zip_source_buffer_create(open->bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_error_t error;
    zip_error_init(&error);
    open->zip.reset(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!open->zip) {
        if (source != nullptr)
            zip_source_free(source);
        return failure(Fault::Damaged, Texts::tr("The file “%1” is no zip archive, or it is damaged. Get it again.").arg(title), detail);
    }

    const zip_int64_t count = zip_get_num_entries(open->zip.get(), 0);
    if (count > limits.entries)
        return refused(Fault::TooBig, title, Texts::tr("it holds too many files"));
    qint64 total = 0;
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        QString name;
        Entry entry{index, 0};
        if (const std::optional<Error> fault = judge(open->zip.get(), index, limits, name, entry.size))
            return refused(fault->fault, title, fault->text);
        total += entry.size;
        if (total > limits.totalBytes)
            return refused(Fault::TooBig, title, Texts::tr("it is too big when unpacked"));
        if (name.endsWith(u'/'))
            continue;
        open->names << name;
        open->entries.insert(name, entry);
    }
    open->names.sort();
    const QString clash = SafePath::clash(open->names);
    if (!clash.isEmpty())
        return refused(Fault::Damaged, title, Texts::tr("two files in it have the name “%1”, or names that differ in case only").arg(shown(clash)));
    return ZipArchive(std::move(open));
}

const QStringList &ZipArchive::names() const
{
    return m_open->names;
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const auto entry = m_open->entries.constFind(name);
    if (entry == m_open->entries.cend())
        return failure(Fault::NotFound, Texts::tr("There is no file “%1” in “%2”.").arg(name, m_open->title));
    const auto damaged = [&](const QString &detail) {
        return failure(Fault::Damaged, Texts::tr("“%1” in “%2” is damaged. Get the archive again.").arg(name, m_open->title), detail);
    };
    struct CloseFile
    {
        void operator()(zip_file_t *file) const { zip_fclose(file); }
    };
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_open->zip.get(), entry->index, 0));
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(m_open->zip.get())));
    // One byte more than declared is asked for: an entry that unpacks to more lies, and only the end checks the sum.
    QByteArray data(entry->size + 1, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < data.size()) {
        const zip_int64_t got = zip_fread(file.get(), data.data() + filled, zip_uint64_t(data.size() - filled));
        if (got < 0)
            return damaged(QString::fromUtf8(zip_file_strerror(file.get())));
        if (got == 0)
            break;
        filled += got;
    }
    if (filled != entry->size)
        return damaged(u"unpacked size differs from the declared one"_s);
    data.truncate(filled);
    return data;
}
