// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

StatementCache::StatementCache(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<QSqlQuery *> StatementCache::get(const QString &sql)
{
    auto &slot = m_queries[sql];
    if (!slot) {
        auto query = std::make_shared<QSqlQuery>(m_db);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return std::unexpected(sqlError(query->lastError()).with(sql.left(80)));
        slot = std::move(query);
    }
    slot->finish();
    return slot.get();
}

namespace {

QString column(const FieldInfo &field)
{
    return u'"' + QLatin1StringView(field.column) + u'"';
}

Error changedMeanwhile(const EntityChange &change)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate(
                "Store",
                "Somebody else has changed this meanwhile. Nothing was changed; look at the "
                "new values and try again."),
            u"version %1 of %2"_s.arg(change.version).arg(change.id.toString())};
}

Result<> insertRow(StatementCache &cache, const EntityInfo &info, const EntityChange &change)
{
    QString columns = u"id, version"_s;
    QString marks = u"?, ?"_s;
    for (const FieldChange &f : change.fields) {
        columns += u", "_s + column(info.fields[f.field]);
        marks += u", ?"_s;
    }
    auto query = cache.get(u"INSERT INTO "_s + QLatin1StringView(info.table) + u" ("_s + columns
                           + u") VALUES ("_s + marks + u')');
    if (!query)
        return passOn(query);
    QSqlQuery &q = **query;
    q.bindValue(0, change.id.toBytes());
    q.bindValue(1, QVariant::fromValue(static_cast<qlonglong>(change.version + 1)));
    int at = 2;
    for (const FieldChange &f : change.fields)
        q.bindValue(at++, toVariant(f.after));
    return execute(q);
}

/// Binds id and version behind `at` values and requires exactly one row to be hit.
Result<> executeOnVersion(QSqlQuery &query, int at, const EntityChange &change)
{
    query.bindValue(at, change.id.toBytes());
    query.bindValue(at + 1, QVariant::fromValue(static_cast<qlonglong>(change.version)));
    if (auto done = execute(query); !done)
        return done;
    if (query.numRowsAffected() != 1)
        return std::unexpected(changedMeanwhile(change));
    return {};
}

Result<> updateRow(StatementCache &cache, const EntityInfo &info, const EntityChange &change)
{
    QString sets = u"version = version + 1"_s;
    for (const FieldChange &f : change.fields)
        sets += u", "_s + column(info.fields[f.field]) + u" = ?"_s;
    auto query = cache.get(u"UPDATE "_s + QLatin1StringView(info.table) + u" SET "_s + sets
                           + u" WHERE id = ? AND version = ?"_s);
    if (!query)
        return passOn(query);
    int at = 0;
    for (const FieldChange &f : change.fields)
        (*query)->bindValue(at++, toVariant(f.after));
    return executeOnVersion(**query, at, change);
}

Result<> deleteRow(StatementCache &cache, const EntityInfo &info, const EntityChange &change)
{
    auto query = cache.get(u"DELETE FROM "_s + QLatin1StringView(info.table)
                           + u" WHERE id = ? AND version = ?"_s);
    if (!query)
        return passOn(query);
    return executeOnVersion(**query, 0, change);
}

} // namespace

QString selectSql(const EntityInfo &info)
{
    QString columns = u"id, version"_s;
    for (const FieldInfo &field : info.fields)
        columns += u", "_s + column(field);
    return u"SELECT "_s + columns + u" FROM "_s + QLatin1StringView(info.table);
}

Result<> readRows(StatementCache &cache,
                  const EntityInfo &info,
                  const std::optional<RowFilter> &filter,
                  const QString &order,
                  const std::function<void(const QSqlQuery &)> &sink)
{
    QString sql = selectSql(info);
    if (filter) {
        sql += u" WHERE "_s + QLatin1StringView(filter->column) + u" = ?"_s;
        if (filter->orNull)
            sql += u" OR "_s + QLatin1StringView(filter->column) + u" IS NULL"_s;
    }
    if (!order.isEmpty())
        sql += u" ORDER BY "_s + order;
    auto query = cache.get(sql);
    if (!query)
        return passOn(query);
    if (filter)
        (*query)->bindValue(0, filter->id.toBytes());
    if (auto done = execute(**query); !done)
        return done;
    while ((*query)->next())
        sink(**query);
    if ((*query)->lastError().isValid())
        return std::unexpected(sqlError((*query)->lastError()));
    (*query)->finish();
    return {};
}

Result<std::optional<StoredRow>>
loadRow(StatementCache &cache, const EntityInfo &info, const Uuid &id)
{
    std::optional<StoredRow> row;
    auto read = readRows(cache, info, RowFilter{"id", id}, {}, [&](const QSqlQuery &query) {
        row.emplace();
        row->version = query.value(1).toLongLong();
        for (std::size_t i = 0; i < info.fields.size(); ++i)
            row->fields.push_back(
                fromVariant(info.fields[i].type, query.value(static_cast<int>(i) + 2)));
    });
    if (!read)
        return passOn(read);
    return row;
}

Result<> writeChange(StatementCache &cache, const EntityChange &change)
{
    const EntityInfo *info = entityInfo(change.entity);
    if (!info)
        return fail(ErrorCode::Internal, QString(), u"unknown entity"_s);
    switch (change.kind) {
    case ChangeKind::Insert:
        return insertRow(cache, *info, change);
    case ChangeKind::Update:
        return updateRow(cache, *info, change);
    case ChangeKind::Delete:
        return deleteRow(cache, *info, change);
    }
    return {};
}

} // namespace zs
