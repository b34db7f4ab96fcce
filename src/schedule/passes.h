// SPDX-License-Identifier: GPL-3.0-or-later
// The two passes of the critical path method, node by node, so that a whole run and an incremental
// one are the same arithmetic. What a node reads is written at each function: IncrementalScheduler
// relies on it.
//
// Rules (where programs differ, ours is named):
// - Lag in working time counts on the calendar that Project::lagCalendar chooses: of the successor
//   (a new plan's, and Microsoft Project's, choice), of the predecessor (Primavera's default), of
//   the project, or all hours. A task's is its own or the project's, never that of its resources
//   and never that of an elapsed duration. Elapsed lag counts all hours; percent lag is that part
//   of the predecessor's duration.
// - A date on a link is an instant. A start is moved to the next working minute. A finish that must
//   not lie before an instant in non-working time is shown at the next working minute (Project
//   writes an SF successor so too). A milestone stays at the end of the shift its predecessor ends
//   with.
// - Must-start-on and must-finish-on win over links (constraintBroken says so, and the predecessors
//   get negative float). The no-earlier-than and no-later-than kinds bound one pass each and never
//   break a link; Microsoft Project lets no-later-than dates win over links as well.
// - A task without predecessors that must not start before a date earlier than the plan's start
//   begins on that date: so Microsoft Project writes it (seen in real files).
// - As late as possible uses up the free float and moves no successor (Primavera's rule; Project
//   uses up total float).
// - A deadline bounds the late finish only.
// - Manual tasks keep their dates in the forward pass and drive their successors; their late dates
//   are computed like everybody's, as Microsoft Project writes them. Finished tasks limit nobody.
// - Status date. What has not begun starts no earlier, must-dates or not; what is left of begun
// work
//   goes on no earlier. With retained logic it also waits for those of its predecessors that are
//   not finished (their finish-to-start and start-to-start links hold what is left of it, the
//   others its finish), and for what is demanded of the summaries above it; with progress override
//   it does not, and leaves these predecessors their float. Manual tasks keep their dates.
//   Microsoft Project itself moves nothing for the sake of a status date.
// - Begun work keeps its actual start. What is left goes on where what is done ends, or at the
// status
//   date or at Task::resume, whichever comes last. Where somebody said what is left
//   (Task::remaining), it was said as of the status date and goes on there, as in Primavera.
//   Without a status date begun work waits for nobody.
// - Splits: a task that rests lies on its calendar for its duration and its rests.
// - Levelling delay: all hours, behind the early start that the task would have without it, so it
//   moves along with its predecessors, and their floats count with it. Tasks with must-dates, tasks
//   as late as possible and plans scheduled from the finish have none.
// - Hammocks (Primavera's level of effort; Project makes one of two pasted links): a start-bound
// link
//   into it, and the start of a link out of it, give it its start, the earliest of them; the
//   finish-bound ones its finish, the latest of them. So it can be tied to its last task either way
//   round. Without any for its start it has its own duration back from its finish, without any for
//   its finish its duration from its start. Percent lag of a link out of it counts as none. It
//   drives and limits nobody, not even the summary above it, and constraints do not act on it.
// - Links from other projects bind as if their predecessor lay at the dates last accepted here.
// - Links to other projects: on request (Project::externalSuccessors) a task's late date is no
// later
//   than what was accepted of it there, without regard to the link's lag, which is the other
//   plan's. Free float is within this plan. Not when scheduled from the finish. Primavera takes the
//   successor's late dates of its last scheduling instead.
// - Several critical paths: a task without successors (nor any of the summaries above it) is as
// late
//   as it is early. Not when scheduled from the finish.
// - A link or no-earlier-than date of a summary task reaches all its children; a link from it
// counts
//   from its first start or last finish. FNLT and the deadline bind all children, MSO counts as
//   SNET, MFO as FNLT, the other kinds do not act.
// - Scheduled from the finish, every task that is neither fixed nor must-dated lies at its late
//   dates.
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

[[nodiscard]] std::int64_t boundOf(const Network &net, const OutsideLink &link);

/// Takes what links into a leaf or entry demand of it into `bound`; of begun work those of
/// unfinished predecessors only.
void takeDemands(const Network &net, int node, bool unfinishedOnly, EarlySpan &bound);

/// Where a hammock lies, and the coordinate of its start.
[[nodiscard]] EarlySpan hammockSpan(const Network &net, int node, std::int64_t &work);
/// True for an edge into a hammock that gives it its start, else its finish.
[[nodiscard]] bool bindsHammockStart(const LinkEdge &edge);

/// True when levelling holds the task back.
[[nodiscard]] bool isDelayed(const Network &net, const TaskFacts &facts);
/// From a leaf's early start to its early finish on its calendar, rests and pauses included.
[[nodiscard]] Minutes spanOf(const Network &net, int node);

/// The latest instant the edge leaves its predecessor's end, given the latest of its successor's
/// (or kUnlimited).
[[nodiscard]] std::int64_t
latestBefore(const Network &net, const LinkEdge &edge, std::int64_t latest);

/// False for most links; of a percentage it may still be nothing.
[[nodiscard]] constexpr bool hasLag(const LinkEdge &edge)
{
    return edge.lag != 0 || edge.lagKind == LagKind::PercentOfPredecessor
           || edge.lagKind == LagKind::ElapsedPercentOfPredecessor;
}

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
