// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/passes.h"

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

std::int64_t workAt(const TaskFacts &f, std::int64_t instant)
{
    return f.calendar->workAt({instant});
}

/// The first instant >= `bound` with this coordinate at which a task may end (or a milestone lie).
std::int64_t endFrom(const WorkCalendar &cal, std::int64_t work, std::int64_t bound)
{
    const std::int64_t end = cal.finishAt(work).minute;
    return end >= bound ? end : cal.startAt(work).minute;
}

Minutes durationOf(const Network &net, int node)
{
    const int task = net.taskOf[idx(node)];
    if (net.isLeaf(node))
        return net.facts[idx(task)].duration;
    const EarlySpan &span = net.early[idx(node)];
    return net.projectCalendar->workBetween({span.start}, {span.finish});
}

Minutes lagOf(const Network &net, const LinkEdge &e)
{
    if (e.lagKind == LagKind::Working || e.lagKind == LagKind::Elapsed)
        return e.lag;
    return std::llround(e.lagPercent / 100.0 * static_cast<double>(durationOf(net, e.from)));
}

bool isElapsed(LagKind kind)
{
    return kind == LagKind::Elapsed || kind == LagKind::ElapsedPercentOfPredecessor;
}

// --- forward ---

/// What predecessors and parents demand of a leaf or entry.
EarlySpan demandsOn(const Network &net, int node)
{
    EarlySpan bound = net.early[idx(net.parent[idx(node)])];
    for (const LinkEdge &e : net.edgesInto(node)) {
        std::int64_t &side = bindsStart(e.type) ? bound.start : bound.finish;
        side = std::max(side, boundOf(net, e));
    }
    return bound;
}

EarlySpan entrySpan(const Network &net, int node)
{
    if (node == net.count())
        return {net.planStart, kUnset};
    const TaskFacts &f = net.facts[idx(node)];
    if (f.mode == TaskMode::FixedSummary)
        return net.early[idx(net.parent[idx(node)])];
    EarlySpan bound = demandsOn(net, node);
    if (f.constraint == ConstraintType::StartNoEarlierThan
        || f.constraint == ConstraintType::MustStartOn)
        bound.start = std::max(bound.start, f.constraintAt);
    return bound;
}

EarlySpan exitSpan(const Network &net, int node)
{
    const int task = net.taskOf[idx(node)];
    const TaskFacts &f = net.facts[idx(task)];
    if (f.mode == TaskMode::FixedSummary)
        return {f.fixedStart, f.fixedFinish};
    EarlySpan span{kUnlimited, kUnset};
    net.eachChild(task, [&](int child) {
        const EarlySpan &s = net.early[idx(net.exitOf[idx(child)])];
        if (s.start != kUnset) {
            span.start = std::min(span.start, s.start);
            span.finish = std::max(span.finish, s.finish);
        }
    });
    return span.finish == kUnset ? EarlySpan{} : span;
}

/// Puts an automatic leaf as early as its demands and its own constraint allow.
EarlySpan placeEarly(const TaskFacts &f, EarlySpan bound, std::int64_t &work)
{
    const WorkCalendar &cal = *f.calendar;
    if (f.constraint == ConstraintType::StartNoEarlierThan)
        bound.start = std::max(bound.start, f.constraintAt);
    else if (f.constraint == ConstraintType::FinishNoEarlierThan)
        bound.finish = std::max(bound.finish, f.constraintAt);
    else if (f.constraint == ConstraintType::MustStartOn)
        bound = {f.constraintAt, kUnset};
    else if (f.constraint == ConstraintType::MustFinishOn)
        bound = {kUnset, f.constraintAt};
    const bool bothBound = bound.start != kUnset && bound.finish != kUnset;
    work = bound.start != kUnset ? workAt(f, bound.start) : workAt(f, bound.finish) - f.duration;
    if (f.duration == 0) {
        const std::int64_t at = std::max(bound.start, bound.finish);
        work = workAt(f, at);
        const std::int64_t end = endFrom(cal, work, at);
        return {end, end};
    }
    if (bothBound)
        work = std::max(work, workAt(f, bound.finish) - f.duration);
    // a must-date in non-working time means the work before it
    const std::int64_t end = f.constraint == ConstraintType::MustFinishOn ? kUnset : bound.finish;
    return {cal.startAt(work).minute, endFrom(cal, work + f.duration, end)};
}

