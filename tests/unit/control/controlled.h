// SPDX-License-Identifier: GPL-3.0-or-later
// A plan with a baseline of itself, to be changed and measured.
#pragma once

#include "calendar/frozen_calendars.h"
#include "schedule/schedule.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

namespace zs::test {

[[nodiscard]] inline Schedule scheduleOf(const Plan &plan)
{
    const auto result = schedule(plan, calendarsOf(plan));
    REQUIRE_OK(result);
    return *result;
}

/// Saves the plan as it is scheduled; costs and work are taken from the tasks.
inline BaselineId saveBaseline(Plan &plan, std::uint32_t number = 0)
{
    const Schedule times = scheduleOf(plan);
    const TaskTree tree = treeOf(plan.tasks);
    const auto wbs = wbsCodes(plan.tasks);
    Baseline baseline;
    baseline.id = idNumber<BaselineId>(6, number);
    baseline.project = plan.project.id;
    baseline.number = number;
    baseline.savedAt = {number};
    baseline.calendars = frozenText(frozenCalendars(plan, shippedHolidays()));
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        BaselineTask row;
        row.id = idNumber<BaselineTaskId>(7, number * 100000 + static_cast<std::uint32_t>(i));
        row.baseline = baseline.id;
        row.project = plan.project.id;
        row.task = task.id;
        row.start = times.tasks[i].start;
        row.finish = times.tasks[i].finish;
        row.duration = {times.tasks[i].duration};
        row.work = task.work;
        row.cost = task.cost;
        row.name = task.name;
        row.wbs = wbs[i];
        row.parent = task.parent;
        row.position = static_cast<std::int64_t>(i);
        row.summary = tree.isSummary(i);
        row.milestone = task.milestone;
        row.calendar = task.calendar;
        plan.baselineTasks.push_back(row);
    }
    plan.baselines.push_back(baseline);
    return baseline.id;
}

[[nodiscard]] inline Task &named(Plan &plan, const char *name)
{
    const auto found = std::ranges::find(plan.tasks, QString::fromUtf8(name), &Task::name);
    REQUIRE(found != plan.tasks.end());
    return *found;
}

[[nodiscard]] inline int indexOf(const Plan &plan, const char *name)
{
    const auto found = std::ranges::find(plan.tasks, QString::fromUtf8(name), &Task::name);
    REQUIRE(found != plan.tasks.end());
    return static_cast<int>(found - plan.tasks.begin());
}

} // namespace zs::test
