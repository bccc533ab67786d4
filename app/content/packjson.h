// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localetext.h"
#include "result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonValue>
#include <QStringList>

#include <vector>

// One fault of a file in a pack: what is wrong and how to mend it.
struct PackFault
{
    QString file;
    int line = 0; // from 1; 0: the whole file
    QString text;
    Fault fault = Fault::Damaged;
    bool operator==(const PackFault &) const = default;

    [[nodiscard]] Error error() const; // "file, line n: text"
};

class PackJson;

// A value in a JSON file of a pack, with the way to it. Reading a value of the wrong type notes a fault in the file and
// gives an empty one, so a decoder reads on and every fault of a file is told at once.
class JsonField final
{
public:
    enum Need { Optional, Required };

    [[nodiscard]] bool isPresent() const { return !m_value.isUndefined() && !m_value.isNull(); }
    [[nodiscard]] JsonField operator[](QLatin1StringView key) const;
    [[nodiscard]] std::vector<JsonField> items(Need need = Required) const; // of a list

    [[nodiscard]] QString text(Need need = Required) const;
    [[nodiscard]] QString id() const; // required; lower-case letters, digits and hyphens
    [[nodiscard]] QString oneOf(const QStringList &words, Need need = Required) const;
    [[nodiscard]] int number(int low, int high, Need need = Required) const;
    [[nodiscard]] bool flag() const; // optional, false
    [[nodiscard]] QDate date() const; // optional
    [[nodiscard]] LocaleText texts(Need need = Required) const;
    [[nodiscard]] QStringList strings(Need need = Optional) const;
    [[nodiscard]] QMap<QString, QStringList> stringsByLocale() const; // optional
    void fault(const QString &text) const; // notes one about this value

private:
    friend class PackJson;
    using Way = std::vector<QString>; // keys, and indices as digits
    JsonField(PackJson *file, QJsonValue value, Way way);
    [[nodiscard]] bool isA(QJsonValue::Type type, Need need, const QString &wanted) const;
    [[nodiscard]] JsonField below(const QString &key, const QJsonValue &value) const;

    PackJson *m_file;
    QJsonValue m_value;
    Way m_way;
};

// A JSON file of a pack: an object with "format" not newer than ours, of at most 2 MB.
class PackJson final
{
public:
    PackJson(QString file, QByteArray bytes, std::vector<PackFault> &faults);

    // False: no JSON object of a format we know; the reason is noted.
    [[nodiscard]] bool isReadable() const { return m_readable; }
    [[nodiscard]] JsonField root();

    [[nodiscard]] static bool isId(const QString &text);

private:
    friend class JsonField;
    void note(const JsonField::Way &way, const QString &text, Fault fault = Fault::Damaged);

    QString m_file;
    QByteArray m_bytes;
    std::vector<PackFault> &m_faults;
    QJsonValue m_root;
    bool m_readable = false;
};
