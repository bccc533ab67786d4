// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zipwriter.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

// The smallest pack without a finding, to be changed and then written as a folder or a .bhpack.
struct PackMaker
{
    QMap<QString, QByteArray> files;

    PackMaker()
    {
        using namespace Qt::StringLiterals;
        files[u"pack.json"_s] = R"({
 "format": 1, "id": "demo", "version": "1.0.0", "title": {"en": "Demo"},
 "publisher": "Us", "licence": "CC-BY-4.0",
 "locales": ["en"], "minimumApp": "1.0.0",
 "modules": [
  {"id": "one", "title": {"en": "One"}, "summary": {"en": "First"}, "minutes": 5,
   "lessons": [
    {"id": "01-first", "title": {"en": "First lesson"}, "minutes": 4}
   ]}
 ]
})";
        files[u"glossary.json"_s] = R"({"format": 1, "entries": [
 {"id": "act", "term": {"en": "act"}, "definition": {"en": "What is done."}, "element": "act", "sources": ["prot"], "unsure": []}]})";
        files[u"sources.json"_s] = R"({"format": 1, "sources": [
 {"id": "prot", "title": "Protocol", "publisher": "UN", "year": "2000", "url": "https://example.org/", "asOf": "2026-11-23"}]})";
        files[u"helplines.json"_s] = R"({"format": 1, "helplines": [
 {"iso": "FR", "name": "Line", "phone": "1", "kind": "ngo", "hours": {"en": "Always"}, "pageDate": "2025-09-03", "confirmedByCall": null, "sources": ["https://example.org/"]}]})";
        files[u"indicators.json"_s] = R"({"format": 1, "caveat": {"en": "Proves nothing."}, "groups": [{"id": "general", "title": {"en": "General"}}],
 "indicators": [{"id": "gen-papers", "group": "general", "element": "means", "text": {"en": "Papers kept"}, "verified": true, "confirmation": "secondary", "sources": ["prot"]}]})";
        files[u"modules/one/module.json"_s] = R"({"format": 1, "id": "one", "order": 1, "minutes": 5, "audience": ["everyone"],
 "sensitive": "mild", "sensitiveNote": {"en": "Note"}, "objectives": {"en": ["Name the act."]}})";
        files[u"modules/one/en/01-first.md"_s] = lesson();
        files[u"modules/one/en/facilitator.md"_s] = "# Facilitator notes\n\nTake your time.\n";
        files[u"modules/one/en/quiz.gift"_s] = "$CATEGORY: one/01-first\n\n::one 01:: Is it so? {T#No.#Yes.}\n";
        files[u"images/a.png"_s] = "png";
    }

    static QByteArray lesson(const QByteArray &extra = {})
    {
        return "# First lesson\n\nThe [act](glossary:act) ([UN, 2000](source:prot)) and a [sign](indicator:gen-papers).\n\n" + extra + "\n";
    }
    void setLesson(const QByteArray &extra) { files[QStringLiteral("modules/one/en/01-first.md")] = lesson(extra); }
    void replace(const char *file, const char *old, const char *fresh)
    {
        QByteArray &bytes = files[QString::fromLatin1(file)];
        if (!bytes.contains(old))
            qFatal("nothing to replace in %s", file);
        bytes.replace(old, fresh);
    }
    void setVersion(const char *version) { replace("pack.json", "\"version\": \"1.0.0\"", (QByteArray("\"version\": \"") + version + '"').constData()); }

    QString folder(const QString &path) const
    {
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString name = path + u'/' + file.key();
            QDir().mkpath(QFileInfo(name).path());
            QFile out(name);
            if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size())
                qFatal("cannot write the pack");
        }
        return path;
    }
    QByteArray zipped() const
    {
        std::vector<ZipContent> contents;
        for (auto file = files.begin(); file != files.end(); ++file)
            contents.push_back({file.key(), file.value()});
        return *ZipWriter::pack(contents);
    }
    QString zip(const QString &path) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(zipped()) < 0)
            qFatal("cannot write the pack");
        return path;
    }
};
