// SPDX-License-Identifier: GPL-3.0-or-later
#include "packreader.h"

#include "giftparser.h"
#include "markdown.h"
#include "packdecode.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PackReader {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PackReader)
};

template <class T>
Result<T> firstFaultOr(T value, const std::vector<PackFault> &faults)
{
    if (!faults.empty())
        return tl::unexpected<Error>(faults.front().error());
    return value;
}

template <class T>
Result<T> optionalFile(const PackFiles &files, const QString &name, T (*decode)(const QByteArray &, std::vector<PackFault> &))
{
    if (!files.has(name))
        return T{};
    return files.read(name).and_then([&](const QByteArray &bytes) -> Result<T> {
        std::vector<PackFault> faults;
        T value = decode(bytes, faults);
        return firstFaultOr(std::move(value), faults);
    });
}

struct Localised
{
    QByteArray bytes;
    QString locale;
    QString folder; // ends with '/'
};

// A file of a module in this language, else in English, else in the first of the pack's languages that has it.
Result<Localised> localised(const PackFiles &files, const QString &moduleId, const QString &name, const QString &locale)
{
    const auto in = [&](const QString &language) -> QString { return u"modules/"_s + moduleId + u'/' + language + u'/'; };
    QStringList wanted{locale, u"en"_s};
    const auto isThere = [&](const QString &language) { return files.has(in(language) + name); };
    if (std::none_of(wanted.begin(), wanted.end(), isThere)) {
        if (const Result<PackIndex> known = index(files); known.has_value())
            wanted = known->locales;
    }
    const auto found = std::find_if(wanted.begin(), wanted.end(), isThere);
    if (found == wanted.end())
        return failure(Fault::NotFound, Texts::tr("The pack has no file “%1” in the module “%2” in any language.").arg(name, moduleId));
    return files.read(in(*found) + name).and_then([&](const QByteArray &bytes) -> Result<Localised> {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        (void)QString(decoder(bytes));
        if (decoder.hasError())
            return failure(Fault::Damaged, Texts::tr("%1: The text is not UTF-8. Save it again in that encoding.").arg(in(*found) + name));
        return Localised{bytes, *found, in(*found)};
    });
}

QString withoutTop(const QString &folder) // "a/b/" -> "a/"
{
    return folder.left(folder.lastIndexOf(u'/', -2) + 1);
}

// Pictures are named beside the lesson, the module or the pack; from here on by their path in the pack.
void resolveImages(const PackFiles &files, const QString &folder, std::vector<RichSpan> &spans)
{
    for (RichSpan &span : spans) {
        if (span.image.isEmpty())
            continue;
        for (const QString &base : {folder, withoutTop(folder), QString()}) {
            if (files.has(base + span.image)) {
                span.image = base + span.image;
                break;
            }
        }
    }
}

void resolveImages(const PackFiles &files, const QString &folder, std::vector<RichBlock> &blocks)
{
    for (RichBlock &block : blocks) {
        resolveImages(files, folder, block.spans);
        for (auto &row : block.rows) {
            for (auto &cell : row)
                resolveImages(files, folder, cell);
        }
        resolveImages(files, folder, block.children);
    }
}

QStringList cited(const std::vector<RichTexts::LinkAt> &links, QLatin1StringView scheme)
{
    QStringList ids;
    for (const RichTexts::LinkAt &link : links) {
        if (!link.target.startsWith(scheme))
            continue;
        const QString id = link.target.mid(scheme.size());
        if (!ids.contains(id))
            ids << id;
    }
    return ids;
}

int minutesOf(const PackIndex &index, const LessonId &id)
{
    for (const ModuleEntry &module : index.modules) {
        for (const LessonEntry &lesson : module.lessons) {
            if (module.id == id.module && lesson.id == id.lesson)
                return lesson.minutes;
        }
    }
    return 0;
}

} // namespace

Result<PackIndex> index(const PackFiles &files)
{
    return files.read(PackDecode::IndexFile).and_then([](const QByteArray &bytes) {
        std::vector<PackFault> faults;
        PackIndex index = PackDecode::index(bytes, faults);
        return firstFaultOr(std::move(index), faults);
    });
}

bool needsNewerProgram(const PackIndex &index)
{
    return QVersionNumber::fromString(index.minimumApp).normalized() > QVersionNumber::fromString(QStringLiteral(BH_VERSION)).normalized();
}

Result<ModuleDetails> module(const PackFiles &files, const QString &moduleId)
{
    const QString name = u"modules/"_s + moduleId + u"/module.json"_s;
    return files.read(name).and_then([&](const QByteArray &bytes) {
        std::vector<PackFault> faults;
        ModuleDetails details = PackDecode::module(name, bytes, faults);
        return firstFaultOr(std::move(details), faults);
    });
}

Result<Lesson> lesson(const PackFiles &files, const LessonId &id, const QString &locale)
{
    return localised(files, id.module, id.lesson + u".md"_s, locale).transform([&](const Localised &file) {
        Lesson lesson;
        lesson.id = id;
        lesson.locale = file.locale;
        lesson.text = Markdown::read(file.bytes);
        std::vector<RichBlock> &blocks = lesson.text.blocks;
        const auto title = std::find_if(blocks.begin(), blocks.end(), [](const RichBlock &block) { return block.kind == RichKind::Heading; });
        if (title != blocks.end()) {
            lesson.title = RichTexts::plain(title->spans);
            blocks.erase(title);
        }
        resolveImages(files, file.folder, blocks);
        const std::vector<RichTexts::LinkAt> links = RichTexts::links(lesson.text);
        lesson.sources = cited(links, "source:"_L1);
        lesson.glossary = cited(links, "glossary:"_L1);
        lesson.indicators = cited(links, "indicator:"_L1);
        if (const Result<PackIndex> known = index(files); known.has_value())
            lesson.minutes = minutesOf(*known, id);
        return lesson;
    });
}

Result<RichText> facilitatorNotes(const PackFiles &files, const QString &moduleId, const QString &locale)
{
    return localised(files, moduleId, u"facilitator.md"_s, locale).transform([&](const Localised &file) {
        RichText text = Markdown::read(file.bytes);
        resolveImages(files, file.folder, text.blocks);
        return text;
    });
}

Result<LocalisedQuiz> quiz(const PackFiles &files, const QString &moduleId, const QString &locale)
{
    return localised(files, moduleId, u"quiz.gift"_s, locale).and_then([](const Localised &file) {
        return GiftParser::parse(file.bytes).transform([&](Quiz quiz) { return LocalisedQuiz{std::move(quiz), file.locale}; });
    });
}

Result<std::vector<GlossaryEntry>> glossary(const PackFiles &files)
{
    return optionalFile(files, PackDecode::GlossaryFile, &PackDecode::glossary);
}

Result<std::vector<Source>> sources(const PackFiles &files)
{
    return optionalFile(files, PackDecode::SourcesFile, &PackDecode::sources);
}

Result<std::vector<Helpline>> helplines(const PackFiles &files)
{
    return optionalFile(files, PackDecode::HelplinesFile, &PackDecode::helplines);
}

Result<IndicatorCatalogue> indicators(const PackFiles &files)
{
    return optionalFile(files, PackDecode::IndicatorsFile, &PackDecode::indicators);
}

} // namespace PackReader
