// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns =
    u"sequence, utc, hybrid, device, person, person_name, command, project, project_code, note, "
    "payload, previous, hash"_s;

QVariant idOrNull(const Uuid &id)
{
    return toVariant(id.isNull() ? FieldValue() : FieldValue(id));
}

void readRecord(const QSqlQuery &q, LogRecord &r)
{
    r.sequence = q.value(0).toLongLong();
    r.utc = q.value(1).toLongLong();
    r.hybrid = static_cast<std::uint64_t>(q.value(2).toLongLong());
    r.device = DeviceId(Uuid::fromBytes(q.value(3).toByteArray()));
    r.person = PersonId(Uuid::fromBytes(q.value(4).toByteArray()));
    r.personName = q.value(5).toString();
    r.command = q.value(6).toString();
    r.project = ProjectId(Uuid::fromBytes(q.value(7).toByteArray()));
    r.projectCode = q.value(8).toString();
    r.note = q.value(9).toString();
    r.payload = q.value(10).toByteArray();
    r.previous = digestFromBytes(q.value(11).toByteArray());
    r.hash = digestFromBytes(q.value(12).toByteArray());
}

/// The WHERE clause of a query and what to bind to it.
struct Condition {
    QString sql;
    QVariantList values;

    explicit Condition(const LogQuery &query)
    {
        if (query.from)
            add(u"utc >= ?"_s, QVariant::fromValue(static_cast<qlonglong>(*query.from)));
        if (query.to)
            add(u"utc < ?"_s, QVariant::fromValue(static_cast<qlonglong>(*query.to)));
        if (query.person)
            add(u"person = ?"_s, query.person->toBytes());
        if (query.project)
            add(u"project = ?"_s, query.project->toBytes());
        if (!query.command.isEmpty())
            add(u"command = ?"_s, query.command);
    }

private:
    void add(const QString &condition, const QVariant &value)
    {
        sql += (sql.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
        values << value;
    }
};

Result<QSqlQuery *> run(StatementCache &cache, const QString &sql, const QVariantList &values)
{
    auto query = cache.get(sql);
    if (!query)
        return query;
    for (int i = 0; i < values.size(); ++i)
        (*query)->bindValue(i, values[i]);
    if (auto done = execute(**query); !done)
        return passOn(done);
    return query;
}

/// After the last row: a damaged page ends a walk as if there were no more rows.
Result<> ended(QSqlQuery &query)
{
    if (query.lastError().isValid())
        return std::unexpected(sqlError(query.lastError()));
    query.finish();
    return {};
}

Result<std::optional<LogRecord>>
oneRecord(StatementCache &cache, const QString &tail, const QVariantList &values)
{
    auto query = run(cache, u"SELECT "_s + kColumns + u" FROM change_log "_s + tail, values);
    if (!query)
        return passOn(query);
    std::optional<LogRecord> record;
    if ((*query)->next())
        readRecord(**query, record.emplace());
    if (auto done = ended(**query); !done)
        return passOn(done);
    return record;
}

} // namespace

Result<> appendRecord(StatementCache &cache, const LogRecord &record)
{
    const QVariantList values{QVariant::fromValue(static_cast<qlonglong>(record.sequence)),
                              QVariant::fromValue(static_cast<qlonglong>(record.utc)),
                              QVariant::fromValue(static_cast<qlonglong>(record.hybrid)),
                              record.device.value().toBytes(),
                              idOrNull(record.person.value()),
                              boundText(record.personName),
                              record.command,
                              idOrNull(record.project.value()),
                              boundText(record.projectCode),
                              boundText(record.note),
                              record.payload.isNull() ? QByteArray("") : record.payload,
                              toBytes(record.previous),
                              toBytes(record.hash)};
    auto query = run(cache,
                     u"INSERT INTO change_log ("_s + kColumns
                         + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     values);
    if (!query)
        return passOn(query);
    return {};
}

Result<std::optional<LogRecord>> lastRecord(StatementCache &cache)
{
    return oneRecord(cache, u"ORDER BY sequence DESC LIMIT 1"_s, {});
}

Result<std::optional<LogRecord>> recordAt(StatementCache &cache, std::int64_t sequence)
{
    return oneRecord(
        cache, u"WHERE sequence = ?"_s, {QVariant::fromValue(static_cast<qlonglong>(sequence))});
}

Result<std::int64_t> countRecords(StatementCache &cache, const LogQuery &query)
{
    const Condition where(query);
    auto q = run(cache, u"SELECT count(*) FROM change_log"_s + where.sql, where.values);
    if (!q)
        return passOn(q);
    const std::int64_t count = (*q)->next() ? (*q)->value(0).toLongLong() : 0;
    if (auto done = ended(**q); !done)
        return passOn(done);
    return count;
}

Result<std::vector<LogRecord>> readRecords(StatementCache &cache,
                                           const LogQuery &query,
                                           std::int64_t offset,
                                           std::int64_t limit,
                                           bool newestFirst)
{
    const Condition where(query);
    QVariantList values = where.values;
    values << QVariant::fromValue(static_cast<qlonglong>(limit))
           << QVariant::fromValue(static_cast<qlonglong>(offset));
    auto q = run(cache,
                 u"SELECT "_s + kColumns + u" FROM change_log"_s + where.sql
                     + (newestFirst ? u" ORDER BY sequence DESC"_s : u" ORDER BY sequence"_s)
                     + u" LIMIT ? OFFSET ?"_s,
                 values);
    if (!q)
        return passOn(q);
    std::vector<LogRecord> records;
    while ((*q)->next())
        readRecord(**q, records.emplace_back());
    if (auto done = ended(**q); !done)
        return passOn(done);
    return records;
}

Result<> eachRecord(StatementCache &cache, const std::function<bool(LogRecord &)> &sink)
{
    auto q = run(cache, u"SELECT "_s + kColumns + u" FROM change_log ORDER BY sequence"_s, {});
    if (!q)
        return passOn(q);
    LogRecord record;
    while ((*q)->next()) {
        readRecord(**q, record);
        if (!sink(record))
            break;
    }
    return ended(**q);
}

Result<QStringList> distinctCommands(StatementCache &cache)
{
    auto q = run(cache, u"SELECT DISTINCT command FROM change_log ORDER BY command"_s, {});
    if (!q)
        return passOn(q);
    QStringList commands;
    while ((*q)->next())
        commands << (*q)->value(0).toString();
    if (auto done = ended(**q); !done)
        return passOn(done);
    return commands;
}

} // namespace zs
