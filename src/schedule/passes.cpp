// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/passes.h"

#include <algorithm>

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

// --- forward ---

/// What predecessors and parents demand of a leaf or entry.
EarlySpan demandsOn(const Network &net, int node)
{
    EarlySpan bound = net.early[idx(net.parent[idx(node)])];
    takeDemands(net, node, false, bound);
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
        if (s.start != kUnset && net.facts[idx(child)].mode != TaskMode::Hammock) {
            span.start = std::min(span.start, s.start);
            span.finish = std::max(span.finish, s.finish);
        }
    });
    return span.finish == kUnset ? EarlySpan{} : span;
}

/// Puts an automatic leaf where its bounds say. The calendar is the last to be heard.
EarlySpan placeWithin(const TaskFacts &f, const EarlySpan &bound, std::int64_t &work)
{
    const WorkCalendar &cal = *f.calendar;
    const bool bothBound = bound.start != kUnset && bound.finish != kUnset;
    work = bound.start != kUnset ? workAt(f, bound.start) : workAt(f, bound.finish) - f.span;
    if (f.span == 0) {
        const std::int64_t at = std::max(bound.start, bound.finish);
        work = workAt(f, at);
        const std::int64_t end = endFrom(cal, work, at);
        return {end, end};
    }
    if (bothBound)
        work = std::max(work, workAt(f, bound.finish) - f.span);
    // a must-date in non-working time means the work before it
    const std::int64_t end = f.constraint == ConstraintType::MustFinishOn ? kUnset : bound.finish;
    return {cal.startAt(work).minute, endFrom(cal, work + f.span, end)};
}

/// Puts an automatic leaf as early as its demands and its own dates allow.
EarlySpan placeEarly(const Network &net, const TaskFacts &f, EarlySpan bound, std::int64_t &work)
{
    if (f.constraint == ConstraintType::StartNoEarlierThan)
        bound.start = std::max(bound.start, f.constraintAt);
    else if (f.constraint == ConstraintType::FinishNoEarlierThan)
        bound.finish = std::max(bound.finish, f.constraintAt);
    else if (f.constraint == ConstraintType::MustStartOn)
        bound = {f.constraintAt, kUnset};
    else if (f.constraint == ConstraintType::MustFinishOn)
        bound = {kUnset, f.constraintAt};
    bound.start = std::max(bound.start, net.statusDate);
    const EarlySpan span = placeWithin(f, bound, work);
    if (!isDelayed(net, f))
        return span;
    bound.start = span.start + f.delay;
    return placeWithin(f, bound, work);
}

/// Started work runs on from its actual start; what is left of it may have to wait.
EarlySpan startedSpan(const Network &net, int node, std::int64_t &work)
{
    const TaskFacts &f = net.facts[idx(node)];
    work = workAt(f, f.fixedStart);
    const EarlySpan asIs{f.fixedStart, f.fixedFinish};
    if (f.left == 0 || !net.retainsLogic())
        return asIs;
    EarlySpan bound = net.early[idx(net.parent[idx(node)])];
    takeDemands(net, node, true, bound);
    const std::int64_t goesOn = workAt(f, f.fixedFinish) - f.left;
    std::int64_t later = goesOn;
    if (bound.start != kUnset)
        later = std::max(later, workAt(f, bound.start));
    if (bound.finish != kUnset)
        later = std::max(later, workAt(f, bound.finish) - f.left);
    if (later == goesOn && bound.finish <= f.fixedFinish)
        return asIs;
    return {f.fixedStart, endFrom(*f.calendar, later + f.left, bound.finish)};
}

EarlySpan leafSpan(const Network &net, int node, std::int64_t &work)
{
    const TaskFacts &f = net.facts[idx(node)];
    if (f.mode == TaskMode::Inactive)
        return {};
    if (f.mode == TaskMode::Hammock)
        return hammockSpan(net, node, work);
    if (f.mode == TaskMode::Started)
        return startedSpan(net, node, work);
    if (f.mode != TaskMode::Automatic) {
        work = workAt(f, f.fixedStart);
        return {f.fixedStart, f.fixedFinish};
    }
    EarlySpan bound = demandsOn(net, node);
    if (startsBeforePlan(net, node) && bound == EarlySpan{net.planStart, kUnset})
        bound.start = f.constraintAt;
    return placeEarly(net, f, bound, work);
}

// --- backward ---

/// A successor that goes on whatever its predecessors do.
bool isPassedOver(const Network &net, const LinkEdge &e)
{
    return net.statusDate != kUnset && net.progressRule == ProgressRule::ProgressOverride
           && net.modeAt(e.to) == TaskMode::Started;
}

