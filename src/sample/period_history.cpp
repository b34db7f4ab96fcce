// SPDX-License-Identifier: GPL-3.0-or-later
// What was told at the status dates before the present one (分期): a plan as it stood on a day, and
// its figures then.
#include "calendar/calendar_set.h"
#include "calendar/running_calendars.h"
#include "commands/progress_periods.h"
#include "sample/sample_parts.h"

#include <QHash>

namespace zs {

namespace {

/// Nothing of it was told yet.
void forget(Task &task)
{
    task.actualStart = {};
    task.actualFinish = {};
    task.percentComplete = 0;
    task.physicalPercent = 0;
    task.remaining = {-1};
    task.resume = {};
    task.actualCost = {};
}

/// What was done of a leaf task on a day, in per cent of what is told of it now; it goes back to
/// that.
std::int64_t goBack(Task &task, const WorkCalendar &calendar, WallTime now, WallTime day)
{
    if (!task.actualStart.isValid() || task.actualStart >= day) {
        forget(task);
        return 0;
    }
    const bool finished = task.actualFinish.isValid();
    if (finished && task.actualFinish <= day)
        return 100;
    const Minutes until = calendar.workBetween(task.actualStart, day);
    const Minutes all = std::max<Minutes>(
        1, calendar.workBetween(task.actualStart, finished ? task.actualFinish : now));
    const std::int64_t share = std::clamp<std::int64_t>(until * 100 / all, 1, 100);
    task.actualFinish = {};
    task.remaining = {-1};
    task.resume = {};
    task.percentComplete = std::clamp<std::int64_t>(task.percentComplete * share / 100, 1, 99);
    task.physicalPercent = task.percentComplete;
    task.actualCost = {task.actualCost.fen * share / 100};
    return share;
}

void leaveOutLaterBaselines(Plan &plan, WallTime day)
{
    std::erase_if(plan.baselines, [day](const Baseline &b) { return b.savedAt > day; });
}

/// The plan as it was told up to a day.
Plan toldUpTo(Plan plan, const CalendarSet &calendars, WallTime day)
{
    const TaskTree tree = treeOf(plan.tasks);
    const StaffCalendars staff(plan, calendars);
    const WallTime now = plan.project.statusDate;
    QHash<TaskId, std::int64_t> shares;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        Task &task = plan.tasks[i];
        if (tree.isSummary(i))
            forget(task); // it is as far as what lies below it
        else
            shares.insert(task.id, goBack(task, *calendars.runningOn(task, staff), now, day));
    }
    for (Assignment &assignment : plan.assignments) {
        const std::int64_t share = shares.value(assignment.task);
        assignment.actualWork = {assignment.actualWork.value * share / 100};
        assignment.actualCost = {assignment.actualCost.fen * share / 100};
    }
    leaveOutLaterBaselines(plan, day);
    plan.project.statusDate = day;
    return plan;
}

} // namespace

Result<> keepPeriods(Plan &plan)
{
    constexpr int kMonths = 6;
    constexpr std::uint64_t kOwnSeed = 20260301; // what was made before keeps its ids
    SampleSource source(kOwnSeed + plan.tasks.size());
    const CalendarSet calendars = CalendarSet::compile(plan, shippedHolidays());
    for (int months = kMonths; months > 0; --months) {
        const QDate first = plan.project.statusDate.date().addMonths(-months);
        const WallTime day = WallTime::at(first, plan.project.statusDate.timeOfDay());
        if (day <= plan.project.planStart)
            continue;
        const Plan then = toldUpTo(plan, calendars, day);
        auto period = presentPeriod(PlanScope{then, source.ids(), shippedHolidays(), day});
        if (!period)
            return passOn(period);
        if (!*period)
            continue;
        (*period)->id = source.id<ProgressPeriodId>();
        plan.periods.push_back(std::move(**period));
    }
    return {};
}

} // namespace zs
