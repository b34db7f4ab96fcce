// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sensor_reading.h"

#include <limits>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<SensorWindow>>
read(StatementCache &cache, const QString &condition, const QVariantList &bound)
{
    const EntityInfo &info = *entityInfo(EntityKind::SensorWindow);
    const auto query = cache.get(selectSql(info) + condition);
    if (!query)
        return passOn(query);
    for (int i = 0; i < static_cast<int>(bound.size()); ++i)
        (*query)->bindValue(i, bound[i]);
    if (auto done = execute(**query); !done)
        return passOn(done);
    std::vector<SensorWindow> rows;
    while ((*query)->next()) {
        SensorWindow &row = rows.emplace_back();
        row.id = SensorWindowId(Uuid::fromBytes((*query)->value(0).toByteArray()));
        row.version = (*query)->value(1).toLongLong();
        for (std::size_t i = 0; i < info.fields.size(); ++i)
            info.fields[i].set(
                &row, fromVariant(info.fields[i].type, (*query)->value(static_cast<int>(i) + 2)));
    }
    if ((*query)->lastError().isValid())
        return std::unexpected(sqlError((*query)->lastError()));
    (*query)->finish();
    return rows;
}

} // namespace

Result<std::vector<SensorWindow>> newestWindows(StatementCache &cache)
{
    return read(cache,
                u" WHERE (sensor, starts_at) IN (SELECT sensor, max(starts_at) FROM sensor_window "
                "GROUP BY sensor)"_s,
                {});
}

Result<std::vector<SensorWindow>>
windowsBetween(StatementCache &cache, SensorId sensor, WallTime from, WallTime to)
{
    const auto end = to.isValid() ? to.minute : std::numeric_limits<qint64>::max();
    return read(cache,
                u" WHERE sensor = ? AND starts_at >= ? AND starts_at < ? ORDER BY starts_at"_s,
                {sensor.value().toBytes(), qint64{from.minute}, qint64{end}});
}

Result<std::vector<SensorWindow>>
windowsToThin(StatementCache &cache, SensorId sensor, WallTime hours, WallTime days)
{
    return read(cache,
                u" WHERE sensor = ? AND ((minutes < 60 AND starts_at < ?) OR (minutes < 1440 AND "
                "starts_at < ?)) ORDER BY starts_at"_s,
                {sensor.value().toBytes(), qint64{hours.minute}, qint64{days.minute}});
}

} // namespace zs
