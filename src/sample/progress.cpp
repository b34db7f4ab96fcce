// SPDX-License-Identifier: GPL-3.0-or-later
// What has happened to a sample plan up to the status date.
#include "calendar/calendar_set.h"
#include "commands/assignment_rules.h"
#include "commands/baseline_commands.h"
#include "control/earned_value.h"
#include "sample/sample_parts.h"
#include "schedule/schedule.h"

#include <QHash>
#include <QSet>

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
        if (tree.isSummary(i) || plan.tasks[i].kind == TaskKind::Hammock)
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

Result<>
saveBaseline(Plan &plan, SampleSource &source, const QString &name, const QString &note, QDate on)
{
    const SaveBaseline command{
        .project = plan.project.id,
        .name = name,
        .document = u"示发改〔%1〕%2号"_s.arg(on.year()).arg(source.between(20, 180)),
        .note = note,
        .withoutDocument = false,
        .id = source.id<BaselineId>()};
    const PlanScope scope{plan, source.ids(), shippedHolidays(), WallTime::at(on, 9 * 60)};
    const auto saved = planOf(command, scope);
    if (!saved)
        return passOn(saved);
    applyTo(plan, *saved);
    plan.project.controlBaseline = command.id;
    plan.project.version = 0; // nothing of it is stored yet
    for (Baseline &baseline : plan.baselines)
        baseline.version = 0;
    for (BaselineTask &row : plan.baselineTasks)
        row.version = 0;
    return {};
}

/// One task in `oneIn` that starts between two instants took a day or more longer than planned.
void letSlip(Plan &plan, SampleSource &source, int oneIn, WallTime from, WallTime until)
{
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        Task &task = plan.tasks[i];
        if (tree.isSummary(i) || task.milestone || task.kind == TaskKind::Hammock
            || task.duration.value <= kDay || task.start < from || task.start >= until
            || !source.oneIn(oneIn))
            continue;
        const Minutes days = task.duration.value / kDay;
        task.duration.value += std::max<Minutes>(1, days * source.between(10, 30) / 100) * kDay;
    }
}

/// Tasks that others waited for which have begun before `today`.
QSet<TaskId> neededBefore(const Plan &plan, WallTime today)
{
    QSet<TaskId> begun;
    for (const Task &task : plan.tasks) {
        if (task.start < today)
            begun.insert(task.id);
    }
    QSet<TaskId> needed;
    for (const Link &link : plan.links) {
        if (begun.contains(link.successor))
            needed.insert(link.predecessor);
    }
    return needed;
}

/// How far a task under way is: every third is told by what remains, the others by a percentage.
void bookPart(Task &task, const WorkCalendar &calendar, WallTime today, bool byRest)
{
    const Minutes left = calendar.workBetween(today, task.finish);
    if (byRest && task.splits.isEmpty() && left < task.duration.value) {
        task.remaining = {left};
        task.percentComplete = std::clamp<std::int64_t>(
            (task.duration.value - left) * 100 / task.duration.value, 1, 99);
        return;
    }
    const Minutes done = calendar.workBetween(task.start, today);
    const Minutes all = std::max<Minutes>(1, done + left);
    task.percentComplete =
        std::clamp<std::int64_t>(done * 20 / all * 5, 5, 95); // reported in steps of five
}

/// Actual dates and percentages of leaf tasks by the schedule, the status date standing for today.
/// Some that were to begin in the last fortnight, and that nobody waited for, have not.
void book(Plan &plan, const CalendarSet &calendars)
{
    constexpr std::size_t kLateOneIn = 4;
    constexpr std::size_t kByRestOneIn = 3;
    const TaskTree tree = treeOf(plan.tasks);
    const StaffCalendars staff(plan, calendars);
    const WallTime today = plan.project.statusDate;
    const WallTime lately = WallTime::at(today.date().addDays(-14), 0);
    const QSet<TaskId> needed = neededBefore(plan, today);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        Task &task = plan.tasks[i];
        if (tree.isSummary(i) || task.start >= today)
            continue;
        const bool hammock = task.kind == TaskKind::Hammock;
        if (i % kLateOneIn == 0 && task.start > lately && !hammock && !needed.contains(task.id))
            continue;
        task.actualStart = task.start;
        if (task.finish <= today) {
            task.actualFinish = task.finish;
            task.percentComplete = 100;
        } else {
            const WorkCalendarPtr calendar = calendars.runningOn(task, staff);
            bookPart(task, *calendar, today, !hammock && i % kByRestOneIn == 1);
        }
        task.physicalPercent = task.percentComplete;
    }
}

/// Whether a task that waits for one under way may be begun before that is done.
bool mayBeginEarly(const Task &before, const Task &task)
{
    constexpr std::int64_t kFar = 40;
    return before.percentComplete >= kFar && before.percentComplete < 100
           && before.kind == TaskKind::Normal && !task.actualStart.isValid() && !task.milestone
           && task.kind == TaskKind::Normal && task.duration.value >= 4 * kDay
           && task.splits.isEmpty() && task.constraint == ConstraintType::AsSoonAsPossible;
}

