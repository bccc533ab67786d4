// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

// The resource of a static library is dropped by the linker unless somebody names it, outside of any namespace.
static void nameResource()
{
    Q_INIT_RESOURCE(sql);
}

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

constexpr int CopiesKept = 2;

Result<int> version(const QSqlDatabase &database)
{
    return Statement::text(database, u"PRAGMA user_version"_s).transform([](const QString &text) { return text.toInt(); });
}

Error newer(const QString &path)
{
    return {Fault::NotSupported,
            Sentences::tr("The file “%1” was made by a newer version of this program; install that version, or use another profile.")
                .arg(QDir::toNativeSeparators(path)),
            u"user_version is beyond our scripts"_s};
}

// Rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(const QSqlDatabase &database)
        : m_database(database)
    {
    }
    ~Transaction()
    {
        if (m_open)
            (void)Statement::execute(m_database, u"ROLLBACK"_s);
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> begin()
    {
        return Statement::execute(m_database, u"BEGIN IMMEDIATE"_s).transform([this] { m_open = true; });
    }
    [[nodiscard]] Result<void> commit()
    {
        return Statement::execute(m_database, u"COMMIT"_s).transform([this] { m_open = false; });
    }

private:
    const QSqlDatabase &m_database;
    bool m_open = false;
};

Result<QStringList> statements(const QString &script)
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Damaged, Sentences::tr("A part of the program is missing; install it again."),
                       script + u": "_s + file.errorString());
    static const QRegularExpression separator(u"^-- next[ \\t\\r]*$"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).split(separator, Qt::SkipEmptyParts);
}

// The reason of a failing script is a mistake of ours, so the sentence tells the person what is safe.
Error failed(const Error &error, const QString &script)
{
    return {error.fault,
            error.fault == Fault::Denied
                ? Sentences::tr("Your progress could not be brought to the form this version needs; nothing was changed. Free some disk "
                                "space and try again, or use the earlier version of the program.")
                : error.text,
            script + u": "_s + error.detail};
}

Result<void> apply(const QSqlDatabase &database, const QString &script, int number)
{
    const Result<QStringList> parts = statements(script);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    for (const QString &sql : *parts) {
        if (const auto done = Statement::execute(database, sql); !done)
            return tl::unexpected<Error>(failed(done.error(), script));
    }
    // Foreign keys are off while scripts rebuild tables.
    const Result<QString> broken = Statement::text(database, u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return tl::unexpected<Error>(broken.error());
    if (!broken->isEmpty())
        return tl::unexpected<Error>(failed({Fault::Denied, QString(), u"rows without their parent in "_s + *broken}, script));
    return Statement::execute(database, u"PRAGMA user_version = %1"_s.arg(number));
}

// A whole copy under a name of its own; it gets its real name only when it is sure to be of the old form.
Result<QString> copied(const QSqlDatabase &database, const QString &path)
{
    const QString copy = path + u".before-%1.part"_s.arg(QRandomGenerator::global()->generate(), 8, 16, '0'_L1);
    const auto done = Statement::execute(database, u"VACUUM INTO :copy"_s, {{":copy", copy}});
    if (done)
        return copy;
    QFile::remove(copy);
    return failure(Fault::Denied,
                   Sentences::tr("Your progress could not be copied before changing its form; free some space on the disk of “%1”.")
                       .arg(QDir::toNativeSeparators(QFileInfo(path).path())),
                   done.error().detail);
}

void keepNewestCopies(const QString &path)
{
    const QFileInfo file(path);
    static const QRegularExpression number(u"\\.before-(\\d+)$"_s);
    std::vector<std::pair<int, QString>> copies;
    for (const QString &name : file.dir().entryList({file.fileName() + u".before-*"_s}, QDir::Files)) {
        if (const QRegularExpressionMatch match = number.match(name); match.hasMatch())
            copies.emplace_back(match.captured(1).toInt(), file.dir().filePath(name));
    }
    std::sort(copies.rbegin(), copies.rend());
    for (size_t i = CopiesKept; i < copies.size(); ++i)
        QFile::remove(copies[i].second);
}

Result<void> keep(const QString &copy, const QString &path, int number)
{
    const QString name = path + u".before-%1"_s.arg(number);
    QFile::remove(name); // of an attempt that failed, from this same form
    if (!QFile::rename(copy, name))
        return failure(Fault::Denied, Sentences::tr("The file “%1” could not be written; check that you may write to that folder.")
                                          .arg(QDir::toNativeSeparators(name)));
    keepNewestCopies(path);
    return {};
}

// One script. Another process may do the same meanwhile: what counts is the version seen under the write lock.
// Without a value: it had moved on, look again.
Result<std::optional<int>> step(const QSqlDatabase &database, const QString &path, const QStringList &scripts, int from, bool copy)
{
    QString part;
    if (copy) {
        const Result<QString> made = copied(database, path);
        if (!made)
            return tl::unexpected<Error>(made.error());
        part = *made;
    }
    Transaction transaction(database);
    const auto discard = [&part](const Error &error) {
        if (!part.isEmpty())
            QFile::remove(part);
        return tl::unexpected<Error>(error);
    };
    if (const auto begun = transaction.begin(); !begun)
        return discard(begun.error());
    const Result<int> now = version(database);
    if (!now)
        return discard(now.error());
    if (*now != from) {
        if (!part.isEmpty())
            QFile::remove(part);
        return std::optional<int>();
    }
    if (!part.isEmpty()) {
        if (const auto kept = keep(part, path, from + 1); !kept)
            return discard(kept.error());
    }
    return apply(database, scripts.at(from), from + 1)
        .and_then([&] { return transaction.commit(); })
        .transform([&] { return std::optional<int>(from + 1); });
}

Result<void> steps(const QSqlDatabase &database, const QString &path, const QStringList &scripts)
{
    bool copy = !path.isEmpty();
    for (;;) {
        const Result<int> at = version(database);
        if (!at)
            return tl::unexpected<Error>(at.error());
        if (*at > scripts.size())
            return tl::unexpected<Error>(newer(path));
        if (*at == scripts.size())
            return {};
        // One copy for all the steps of this start; an empty database has nothing to lose.
        const auto done = step(database, path, scripts, *at, copy && *at > 0);
        if (!done)
            return tl::unexpected<Error>(done.error());
        copy = copy && !*done;
    }
}

} // namespace

namespace Migrations {

QStringList bundledScripts()
{
    nameResource();
    QStringList scripts;
    for (const QString &name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        scripts.append(u":/sql/"_s + name);
    return scripts;
}

Result<void> run(QSqlDatabase &database, const QString &path, const QStringList &scripts)
{
    // Has no effect inside a transaction, so it stands around them all.
    if (const auto off = Statement::execute(database, u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    const Result<void> done = steps(database, path, scripts);
    const Result<void> on = Statement::execute(database, u"PRAGMA foreign_keys = ON"_s);
    return done ? on : done;
}

} // namespace Migrations
