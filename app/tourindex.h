// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// The index.html beside the pictures of a tour.
namespace TourIndex {

struct Picture
{
    QString file;
    QString title;
};

[[nodiscard]] bool write(const QString &folder, const QList<Picture> &pictures);

} // namespace TourIndex
