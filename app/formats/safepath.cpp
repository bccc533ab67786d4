// SPDX-License-Identifier: GPL-3.0-or-later
#include "safepath.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace SafePath {

namespace {

constexpr qsizetype MaxPath = 400;
constexpr qsizetype MaxDepth = 20;

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toUpper().toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace

QString fault(const QString &path)
{
    if (path.isEmpty())
        return QCoreApplication::translate("SafePath", "it is empty");
    if (path.size() > MaxPath || path.count(u'/') > MaxDepth)
        return QCoreApplication::translate("SafePath", "it is too long");
    if (path.startsWith(u'/'))
        return QCoreApplication::translate("SafePath", "it starts at the root of the disk");
    if (path.contains(u'\\') || path.contains(u':'))
        return QCoreApplication::translate("SafePath", "it holds a backslash or a colon");
    if (std::any_of(path.begin(), path.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return QCoreApplication::translate("SafePath", "it holds a control character");
    const QStringList parts = path.split(u'/');
    if (parts.contains(u".."_s) || parts.contains(u"."_s))
        return QCoreApplication::translate("SafePath", "it leads out of the folder");
    if (parts.contains(QString()))
        return QCoreApplication::translate("SafePath", "one of its folders has no name");
    return {};
}

QString clash(const QStringList &files)
{
    QSet<QString> seen;
    for (const QString &file : files) {
        const qsizetype before = seen.size();
        seen.insert(folded(file));
        if (seen.size() == before)
            return file;
    }
    for (const QString &file : files) {
        const QString name = folded(file);
        for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1)) {
            if (seen.contains(name.left(slash)))
                return file;
        }
    }
    return {};
}

} // namespace SafePath