/// A few tasks were begun before the only task that they wait for was done (失序作业).
void beginEarly(Plan &plan, const CalendarSet &calendars)
{
    constexpr int kMost = 3;
    const TaskTree tree = treeOf(plan.tasks);
    const StaffCalendars staff(plan, calendars);
    QHash<TaskId, std::size_t> index;
    QHash<TaskId, int> waits;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        index.insert(plan.tasks[i].id, i);
    for (const Link &link : plan.links)
        ++waits[link.successor];
    int early = 0;
    for (const Link &link : plan.links) {
        if (early == kMost)
            break;
        if (link.type != LinkType::FinishToStart || link.lag.value != 0
            || link.predecessorProject.isValid() || waits.value(link.successor) > 1)
            continue;
        const Task &before = plan.tasks[index.value(link.predecessor)];
        const std::size_t at = index.value(link.successor);
        Task &task = plan.tasks[at];
        if (tree.isSummary(at) || !mayBeginEarly(before, task))
            continue;
        const WorkCalendarPtr calendar = calendars.runningOn(task, staff);
        const WallTime begun =
            calendar->startAt(calendar->workAt(plan.project.statusDate) - 3 * kDay);
        if (begun <= before.actualStart)
            continue;
        task.actualStart = begun;
        task.percentComplete = task.physicalPercent = 20;
        ++early;
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
        const Resource *resource = resources.value(assignment.resource); // null: nobody is named
        assignment.start = task.start;
        assignment.finish = task.finish;
        if (!resource || resource->type == ResourceType::Work) {
            assignment.work = {task.duration.value * assignment.units / 1000};
            assignment.actualWork = {assignment.work.value * task.percentComplete / 100};
        }
        assignment.cost = costOf(assignment, resource, assignment.cost);
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

/// What the work done so far has cost: mostly a little more than it was to.
void spend(Plan &plan, SampleSource &source)
{
    struct Spent {
        std::int64_t percent = 0;
        std::int64_t price = 100; ///< per cent of what was planned
    };
    QHash<TaskId, Spent> spent;
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        Task &task = plan.tasks[i];
        if (tree.isSummary(i) || task.percentComplete == 0)
            continue;
        const Spent now{task.percentComplete, source.between(98, 113)};
        task.actualCost = {task.fixedCost.fen * now.percent / 100 * now.price / 100};
        spent.insert(task.id, now);
    }
    for (Assignment &assignment : plan.assignments) {
        const Spent now = spent.value(assignment.task);
        assignment.actualCost = {assignment.cost.fen * now.percent / 100 * now.price / 100};
    }
}

/// EV / PV when everything until the status date is booked as it is scheduled.
Result<double> earnedOfPlanned(Plan plan, const CalendarSet &calendars)
{
    plan.project.statusDate = sampleStatusDate();
    book(plan, calendars);
    const auto times = schedule(plan, calendars);
    if (!times)
        return passOn(times);
    const auto value = EarnedValue::of(plan, *times, calendars);
    if (!value)
        return passOn(value);
    return value->total().spi().value_or(1.0);
}

/// Lets work take longer, a few tasks at a time, until the plan is about a tenth behind.
Result<> fallBehind(Plan &plan, SampleSource &source, const CalendarSet &calendars)
{
    constexpr double kBehind = 0.93;
    constexpr int kMostRounds = 32;
    constexpr int kOneIn = 16;
    // it began well, and what lay before the last approval is history
    const std::int64_t halfWay = (plan.project.planStart.minute + sampleStatusDate().minute) / 2;
    const WallTime from = std::max(plan.baselines.back().savedAt, WallTime{halfWay});
    for (int round = 0; round < kMostRounds; ++round) {
        letSlip(plan, source, kOneIn, from, sampleStatusDate());
        if (auto done = reschedule(plan, calendars); !done)
            return done;
        const auto earned = earnedOfPlanned(plan, calendars);
        if (!earned)
            return passOn(earned);
        if (*earned <= kBehind)
            break;
    }
    return {};
}

} // namespace

Result<> approve(Plan &plan, SampleSource &source)
{
    const CalendarSet calendars = CalendarSet::compile(plan, shippedHolidays());
    plan.project.statusDate = {}; // nothing has begun
    sumAssignments(plan);
    if (auto done = reschedule(plan, calendars); !done)
        return done;
    settleAssignments(plan); // a hammock's length is known now
    sumAssignments(plan);
    return saveBaseline(plan,
                        source,
                        u"批准基线"_s,
                        u"随项目总体进度计划一并批复。"_s,
                        plan.project.approvedOn.addDays(20));
}

Result<> adjust(Plan &plan, SampleSource &source, QDate on)
{
    constexpr int kOneIn = 10;
    const CalendarSet calendars = CalendarSet::compile(plan, shippedHolidays());
    letSlip(plan, source, kOneIn, {}, WallTime::at(on, 0));
    if (auto done = reschedule(plan, calendars); !done)
        return done;
    settleAssignments(plan);
    sumAssignments(plan);
    return saveBaseline(
        plan, source, u"第一次调整基线"_s, u"征地拆迁滞后，经批准调整总体进度计划。"_s, on);
}

Result<> playProgress(Plan &plan, SampleSource &source)
{
    const CalendarSet calendars = CalendarSet::compile(plan, shippedHolidays());
    if (auto done = fallBehind(plan, source, calendars); !done)
        return done;
    plan.project.statusDate = sampleStatusDate();
    book(plan, calendars);
    beginEarly(plan, calendars);
    if (auto done = reschedule(plan, calendars); !done)
        return done;
    rollUpProgress(plan);
    settleAssignments(plan);
    sumAssignments(plan);
    spend(plan, source);
    return {};
}

} // namespace zs
