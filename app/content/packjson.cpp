// SPDX-License-Identifier: GPL-3.0-or-later
#include "packjson.h"

#include "jsonline.h"
#include "pack.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PackJson)
};

constexpr size_t MaxFaults = 200;                // of one pack; a hostile file could have millions
constexpr qsizetype MaxBytes = 2 * 1024 * 1024; // of one file

QString written(const std::vector<QString> &way)
{
    QString path;
    for (const QString &step : way) {
        if (step.front().isDigit())
            path += u'[' + step + u']';
        else
            path += (path.isEmpty() ? u""_s : u"."_s) + step;
    }
    return path;
}

} // namespace

Error PackFault::error() const
{
    const QString where = line > 0 ? Texts::tr("%1, line %2").arg(file).arg(line) : file;
    return {fault, Texts::tr("%1: %2").arg(where, text), {}};
}

PackJson::PackJson(QString file, QByteArray bytes, std::vector<PackFault> &faults)
    : m_file(std::move(file))
    , m_bytes(std::move(bytes))
    , m_faults(faults)
{
    if (m_bytes.size() > MaxBytes) {
        m_faults.push_back({m_file, 0, Texts::tr("The file is larger than 2 MB. Shorten it."), Fault::TooBig});
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        m_faults.push_back({m_file, JsonLine::at(m_bytes, error.offset), Texts::tr("This is no valid JSON: %1. Correct it near this line.").arg(error.errorString()), Fault::Damaged});
        return;
    }
    if (!document.isObject()) {
        m_faults.push_back({m_file, 1, Texts::tr("The file must hold one JSON object, between { and }."), Fault::Damaged});
        return;
    }
    m_root = document.object();
    const QJsonValue format = m_root[u"format"_s];
    const double number = format.toDouble(-1);
    if (!format.isDouble() || number < 1 || number != std::floor(number))
        note({u"format"_s}, Texts::tr("The field “format” must be the number %1.").arg(PackFormat));
    else if (number > PackFormat)
        note({u"format"_s}, Texts::tr("The file has format %1, and this program knows formats up to %2. Update the program.").arg(number).arg(PackFormat), Fault::NotSupported);
    else
        m_readable = true;
}

JsonField PackJson::root()
{
    return JsonField(this, m_root, {});
}

bool PackJson::isId(const QString &text)
{
    static const QRegularExpression kebab(QRegularExpression::anchoredPattern(u"[a-z0-9][a-z0-9-]{0,63}"_s));
    return kebab.match(text).hasMatch();
}

void PackJson::note(const JsonField::Way &way, const QString &text, Fault fault)
{
    if (m_faults.size() < MaxFaults)
        m_faults.push_back({m_file, JsonLine::of(m_bytes, way), text, fault});
}

JsonField::JsonField(PackJson *file, QJsonValue value, Way way)
    : m_file(file)
    , m_value(std::move(value))
    , m_way(std::move(way))
{
}

JsonField JsonField::below(const QString &key, const QJsonValue &value) const
{
    Way way = m_way;
    way.push_back(key);
    return JsonField(m_file, value, way);
}

void JsonField::fault(const QString &text) const
{
    m_file->note(m_way, text);
}

bool JsonField::isA(QJsonValue::Type type, Need need, const QString &wanted) const
{
    if (m_value.type() == type)
        return true;
    if (isPresent())
        fault(Texts::tr("The field “%1” must be %2.").arg(written(m_way), wanted));
    else if (need == Required)
        fault(Texts::tr("The field “%1” is missing; it must be %2.").arg(written(m_way), wanted));
    return false;
}

JsonField JsonField::operator[](QLatin1StringView key) const
{
    return below(key, m_value.isObject() ? m_value[key] : QJsonValue(QJsonValue::Undefined));
}

std::vector<JsonField> JsonField::items(Need need) const
{
    std::vector<JsonField> fields;
    if (!isA(QJsonValue::Array, need, Texts::tr("a list")))
        return fields;
    int index = 0;
    for (const QJsonValue &value : m_value.toArray()) {
        const JsonField item = below(QString::number(index++), value);
        if (item.isA(QJsonValue::Object, Required, Texts::tr("an object")))
            fields.push_back(item);
    }
    return fields;
}

QString JsonField::text(Need need) const
{
    if (!isA(QJsonValue::String, need, Texts::tr("a text")))
        return {};
    const QString text = m_value.toString();
    if (need == Required && text.trimmed().isEmpty())
        fault(Texts::tr("The field “%1” is empty; write its text.").arg(written(m_way)));
    return text;
}

QString JsonField::id() const
{
    if (!isA(QJsonValue::String, Required, Texts::tr("a text")))
        return {};
    const QString id = m_value.toString();
    if (PackJson::isId(id))
        return id;
    fault(Texts::tr("The field “%1” is no safe id: use up to 64 lower-case letters, digits and hyphens.").arg(written(m_way)));
    return {};
}

QString JsonField::oneOf(const QStringList &words, Need need) const
{
    const QString word = text(need);
    if (word.isEmpty() || words.contains(word))
        return word;
    fault(Texts::tr("The field “%1” must be one of these words: %2.").arg(written(m_way), words.join(u", "_s)));
    return {};
}

int JsonField::number(int low, int high, Need need) const
{
    const QString wanted = Texts::tr("a whole number from %1 to %2").arg(low).arg(high);
    if (!isA(QJsonValue::Double, need, wanted))
        return low;
    const double value = m_value.toDouble();
    if (value >= low && value <= high && value == std::floor(value))
        return int(value);
    fault(Texts::tr("The field “%1” must be %2.").arg(written(m_way), wanted));
    return low;
}

bool JsonField::flag() const
{
    return isA(QJsonValue::Bool, Optional, Texts::tr("true or false")) && m_value.toBool();
}

QDate JsonField::date() const
{
    const QString day = text(Optional);
    const QDate date = QDate::fromString(day, u"yyyy-MM-dd"_s);
    if (!day.isEmpty() && !date.isValid())
        fault(Texts::tr("The field “%1” must be a date such as 2026-11-23.").arg(written(m_way)));
    return date;
}

LocaleText JsonField::texts(Need need) const
{
    LocaleText texts;
    if (!isA(QJsonValue::Object, need, Texts::tr("an object with a text for each language, such as {\"en\": \"…\"}")))
        return texts;
    const QJsonObject object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        texts.byLocale.insert(member.key(), below(member.key(), member.value()).text(Required));
    if (need == Required && texts.byLocale.isEmpty())
        fault(Texts::tr("The field “%1” has no text in any language.").arg(written(m_way)));
    return texts;
}

QStringList JsonField::strings(Need need) const
{
    QStringList list;
    if (!isA(QJsonValue::Array, need, Texts::tr("a list of texts")))
        return list;
    int index = 0;
    for (const QJsonValue &value : m_value.toArray())
        list << below(QString::number(index++), value).text(Required);
    return list;
}

QMap<QString, QStringList> JsonField::stringsByLocale() const
{
    QMap<QString, QStringList> lists;
    if (!isA(QJsonValue::Object, Optional, Texts::tr("an object with a list of texts for each language")))
        return lists;
    const QJsonObject object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        lists.insert(member.key(), below(member.key(), member.value()).strings(Required));
    return lists;
}
