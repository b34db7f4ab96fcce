// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/scenario_rows.h"

#include "audit/log_record.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace zs {

namespace {

/// Which row of the plan a stored row is about; null when it cannot be read.
Uuid subjectOf(const ScenarioChange &row)
{
    const auto change = decodeChanges(row.change);
    return change && change->changes.size() == 1 ? change->changes.front().id : Uuid();
}

std::vector<const ScenarioChange *> rowsOf(const Plan &plan, ScenarioId scenario)
{
    std::vector<const ScenarioChange *> rows;
    for (const ScenarioChange &row : plan.scenarioChanges) {
        if (row.scenario == scenario)
            rows.push_back(&row);
    }
    std::ranges::sort(
        rows, {}, [](const ScenarioChange *row) { return std::pair(row->position, row->id); });
    return rows;
}

} // namespace

ScenarioChange
scenarioRow(const Scenario &scenario, const EntityChange &change, std::int64_t position)
{
    ScenarioChange row;
    row.project = scenario.project;
    row.scenario = scenario.id;
    row.position = position;
    row.change = encodeChanges({{}, {}, {change}});
    return row;
}

Result<ChangeSet> ownChanges(const Plan &plan, const Scenario &scenario)
{
    auto own = decodeChanges(scenario.changes);
    if (!own)
        return own;
    for (const ScenarioChange *row : rowsOf(plan, scenario.id)) {
        const auto change = decodeChanges(row->change);
        if (!change)
            return passOn(change);
        own->changes.insert(own->changes.end(), change->changes.begin(), change->changes.end());
    }
    own->project = scenario.project;
    return own;
}

ChangeSet rowsFor(const Plan &plan, const Scenario &scenario, const ChangeSet &own, IdSource &ids)
{
    ChangeSet set;
    Scenario emptied = scenario; // rows say it all from now on
    emptied.changes = {};
    addUpdate(set, scenario, emptied);
    const std::vector<const ScenarioChange *> rows = rowsOf(plan, scenario.id);
    QHash<Uuid, const ScenarioChange *> stored;
    for (const ScenarioChange *row : rows)
        stored.insert(subjectOf(*row), row);
    QSet<ScenarioChangeId> used;
    std::int64_t last = -1; // positions rise, so that the changes keep their order
    for (const EntityChange &change : own.changes) {
        const ScenarioChange *kept = stored.take(change.id);
        const std::int64_t position = kept && kept->position > last ? kept->position : last + 1;
        last = position;
        ScenarioChange row = scenarioRow(scenario, change, position);
        row.id = kept ? kept->id : ids.next<ScenarioChangeId>();
        if (kept) {
            used.insert(kept->id);
            row.version = kept->version;
            addUpdate(set, *kept, row);
        } else {
            set.changes.push_back(inserted(row));
        }
    }
    for (const ScenarioChange *row : rows) {
        if (!used.contains(row->id))
            set.changes.push_back(deleted(*row));
    }
    return set;
}

ChangeSet withoutScenario(const Plan &plan, const Scenario &scenario)
{
    ChangeSet set;
    for (const ScenarioChange *row : rowsOf(plan, scenario.id))
        set.changes.push_back(deleted(*row));
    set.changes.push_back(deleted(scenario));
    return set;
}

} // namespace zs