EarlySpan leafSpan(const Network &net, int node, std::int64_t &work)
{
    const TaskFacts &f = net.facts[idx(node)];
    if (f.mode == TaskMode::Inactive)
        return {};
    if (f.mode != TaskMode::Automatic) {
        work = workAt(f, f.fixedStart);
        return {f.fixedStart, f.fixedFinish};
    }
    EarlySpan bound = demandsOn(net, node);
    if (startsBeforePlan(net, node) && bound == EarlySpan{net.planStart, kUnset})
        bound.start = f.constraintAt;
    return placeEarly(f, bound, work);
}

// --- backward ---

/// Takes what the successors of a leaf or exit leave it into its bounds.
void limitBySuccessors(const Network &net, int node, LateSpan &bound)
{
    for (const int at : net.edgesFrom(node)) {
        const LinkEdge &e = net.edges[idx(at)];
        const LateSpan &to = net.late[idx(e.to)];
        const bool start = bindsStart(e.type);
        const std::int64_t late = latestBefore(net, e, start ? to.lateStart : to.lateFinish);
        const std::int64_t free = latestBefore(net, e, start ? to.freeStart : to.freeFinish);
        if (countsFromFinish(e.type)) {
            bound.lateFinish = std::min(bound.lateFinish, late);
            bound.freeFinish = std::min(bound.freeFinish, free);
        } else {
            bound.lateStart = std::min(bound.lateStart, late);
            bound.freeStart = std::min(bound.freeStart, free);
        }
    }
}

/// What the parent's exit hands down. Its start bounds hold for whoever starts it.
LateSpan handedTo(const Network &net, int node)
{
    const int task = net.taskOf[idx(node)];
    LateSpan bound = net.late[idx(net.exitOf[idx(net.parent[idx(task)])])];
    if (bound.anchor == kUnset || bound.anchor != net.early[idx(node)].start)
        bound.lateStart = bound.freeStart = kUnlimited;
    bound.anchor = kUnset;
    return bound;
}

LateSpan exitBounds(const Network &net, int node)
{
    const int task = net.taskOf[idx(node)];
    if (task == net.count()) {
        const std::int64_t finish = net.fromFinish ? net.planFinish : net.early[idx(node)].finish;
        const std::int64_t last = finish == kUnset ? kUnlimited : finish;
        return {kUnlimited, last, kUnlimited, last, kUnset};
    }
    LateSpan bound = handedTo(net, node);
    const TaskFacts &f = net.facts[idx(task)];
    if (f.mode == TaskMode::FixedSummary || net.early[idx(node)].start == kUnset)
        return bound;
    limitBySuccessors(net, node, bound);
    if (f.constraint == ConstraintType::FinishNoLaterThan
        || f.constraint == ConstraintType::MustFinishOn)
        bound.lateFinish = std::min(bound.lateFinish, f.constraintAt);
    if (f.deadlineAt != kUnset)
        bound.lateFinish = std::min(bound.lateFinish, f.deadlineAt);
    if (bound.lateStart != kUnlimited || bound.freeStart != kUnlimited)
        bound.anchor = net.early[idx(node)].start;
    return bound;
}

LateSpan entryBounds(const Network &net, int node)
{
    const TaskFacts &f = net.facts[idx(node)];
    if (f.mode == TaskMode::FixedSummary)
        return {f.fixedStart, f.fixedFinish, f.fixedStart, f.fixedFinish, kUnset};
    LateSpan bound;
    net.eachChild(node, [&](int child) {
        const LateSpan &c = net.late[idx(child)];
        bound.lateStart = std::min(bound.lateStart, c.lateStart);
        bound.lateFinish = std::min(bound.lateFinish, c.lateFinish);
        bound.freeStart = std::min(bound.freeStart, c.freeStart);
        bound.freeFinish = std::min(bound.freeFinish, c.freeFinish);
    });
    return bound;
}

