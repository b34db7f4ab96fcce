// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/passes.h"

#include <algorithm>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// Tasks outside of the network, and summaries all of whose children are: as they are.
TaskTimes untouched(const TaskFacts &f)
{
    TaskTimes t;
    t.start = t.earlyStart = t.lateStart = {f.fixedStart};
    t.finish = t.earlyFinish = t.lateFinish = {f.fixedFinish};
    if (t.start.isValid() && t.finish.isValid())
        t.duration = f.calendar->workBetween(t.start, t.finish);
    return t;
}

bool isBroken(const Network &net, int node, const TaskTimes &t)
{
    const TaskFacts &f = net.facts[idx(node)];
    if (f.constraintAt == kUnset || f.mode == TaskMode::Finished)
        return false;
    const std::int64_t start = f.calendar->workAt(t.start);
    const std::int64_t finish = f.calendar->workAt(t.finish);
    switch (f.constraint) {
    case ConstraintType::MustStartOn:
    case ConstraintType::MustFinishOn:
        break;
    case ConstraintType::StartNoEarlierThan:
        return f.mode != TaskMode::Started && start < f.constraintWork;
    case ConstraintType::StartNoLaterThan:
        return start > f.constraintWork;
    case ConstraintType::FinishNoEarlierThan:
        return finish < f.constraintWork;
    case ConstraintType::FinishNoLaterThan:
        return finish > f.constraintWork;
    default:
        return false;
    }
    const bool byStart = f.constraint == ConstraintType::MustStartOn;
    if ((byStart ? start : finish) != f.constraintWork)
        return true;
    // kept: but not by those it depends on, or that depend on it?
    EarlySpan demand{net.early[idx(net.parent[idx(node)])]};
    if (net.parent[idx(node)] == net.count())
        demand = {}; // the plan's own start is no link
    takeDemands(net, node, false, demand);
    if (demand.start != kUnset && f.calendar->workAt({demand.start}) > start)
        return true;
    return demand.finish != kUnset && f.calendar->workAt({demand.finish}) > finish;
}

/// Late dates as instants.
void setLate(TaskTimes &t, const Network &net, int task, Minutes span)
{
    const TaskFacts &f = net.facts[idx(task)];
    const LeafWork &w = net.work[idx(task)];
    if (w.late == w.early) {
        t.lateStart = t.earlyStart;
        t.lateFinish = t.earlyFinish;
    } else if (span > 0) {
        t.lateStart = f.calendar->startAt(w.late);
        t.lateFinish = f.calendar->finishAt(w.late + span);
    } else {
        const WallTime at = f.calendar->startAt(w.late);
        t.lateStart = t.lateFinish =
            at.minute <= net.late[idx(task)].lateStart ? at : f.calendar->finishAt(w.late);
    }
    if (f.mode == TaskMode::Started)
        t.lateStart = t.earlyStart; // it cannot start again
}

/// Finished tasks and hammocks have no float to speak of, and are never critical.
TaskTimes withoutFloat(const Network &net, int task)
{
    const TaskFacts &f = net.facts[idx(task)];
    TaskTimes t;
    t.start = t.earlyStart = t.lateStart = {net.early[idx(task)].start};
    t.finish = t.earlyFinish = t.lateFinish = {net.early[idx(task)].finish};
    t.duration =
        f.mode == TaskMode::Hammock ? f.calendar->workBetween(t.start, t.finish) : f.duration;
    t.deadlineMissed = f.deadlineWork != kUnset && f.calendar->workAt(t.finish) > f.deadlineWork;
    return t;
}

TaskTimes leafTimes(const Network &net, int task)
{
    const TaskFacts &f = net.facts[idx(task)];
    if (f.mode == TaskMode::Inactive)
        return untouched(f);
    if (f.mode == TaskMode::Finished || f.mode == TaskMode::Hammock)
        return withoutFloat(net, task);
    const EarlySpan &early = net.early[idx(task)];
    const LateSpan &late = net.late[idx(task)];
    const LeafWork &w = net.work[idx(task)];
    const Minutes span = spanOf(net, task);
    TaskTimes t;
    t.earlyStart = {early.start};
    t.earlyFinish = {early.finish};
    t.duration = f.duration;
    setLate(t, net, task, span);
    const bool moved = w.placed != w.early && f.mode == TaskMode::Automatic;
    t.start = moved ? WallTime{late.freeStart} : t.earlyStart;
    t.finish = moved ? WallTime{late.freeFinish} : t.earlyFinish;
    if (f.mode == TaskMode::Started && f.left > 0)
        t.resume = f.calendar->startAt(f.calendar->workAt(t.finish) - f.left);
    t.totalFloat =
        w.late
        - (net.fromFinish || f.constraint != ConstraintType::AsLateAsPossible ? w.early : w.placed);
    t.freeFloat = w.freeFloat;
    t.critical = t.totalFloat <= net.criticalFloat;
    t.constraintBroken = isBroken(net, task, t);
    t.deadlineMissed = f.deadlineWork != kUnset && w.placed + span > f.deadlineWork;
    return t;
}

