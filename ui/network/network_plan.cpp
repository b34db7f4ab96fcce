// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_plan.h"

#include <QHash>

namespace zs {

namespace {

constexpr std::size_t kMostShares = 12; // links that one link of an open summary becomes, a side

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// The tasks of an open summary through which a link of it acts: those without a predecessor within
/// it (entries) or without a successor (exits).
std::vector<int>
endsOf(const GanttSnapshot &snapshot, const NetworkPlan &plan, int summary, bool entries)
{
    const int end = snapshot.row(summary).end;
    std::vector<char> held(idx(end - summary), 0);
    for (int task = summary + 1; task < end; ++task) {
        for (const int number : snapshot.incoming[idx(task)]) {
            const GanttLink &link = snapshot.links[idx(number)];
            if (link.from > summary && link.from < end)
                held[idx((entries ? link.to : link.from) - summary)] = 1;
        }
    }
    std::vector<int> found;
    for (int task = summary + 1; task < end && found.size() < kMostShares; ++task) {
        const int node = plan.nodeOf[idx(task)];
        if (node >= 0 && !held[idx(task - summary)] && (found.empty() || found.back() != node))
            found.push_back(node);
    }
    return found;
}

std::vector<int>
nodesFor(const GanttSnapshot &snapshot, const NetworkPlan &plan, int task, bool entry)
{
    if (const int node = plan.nodeOf[idx(task)]; node >= 0)
        return {node};
    return endsOf(snapshot, plan, task, entry);
}

void addEdges(NetworkPlan &plan, const GanttSnapshot &snapshot)
{
    QHash<std::pair<int, int>, int> known;
    for (int number = 0; number < static_cast<int>(snapshot.links.size()); ++number) {
        const GanttLink &link = snapshot.links[idx(number)];
        const auto froms = nodesFor(snapshot, plan, link.from, false);
        const auto tos = nodesFor(snapshot, plan, link.to, true);
        for (const int from : froms) {
            for (const int to : tos) {
                if (from == to)
                    continue;
                const auto at = known.constFind({from, to});
                if (at != known.cend()) {
                    plan.edges[idx(*at)].critical |= link.critical;
                    continue;
                }
                known.insert({from, to}, static_cast<int>(plan.edges.size()));
                plan.edges.push_back({from, to, number, link.critical});
            }
        }
    }
}

} // namespace

std::vector<LayerEdge> NetworkPlan::layerEdges() const
{
    std::vector<LayerEdge> result;
    result.reserve(edges.size());
    for (const NetworkEdge &edge : edges)
        result.push_back({edge.from, edge.to});
    return result;
}

NetworkPlan networkPlan(const GanttSnapshot &snapshot,
                        const QSet<TaskId> &collapsed,
                        const SceneOptions &options)
{
    NetworkPlan plan;
    plan.nodeOf.assign(snapshot.rows.size(), -1);
    const WallTime reckoning = snapshot.statusDate.isValid() ? snapshot.statusDate : options.now;
    for (int task = 0; task < snapshot.size();) {
        const GanttRow &row = snapshot.row(task);
        const bool closed = row.summary && collapsed.contains(row.id);
        if (row.summary && !closed) {
            ++task;
            continue;
        }
        const int end = closed ? row.end : task + 1;
        for (int within = task; within < end; ++within)
            plan.nodeOf[idx(within)] = static_cast<int>(plan.nodes.size());
        plan.nodes.push_back({task,
                              closed,
                              roleOf(row,
                                     reckoning,
                                     options.showCritical,
                                     options.nearCriticalDays * snapshot.minutesPerDay)});
        task = end;
    }
    addEdges(plan, snapshot);
    return plan;
}

QSet<TaskId> collapsedToFit(const GanttSnapshot &snapshot, int most)
{
    int deepest = 0;
    for (const GanttRow &row : snapshot.rows)
        deepest = std::max(deepest, row.depth);
    QSet<TaskId> collapsed;
    for (int depth = deepest; depth >= 0; --depth) {
        int boxes = 0;
        for (int task = 0; task < snapshot.size();) {
            const GanttRow &row = snapshot.row(task);
            const bool closed = row.summary && row.depth >= depth;
            boxes += row.summary && !closed ? 0 : 1;
            task = closed ? row.end : task + 1;
        }
        collapsed.clear();
        for (const GanttRow &row : snapshot.rows) {
            if (row.summary && row.depth >= depth)
                collapsed.insert(row.id);
        }
        if (depth == deepest && boxes <= most)
            return {}; // nothing lies at the deepest level but tasks
        if (boxes <= most)
            return collapsed;
    }
    return collapsed;
}

} // namespace zs