/// The latest start coordinate that two bounds leave a task.
std::int64_t latestWork(const TaskFacts &f, std::int64_t start, std::int64_t finish)
{
    std::int64_t work = workAt(f, finish) - f.duration;
    if (start != kUnlimited)
        work = std::min(work, workAt(f, start));
    return work;
}

/// The latest start coordinate after the task's own dates have their say.
std::int64_t constrainedLate(const TaskFacts &f, std::int64_t late, bool fromFinish)
{
    const bool begun = f.mode == TaskMode::Started;
    switch (f.constraint) {
    case ConstraintType::MustStartOn:
        if (!begun)
            late = fromFinish ? f.constraintWork : std::min(late, f.constraintWork);
        break;
    case ConstraintType::MustFinishOn:
        late = fromFinish ? f.constraintWork - f.duration
                          : std::min(late, f.constraintWork - f.duration);
        break;
    case ConstraintType::StartNoLaterThan:
        if (!begun)
            late = std::min(late, f.constraintWork);
        break;
    case ConstraintType::FinishNoLaterThan:
        late = std::min(late, f.constraintWork - f.duration);
        break;
    default:
        break;
    }
    return f.deadlineWork == kUnset ? late : std::min(late, f.deadlineWork - f.duration);
}

/// Where the task is put, as instants; `early` unless it lies late.
EarlySpan placement(const Network &net, int node)
{
    const TaskFacts &f = net.facts[idx(node)];
    const LeafWork &w = net.work[idx(node)];
    const EarlySpan &early = net.early[idx(node)];
    if (w.placed == w.early)
        return early;
    const std::int64_t finish = f.calendar->finishAt(w.placed + f.duration).minute;
    if (f.duration > 0)
        return {f.calendar->startAt(w.placed).minute, finish};
    const std::int64_t start =
        f.calendar->startAt(w.placed).minute; // a milestone: the side its bounds allow
    const LateSpan &bound = net.late[idx(node)];
    const std::int64_t latest = std::min({bound.lateStart, bound.freeStart, bound.freeFinish});
    const std::int64_t at = start <= latest ? start : finish;
    return {at, at};
}

LateSpan leafBounds(const Network &net, int node, LeafWork &w)
{
    const TaskFacts &f = net.facts[idx(node)];
    if (f.mode == TaskMode::Inactive)
        return {};
    if (f.mode == TaskMode::Finished) {
        w.late = w.placed = w.early;
        w.freeFloat = 0;
        return {};
    }
    LateSpan bound = handedTo(net, node);
    limitBySuccessors(net, node, bound);
    const bool begun = f.mode == TaskMode::Started;
    if (begun)
        bound.lateStart = bound.freeStart = kUnlimited;
    const std::int64_t finish = bound.lateFinish;
    w.late = constrainedLate(f, latestWork(f, bound.lateStart, finish), net.fromFinish);
    const std::int64_t room = latestWork(f, bound.freeStart, bound.freeFinish);
    const bool movable = f.mode == TaskMode::Automatic;
    w.placed = w.early;
    if (movable && net.fromFinish)
        w.placed = w.late;
    else if (movable && f.constraint == ConstraintType::AsLateAsPossible)
        w.placed = std::max(w.early, std::min(room, w.late));
    w.freeFloat = std::max<Minutes>(0, room - w.placed);
    // the latest instants with these coordinates: predecessors on other calendars may use the gap
    bound.lateFinish = std::min(finish, f.calendar->startAt(w.late + f.duration).minute);
    if (begun)
        return bound; // what is begun cannot be begun too early
    bound.lateStart = std::min(bound.lateStart, f.calendar->startAt(w.late).minute);
    if (f.duration == 0)
        bound.lateStart = bound.lateFinish = std::min(bound.lateStart, bound.lateFinish);
    return bound;
}

} // namespace

