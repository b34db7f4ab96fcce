// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes rows of any entity through its field table.
#pragma once

#include "domain/change_set.h"
#include "store/sql.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace zs {

/// Prepared statements of one connection, kept by their text.
class StatementCache {
public:
    explicit StatementCache(QSqlDatabase db);
    /// Ready to bind; null and `error` set when it cannot be prepared.
    [[nodiscard]] Result<QSqlQuery *> get(const QString &sql);
    void clear() { m_queries.clear(); }
    [[nodiscard]] const QSqlDatabase &db() const { return m_db; }

private:
    QSqlDatabase m_db;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
};

/// A condition "column = value" of a SELECT.
struct RowFilter {
    const char *column;
    Uuid id;
    bool orNull = false; ///< rows without a value count too
};

/// "SELECT id, version, <fields> FROM <table>".
[[nodiscard]] QString selectSql(const EntityInfo &info);

/// Every row, as read by `sink(query)`: id in column 0, version in 1, the fields behind.
[[nodiscard]] Result<> readRows(StatementCache &cache,
                                const EntityInfo &info,
                                const std::optional<RowFilter> &filter,
                                const QString &order,
                                const std::function<void(const QSqlQuery &)> &sink);

template <Entity E>
[[nodiscard]] Result<std::vector<E>> loadRows(StatementCache &cache,
                                              const std::optional<RowFilter> &filter = {},
                                              const QString &order = {})
{
    const EntityInfo &info = *entityInfo(EntityTraits<E>::kKind);
    std::vector<E> rows;
    auto read = readRows(cache, info, filter, order, [&](const QSqlQuery &query) {
        E &e = rows.emplace_back();
        e.id = decltype(e.id)(Uuid::fromBytes(query.value(0).toByteArray()));
        e.version = query.value(1).toLongLong();
        for (std::size_t i = 0; i < info.fields.size(); ++i)
            info.fields[i].set(
                &e, fromVariant(info.fields[i].type, query.value(static_cast<int>(i) + 2)));
    });
    if (!read)
        return passOn(read);
    return rows;
}

/// A row as it stands, whatever its entity.
struct StoredRow {
    std::int64_t version = 0;
    std::vector<FieldValue> fields;
};

/// Nothing when there is no such row.
[[nodiscard]] Result<std::optional<StoredRow>>
loadRow(StatementCache &cache, const EntityInfo &info, const Uuid &id);

/// Writes one change. Conflict when the row's version is not the one the change was made from.
[[nodiscard]] Result<> writeChange(StatementCache &cache, const EntityChange &change);

} // namespace zs
