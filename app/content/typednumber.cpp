// SPDX-License-Identifier: GPL-3.0-or-later
#include "typednumber.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLength = 100;

// Digits of any script as 0 to 9, signs and separators as ASCII.
QString plainDigits(const QString &typed)
{
    QString plain;
    for (const char32_t character : typed.trimmed().toUcs4()) {
        if (QChar::category(character) == QChar::Number_DecimalDigit)
            plain += QString::number(QChar::digitValue(character));
        else if (character == U'−' || character == U'－')
            plain += u'-';
        else if (character == U'٫' || character == U'．')
            plain += u'.';
        else if (character == U'،' || character == U'，')
            plain += u',';
        else if (character == U'٬' || character == U'’' || QChar::isSpace(character))
            plain += u'\''; // only ever groups thousands
        else if (QChar::category(character) != QChar::Other_Format) // direction marks are silent
            plain += QString::fromUcs4(&character, 1);
    }
    if (plain.startsWith("-'"_L1) || plain.startsWith("+'"_L1))
        plain.remove(1, 1);
    return plain;
}

// Drops this separator if it stands between groups of three digits only, the first group being 1 to 3 digits long.
std::optional<QString> withoutGroups(const QString &plain, QChar separator)
{
    const qsizetype point = plain.indexOf(u'.') >= 0 && separator != u'.' ? plain.indexOf(u'.') : plain.size();
    const qsizetype sign = plain.startsWith(u'-') || plain.startsWith(u'+') ? 1 : 0;
    const QStringList groups = plain.mid(sign, point - sign).split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString &group = groups.at(i);
        const bool digits = std::all_of(group.begin(), group.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits || group.isEmpty() || (i == 0 ? group.size() > 3 || group == "0"_L1 : group.size() != 3))
            return std::nullopt;
    }
    return plain.left(sign) + groups.join(QString()) + plain.mid(point);
}

void addReading(QList<double> &readings, const QString &plain)
{
    bool ok = false;
    const double value = plain.toDouble(&ok);
    if (ok && std::isfinite(value) && !readings.contains(value))
        readings.append(value);
}

} // namespace

namespace TypedNumber {

QList<double> readings(const QString &typed)
{
    if (typed.size() > MaxLength)
        return {};
    QString plain = plainDigits(typed);
    if (plain.contains(u'\'')) {
        QString decimalPoint = plain;
        plain = withoutGroups(decimalPoint.replace(u',', u'.'), u'\'').value_or(QString());
    }
    const qsizetype comma = plain.lastIndexOf(u',');
    const qsizetype point = plain.lastIndexOf(u'.');
    if (comma >= 0 && point > comma)
        plain = withoutGroups(plain, u',').value_or(QString());
    else if (point >= 0 && comma > point) {
        std::transform(plain.begin(), plain.end(), plain.begin(),
                       [](QChar c) { return c == u',' ? QChar(u'.') : c == u'.' ? QChar(u',') : c; });
        plain = withoutGroups(plain, u',').value_or(QString());
    }
    QList<double> found;
    addReading(found, QString(plain).replace(u',', u'.'));
    for (const QChar separator : {u',', u'.'}) {
        if (plain.count(separator) > 0 && !plain.contains(separator == u',' ? u'.' : u','))
            addReading(found, withoutGroups(plain, separator).value_or(QString()));
    }
    return found;
}

} // namespace TypedNumber
