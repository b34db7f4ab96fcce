// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as flat arrays: what the passes of the critical path method run over, free of hashing
// and of strings.
//
// Nodes. A leaf task i is node i. A summary task has two: its entry (node i), through which links
// and constraints that act on the summary reach all its children, and its exit (node exitOf[i]),
// whose start and finish are the earliest and latest of its children and from which its own links
// go on. One more pair stands for the whole plan (task index count()). Tree edges (entry ->
// children -> exit) are not stored; a network so has O(tasks + links) edges.
#pragma once

#include "schedule/schedule.h"

#include <cstdint>
#include <limits>
#include <span>

namespace zs {

/// No lower bound; also "no date".
inline constexpr std::int64_t kUnset = WallTime::kUnset;
/// No upper bound.
inline constexpr std::int64_t kUnlimited = std::numeric_limits<std::int64_t>::max();

enum class TaskMode : std::uint8_t {
    Automatic,
    Manual,       ///< keeps its dates, drives its successors
    Started,      ///< its start is actual
    Finished,     ///< both dates are actual; limits nobody
    Inactive,     ///< not in the network
    Summary,      ///< rolled up
    FixedSummary, ///< a summary scheduled by hand: its own dates, which neither bind nor follow its
                  ///< children
};

/// What the passes need to know of a task.
struct TaskFacts {
    const WorkCalendar *calendar = nullptr; ///< owned by the CalendarSet
    const WorkCalendar *lagCalendar =
        nullptr; ///< of links into the task: the task's or the project's, never 24 hours
    Minutes duration = 0;
    std::int64_t fixedStart = kUnset; ///< of manual, started, finished and inactive tasks
    std::int64_t fixedFinish = kUnset;
    std::int64_t constraintAt = kUnset;   ///< instant
    std::int64_t constraintWork = kUnset; ///< the same on the task's calendar
    std::int64_t deadlineAt = kUnset;
    std::int64_t deadlineWork = kUnset;
    ConstraintType constraint =
        ConstraintType::AsSoonAsPossible; ///< as soon as possible when its date is missing
    TaskMode mode = TaskMode::Automatic;

    [[nodiscard]] bool isSummary() const
    {
        return mode == TaskMode::Summary || mode == TaskMode::FixedSummary;
    }
    bool operator==(const TaskFacts &) const = default;
};

struct LinkEdge {
    int from = 0; ///< node: a leaf, or the exit of a summary
    int to = 0;   ///< node: a leaf, or the entry of a summary
    int link = 0; ///< index in Plan::links
    LinkType type = LinkType::FinishToStart;
    LagKind lagKind = LagKind::Working;
    Minutes lag = 0;
    double lagPercent = 0.0;
};

/// Forward pass. Leaf and exit: early start and finish. Entry: what every child must at least start
/// and finish at.
struct EarlySpan {
    std::int64_t start = kUnset;
    std::int64_t finish = kUnset;
    bool operator==(const EarlySpan &) const = default;
};

/// Backward pass. Leaf and entry: the latest that predecessors must leave to it (`free...`: where
/// it is put). Exit: the latest that every child must keep; the start bounds only bind children
/// that start at `anchor`.
struct LateSpan {
    std::int64_t lateStart = kUnlimited;
    std::int64_t lateFinish = kUnlimited;
    std::int64_t freeStart = kUnlimited;
    std::int64_t freeFinish = kUnlimited;
    std::int64_t anchor = kUnset;
    bool operator==(const LateSpan &) const = default;
};

/// A leaf's starts as coordinates on its calendar, so that floats are plain differences.
struct LeafWork {
    std::int64_t early = 0;
    std::int64_t late = 0;
    std::int64_t placed = 0;
    Minutes freeFloat = 0;
    bool operator==(const LeafWork &) const = default;
};

/// A task's id as two numbers: compared without a call.
struct FlatId {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    bool operator==(const FlatId &) const = default;
};

/// Task ids to indexes and back, in flat memory: the tasks themselves lie too far apart to be
/// looked at.
class IdTable {
public:
    void build(const Plan &plan);
    /// -1 when there is no such task.
    [[nodiscard]] int find(TaskId id) const;
    [[nodiscard]] bool isAt(int index, TaskId id) const
    {
        return m_ids[static_cast<std::size_t>(index)] == flat(id);
    }

private:
    [[nodiscard]] static FlatId flat(TaskId id);
    [[nodiscard]] std::size_t slotOf(const FlatId &id) const;

