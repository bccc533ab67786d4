// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack.h"

LessonId LessonId::fromPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() != 3 || parts.contains(QString()))
        return {};
    return {parts[0], parts[1], parts[2]};
}
