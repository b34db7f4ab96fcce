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

#include "calendar/staff_calendars.h"
#include "schedule/facts.h"

#include <cstring>
#include <span>
#include <unordered_map>

namespace zs {

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
    /// Empties it, with room for so many ids.
    void reserve(std::size_t count);
    /// Of two tasks with the same id the first is found.
    void add(TaskId task);
    /// -1 when there is no such task.
    [[nodiscard]] int find(TaskId id) const;
    /// Has the memory that find() will look at brought near.
    void prefetch(TaskId id) const { __builtin_prefetch(&m_slots[slotOf(flat(id))]); }
    [[nodiscard]] bool isAt(int index, TaskId id) const
    {
        return m_ids[static_cast<std::size_t>(index)] == flat(id);
    }

private:
    [[nodiscard]] static FlatId flat(TaskId id)
    {
        FlatId flat;
        std::memcpy(&flat.high, id.value().bytes.data(), sizeof flat.high);
        std::memcpy(&flat.low, id.value().bytes.data() + sizeof flat.high, sizeof flat.low);
        return flat;
    }
    [[nodiscard]] std::size_t slotOf(const FlatId &id) const
    {
        const std::uint64_t mixed =
            (id.low ^ (id.high * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
        return static_cast<std::size_t>(mixed >> 32) & (m_slots.size() - 1);
    }

    std::vector<std::uint32_t> m_slots; ///< index + 1, 0 where free: small enough for a cache
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
    std::unordered_map<int, std::vector<OutsideLink>> outside; ///< by task; mostly there are none
    /// By leaf or exit: the latest ends that other projects count on, when they limit float.
    std::unordered_map<int, LatestEnds> promised;
    IdTable ids;
    // --- facts ---
    std::vector<TaskFacts> facts; ///< count() + 1 entries
    StaffCalendars staff;
    const WorkCalendar *projectCalendar = nullptr;
    std::int64_t planStart = kUnset;
    std::int64_t planFinish = kUnset; ///< given; only when scheduled from the finish
    std::int64_t statusDate = kUnset;
    Minutes criticalFloat = 0;
    LagCalendar lagCalendar = LagCalendar::Successor;
    ProgressRule progressRule = ProgressRule::RetainedLogic;
    bool fromFinish = false;
    bool multiplePaths = false; ///< never with fromFinish
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

    /// What is left of started work waits for its unfinished predecessors.
    [[nodiscard]] bool retainsLogic() const
    {
        return statusDate != kUnset && progressRule == ProgressRule::RetainedLogic;
    }
    [[nodiscard]] TaskMode modeAt(int node) const { return facts[idx(taskOf[idx(node)])].mode; }

    [[nodiscard]] static constexpr std::size_t idx(int i) { return static_cast<std::size_t>(i); }
};

/// Builds the whole network. Invalid on a cycle (naming its tasks), on a calendar without working
/// time, and when the plan has no date to start from.
[[nodiscard]] Result<Network> buildNetwork(const Plan &plan, const CalendarSet &calendars);

/// Reads again what the passes know of one task; its place in the tree must be the same.
void loadFacts(Network &net, const Plan &plan, const CalendarSet &calendars, int task);

/// What a task is to the passes, by its own fields and those above it, which must be known.
[[nodiscard]] TaskMode modeOf(const Network &net, const Task &task, int index);

/// Invalid when the calendar that a task runs on has no working time; the message names it, or the
/// calendars that have no hour in common, and the task.
[[nodiscard]] Result<>
checkCalendar(const Network &net, const Plan &plan, const CalendarSet &calendars, int task);

/// Where the plan starts: as given, else its planned day, else the earliest date among its tasks;
/// unset without any.
[[nodiscard]] WallTime planStartOf(const Plan &plan);

/// Reads the links that come from other projects again; Network::ids must be filled.
void loadOutsideLinks(Network &net, const std::vector<Link> &links);
/// Reads what other projects accepted of this plan's tasks (Plan::leaving) again; nothing unless
/// Project::externalSuccessors, or when scheduled from the finish: there late dates are the dates.
void loadPromises(Network &net, const Plan &plan);
/// True for a link whose predecessor lies in another project.
[[nodiscard]] bool isOutside(const Link &link);

/// Puts links into the arrays, those from other projects apart, and sorts the nodes. On a cycle
/// `order` stays incomplete.
void linkUp(Network &net, const std::vector<Link> &links);
/// The edge of one link; `from` is -1 when it is none (an end is missing, inactive or outside).
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
