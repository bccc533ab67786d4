// SPDX-License-Identifier: GPL-3.0-or-later
#include "ziparchive.h"
#include "zipwriter.h"

#include <zip.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <functional>

using namespace Qt::StringLiterals;

using Change = std::function<void(zip_t *)>;
Q_DECLARE_METATYPE(Change)

// An archive made by libzip; `change` may spoil entries before it is written.
static QByteArray made(const std::vector<ZipContent> &files, const Change &change = {})
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"a.zip"_s));
    zip_t *zip = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (const ZipContent &file : files) {
        zip_source_t *source = zip_source_buffer(zip, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
        if (zip_file_add(zip, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("libzip refused a name");
    }
    if (change)
        change(zip);
    if (zip_close(zip) != 0)
        qFatal("libzip could not write");
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static Result<ZipArchive> opened(const QByteArray &bytes, const ZipLimits &limits = {})
{
    return ZipArchive::fromBytes(bytes, u"a.zip"_s, limits);
}

class TestZipArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheWriterPacks();
    void sameContentSameBytes();
    void absentFiles();
    void refusedPaths_data();
    void refusedPaths();
    void refusedEntries_data();
    void refusedEntries();
    void limits();
    void ratioBomb();
    void manyEntriesAreRefusedBeforeTheyAreRead();
    void truncated();
    void brokenSum();
    void lyingSize();
    void duplicateNames();
    void sizesBehindTheData();
    void noArchive_data();
    void noArchive();
    void aFileReplacedMeanwhileChangesNothing();
};

void TestZipArchive::readsWhatTheWriterPacks()
{
    const QByteArray big = QByteArray("0123456789abcdef").repeated(3'000);
    const Result<QByteArray> bytes = ZipWriter::pack({{u"b/é.md"_s, big}, {u"a.json"_s, "{}"}, {u"empty"_s, {}}});
    QVERIFY(bytes.has_value());
    const Result<ZipArchive> zip = opened(*bytes);
    QVERIFY2(zip.has_value(), zip.has_value() ? "" : qPrintable(zip.error().text));
    QCOMPARE(zip->names(), QStringList({u"a.json"_s, u"b/é.md"_s, u"empty"_s}));
    QCOMPARE(*zip->read(u"b/é.md"_s), big);
    QCOMPARE(*zip->read(u"b/é.md"_s), big); // twice
    QCOMPARE(*zip->read(u"empty"_s), QByteArray());
    QCOMPARE(zip->read(u"B/é.md"_s).error().fault, Fault::NotFound);
}

void TestZipArchive::sameContentSameBytes()
{
    const std::vector<ZipContent> files{{u"a"_s, "one"}, {u"b"_s, "two"}};
    QCOMPARE(*ZipWriter::pack(files), *ZipWriter::pack(files));
}

void TestZipArchive::absentFiles()
{
    QTemporaryDir folder;
    QCOMPARE(ZipArchive::open(folder.filePath(u"none.zip"_s)).error().fault, Fault::NotFound);
}

void TestZipArchive::refusedPaths_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"../evil", "a/../../evil", "/etc/evil", "C:/evil", "a\\..\\evil", "a/./b", "a//b", "a\nb", "..", "../"})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("deep") << u"d/"_s.repeated(1'000) + u"f"_s;
    QTest::newRow("long") << QString(60'000, u'n');
}

void TestZipArchive::refusedPaths()
{
    QFETCH(QString, name);
    const Result<ZipArchive> zip = opened(made({{u"good"_s, "x"}, {name, name.endsWith(u'/') ? "" : "x"}}));
    QVERIFY(!zip.has_value());
    QCOMPARE(zip.error().fault, Fault::Damaged);
    QVERIFY(zip.error().text.size() < 400 && !zip.error().text.contains(u'\n'));
}

void TestZipArchive::refusedEntries_data()
{
    const auto mode = [](zip_uint32_t bits, zip_uint8_t system) {
        return Change([=](zip_t *zip) { zip_file_set_external_attributes(zip, 0, 0, system, bits << 16); });
    };
    QTest::addColumn<Change>("change");
    QTest::newRow("symbolic link") << mode(0120777, ZIP_OPSYS_UNIX);
    QTest::newRow("symbolic link of another system") << mode(0120777, ZIP_OPSYS_DOS);
    QTest::newRow("device") << mode(0060666, ZIP_OPSYS_UNIX);
    QTest::newRow("pipe") << mode(0010666, ZIP_OPSYS_OS_X);
    QTest::newRow("encrypted") << Change([](zip_t *zip) { zip_file_set_encryption(zip, 0, ZIP_EM_AES_256, "word"); });
}

void TestZipArchive::refusedEntries()
{
    QFETCH(Change, change);
    const std::vector<ZipContent> files{{u"a"_s, "/etc/passwd"}, {u"b"_s, "x"}};
    QVERIFY(opened(made(files)).has_value());
    QVERIFY(!opened(made(files, change)).has_value());
}

void TestZipArchive::limits()
{
    const QByteArray noise = [] {
        QByteArray bytes;
        quint32 seed = 1;
        for (int n = 0; n < 1000; ++n)
            bytes += char((seed = seed * 1664525 + 1013904223) >> 24);
        return bytes;
    }();
    const QByteArray bytes = made({{u"a"_s, noise}, {u"b"_s, noise}});
    const auto fault = [&](const ZipLimits &limits) {
        const Result<ZipArchive> zip = opened(bytes, limits);
        return zip.has_value() ? std::optional<Fault>() : zip.error().fault;
    };
    QCOMPARE(fault({2, 4000, 1000, 100}), std::optional<Fault>());
    QCOMPARE(fault({1, 4000, 1000, 100}), std::optional(Fault::TooBig));
    QCOMPARE(fault({2, 1999, 1000, 100}), std::optional(Fault::TooBig));
    QCOMPARE(fault({2, 4000, 999, 100}), std::optional(Fault::TooBig));
}

void TestZipArchive::ratioBomb()
{
    QVERIFY(opened(made({{u"small"_s, QByteArray(60'000, ' ')}})).has_value());
    const Result<ZipArchive> zip = opened(made({{u"a"_s, "x"}, {u"bomb"_s, QByteArray(10'000'000, ' ')}}));
    QVERIFY(!zip.has_value());
    QCOMPARE(zip.error().fault, Fault::TooBig);
}

void TestZipArchive::manyEntriesAreRefusedBeforeTheyAreRead()
{
    std::vector<ZipContent> files;
    for (int n = 0; n < 2'001; ++n)
        files.push_back({QString::number(n), {}});
    QByteArray bytes = made(files);
    QCOMPARE(opened(bytes).error().fault, Fault::TooBig);
    bytes.remove(100, 50); // even when libzip would find it damaged
    QCOMPARE(opened(bytes).error().fault, Fault::TooBig);
    files.pop_back();
    QVERIFY(opened(made(files)).has_value());
}

void TestZipArchive::truncated()
{
    const QByteArray whole = made({{u"a"_s, "hello"}, {u"b"_s, QByteArray("word ").repeated(1'000)}});
    QVERIFY(opened(whole).has_value());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!opened(whole.left(size)).has_value(), qPrintable(QString::number(size)));
}

void TestZipArchive::brokenSum()
{
    const QByteArray text = QByteArray("plain text that is not packed, ").repeated(4);
    QByteArray bytes = made({{u"a"_s, text}}, [](zip_t *zip) { zip_set_file_compression(zip, 0, ZIP_CM_STORE, 0); });
    const qsizetype at = bytes.indexOf("plain");
    QVERIFY(at > 0);
    bytes[at] = 'P';
    const Result<ZipArchive> zip = opened(bytes);
    QVERIFY(zip.has_value());
    QCOMPARE(zip->read(u"a"_s).error().fault, Fault::Damaged);
}

// The directory and the entry claim ten bytes; the packed data unpack to more.
void TestZipArchive::lyingSize()
{
    QByteArray bytes = made({{u"a"_s, QByteArray("0123456789abcdef").repeated(1'000)}});
    const QByteArray central("PK\x01\x02");
    qToLittleEndian<quint32>(10, bytes.data() + bytes.indexOf(central) + 24);
    qToLittleEndian<quint32>(10, bytes.data() + 22);
    const Result<ZipArchive> zip = opened(bytes);
    if (!zip.has_value())
        return; // found out at once: as good
    QCOMPARE(zip->read(u"a"_s).error().fault, Fault::Damaged);
}

void TestZipArchive::duplicateNames()
{
    QVERIFY(!opened(made({{u"a/Pack.json"_s, "x"}, {u"a/pack.json"_s, "y"}})).has_value());
    QVERIFY(!opened(made({{u"\u00e9"_s, "x"}, {u"e\u0301"_s, "y"}})).has_value());
    QByteArray twice = made({{u"one"_s, "x"}, {u"two"_s, "y"}}); // libzip itself writes no name twice
    twice.replace("two", "one");
    QVERIFY(!opened(twice).has_value());
}

// Archivers that write in one go do not know the sizes when they write the entry's head; libarchive, and so CMake, does.
void TestZipArchive::sizesBehindTheData()
{
    QByteArray bytes = made({{u"a"_s, "hello"}}, [](zip_t *zip) { zip_set_file_compression(zip, 0, ZIP_CM_STORE, 0); });
    const qsizetype data = bytes.indexOf("hello") + 5;
    const QByteArray sizes = bytes.mid(14, 12);
    std::fill_n(bytes.begin() + 14, 12, '\0');
    const qsizetype central = bytes.indexOf("PK\x01\x02");
    for (const qsizetype flags : {qsizetype(6), central + 8})
        bytes[flags] = char(bytes.at(flags) | 8);
    const QByteArray descriptor = "PK\x07\x08" + sizes;
    const qsizetype end = bytes.indexOf("PK\x05\x06") + 16;
    qToLittleEndian<quint32>(quint32(central + descriptor.size()), bytes.data() + end);
    bytes.insert(data, descriptor);
    const Result<ZipArchive> zip = opened(bytes);
    QVERIFY2(zip.has_value(), zip.has_value() ? "" : qPrintable(zip.error().detail));
    QCOMPARE(*zip->read(u"a"_s), QByteArray("hello"));
}

void TestZipArchive::noArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("magic only") << QByteArray("PK\x03\x04") + QByteArray(3'000, 'x');
    QTest::newRow("end record only, many claimed") << QByteArray("PK\x05\x06\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\0\0\0\0\0\0\0", 22);
}

void TestZipArchive::noArchive()
{
    QFETCH(QByteArray, bytes);
    const Result<ZipArchive> zip = opened(bytes);
    QVERIFY(!zip.has_value());
    QVERIFY(!zip.error().text.isEmpty());
}

void TestZipArchive::aFileReplacedMeanwhileChangesNothing()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made({{u"a"_s, "old"}}));
    file.close();
    const Result<ZipArchive> zip = ZipArchive::open(file.fileName());
    QVERIFY(zip.has_value());
    QVERIFY(file.remove());
    QCOMPARE(*zip->read(u"a"_s), QByteArray("old"));
}

QTEST_APPLESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
