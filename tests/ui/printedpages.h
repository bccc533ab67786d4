// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

// What a reader of a PDF gets out of it, told by Poppler's tools.
namespace PrintedPages {

inline QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// The text of each page in the order of drawing.
inline QStringList texts(const QString &pdf)
{
    QStringList pages = QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")})).split(QChar(u'\f'));
    pages.removeLast(); // each page ends with a form feed
    return pages;
}

// Letters alone: what line breaks, ligatures and marks of direction do to a text does not count.
inline QString letters(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC)) {
        if (!letter.isSpace() && letter.category() != QChar::Other_Format)
            plain.append(letter);
    }
    return plain;
}

struct Word
{
    QString text;
    int page = 0; // from 1
    double left = 0, right = 0, top = 0, bottom = 0; // in points from the top left
};

inline QList<Word> words(const QString &pdf)
{
    QXmlStreamReader xml(run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")}));
    QList<Word> found;
    int page = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto number = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        if (xml.name() == QLatin1String("page"))
            ++page;
        if (xml.name() == QLatin1String("word")) {
            Word word{{}, page, number("xMin"), number("xMax"), number("yMin"), number("yMax")};
            word.text = xml.readElementText();
            found.append(word);
        }
    }
    return found;
}

// Name and whether it is embedded, for each font.
inline QStringList unembeddedFonts(const QString &pdf, int *count)
{
    QStringList lines = QString::fromUtf8(run(QStringLiteral("pdffonts"), {pdf})).split(QChar(u'\n'), Qt::SkipEmptyParts);
    lines.erase(lines.begin(), lines.begin() + 2); // the head of the table
    *count = int(lines.size());
    QStringList found;
    for (const QString &line : lines) {
        const QStringList columns = line.split(QRegularExpression(QStringLiteral("\\s+")));
        const qsizetype end = columns.size(); // … emb sub uni object ID
        if (columns.at(end - 5) != QLatin1String("yes") || columns.at(end - 3) != QLatin1String("yes"))
            found.append(line);
    }
    return found;
}

inline QString info(const QString &pdf, const QString &field)
{
    const QStringList lines = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {pdf})).split(QChar(u'\n'));
    for (const QString &line : lines) {
        if (line.startsWith(field + QLatin1Char(':')))
            return line.section(QLatin1Char(':'), 1).trimmed();
    }
    return {};
}

} // namespace PrintedPages
