// SPDX-License-Identifier: GPL-3.0-or-later
#include "layeringrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 500;

// The libraries whose headers each library may include, beside its own.
const QHash<QString, QStringList> &layers()
{
    static const QHash<QString, QStringList> table{
        {u"base"_s, {}},
        {u"store"_s, {u"base"_s}},
        {u"formats"_s, {u"base"_s}},
        {u"content"_s, {u"base"_s, u"store"_s, u"formats"_s}},
        {u"learning"_s, {u"base"_s, u"content"_s, u"store"_s}},
        {u"safety"_s, {u"base"_s, u"store"_s}},
        {u"ui"_s, {u"base"_s, u"store"_s, u"formats"_s, u"content"_s, u"learning"_s, u"safety"_s}},
        {u"cli"_s, {u"base"_s, u"store"_s, u"formats"_s, u"content"_s, u"learning"_s, u"safety"_s}},
    };
    return table;
}

// Something that may stand only in some files. A place that ends in a slash is a folder.
struct Reserved
{
    QRegularExpression pattern;
    QStringList places;
    QString text;
};

// Matched against the name in an include line.
const std::vector<Reserved> &reservedIncludes()
{
    static const std::vector<Reserved> all{
        {QRegularExpression(u"^Qt[A-Z]\\w*/"_s), {},
         u"names a Qt module; write <QWidget>, so that only linked modules can be included"_s},
        {QRegularExpression(u"(^|/)\\.\\.?/"_s), {}, u"walks the folders; write the bare name"_s},
        {QRegularExpression(u"^(QNetwork|QTcp|QUdp|QLocalS|QSsl|QDtls|QHost|QAbstractSocket|sys/socket\\.h|netinet/|"
                            "arpa/|netdb\\.h|winsock)"_s),
         {u"main.cpp"_s, u"base/singleinstance.cpp"_s}, u"opens a door to a network"_s},
        {QRegularExpression(u"^QSql"_s), {u"store/"_s, u"learning/"_s}, u"brings SQL; ask the store or the record"_s},
        {QRegularExpression(u"^(unistd\\.h|sys/|signal\\.h|csignal|fcntl\\.h|pwd\\.h|grp\\.h|dirent\\.h|poll\\.h|pthread\\.h|"
                            "dlfcn\\.h|spawn\\.h|termios\\.h|[Ww]indows\\.h)"_s),
         {u"base/system.cpp"_s}, u"binds us to one system; Qt has it portable, or it belongs into base/system.cpp"_s},
        {QRegularExpression(u"^(zip\\.h|zipconf\\.h|md4c|libxml/)"_s), {u"formats/"_s},
         u"belongs to a library that only formats knows"_s},
    };
    return all;
}

// Matched against the code.
const std::vector<Reserved> &reservedWords()
{
    static const std::vector<Reserved> all{
        {QRegularExpression(u"\\b(qApp\\b|instance\\s*\\()"_s), {u"main.cpp"_s}, u"asks a global; hand it in by the constructor"_s},
        {QRegularExpression(u"\\bQStandardPaths\\b"_s), {u"main.cpp"_s}, u"asks for a folder; Folders has them all"_s},
        {QRegularExpression(u"\\bQSqlQuery\\b"_s), {u"store/"_s, u"learning/"_s}, u"is SQL; ask the store or the record"_s},
    };
    return all;
}

struct Source
{
    QString file;
    QString library; // empty: main.cpp
    QStringList raw;
    QStringList code;
};

Source read(const QDir &folder, const QString &file)
{
    QFile opened(folder.filePath(file));
    const QString text = opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
    const QString library = file.contains(u'/') ? file.section(u'/', 0, 0) : QString();
    return {file, library, text.split(u'\n'), LayeringRules::codeOnly(text).split(u'\n')};
}

bool isAllowed(const Reserved &rule, const QString &file)
{
    return std::any_of(rule.places.begin(), rule.places.end(),
                       [&](const QString &place) { return place.endsWith(u'/') ? file.startsWith(place) : file == place; });
}

class Checker final
{
public:
    explicit Checker(std::vector<Source> sources)
        : m_sources(std::move(sources))
    {
    }

    std::vector<LayeringRules::Offence> run()
    {
        nameHeaders();
        for (const Source &source : m_sources) {
            checkFile(source);
            for (int line = 0; line < source.code.size(); ++line)
                checkLine(source, line);
        }
        return std::move(m_offences);
    }

private:
    void offend(const QString &file, int line, const QString &text) { m_offences.push_back({file, line, text}); }

