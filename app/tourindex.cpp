// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourindex.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

bool TourIndex::write(const QString &folder, const QList<Picture> &pictures)
{
    QString html = u"<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Blue Heart Desktop: a tour</title>\n"
                   "<style>body{font:16px sans-serif;margin:2em;background:#f7f5f0;color:#17263a}"
                   "figure{margin:0 0 2em}img{max-width:100%;border:1px solid #827c70}figcaption{margin:.3em 0;font-weight:bold}</style>\n"
                   "<h1>A tour</h1>\n"_s;
    for (const Picture &picture : pictures) {
        html += u"<figure><figcaption>%1</figcaption><a href=\"%2\"><img src=\"%2\" alt=\"%1\"></a></figure>\n"_s
                    .arg(picture.title.toHtmlEscaped(), picture.file);
    }
    html += u"</html>\n"_s;
    QSaveFile file(QDir(folder).filePath(u"index.html"_s));
    return file.open(QIODevice::WriteOnly) && file.write(html.toUtf8()) >= 0 && file.commit();
}