std::int64_t boundOf(const Network &net, const LinkEdge &e)
{
    const EarlySpan &from = net.early[idx(e.from)];
    const std::int64_t at = countsFromFinish(e.type) ? from.finish : from.start;
    if (at == kUnset)
        return kUnset;
    const Minutes lag = lagOf(net, e);
    if (lag == 0)
        return at;
    if (isElapsed(e.lagKind))
        return at + lag;
    const WorkCalendar &cal = *net.facts[idx(net.taskOf[idx(e.to)])].lagCalendar;
    const std::int64_t work = cal.workAt({at}) + lag;
    return (e.type == LinkType::StartToStart ? cal.startAt(work) : cal.finishAt(work)).minute;
}

std::int64_t latestBefore(const Network &net, const LinkEdge &e, std::int64_t latest)
{
    if (latest == kUnlimited)
        return kUnlimited;
    const Minutes lag = lagOf(net, e);
    if (lag == 0)
        return latest;
    if (isElapsed(e.lagKind))
        return latest - lag;
    const WorkCalendar &cal = *net.facts[idx(net.taskOf[idx(e.to)])].lagCalendar;
    return cal.startAt(cal.workAt({latest}) - lag).minute;
}

bool startsBeforePlan(const Network &net, int node)
{
    const TaskFacts &f = net.facts[idx(node)];
    return f.constraint == ConstraintType::StartNoEarlierThan && f.constraintAt < net.planStart
           && !net.fromFinish && net.edgesInto(node).empty();
}

bool forwardNode(Network &net, int node)
{
    EarlySpan span;
    bool changed = false;
    if (net.isLeaf(node)) {
        std::int64_t work = 0;
        span = leafSpan(net, node, work);
        changed = work != net.work[idx(node)].early;
        net.work[idx(node)].early = work;
    } else {
        span = net.isExit(node) ? exitSpan(net, node) : entrySpan(net, node);
    }
    changed |= span != net.early[idx(node)];
    net.early[idx(node)] = span;
    return changed;
}

bool backwardNode(Network &net, int node)
{
    LateSpan bound;
    bool changed = false;
    if (net.isLeaf(node)) {
        LeafWork &w = net.work[idx(node)];
        const LeafWork before = w;
        bound = leafBounds(net, node, w);
        changed = w != before;
        if (net.facts[idx(node)].mode != TaskMode::Finished
            && net.facts[idx(node)].mode != TaskMode::Inactive) {
            std::swap(net.late[idx(node)], bound); // placement() reads the new bounds
            const EarlySpan placed = placement(net, node);
            net.late[idx(node)].freeStart =
                net.facts[idx(node)].mode == TaskMode::Started ? kUnlimited : placed.start;
            net.late[idx(node)].freeFinish = placed.finish;
            return changed | (bound != net.late[idx(node)]);
        }
    } else {
        bound = net.isExit(node) ? exitBounds(net, node) : entryBounds(net, node);
    }
    changed |= bound != net.late[idx(node)];
    net.late[idx(node)] = bound;
    return changed;
}

void runAllPasses(Network &net)
{
    const auto forward = [&net] {
        for (const int node : net.order)
            forwardNode(net, node);
    };
    const auto backward = [&net] {
        for (std::size_t i = net.order.size(); i-- > 0;)
            backwardNode(net, net.order[i]);
    };
    if (net.fromFinish) {
        // percent lags and the first children of summaries need early dates before there are any:
        // any start will do
        net.planStart = net.planFinish;
        forward();
        backward();
        const std::int64_t first = net.late[idx(net.count())].lateStart;
        net.planStart = first == kUnlimited ? net.planFinish : first;
    }
    forward();
    backward();
}

} // namespace zs
