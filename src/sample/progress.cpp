// SPDX-License-Identifier: GPL-3.0-or-later
// What has happened to a sample plan up to the status date.
#include "calendar/calendar_set.h"
#include "sample/sample_parts.h"
#include "schedule/schedule.h"

#include <QHash>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr Minutes kDay = 480;

/// Puts the dates that the scheduler found into the plan. Summary tasks take their computed
/// duration too.
void store(Plan &plan, const Schedule &times)
{
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        plan.tasks[i].start = times.tasks[i].start;
        plan.tasks[i].finish = times.tasks[i].finish;
        if (tree.isSummary(i))
            plan.tasks[i].duration = {times.tasks[i].duration};
    }
    plan.project.planFinish = times.finish;
}

Result<> reschedule(Plan &plan, const CalendarSet &calendars)
{
    const auto times = schedule(plan, calendars);
    if (!times)
        return passOn(times);
    store(plan, *times);
    return {};
}

/// Work and cost of summary tasks are the sums of what lies below them.
void rollUpCosts(Plan &plan)
{
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t i = plan.tasks.size(); i-- > 0;) {
        if (tree.parent[i] < 0)
            continue;
        Task &parent = plan.tasks[static_cast<std::size_t>(tree.parent[i])];
        parent.work.value += plan.tasks[i].work.value;
        parent.cost.fen += plan.tasks[i].cost.fen;
    }
}

void saveBaseline(
    Plan &plan, SampleSource &source, std::int64_t number, const QString &name, QDate savedOn)
{
    Baseline baseline;
    baseline.id = source.id<BaselineId>();
    baseline.project = plan.project.id;
    baseline.number = number;
    baseline.name = name;
    baseline.document = u"示发改〔%1〕%2号"_s.arg(savedOn.year()).arg(source.between(20, 180));
    baseline.savedAt = WallTime::at(savedOn, 9 * 60);
    for (const Task &task : plan.tasks) {
        BaselineTask kept;
        kept.id = source.id<BaselineTaskId>();
        kept.baseline = baseline.id;
        kept.project = plan.project.id;
        kept.task = task.id;
        kept.start = task.start;
        kept.finish = task.finish;
        kept.duration = task.duration;
        kept.work = task.work;
        kept.cost = task.cost;
        plan.baselineTasks.push_back(std::move(kept));
    }
    plan.baselines.push_back(std::move(baseline));
}

/// One task in `oneIn` that starts before `until` took a day or more longer than planned.
void letSlip(Plan &plan, SampleSource &source, int oneIn, WallTime until)
{
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        Task &task = plan.tasks[i];
        if (tree.isSummary(i) || task.milestone || task.duration.value <= kDay
            || task.start >= until || !source.oneIn(oneIn))
            continue;
        const Minutes days = task.duration.value / kDay;
        task.duration.value += std::max<Minutes>(1, days * source.between(10, 30) / 100) * kDay;
    }
}

/// Actual dates and percentages of leaf tasks by the schedule, the status date standing for today.
void book(Plan &plan, const CalendarSet &calendars)
{
    const TaskTree tree = treeOf(plan.tasks);
    const WallTime today = plan.project.statusDate;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        Task &task = plan.tasks[i];
        if (tree.isSummary(i) || task.start >= today)
            continue;
        task.actualStart = task.start;
        if (task.finish <= today) {
            task.actualFinish = task.finish;
            task.percentComplete = 100;
        } else {
            const auto &calendar = calendars.of(task);
            const Minutes done = calendar->workBetween(task.start, today);
            const Minutes all =
                std::max<Minutes>(1, calendar->workBetween(task.start, task.finish));
            task.percentComplete =
                std::clamp<std::int64_t>(done * 20 / all * 5, 5, 95); // reported in steps of five
        }
        task.physicalPercent = task.percentComplete;
    }
}

/// A summary task is as complete as its leaves, weighted by their durations.
void rollUpProgress(Plan &plan)
{
    const TaskTree tree = treeOf(plan.tasks);
    std::vector<Minutes> done(plan.tasks.size());
    std::vector<Minutes> all(plan.tasks.size());
    for (std::size_t i = plan.tasks.size(); i-- > 0;) {
        Task &task = plan.tasks[i];
        if (!tree.isSummary(i)) {
            all[i] = std::max<Minutes>(1, task.duration.value);
            done[i] = all[i] * task.percentComplete / 100;
        } else {
            const std::int64_t percent = done[i] * 100 / all[i];
            task.percentComplete = done[i] > 0 ? std::max<std::int64_t>(1, percent) : 0;
            task.physicalPercent = task.percentComplete;
            if (done[i] > 0)
                task.actualStart = task.start;
            if (done[i] == all[i])
                task.actualFinish = task.finish;
        }
        if (tree.parent[i] >= 0) {
            const auto parent = static_cast<std::size_t>(tree.parent[i]);
            done[parent] += done[i];
            all[parent] += all[i];
        }
    }
}

/// Durations may have changed since the assignments were made.
void settleAssignments(Plan &plan)
{
    QHash<TaskId, const Task *> tasks;
    for (const Task &task : plan.tasks)
        tasks.insert(task.id, &task);
    QHash<ResourceId, const Resource *> resources;
    for (const Resource &resource : plan.resources)
        resources.insert(resource.id, &resource);
    for (Assignment &assignment : plan.assignments) {
        const Task &task = *tasks.value(assignment.task);
        const Resource &resource = *resources.value(assignment.resource);
        assignment.start = task.start;
        assignment.finish = task.finish;
        if (resource.type != ResourceType::Work)
            continue;
        assignment.work = {task.duration.value * assignment.units / 1000};
        assignment.actualWork = {assignment.work.value * task.percentComplete / 100};
        assignment.cost = {assignment.work.value * resource.standardRate.fen / 60};
    }
}

void sumAssignments(Plan &plan)
{
    QHash<TaskId, std::pair<Minutes, std::int64_t>> sums;
    for (const Assignment &assignment : plan.assignments) {
        auto &sum = sums[assignment.task];
        sum.first += assignment.work.value;
        sum.second += assignment.cost.fen;
    }
    for (Task &task : plan.tasks) {
        const auto sum = sums.value(task.id);
        task.work = {sum.first};
        task.cost = {task.fixedCost.fen + sum.second};
    }
    rollUpCosts(plan);
}

} // namespace

Result<> playProgress(Plan &plan, SampleSource &source, int baselines)
{
    const CalendarSet calendars = CalendarSet::compile(plan, shippedHolidays());
    const WallTime today = plan.project.statusDate;
    sumAssignments(plan);
    if (auto done = reschedule(plan, calendars); !done)
        return done;
    saveBaseline(plan, source, 0, u"批准基线"_s, plan.project.approvedOn.addDays(20));
    if (baselines > 1) {
        const QDate adjusted(2025, 12, 15);
        letSlip(plan, source, 10, WallTime::at(adjusted, 0));
        if (auto done = reschedule(plan, calendars); !done)
            return done;
        saveBaseline(plan, source, 1, u"第一次调整基线"_s, adjusted);
    }
    letSlip(plan, source, 9, today);
    if (auto done = reschedule(plan, calendars); !done)
        return done;
    book(plan, calendars);
    if (auto done = reschedule(plan, calendars); !done)
        return done;
    rollUpProgress(plan);
    settleAssignments(plan);
    sumAssignments(plan);
    return {};
}

} // namespace zs
