// SPDX-License-Identifier: GPL-3.0-or-later
// The two passes of the critical path method, node by node, so that a whole run and an incremental
// one are the same arithmetic. What a node reads is written at each function: IncrementalScheduler
// relies on it.
//
// Rules (where programs differ, ours is named):
// - Lag counts on the successor's task calendar, or the project's when it has none, as Microsoft
// Project does; elapsed
//   lag counts all hours; percent lag is that part of the predecessor's duration.
// - A date on a link is an instant. A start is moved to the next working minute. A finish that must
// not lie before an
//   instant in non-working time is shown at the next working minute (Project writes an SF successor
//   so too). A milestone stays at the end of the shift its predecessor ends with.
// - Must-start-on and must-finish-on win over links (constraintBroken says so, and the predecessors
// get negative float).
//   The no-earlier-than and no-later-than kinds bound one pass each and never break a link;
//   Microsoft Project lets no-later-than dates win over links as well.
// - A task without predecessors that must not start before a date earlier than the plan's start
// begins on that date: so
//   Microsoft Project writes it (seen in real files).
// - As late as possible uses up the free float and moves no successor (Primavera's rule; Project
// uses up total float).
// - A deadline bounds the late finish only.
// - Manual tasks keep their dates in the forward pass and drive their successors; their late dates
// are computed like
//   everybody's, as Microsoft Project writes them. Started tasks keep their actual start and run on
//   for their duration; finished ones limit nobody.
// - A link or no-earlier-than date of a summary task reaches all its children; a link from it
// counts from its first start
//   or last finish. FNLT and the deadline bind all children, MSO counts as SNET, MFO as FNLT, the
//   other kinds do not act.
// - Scheduled from the finish, every task that is neither fixed nor must-dated lies at its late
// dates.
#pragma once

#include "schedule/network.h"

namespace zs {

/// Computes net.early of one node (and net.work.early of a leaf). True when it changed.
/// Reads: early of the parent's entry, of the predecessors (leaf, entry), of the children (exit);
/// facts of these.
bool forwardNode(Network &net, int node);

/// Computes net.late of one node (and the rest of net.work of a leaf). True when it changed.
/// Reads: its own early; early and late of the parent's exit and late of the successors (leaf,
/// exit); late of the children (entry).
bool backwardNode(Network &net, int node);

/// Both passes over all nodes.
void runAllPasses(Network &net);

/// The result of one task; of a summary from its children's results in `tasks`, which must be up to
/// date.
[[nodiscard]] TaskTimes
taskTimes(const Network &net, const std::vector<TaskTimes> &tasks, int task);
/// All results, and the plan's own start and finish.
[[nodiscard]] Schedule scheduleOf(const Network &net);
void setPlanSpan(Schedule &schedule, const Network &net);

/// The earliest instant the edge allows its successor's end that it acts on; kUnset when its
/// predecessor has no dates.
[[nodiscard]] std::int64_t boundOf(const Network &net, const LinkEdge &edge);

/// The latest instant the edge leaves its predecessor's end, given the latest of its successor's
/// (or kUnlimited).
[[nodiscard]] std::int64_t
latestBefore(const Network &net, const LinkEdge &edge, std::int64_t latest);

/// True when a leaf's own no-earlier-than date lets it begin before the plan does, if no summary
/// above holds it.
[[nodiscard]] bool startsBeforePlan(const Network &net, int node);

/// True for links that act on the successor's start.
[[nodiscard]] constexpr bool bindsStart(LinkType type)
{
    return type == LinkType::FinishToStart || type == LinkType::StartToStart;
}
/// True for links that count from the predecessor's finish.
[[nodiscard]] constexpr bool countsFromFinish(LinkType type)
{
    return type == LinkType::FinishToStart || type == LinkType::FinishToFinish;
}

} // namespace zs
