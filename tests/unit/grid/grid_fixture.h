// SPDX-License-Identifier: GPL-3.0-or-later
// A small plan as a table, without a window or a store.
#pragma once

#include "support/plan_builder.h"
#include "support/stringify.h"
#include "ui/grid/grid_data.h"

namespace zs::test {

inline const OrgUnitId kRoads = idNumber<OrgUnitId>(9, 1);
inline const OrgUnitId kWater = idNumber<OrgUnitId>(9, 2);

/// A road plan: two summaries, seven tasks, two units.
inline Plan roadPlan()
{
    Plan plan = PlanBuilder()
                    .summary("前期工作")
                    .task("项目建议书", days(5))
                    .task("可行性研究", days(10))
                    .end()
                    .summary("道路改造工程")
                    .task("路基施工", days(20))
                    .task("路面施工", days(15))
                    .task("排水管道", days(8))
                    .end()
                    .milestone("竣工验收")
                    .link("项目建议书", "可行性研究")
                    .link("可行性研究", "路基施工")
                    .link("路基施工", "路面施工")
                    .link("路面施工", "竣工验收")
                    .build();
    plan.tasks[1].percentComplete = 100;
    plan.tasks[2].percentComplete = 40;
    plan.tasks[4].unit = kRoads;
    plan.tasks[5].unit = kRoads;
    plan.tasks[6].unit = kWater;
    return plan;
}

inline GridData tableOf(Plan plan)
{
    ScheduledPlan scheduled;
    scheduled.calendars = CalendarSet::compile(plan, {});
    const auto times = schedule(plan, scheduled.calendars);
    REQUIRE_OK(times);
    scheduled.schedule = std::make_shared<const Schedule>(*times);
    scheduled.plan = std::make_shared<const Plan>(std::move(plan));
    auto snapshot = buildSnapshot(*scheduled.plan, *scheduled.schedule);
    return {std::move(snapshot),
            scheduled,
            {{kRoads, QStringLiteral("市交通局")}, {kWater, QStringLiteral("市水务局")}},
            std::make_shared<const std::vector<GridColumn>>(gridColumns())};
}

inline int columnOf(const GridData &table, const char *id)
{
    const int column = columnIndex(table.columns(), QString::fromLatin1(id));
    REQUIRE(column >= 0);
    return column;
}

} // namespace zs::test