/// True for a task that has dates to show in the summary above it.
bool counts(const Network &net, int task)
{
    if (net.facts[idx(task)].mode == TaskMode::Inactive)
        return false;
    if (net.early[idx(net.exitOf[idx(task)])].start != kUnset)
        return true;
    bool any = false; // hammocks give no dates to the exit of their summary
    if (!net.isLeaf(task))
        net.eachChild(task, [&](int child) { any = any || counts(net, child); });
    return any;
}

/// True when the floats of a task, or of all that is in it, say nothing.
bool hasNoFloat(const Network &net, int task)
{
    if (!net.isLeaf(task))
        return net.late[idx(task)].lateFinish == kUnlimited;
    const TaskMode mode = net.facts[idx(task)].mode;
    return mode == TaskMode::Finished || mode == TaskMode::Hammock;
}

/// A summary is as its children are: first start, last finish, the smallest of their floats.
TaskTimes rolledUp(const Network &net, const std::vector<TaskTimes> &tasks, int task)
{
    const TaskFacts &f = net.facts[idx(task)];
    TaskTimes t;
    bool any = false;
    bool open = false;
    net.eachChild(task, [&](int child) {
        const TaskTimes &c = tasks[idx(child)];
        if (!counts(net, child))
            return;
        t.earlyStart = any ? std::min(t.earlyStart, c.earlyStart) : c.earlyStart;
        t.lateStart = any ? std::min(t.lateStart, c.lateStart) : c.lateStart;
        t.start = any ? std::min(t.start, c.start) : c.start;
        t.earlyFinish = std::max(t.earlyFinish, c.earlyFinish);
        t.lateFinish = std::max(t.lateFinish, c.lateFinish);
        t.finish = std::max(t.finish, c.finish);
        t.critical |= c.critical;
        any = true;
        if (hasNoFloat(net, child))
            return;
        t.totalFloat = open ? std::min(t.totalFloat, c.totalFloat) : c.totalFloat;
        t.freeFloat = open ? std::min(t.freeFloat, c.freeFloat) : c.freeFloat;
        open = true;
    });
    if (!any)
        return untouched(f);
    if (f.mode == TaskMode::FixedSummary) {
        t.start = t.earlyStart = {f.fixedStart};
        t.finish = t.earlyFinish = {f.fixedFinish};
    }
    t.duration = net.projectCalendar->workBetween(t.start, t.finish);
    if (f.constraint == ConstraintType::FinishNoLaterThan
        || f.constraint == ConstraintType::MustFinishOn)
        t.constraintBroken = f.calendar->workAt(t.finish) > f.constraintWork;
    else if (f.constraint == ConstraintType::StartNoEarlierThan
             || f.constraint == ConstraintType::MustStartOn)
        t.constraintBroken = f.calendar->workAt(t.start) < f.constraintWork;
    t.deadlineMissed = f.deadlineWork != kUnset && f.calendar->workAt(t.finish) > f.deadlineWork;
    return t;
}

} // namespace

TaskTimes taskTimes(const Network &net, const std::vector<TaskTimes> &tasks, int task)
{
    return net.isLeaf(task) ? leafTimes(net, task) : rolledUp(net, tasks, task);
}

void setPlanSpan(Schedule &schedule, const Network &net)
{
    WallTime first;
    WallTime last;
    net.eachChild(net.count(), [&](int child) {
        const TaskTimes &t = schedule.tasks[idx(child)];
        if (net.facts[idx(child)].mode == TaskMode::Inactive || !t.start.isValid())
            return;
        first = first.isValid() ? std::min(first, t.start) : t.start;
        last = std::max(last, t.finish);
    });
    if (net.fromFinish) {
        last = std::max(last, WallTime{net.planFinish});
        schedule.start = first.isValid() ? first : last;
        schedule.finish = last;
        return;
    }
    const WallTime given{net.planStart};
    schedule.start = first.isValid() ? std::min(first, given) : given;
    schedule.finish = last.isValid() ? last : given;
}

Schedule scheduleOf(const Network &net)
{
    Schedule schedule;
    schedule.tasks.resize(idx(net.count()));
    for (int task = net.count() - 1; task >= 0; --task)
        schedule.tasks[idx(task)] = taskTimes(net, schedule.tasks, task);
    setPlanSpan(schedule, net);
    return schedule;
}

} // namespace zs
