// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemcalls.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// A call that was interrupted by another thread's is printed in two halves.
QStringList wholeLines(const QByteArray &trace)
{
    static const QRegularExpression resumed(u"^(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)$"_s);
    QHash<QString, QString> begun; // process -> first half
    QStringList lines;
    for (const QString &line : QString::fromUtf8(trace).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype cut = line.indexOf("<unfinished ...>"_L1);
        const QRegularExpressionMatch match = resumed.match(line);
        if (cut >= 0)
            begun.insert(line.section(u' ', 0, 0), line.left(cut));
        else if (match.hasMatch())
            lines.append(begun.take(match.captured(1)) + match.captured(2));
        else
            lines.append(line);
    }
    return lines;
}

bool changesFiles(const QString &call, const QString &arguments)
{
    static const QRegularExpression opening(u"^open(at2?)?$"_s);
    static const QRegularExpression flags(u"\\bO_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\\b"_s);
    static const QRegularExpression changing(u"^(creat|mkdir(at)?|rmdir|unlink(at)?|rename(at2?)?|link(at)?|symlink(at)?|"
                                             "truncate|f?chmod(at2?)?|l?chown|fchownat|mknod(at)?|utime|utimes|utimensat|"
                                             "l?setxattr|l?removexattr)$"_s);
    if (opening.match(call).hasMatch())
        return flags.match(arguments).hasMatch();
    return changing.match(call).hasMatch();
}

// True when a path among the arguments lies on a disk. A socket's name may be abstract: @"…".
bool namesAFile(const QString &arguments)
{
    static const QRegularExpression path(u"(@?)\"((?:\\\\.|[^\"\\\\])*)\""_s);
    auto matches = path.globalMatch(arguments);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(2);
        if (match.captured(1).isEmpty() && !name.startsWith("/dev/"_L1) && !name.startsWith("/proc/"_L1))
            return true;
    }
    return false;
}

} // namespace

namespace SystemCalls {

Found read(const QByteArray &trace)
{
    static const QRegularExpression call(u"^\\d+ +(\\w+)\\((.*)\\) += (-?\\d+)"_s);
    static const QRegularExpression internet(u"^\\s*(AF|PF)_(INET6?|PACKET)\\b"_s);
    Found found;
    for (const QString &line : wholeLines(trace)) {
        const QRegularExpressionMatch match = call.match(line);
        if (!match.hasMatch())
            continue;
        ++found.calls;
        const QString name = match.captured(1);
        const QString arguments = match.captured(2);
        if (name == "socket"_L1 && internet.match(arguments).hasMatch())
            found.sockets.append(line);
        const bool succeeded = match.captured(3).toLongLong() >= 0;
        if (succeeded && (changesFiles(name, arguments) || name == "bind"_L1) && namesAFile(arguments))
            found.writes.append(line);
    }
    return found;
}

} // namespace SystemCalls
