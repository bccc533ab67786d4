// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"
#include "packcheck.h"
#include "quiz.h"
#include "richtext.h"

#include <QSet>

// What the texts of a pack may refer to, and where findings about them go.
class PackContext final
{
public:
    PackContext(const PackFiles &files, std::vector<Finding> &findings);

    void error(const QString &file, int line, const QString &text) { add(file, line, Severity::Error, text); }
    [[nodiscard]] bool isFull() const { return m_findings.size() >= PackCheck::MaxFindings; }
    void warn(const QString &file, int line, const QString &text) { add(file, line, Severity::Warning, text); }

    // Warns when "glossary:…", "lesson:…" and so on lead nowhere. A file of references that is missing as a whole is one error.
    void checkReference(const QString &file, int line, const QString &target);
    void checkSources(const QString &file, int line, const QStringList &ids);

    const PackFiles &files;
    PackIndex index;
    QSet<QString> glossary;
    QSet<QString> indicators;
    QSet<QString> sources;

private:
    void add(const QString &file, int line, Severity severity, const QString &text);
    [[nodiscard]] bool isKnownLesson(const QStringList &parts) const;
    void checkId(const QString &file, int line, const QString &target, const QSet<QString> &known, const QString &catalogue);

    std::vector<Finding> &m_findings;
    QSet<QString> m_missing; // files of references already told to be missing
};

// Checks the texts of a module in one language.
namespace LessonCheck {

constexpr int MaxWords = 700;

void lesson(PackContext &pack, const QString &file, const QString &locale, const LessonEntry &entry);
void notes(PackContext &pack, const QString &file, const QString &locale);
void quiz(PackContext &pack, const QString &file, const QString &locale, const Quiz &quiz);

} // namespace LessonCheck
