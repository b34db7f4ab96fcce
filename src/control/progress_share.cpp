// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/progress_share.h"

#include "calendar/frozen_calendars.h"

#include <algorithm>
#include <tuple>

namespace zs {

std::vector<AssignedWork> assignedWork(const Plan &plan)
{
    std::vector<AssignedWork> sums(plan.tasks.size());
    if (plan.assignments.empty())
        return sums;
    QHash<TaskId, std::size_t> index;
    index.reserve(static_cast<qsizetype>(plan.tasks.size()));
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        index.insert(plan.tasks[i].id, i);
    for (const Assignment &a : plan.assignments) {
        const auto found = index.constFind(a.task);
        if (found == index.constEnd())
            continue;
        AssignedWork &sum = sums[*found];
        sum.work += a.work.value;
        sum.actualWork += a.actualWork.value;
        sum.cost.fen += a.cost.fen;
        sum.actualCost.fen += a.actualCost.fen;
    }
    return sums;
}

DoneShare doneShare(const Task &task, const AssignedWork &assigned)
{
    constexpr std::int64_t kAll = 100;
    if (task.actualFinish.isValid())
        return {kAll, kAll};
    const DoneShare byDuration{std::clamp<std::int64_t>(task.percentComplete, 0, kAll), kAll};
    switch (task.percentKind) {
    case PercentKind::Physical:
        return {std::clamp<std::int64_t>(task.physicalPercent, 0, kAll), kAll};
    case PercentKind::Work:
        if (assigned.work > 0)
            return {std::clamp<Minutes>(assigned.actualWork, 0, assigned.work), assigned.work};
        break;
    case PercentKind::Duration:
        break;
    }
    return byDuration;
}

std::int64_t shareOf(std::int64_t amount, std::int64_t part, std::int64_t whole)
{
    if (amount < 0)
        return -shareOf(-amount, part, whole);
    // amount = q x whole + r, so that no product leaves 64 bits
    const std::int64_t q = amount / whole;
    const std::int64_t r = amount % whole;
    return q * part + (r * part + whole / 2) / whole;
}

bool countsProgress(const Plan &plan, const TaskTree &tree, std::size_t task)
{
    return plan.tasks[task].active && !tree.isSummary(task);
}

BaselineId controlBaselineOf(const Plan &plan)
{
    if (findBaseline(plan, plan.project.controlBaseline))
        return plan.project.controlBaseline;
    const auto newest = std::ranges::max_element(
        plan.baselines, {}, [](const Baseline &b) { return std::tuple(b.savedAt, b.number); });
    return newest == plan.baselines.end() ? BaselineId() : newest->id;
}

const Baseline *findBaseline(const Plan &plan, BaselineId id)
{
    const auto found = std::ranges::find(plan.baselines, id, &Baseline::id);
    return found == plan.baselines.end() ? nullptr : &*found;
}

QHash<TaskId, const BaselineTask *> baselineRows(const Plan &plan, BaselineId id)
{
    QHash<TaskId, const BaselineTask *> rows;
    for (const BaselineTask &row : plan.baselineTasks) {
        if (row.baseline == id)
            rows.insert(row.task, &row);
    }
    return rows;
}

Result<CalendarSet>
baselineCalendars(const Plan &plan, const Baseline &baseline, const CalendarSet &present)
{
    if (baseline.calendars.isEmpty())
        return present;
    const auto frozen = frozenFromText(baseline.calendars);
    if (!frozen)
        return passOn(frozen);
    WallTime from;
    WallTime to;
    for (const BaselineTask &row : plan.baselineTasks) {
        if (row.baseline != baseline.id || !row.start.isValid())
            continue;
        from = from.isValid() ? std::min(from, row.start) : row.start;
        to = std::max(to, row.finish);
    }
    return compiled(*frozen, from, to);
}

WorkCalendarPtr rowCalendar(const BaselineTask &row, bool elapsed, const CalendarSet &calendars)
{
    return elapsed ? WorkCalendar::allHours() : calendars.of(row.calendar);
}

} // namespace zs
