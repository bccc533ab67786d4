// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipwriter.h"

#include <zip.h>

#include <QCoreApplication>

namespace ZipWriter {

namespace {

constexpr zip_uint16_t Date1980 = (1 << 5) | 1; // the earliest day a zip file knows: 1 January 1980

bool addAll(zip_t *zip, const std::vector<ZipContent> &files)
{
    for (const ZipContent &file : files) {
        zip_source_t *content = zip_source_buffer(zip, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
        if (content == nullptr)
            return false;
        const zip_int64_t index = zip_file_add(zip, file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        if (zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_DEFLATE, 9) != 0
            || zip_file_set_dostime(zip, zip_uint64_t(index), 0, Date1980, 0) != 0)
            return false;
    }
    return true;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == zip_int64_t(stat.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> pack(const std::vector<ZipContent> &files)
{
    const auto failed = [](const char *detail) {
        return failure(Fault::Damaged, QCoreApplication::translate("ZipWriter", "The files could not be packed into an archive."),
                       QString::fromUtf8(detail));
    };
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (target == nullptr)
        return failed("no memory");
    zip_source_keep(target); // the archive gives its own hold up when it closes
    zip_t *zip = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    QByteArray bytes;
    if (zip == nullptr) {
        zip_source_free(target);
    } else if (!addAll(zip, files) || zip_close(zip) != 0) {
        zip_discard(zip);
    } else {
        bytes = contentOf(target);
    }
    zip_source_free(target);
    if (bytes.isEmpty())
        return failed("libzip could not write");
    return bytes;
}

} // namespace ZipWriter