    struct Slot {
        FlatId id;
        std::int64_t index = -1;
    };
    std::vector<Slot> m_slots;
    std::vector<FlatId> m_ids;
};

struct Network {
    // --- shape ---
    std::vector<int> parent;     ///< of each task; count() at the top; -1 of the plan itself
    std::vector<int> end;        ///< one past the last descendant
    std::vector<int> exitOf;     ///< source node of each task
    std::vector<int> taskOf;     ///< task of each node
    std::vector<LinkEdge> edges; ///< ordered by `to`
    std::vector<int> firstIn;    ///< edges into node v: edges[firstIn[v]] .. edges[firstIn[v + 1]]
    std::vector<int> firstOut;   ///< likewise into outEdges
    std::vector<int> outEdges;   ///< edge indexes ordered by `from`
    std::vector<int> edgeOfLink; ///< -1 for a link that binds nothing
    std::vector<int> order;      ///< nodes in topological order
    std::vector<int> positionOf; ///< place of each node in `order`
    IdTable ids;
    // --- facts ---
    std::vector<TaskFacts> facts; ///< count() + 1 entries
    const WorkCalendar *projectCalendar = nullptr;
    std::int64_t planStart = kUnset;
    std::int64_t planFinish = kUnset; ///< given; only when scheduled from the finish
    bool fromFinish = false;
    // --- results ---
    std::vector<EarlySpan> early; ///< a node
    std::vector<LateSpan> late;   ///< a node
    std::vector<LeafWork> work;   ///< a task

    [[nodiscard]] int count() const { return static_cast<int>(parent.size()) - 1; }
    [[nodiscard]] int nodeCount() const { return static_cast<int>(taskOf.size()); }
    [[nodiscard]] bool isExit(int node) const { return node > count(); }
    [[nodiscard]] bool isLeaf(int node) const
    {
        return node < count() && exitOf[idx(node)] == node;
    }
    [[nodiscard]] int firstChild(int task) const { return task == count() ? 0 : task + 1; }
    [[nodiscard]] std::span<const LinkEdge> edgesInto(int node) const
    {
        const int first = firstIn[idx(node)];
        return {edges.data() + first, idx(firstIn[idx(node) + 1] - first)};
    }
    [[nodiscard]] std::span<const int> edgesFrom(int node) const
    {
        const int first = firstOut[idx(node)];
        return {outEdges.data() + first, idx(firstOut[idx(node) + 1] - first)};
    }
    /// Calls f(child task) for each direct child of a summary (or of the plan: task count()).
    template <class F>
    void eachChild(int task, F f) const
    {
        for (int c = firstChild(task); c < end[idx(task)]; c = end[idx(c)])
            f(c);
    }

    [[nodiscard]] static constexpr std::size_t idx(int i) { return static_cast<std::size_t>(i); }
};

/// Builds the whole network. Invalid on a cycle (naming its tasks), on a calendar without working
/// time, and when the plan has no date to start from.
[[nodiscard]] Result<Network> buildNetwork(const Plan &plan, const CalendarSet &calendars);

/// Reads again what the passes know of one task; its place in the tree must be the same.
void loadFacts(Network &net, const Plan &plan, const CalendarSet &calendars, int task);

/// Invalid when a calendar that some task uses has no working time; the message names it.
[[nodiscard]] Result<>
checkCalendar(const WorkCalendar &calendar, const Plan &plan, const CalendarSet &calendars);

/// Where the plan starts: as given, else its planned day, else the earliest date among its tasks;
/// unset without any.
[[nodiscard]] WallTime planStartOf(const Plan &plan);

/// Puts links into the arrays and sorts the nodes. On a cycle `order` stays incomplete.
void linkUp(Network &net, const std::vector<Link> &links);
/// The edge of one link; `from` is -1 when it binds nothing (an end is missing or inactive).
[[nodiscard]] LinkEdge edgeOf(const Network &net, const Link &link, int index);
/// Takes these edges instead of those there are, and sorts the nodes; `links` is the number of
/// links in the plan.
void arrangeEdges(Network &net, const std::vector<LinkEdge> &edges, std::size_t links);
[[nodiscard]] inline bool hasCycle(const Network &net)
{
    return net.order.size() < net.taskOf.size();
}
/// Task indexes along one cycle, in the direction of the links. Needs hasCycle().
[[nodiscard]] std::vector<int> cycleOf(const Network &net);
/// Invalid, with the cycle's tasks in the message: "A -> B -> A", shortened when very long. Needs
/// hasCycle().
[[nodiscard]] std::unexpected<Error> cycleError(const Plan &plan, const Network &net);
/// Takes type and lag over from a link, within bounds that keep sums inside 64 bits.
void setRule(LinkEdge &edge, const Link &link);

/// The tree and the ids only: enough for linkUp() and findCycle().
[[nodiscard]] Network shapeOf(const Plan &plan);

} // namespace zs