/// No link of the task or of a summary above it leads on to another task.
bool endsChain(const Network &net, int task)
{
    for (int up = task; up < net.count(); up = net.parent[idx(up)]) {
        for (const int at : net.edgesFrom(net.exitOf[idx(up)])) {
            if (net.edges[idx(at)].role == EdgeRole::Normal)
                return false;
        }
    }
    return true;
}

/// Takes what the successors of a leaf or exit leave it into its bounds.
void limitBySuccessors(const Network &net, int node, LateSpan &bound)
{
    for (const int at : net.edgesFrom(node)) {
        const LinkEdge &e = net.edges[idx(at)];
        if (e.role != EdgeRole::Normal || isPassedOver(net, e))
            continue;
        const LateSpan &to = net.late[idx(e.to)];
        const bool start = bindsStart(e.type);
        std::int64_t late = start ? to.lateStart : to.lateFinish;
        std::int64_t free = start ? to.freeStart : to.freeFinish;
        if (hasLag(e)) {
            late = latestBefore(net, e, late);
            free = latestBefore(net, e, free);
        }
        if (countsFromFinish(e.type)) {
            bound.lateFinish = std::min(bound.lateFinish, late);
            bound.freeFinish = std::min(bound.freeFinish, free);
        } else {
            bound.lateStart = std::min(bound.lateStart, late);
            bound.freeStart = std::min(bound.freeStart, free);
        }
    }
    if (net.promised.empty())
        return;
    if (const auto found = net.promised.find(node); found != net.promised.end()) {
        bound.lateStart = std::min(bound.lateStart, found->second.start);
        bound.lateFinish = std::min(bound.lateFinish, found->second.finish);
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
std::int64_t latestWork(const TaskFacts &f, Minutes span, std::int64_t start, std::int64_t finish)
{
    std::int64_t work = workAt(f, finish) - span;
    if (start != kUnlimited)
        work = std::min(work, workAt(f, start));
    return work;
}

/// The latest start coordinate after the task's own dates have their say.
std::int64_t constrainedLate(const TaskFacts &f, Minutes span, std::int64_t late, bool fromFinish)
{
    const bool begun = f.mode == TaskMode::Started;
    switch (f.constraint) {
    case ConstraintType::MustStartOn:
        if (!begun)
            late = fromFinish ? f.constraintWork : std::min(late, f.constraintWork);
        break;
    case ConstraintType::MustFinishOn:
        late = fromFinish ? f.constraintWork - span : std::min(late, f.constraintWork - span);
        break;
    case ConstraintType::StartNoLaterThan:
        if (!begun)
            late = std::min(late, f.constraintWork);
        break;
    case ConstraintType::FinishNoLaterThan:
        late = std::min(late, f.constraintWork - span);
        break;
    default:
        break;
    }
    return f.deadlineWork == kUnset ? late : std::min(late, f.deadlineWork - span);
}

/// Where the task is put, as instants; `early` unless it lies late.
EarlySpan placement(const Network &net, int node)
{
    const TaskFacts &f = net.facts[idx(node)];
    const LeafWork &w = net.work[idx(node)];
    const EarlySpan &early = net.early[idx(node)];
    if (w.placed == w.early)
        return early;
    const std::int64_t finish = f.calendar->finishAt(w.placed + f.span).minute;
    if (f.span > 0)
        return {f.calendar->startAt(w.placed).minute, finish};
    const std::int64_t start =
        f.calendar->startAt(w.placed).minute; // a milestone: the side its bounds allow
    const LateSpan &bound = net.late[idx(node)];
    const std::int64_t latest = std::min({bound.lateStart, bound.freeStart, bound.freeFinish});
    const std::int64_t at = start <= latest ? start : finish;
    return {at, at};
}

/// Where a leaf is put: its early dates, unless it is to lie late.
std::int64_t placedWork(const Network &net, int node, std::int64_t room)
{
    const TaskFacts &f = net.facts[idx(node)];
    const LeafWork &w = net.work[idx(node)];
    if (f.mode != TaskMode::Automatic)
        return w.early;
    if (net.fromFinish) // what is not done cannot lie before the status date, however late it gets
        return net.statusDate == kUnset ? w.late : std::max(w.late, w.early);
    if (f.constraint == ConstraintType::AsLateAsPossible)
        return std::max(w.early, std::min(room, w.late));
    return w.early;
}

/// The latest start coordinate from which levelling's delay leads no further than to `work`.
std::int64_t undelayed(const TaskFacts &f, std::int64_t work)
{
    const std::int64_t latest = f.calendar->startAt(work).minute - f.delay;
    const std::int64_t before = workAt(f, latest);
    return f.calendar->startAt(before).minute > latest ? before - 1 : before;
}

/// What a leaf that counts leaves to its predecessors, before it is known where it is put.
LateSpan leftToOthers(const Network &net, int node, LateSpan bound, Minutes span)
{
    const TaskFacts &f = net.facts[idx(node)];
    const std::int64_t late =
        isDelayed(net, f) ? undelayed(f, net.work[idx(node)].late) : net.work[idx(node)].late;
    // the latest instants with these coordinates: predecessors on other calendars may use the gap
    bound.lateFinish = std::min(bound.lateFinish, f.calendar->startAt(late + span).minute);
    if (f.mode == TaskMode::Started) { // cannot be begun too early, but what is left may wait
        if (f.left > 0 && net.retainsLogic())
            bound.lateStart = f.calendar->startAt(late + span - f.left).minute;
        return bound;
    }
    bound.lateStart = std::min(bound.lateStart, f.calendar->startAt(late).minute);
    if (f.span == 0)
        bound.lateStart = bound.lateFinish = std::min(bound.lateStart, bound.lateFinish);
    return bound;
}

/// Finished work and hammocks leave everybody all time, and have no float.
bool limitsNobody(TaskMode mode)
{
    return mode == TaskMode::Finished || mode == TaskMode::Inactive || mode == TaskMode::Hammock;
}

LateSpan leafBounds(const Network &net, int node, LeafWork &w)
{
    const TaskFacts &f = net.facts[idx(node)];
    if (limitsNobody(f.mode)) {
        if (f.mode != TaskMode::Inactive) {
            w.late = w.placed = w.early;
            w.freeFloat = 0;
        }
        return {};
    }
    LateSpan bound = handedTo(net, node);
    limitBySuccessors(net, node, bound);
    if (f.mode == TaskMode::Started)
        bound.lateStart = bound.freeStart = kUnlimited;
    if (net.multiplePaths && endsChain(net, node)) {
        bound.lateFinish = std::min(bound.lateFinish, net.early[idx(node)].finish);
        bound.freeFinish = std::min(bound.freeFinish, net.early[idx(node)].finish);
    }
    const Minutes span = spanOf(net, node);
    w.late = constrainedLate(
        f, span, latestWork(f, span, bound.lateStart, bound.lateFinish), net.fromFinish);
    const std::int64_t room = latestWork(f, span, bound.freeStart, bound.freeFinish);
    w.placed = placedWork(net, node, room);
    w.freeFloat = std::max<Minutes>(0, room - w.placed);
    return leftToOthers(net, node, bound, span);
}

} // namespace

bool isDelayed(const Network &net, const TaskFacts &f)
{
    using enum ConstraintType;
    return f.delay > 0 && !net.fromFinish && f.constraint != MustStartOn
           && f.constraint != MustFinishOn && f.constraint != AsLateAsPossible;
}

Minutes spanOf(const Network &net, int node)
{
    const TaskFacts &f = net.facts[idx(node)];
    return f.mode == TaskMode::Started
               ? workAt(f, net.early[idx(node)].finish) - net.work[idx(node)].early
               : f.span;
}

bool startsBeforePlan(const Network &net, int node)
{
    const TaskFacts &f = net.facts[idx(node)];
    return f.constraint == ConstraintType::StartNoEarlierThan && f.constraintAt < net.planStart
           && !net.fromFinish && net.edgesInto(node).empty() && !net.outside.contains(node);
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
        const TaskFacts &f = net.facts[idx(node)];
        if (!limitsNobody(f.mode)) {
            std::swap(net.late[idx(node)], bound); // placement() reads the new bounds
            LateSpan &now = net.late[idx(node)];
            EarlySpan placed = placement(net, node);
            if (isDelayed(net, f)) {
                const std::int64_t from = undelayed(f, net.work[idx(node)].placed);
                placed = {f.calendar->startAt(from).minute,
                          f.calendar->startAt(from + f.span).minute};
            }
            now.freeFinish = placed.finish;
            now.freeStart = placed.start;
            if (f.mode == TaskMode::Started)
                now.freeStart = now.lateStart == kUnlimited
                                    ? kUnlimited
                                    : f.calendar->startAt(workAt(f, placed.finish) - f.left).minute;
            return changed | (bound != now);
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
