// SPDX-License-Identifier: GPL-3.0-or-later
// What a link demands of its successor and leaves to its predecessor, and what links make of a
// hammock.
#include "schedule/passes.h"

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

Minutes durationOf(const Network &net, int node)
{
    const int task = net.taskOf[idx(node)];
    if (net.isLeaf(node))
        return net.facts[idx(task)].duration;
    const EarlySpan &span = net.early[idx(node)];
    return net.projectCalendar->workBetween({span.start}, {span.finish});
}

bool isPercent(LagKind kind)
{
    return kind == LagKind::PercentOfPredecessor || kind == LagKind::ElapsedPercentOfPredecessor;
}

Minutes percentOf(const LinkEdge &e, Minutes duration)
{
    return std::llround(e.lagPercent / 100.0 * static_cast<double>(duration));
}

Minutes lagOf(const Network &net, const LinkEdge &e)
{
    if (!isPercent(e.lagKind))
        return e.lag;
    // a hammock's duration is what the link is to give it
    return e.role == EdgeRole::OutOfHammock ? 0 : percentOf(e, durationOf(net, e.from));
}

/// The calendar that a working lag counts on; null when it counts all hours.
const WorkCalendar *lagCalendarOf(const Network &net, const LinkEdge &e)
{
    if (e.lagKind == LagKind::Elapsed || e.lagKind == LagKind::ElapsedPercentOfPredecessor)
        return nullptr;
    const bool turned = e.role == EdgeRole::OutOfHammock;
    switch (net.lagCalendar) {
    case LagCalendar::Successor:
        return net.facts[idx(net.taskOf[idx(turned ? e.from : e.to)])].lagCalendar;
    case LagCalendar::Predecessor: // of one in another project only its dates are known here
        if (e.from < 0)
            return net.projectCalendar;
        return net.facts[idx(net.taskOf[idx(turned ? e.to : e.from)])].lagCalendar;
    case LagCalendar::Project:
        return net.projectCalendar;
    case LagCalendar::AllHours:
        break;
    }
    return nullptr;
}

/// `at` moved by a lag, as the bound of a successor.
std::int64_t behind(const Network &net, const LinkEdge &e, std::int64_t at, Minutes lag)
{
    if (lag == 0)
        return at;
    const WorkCalendar *cal = lagCalendarOf(net, e);
    if (!cal)
        return at + lag;
    const std::int64_t work = cal->workAt({at}) + lag;
    return (e.type == LinkType::StartToStart ? cal->startAt(work) : cal->finishAt(work)).minute;
}

/// `at` moved back by a lag, as the bound of a predecessor.
std::int64_t before(const Network &net, const LinkEdge &e, std::int64_t at, Minutes lag)
{
    if (lag == 0)
        return at;
    const WorkCalendar *cal = lagCalendarOf(net, e);
    return cal ? cal->startAt(cal->workAt({at}) - lag).minute : at - lag;
}

/// Keeps the earliest start and the latest finish that it is shown.
struct Reach {
    EarlySpan span;

    void add(bool onStart, std::int64_t at)
    {
        if (at == kUnset)
            return;
        if (onStart)
            span.start = span.start == kUnset ? at : std::min(span.start, at);
        else
            span.finish = std::max(span.finish, at);
    }
};

} // namespace

std::int64_t boundOf(const Network &net, const LinkEdge &e)
{
    const EarlySpan &from = net.early[idx(e.from)];
    if (e.role == EdgeRole::OutOfHammock) {
        const std::int64_t at = bindsStart(e.type) ? from.start : from.finish;
        return at == kUnset ? kUnset : before(net, e, at, lagOf(net, e));
    }
    const std::int64_t at = countsFromFinish(e.type) ? from.finish : from.start;
    return at == kUnset ? kUnset : behind(net, e, at, lagOf(net, e));
}

std::int64_t boundOf(const Network &net, const OutsideLink &link)
{
    const LinkEdge &e = link.rule;
    const std::int64_t at = countsFromFinish(e.type) ? link.finish : link.start;
    if (at == kUnset)
        return kUnset;
    Minutes lag = e.lag;
    if (isPercent(e.lagKind)) {
        const bool known = link.start != kUnset && link.finish != kUnset;
        lag =
            known ? percentOf(e, net.projectCalendar->workBetween({link.start}, {link.finish})) : 0;
    }
    return behind(net, e, at, lag);
}

std::int64_t latestBefore(const Network &net, const LinkEdge &e, std::int64_t latest)
{
    return latest == kUnlimited ? kUnlimited : before(net, e, latest, lagOf(net, e));
}

bool bindsHammockStart(const LinkEdge &e)
{
    return e.role == EdgeRole::OutOfHammock ? !countsFromFinish(e.type) : bindsStart(e.type);
}

void takeDemands(const Network &net, int node, bool unfinishedOnly, EarlySpan &bound)
{
    for (const LinkEdge &e : net.edgesInto(node)) {
        if (unfinishedOnly && net.modeAt(e.from) == TaskMode::Finished)
            continue;
        std::int64_t &side = bindsStart(e.type) ? bound.start : bound.finish;
        side = std::max(side, boundOf(net, e));
    }
    if (net.outside.empty())
        return;
    if (const auto found = net.outside.find(node); found != net.outside.end()) {
        for (const OutsideLink &link : found->second) {
            std::int64_t &side = bindsStart(link.rule.type) ? bound.start : bound.finish;
            side = std::max(side, boundOf(net, link));
        }
    }
}

EarlySpan hammockSpan(const Network &net, int node, std::int64_t &work)
{
    const TaskFacts &f = net.facts[idx(node)];
    const WorkCalendar &cal = *f.calendar;
    Reach reach;
    for (const LinkEdge &e : net.edgesInto(node))
        reach.add(bindsHammockStart(e), boundOf(net, e));
    if (const auto found = net.outside.find(node); found != net.outside.end()) {
        for (const OutsideLink &link : found->second)
            reach.add(bindsStart(link.rule.type), boundOf(net, link));
    }
    EarlySpan &span = reach.span;
    if (f.fixedStart != kUnset)
        span.start = f.fixedStart;
    if (f.fixedFinish != kUnset)
        span.finish = f.fixedFinish;
    if (span.start == kUnset && span.finish != kUnset)
        span.start = cal.startOf({span.finish}, f.span).minute;
    else if (span.start == kUnset)
        span.start = net.early[idx(net.parent[idx(node)])].start;
    work = cal.workAt({span.start});
    const std::int64_t end = span.finish == kUnset ? work + f.span : cal.workAt({span.finish});
    if (end <= work) { // a moment: on the side of the break on which it was given
        const std::int64_t at = cal.finishAt(work).minute;
        span.start = at >= span.start ? at : cal.startAt(work).minute;
        return {span.start, span.start};
    }
    return {f.fixedStart == kUnset ? cal.startAt(work).minute : f.fixedStart,
            f.fixedFinish == kUnset ? cal.finishAt(end).minute : f.fixedFinish};
}

} // namespace zs
