// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/risk_reading.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

template <Entity E>
Result<std::vector<E>> newest(StatementCache &cache, const QString &group)
{
    const EntityInfo &info = *entityInfo(EntityTraits<E>::kKind);
    const QString table = QLatin1StringView(info.table);
    const auto query =
        cache.get(selectSql(info)
                  + u" WHERE id IN (SELECT max(id) FROM %1 WHERE task IS NULL GROUP BY %2)"_s.arg(
                      table, group));
    if (!query)
        return passOn(query);
    if (auto done = execute(**query); !done)
        return passOn(done);
    std::vector<E> rows;
    while ((*query)->next()) {
        E &e = rows.emplace_back();
        e.id = decltype(e.id)(Uuid::fromBytes((*query)->value(0).toByteArray()));
        e.version = (*query)->value(1).toLongLong();
        for (std::size_t i = 0; i < info.fields.size(); ++i)
            info.fields[i].set(
                &e, fromVariant(info.fields[i].type, (*query)->value(static_cast<int>(i) + 2)));
    }
    (*query)->finish();
    return rows;
}

} // namespace

Result<std::vector<RiskSnapshot>> newestSnapshots(StatementCache &cache)
{
    return newest<RiskSnapshot>(cache, u"project"_s);
}

Result<std::vector<RiskScore>> newestScores(StatementCache &cache)
{
    return newest<RiskScore>(cache, u"project, target"_s);
}

} // namespace zs
