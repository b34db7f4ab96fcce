// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace zs {

using namespace Qt::StringLiterals;

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> found;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.push_back({QStringView(name).left(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return found;
}

Result<int> schemaVersion(const QSqlDatabase &db)
{
    return scalar(db, u"PRAGMA user_version"_s).transform([](const QVariant &v) {
        return v.toInt();
    });
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QByteArray pending;
    const QList<QByteArray> parts = script.toUtf8().split(';');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        pending += parts[i];
        if (i + 1 == parts.size())
            break;
        pending += ';';
        if (sqlite3_complete(
                pending.constData())) { // false inside strings, comments and trigger bodies
            statements << QString::fromUtf8(pending).trimmed();
            pending.clear();
        }
    }
    if (!pending.trimmed().isEmpty())
        statements << QString::fromUtf8(pending).trimmed();
    return statements;
}

namespace {

Result<> applyOne(const QSqlDatabase &db, const Migration &migration)
{
    auto tx = Transaction::begin(db);
    if (!tx)
        return passOn(tx);
    for (const QString &sql : splitStatements(migration.sql)) {
        if (auto done = execute(db, sql); !done)
            return done;
    }
    if (auto done = execute(db, u"PRAGMA user_version = %1"_s.arg(migration.number)); !done)
        return done;
    return tx->commit();
}

} // namespace

Result<> migrate(const QSqlDatabase &db, const std::vector<Migration> &migrations)
{
    const auto present = schemaVersion(db);
    if (!present)
        return passOn(present);
    for (const Migration &migration : migrations) {
        if (migration.number <= *present)
            continue;
        if (auto done = applyOne(db, migration); !done) {
            return fail(done.error().code,
                        QCoreApplication::translate(
                            "Store", "The workspace could not be brought to version %1.")
                            .arg(migration.number),
                        done.error().detail);
        }
    }
    return {};
}

} // namespace zs
