// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/progress_line.h"

#include "domain/splits.h"

#include <algorithm>

namespace zs {

namespace {

/// A bar as coordinates on its calendar.
struct Bar {
    WorkCalendarPtr calendar;
    WallTime start;
    std::int64_t first = 0; ///< coordinate of its start
    Minutes duration = 0;   ///< of work in it
    std::vector<Split> splits;
    std::int64_t resume = WallTime::kUnset; ///< coordinate where what is left goes on
};

/// Where `done` minutes of the bar's work end.
WallTime pointOf(const Bar &bar, Minutes done)
{
    if (done <= 0)
        return bar.start;
    const std::int64_t work = bar.first + done + restBefore(bar.splits, done, bar.duration);
    if (bar.resume != WallTime::kUnset && work > bar.resume)
        return bar.calendar->finishAt(bar.resume);
    return bar.calendar->finishAt(work);
}

/// The minutes of work that ought to be done by a coordinate.
Minutes dueBy(const Bar &bar, std::int64_t work)
{
    Minutes due = 0;
    std::int64_t at = bar.first; // where `due` minutes end
    for (const Split &split : bar.splits) {
        if (split.after >= bar.duration)
            break;
        const std::int64_t rest = at + (split.after - due);
        if (work <= rest)
            break;
        due = split.after;
        at = rest + split.gap;
        if (work <= at)
            return due;
    }
    return std::clamp<Minutes>(due + (work - at), 0, bar.duration);
}

ProgressPoint pointFor(int task, const Bar &bar, DoneShare share, WallTime status)
{
    ProgressPoint point{task, status, 0};
    const std::int64_t now = bar.calendar->workAt(status);
    if (bar.duration == 0) {
        // a milestone: reached or not, due or not
        if (share.isAll() != (bar.start <= status)) {
            point.at = bar.start;
            point.ahead = bar.first - now;
        }
        return point;
    }
    const Minutes done = shareOf(bar.duration, share.part, share.whole);
    point.ahead = done - dueBy(bar, now);
    if (point.ahead != 0)
        point.at = pointOf(bar, done);
    return point;
}

/// Calls barOf(task index) -> Bar for all that have a point; a bar without a start gives none.
template <class BarOf>
std::vector<ProgressPoint> pointsOf(const Plan &plan, WallTime status, BarOf barOf)
{
    std::vector<ProgressPoint> points;
    if (!status.isValid())
        return points;
    const TaskTree tree = treeOf(plan.tasks);
    const std::vector<AssignedWork> assigned = assignedWork(plan);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        if (!countsProgress(plan, tree, i) || task.kind == TaskKind::Hammock)
            continue;
        const Bar bar = barOf(i);
        if (bar.start.isValid())
            points.push_back(
                pointFor(static_cast<int>(i), bar, doneShare(task, assigned[i]), status));
    }
    return points;
}

} // namespace

std::vector<ProgressPoint> progressLine(const Plan &plan,
                                        const Schedule &schedule,
                                        const CalendarSet &calendars,
                                        WallTime status)
{
    const StaffCalendars staff(plan, calendars);
    return pointsOf(plan, status, [&](std::size_t i) {
        const Task &task = plan.tasks[i];
        const TaskTimes &times = schedule.tasks[i];
        Bar bar;
        if (!times.start.isValid() || !times.finish.isValid())
            return bar;
        bar.calendar = calendars.runningOn(task, staff);
        bar.start = times.start;
        bar.first = bar.calendar->workAt(times.start);
        bar.duration = times.duration;
        if (auto splits = splitsFromText(task.splits))
            bar.splits = std::move(*splits);
        if (times.resume.isValid())
            bar.resume = bar.calendar->workAt(times.resume);
        return bar;
    });
}

std::vector<ProgressPoint>
progressLine(const Plan &plan, BaselineId baseline, const CalendarSet &calendars, WallTime status)
{
    const auto rows = baselineRows(plan, baseline);
    return pointsOf(plan, status, [&](std::size_t i) {
        Bar bar;
        const BaselineTask *row = rows.value(plan.tasks[i].id);
        if (!row || !row->start.isValid() || !row->finish.isValid())
            return bar;
        bar.calendar = rowCalendar(*row, plan.tasks[i].elapsed, calendars);
        bar.start = row->start;
        bar.first = bar.calendar->workAt(row->start);
        bar.duration = bar.calendar->workBetween(row->start, row->finish);
        return bar;
    });
}

} // namespace zs