    void nameHeaders()
    {
        for (const Source &source : m_sources) {
            if (!source.file.endsWith(".h"_L1))
                continue;
            const QString name = source.file.section(u'/', -1);
            if (m_headers.contains(name))
                offend(source.file, 0, u"there is another header of this name in "_s + m_headers.value(name));
            m_headers.insert(name, source.library);
        }
    }

    void checkFile(const Source &source)
    {
        if (source.raw.value(0) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
            offend(source.file, 1, u"the first line is not the SPDX line"_s);
        if (source.raw.size() > MostLines + 1) // the last line has an end as well
            offend(source.file, 0, u"is longer than %1 lines; look for a second job in it"_s.arg(MostLines));
        if (!source.library.isEmpty() && !layers().contains(source.library))
            offend(source.file, 0, u"lies in a folder that the table of layers does not know"_s);
    }

    void checkLine(const Source &source, int line)
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
        const QString &text = source.code.at(line);
        const QRegularExpressionMatch match = include.match(text);
        if (match.hasMatch()) {
            checkInclude(source, line + 1, match.captured(2), match.captured(1) == "\""_L1);
            return;
        }
        for (const Reserved &rule : reservedWords()) {
            const QRegularExpressionMatch word = rule.pattern.match(text);
            if (word.hasMatch() && !isAllowed(rule, source.file))
                offend(source.file, line + 1, u"“%1” %2"_s.arg(word.captured(), rule.text));
        }
    }

    void checkInclude(const Source &source, int line, const QString &name, bool quoted)
    {
        for (const Reserved &rule : reservedIncludes()) {
            if (rule.pattern.match(name).hasMatch() && !isAllowed(rule, source.file)) {
                offend(source.file, line, u"“%1” %2"_s.arg(name, rule.text));
                return;
            }
        }
        if (!m_headers.contains(name)) {
            if (quoted && !name.endsWith(".moc"_L1))
                offend(source.file, line, u"“%1” is no header of ours; write <%1>"_s.arg(name));
            return;
        }
        const QString library = m_headers.value(name);
        if (source.library.isEmpty() || library == source.library || layers().value(source.library).contains(library))
            return;
        offend(source.file, line,
               u"“%1” is of %2, which %3 must not know"_s.arg(name, library.isEmpty() ? u"the program itself"_s : library, source.library));
    }

    std::vector<Source> m_sources;
    QHash<QString, QString> m_headers; // name -> library
    std::vector<LayeringRules::Offence> m_offences;
};

// Where a comment or literal that starts at `from` ends; `from` itself: none starts there.
qsizetype endOfBlank(const QString &text, qsizetype from)
{
    static const QRegularExpression literal(
        u"\\G(?://[^\\n]*|/\\*.*?(?:\\*/|\\z)|R\"([^(\\s]*)\\(.*?\\)\\1\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|(?<![0-9a-fA-F])'(?:\\\\.|[^'\\\\\\n])+')"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = literal.match(text, from);
    return match.hasMatch() ? match.capturedEnd() : from;
}

bool isIncludeLine(const QString &text, qsizetype position)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\b"_s);
    const qsizetype start = text.lastIndexOf(u'\n', position - 1) + 1;
    return position > 0 && include.match(text.mid(start, position - start)).hasMatch();
}

} // namespace

namespace LayeringRules {

QString codeOnly(const QString &text)
{
    QString code = text;
    for (qsizetype i = 0; i < text.size();) {
        const bool mayStart = text.at(i) == u'/' || text.at(i) == u'"' || text.at(i) == u'\'' || text.at(i) == u'R';
        const qsizetype end = mayStart ? endOfBlank(text, i) : i;
        if (end == i) {
            ++i;
            continue;
        }
        const bool keep = text.at(i) == u'"' && isIncludeLine(text, i);
        for (; i < end; ++i) {
            if (!keep && text.at(i) != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

Report check(const QString &folder)
{
    const QDir root(folder);
    QStringList files;
    QDirIterator walk(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(root.relativeFilePath(walk.next()));
    files.sort();
    std::vector<Source> sources;
    for (const QString &file : files)
        sources.push_back(read(root, file));
    return {int(files.size()), Checker(std::move(sources)).run()};
}

} // namespace LayeringRules
