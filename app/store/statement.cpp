// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

// SQLite's primary result codes; the driver may give extended ones, whose low byte they are.
enum Code { Busy = 5, Locked = 6, Corrupt = 11, Full = 13, NotADatabase = 26 };

int code(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xFF;
}

// The driver would make NULL of it; NULL is an invalid QVariant here.
bool isNullText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull();
}

} // namespace

namespace Statement {

bool isBusy(const QSqlError &error)
{
    return code(error) == Busy || code(error) == Locked;
}

Error error(const QSqlError &error)
{
    const QString detail = error.text();
    switch (code(error)) {
    case Busy:
    case Locked:
        return {Fault::Busy, Sentences::tr("Another program holds the file with your progress; close it and try again."), detail};
    case Corrupt:
    case NotADatabase:
        return {Fault::Damaged,
                Sentences::tr("The file with your progress is damaged; move it to another folder and start again."), detail};
    case Full:
        return {Fault::Denied, Sentences::tr("Your progress could not be saved because the disk is full; free some space."), detail};
    default:
        return {Fault::Denied,
                Sentences::tr("Your progress could not be read or saved; check that you may write to the folder of your profile."),
                detail};
    }
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, Values values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected<Error>(error(query.lastError()));
    for (const auto &[name, value] : values)
        query.bindValue(QLatin1StringView(name), isNullText(value) ? QVariant(QStringLiteral("")) : value);
    if (!query.exec())
        return tl::unexpected<Error>(error(query.lastError()));
    return query;
}

Result<void> execute(const QSqlDatabase &database, const QString &sql, Values values)
{
    return run(database, sql, values).transform([](const QSqlQuery &) {});
}

Result<QString> text(const QSqlDatabase &database, const QString &sql, Values values)
{
    return run(database, sql, values).transform([](QSqlQuery query) {
        return query.next() ? query.value(0).toString() : QString();
    });
}

} // namespace Statement
