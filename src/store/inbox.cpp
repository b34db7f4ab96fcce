// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inbox.h"

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTurnColumns =
    "c.id, t.id, c.number, c.title, c.classification, c.process, c.project, c.starter, c.status, "
    "t.kind, t.visit, t.node, t.asked_at, t.due, t.done_at, t.verb, c.opened_at "
    "FROM case_turn t JOIN approval_case c ON c.id = t.in_case"_L1;
constexpr auto kCaseColumns =
    "c.id, NULL, c.number, c.title, c.classification, c.process, c.project, c.starter, c.status, "
    "0, 0, '', NULL, NULL, NULL, 0, c.opened_at FROM approval_case c"_L1;

struct BoxSql {
    QString from;
    QString where;
    QString order;
};

BoxSql sqlOf(InboxBox box)
{
    const QString mine = u"t.person = ?1 AND "_s;
    const QString newest = u"coalesce(t.done_at, t.asked_at) DESC, t.id DESC"_s;
    switch (box) {
    case InboxBox::ToDo:
        return {kTurnColumns,
                mine + u"t.done_at IS NULL AND t.kind IN (0, 1)"_s,
                u"t.due IS NULL, t.due, t.asked_at, t.id"_s};
    case InboxBox::Overdue:
        return {kTurnColumns,
                mine + u"t.done_at IS NULL AND t.kind IN (0, 1) AND t.due < ?2"_s,
                u"t.due, t.id"_s};
    case InboxBox::Done:
        return {kTurnColumns, mine + u"t.done_at IS NOT NULL AND t.kind IN (0, 1)"_s, newest};
    case InboxBox::Copied:
        return {kTurnColumns, mine + u"t.kind IN (2, 3)"_s, u"t.asked_at DESC, t.id DESC"_s};
    case InboxBox::Started:
        break;
    }
    return {kCaseColumns, u"c.starter = ?1"_s, u"c.number DESC"_s};
}

template <class Id>
Id idAt(const QSqlQuery &query, int column)
{
    const QByteArray bytes = query.value(column).toByteArray();
    return bytes.size() == 16 ? Id(Uuid::fromBytes(bytes)) : Id();
}

WallTime wallAt(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? WallTime() : WallTime{value.toLongLong()};
}

InboxRow rowOf(const QSqlQuery &query)
{
    InboxRow row;
    int at = 0;
    row.id = idAt<CaseId>(query, at++);
    row.turn = idAt<CaseTurnId>(query, at++);
    row.number = query.value(at++).toLongLong();
    row.title = query.value(at++).toString();
    row.classification = static_cast<Classification>(query.value(at++).toInt());
    row.process = query.value(at++).toString();
    row.project = idAt<ProjectId>(query, at++);
    row.starter = idAt<PersonId>(query, at++);
    row.status = query.value(at++).toLongLong();
    row.kind = static_cast<TurnKind>(query.value(at++).toInt());
    row.visit = query.value(at++).toLongLong();
    row.node = query.value(at++).toString();
    row.asked = wallAt(query, at++);
    row.due = wallAt(query, at++);
    row.done = wallAt(query, at++);
    row.verb = query.value(at++).toLongLong();
    row.opened = wallAt(query, at);
    return row;
}

/// Runs a statement whose parameters are the person and, in one box, the time.
Result<QSqlQuery *>
ask(StatementCache &cache, const QString &sql, InboxBox box, PersonId person, WallTime now)
{
    const auto query = cache.get(sql);
    if (!query)
        return passOn(query);
    (*query)->bindValue(0, toVariant(FieldValue(person.value())));
    if (box == InboxBox::Overdue)
        (*query)->bindValue(1, QVariant::fromValue(static_cast<qlonglong>(now.minute)));
    if (auto done = execute(**query); !done)
        return passOn(done);
    return *query;
}

} // namespace

Result<std::vector<InboxRow>>
inboxRows(StatementCache &cache, InboxBox box, PersonId person, WallTime now)
{
    const BoxSql sql = sqlOf(box);
    const auto query =
        ask(cache,
            u"SELECT "_s + sql.from + u" WHERE "_s + sql.where + u" ORDER BY "_s + sql.order,
            box,
            person,
            now);
    if (!query)
        return passOn(query);
    std::vector<InboxRow> rows;
    while ((*query)->next())
        rows.push_back(rowOf(**query));
    (*query)->finish();
    return rows;
}

Result<std::array<std::int64_t, 5>>
inboxCounts(StatementCache &cache, PersonId person, WallTime now)
{
    std::array<std::int64_t, 5> counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto box = static_cast<InboxBox>(i);
        const BoxSql sql = sqlOf(box);
        const QString from = sql.from.sliced(sql.from.indexOf("FROM"_L1));
        const auto query =
            ask(cache, u"SELECT count(*) "_s + from + u" WHERE "_s + sql.where, box, person, now);
        if (!query)
            return passOn(query);
        if ((*query)->next())
            counts[i] = (*query)->value(0).toLongLong();
        (*query)->finish();
    }
    return counts;
}

Result<std::vector<CaseId>> runningCases(StatementCache &cache)
{
    const auto query =
        cache.get(u"SELECT id FROM approval_case WHERE ended_at IS NULL ORDER BY number"_s);
    if (!query)
        return passOn(query);
    if (auto done = execute(**query); !done)
        return passOn(done);
    std::vector<CaseId> ids;
    while ((*query)->next())
        ids.push_back(idAt<CaseId>(**query, 0));
    (*query)->finish();
    return ids;
}

Result<std::vector<CaseCount>> caseCounts(StatementCache &cache)
{
    const auto query = cache.get(u"SELECT process, count(*), sum(ended_at IS NULL) "
                                 u"FROM approval_case GROUP BY process"_s);
    if (!query)
        return passOn(query);
    if (auto done = execute(**query); !done)
        return passOn(done);
    std::vector<CaseCount> counts;
    while ((*query)->next())
        counts.push_back({(*query)->value(0).toString(),
                          (*query)->value(1).toLongLong(),
                          (*query)->value(2).toLongLong()});
    (*query)->finish();
    return counts;
}

Result<std::int64_t> nextNumber(StatementCache &cache, EntityKind kind)
{
    const auto highest = scalar(
        cache.db(), u"SELECT max(number) FROM "_s + QLatin1StringView(entityInfo(kind)->table));
    if (!highest)
        return passOn(highest);
    return highest->toLongLong() + 1;
}

} // namespace zs
