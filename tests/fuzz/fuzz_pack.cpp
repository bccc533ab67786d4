// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"
#include "packcheck.h"
#include "packreader.h"
#include "safehtml.h"
#include "zipwriter.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

// What no text may hold, wherever it is from.
void demandSafe(const RichText &text)
{
    for (const RichTexts::LinkAt &link : RichTexts::links(text)) {
        if (link.target.startsWith("javascript:"_L1, Qt::CaseInsensitive) || link.target.startsWith("file:"_L1, Qt::CaseInsensitive))
            std::abort();
    }
    (void)RichTexts::plain(text);
}

void readAll(const PackFiles &files)
{
    for (const Finding &finding : PackCheck::check(files)) {
        if (finding.text.isEmpty() || PackCheck::line(finding).contains(u'\n'))
            std::abort();
    }
    const Result<PackIndex> index = PackReader::index(files);
    if (!index.has_value())
        return;
    for (const ModuleEntry &module : index->modules) {
        (void)PackReader::module(files, module.id);
        (void)PackReader::quiz(files, module.id, u"en"_s);
        for (const LessonEntry &entry : module.lessons) {
            const Result<Lesson> lesson = PackReader::lesson(files, {index->id, module.id, entry.id}, u"en"_s);
            if (lesson.has_value())
                demandSafe(lesson->text);
        }
    }
}

} // namespace

// Takes the bytes as a zip, as a lesson, as HTML, and as each of the files of a pack that is sound otherwise.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<PackFiles> zip = PackFiles::fromBytes(bytes, u"fuzz.bhpack"_s);
    if (zip.has_value()) {
        for (const QString &name : zip->names())
            (void)zip->read(name);
        readAll(*zip);
    }
    demandSafe(Markdown::read(bytes));
    demandSafe(SafeHtml::read(QString::fromUtf8(bytes)));

    const QByteArray index = R"({"format": 1, "id": "a", "version": "1", "minimumApp": "1", "title": {"en": "A"}, "publisher": "A", "licence": "A",
        "locales": ["en"], "modules": [{"id": "m", "title": {"en": "M"}, "summary": {"en": "M"}, "minutes": 1,
        "lessons": [{"id": "l", "title": {"en": "L"}, "minutes": 1}]}]})";
    const bool asIndex = size > 0 && data[0] == '{' && data[size - 1] == ' ';
    const Result<QByteArray> packed = ZipWriter::pack({{u"pack.json"_s, asIndex ? bytes : index},
                                                       {u"glossary.json"_s, bytes},
                                                       {u"helplines.json"_s, bytes},
                                                       {u"indicators.json"_s, bytes},
                                                       {u"sources.json"_s, bytes},
                                                       {u"modules/m/module.json"_s, bytes},
                                                       {u"modules/m/en/l.md"_s, bytes},
                                                       {u"modules/m/en/quiz.gift"_s, bytes}});
    const Result<PackFiles> pack = packed.and_then([](const QByteArray &whole) { return PackFiles::fromBytes(whole, u"fuzz.bhpack"_s); });
    if (pack.has_value())
        readAll(*pack);
    return 0;
}
