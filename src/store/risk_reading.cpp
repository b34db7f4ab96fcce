// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/risk_reading.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

template <Entity E>
Result<std::vector<E>>
rowsWhere(StatementCache &cache, const QString &condition, const QVariantList &bound = {})
{
    const EntityInfo &info = *entityInfo(EntityTraits<E>::kKind);
    const auto query = cache.get(selectSql(info) + condition);
    if (!query)
        return passOn(query);
    for (int i = 0; i < bound.size(); ++i)
        (*query)->bindValue(i, bound[i]);
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

/// Snapshots of projects as a whole.
QString ofProjects()
{
    return u"task IS NULL AND occasion NOT IN ('%1', '%2')"_s.arg(kTasksOccasion,
                                                                  kSimulationOccasion);
}

} // namespace

Result<std::vector<RiskSnapshot>> projectSnapshots(StatementCache &cache)
{
    return rowsWhere<RiskSnapshot>(cache, u" WHERE %1 ORDER BY project, id"_s.arg(ofProjects()));
}

Result<std::vector<RiskSnapshot>>
snapshotsOf(StatementCache &cache, QLatin1StringView occasion, QDate from)
{
    return rowsWhere<RiskSnapshot>(
        cache,
        u" WHERE occasion = ? AND taken_on >= ? ORDER BY project, id"_s,
        {QString(occasion), from.isValid() ? from.toString(Qt::ISODate) : u""_s});
}

Result<std::vector<RiskSnapshot>> newestSnapshots(StatementCache &cache)
{
    return rowsWhere<RiskSnapshot>(
        cache,
        u" WHERE id IN (SELECT max(id) FROM risk_snapshot WHERE %1 GROUP BY project)"_s.arg(
            ofProjects()));
}

Result<std::vector<RiskScore>> newestScores(StatementCache &cache)
{
    return rowsWhere<RiskScore>(cache,
                                u" WHERE id IN (SELECT max(id) FROM risk_score WHERE task IS NULL "
                                "GROUP BY project, target)"_s);
}

Result<LogEnds> logEnds(StatementCache &cache)
{
    LogEnds ends;
    const auto head = scalar(cache.db(), u"SELECT max(sequence) FROM change_log"_s);
    if (!head)
        return passOn(head);
    ends.head = head->toLongLong();
    const auto query =
        cache.get(u"SELECT t.project, (SELECT max(l.sequence) FROM change_log l WHERE l.project = "
                  "t.project) FROM (SELECT DISTINCT project FROM task) t"_s);
    if (!query)
        return passOn(query);
    if (auto done = execute(**query); !done)
        return passOn(done);
    while ((*query)->next())
        ends.projects.insert(ProjectId(Uuid::fromBytes((*query)->value(0).toByteArray())),
                             (*query)->value(1).toLongLong());
    (*query)->finish();
    return ends;
}

} // namespace zs
