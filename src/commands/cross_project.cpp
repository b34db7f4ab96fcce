// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cross_project.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// What a walk needs to know of one plan.
struct PlanGraph {
    explicit PlanGraph(const Plan &thePlan)
        : plan(&thePlan)
        , tree(treeOf(thePlan.tasks))
    {
        for (std::size_t i = 0; i < thePlan.tasks.size(); ++i)
            index.insert(thePlan.tasks[i].id, static_cast<int>(i));
        for (const Link &link : thePlan.links) {
            if (!link.predecessorProject.isValid())
                after[link.predecessor].push_back(&link);
        }
        for (const Link &link : thePlan.leaving)
            after[link.predecessor].push_back(&link);
    }

    PlanPtr keep; ///< owns the plan when nobody else does
    const Plan *plan;
    TaskTree tree;
    QHash<TaskId, int> index;
    QHash<TaskId, std::vector<const Link *>> after; ///< links by predecessor, those that leave too
};

/// A task's beginning or end; they differ for a summary task only.
struct Stop {
    ProjectId project;
    int task = -1;
    bool end = false;
    bool operator==(const Stop &) const = default;
    friend std::size_t qHash(const Stop &stop, std::size_t seed = 0) noexcept
    {
        return qHash(stop.project, seed) ^ static_cast<std::size_t>(stop.task * 2 + stop.end);
    }
};

class Walk {
public:
    Walk(const Plan &home, const PlanSource &plans)
        : m_home(home.project.id)
        , m_plans(plans)
    {
        m_graphs.emplace(m_home, std::make_unique<PlanGraph>(home));
    }

    /// The way from a link's successor back to its predecessor.
    Result<std::vector<TaskPlace>> backOver(const Link &entering)
    {
        const PlanGraph &home = *m_graphs.at(m_home);
        const int first = home.index.value(entering.successor, -1);
        m_cameFrom.clear();
        m_queue.clear();
        if (first >= 0)
            visit({m_home, first, false}, {});
        while (!m_queue.empty()) {
            const Stop stop = m_queue.front();
            m_queue.pop_front();
            const auto graph = graphOf(stop.project);
            if (!graph)
                return passOn(graph);
            const Task &task = (*graph)->plan->tasks[static_cast<std::size_t>(stop.task)];
            if (stop.project == entering.predecessorProject && task.id == entering.predecessor
                && (stop.end || !(*graph)->tree.isSummary(static_cast<std::size_t>(stop.task))))
                return placesTo(stop);
            if (auto gone = leave(stop, **graph); !gone)
                return passOn(gone);
        }
        return std::vector<TaskPlace>();
    }

private:
    Result<const PlanGraph *> graphOf(ProjectId project)
    {
        if (const auto known = m_graphs.find(project); known != m_graphs.end())
            return known->second.get();
        auto plan = m_plans(project);
        if (!plan)
            return passOn(plan);
        auto graph = std::make_unique<PlanGraph>(**plan);
        graph->keep = *plan;
        return m_graphs.emplace(project, std::move(graph)).first->second.get();
    }

    void visit(const Stop &stop, const std::optional<Stop> &from)
    {
        if (m_cameFrom.contains(stop))
            return;
        m_cameFrom.insert(stop, from);
        m_queue.push_back(stop);
    }

    Result<> leave(const Stop &stop, const PlanGraph &graph)
    {
        const auto at = static_cast<std::size_t>(stop.task);
        if (graph.tree.isSummary(at) && !stop.end) {
            for (int child = stop.task + 1; child < graph.tree.end[at];
                 child = graph.tree.end[static_cast<std::size_t>(child)])
                visit({stop.project, child, false}, stop);
            return {};
        }
        if (graph.tree.parent[at] >= 0)
            visit({stop.project, graph.tree.parent[at], true}, stop);
        for (const Link *link : graph.after.value(graph.plan->tasks[at].id)) {
            const auto next = graphOf(link->project);
            if (!next)
                return passOn(next);
            const int task = (*next)->index.value(link->successor, -1);
            if (task >= 0)
                visit({link->project, task, false}, stop);
        }
        return {};
    }

    /// The tasks passed, without the steps up and down within a summary task.
    std::vector<TaskPlace> placesTo(const Stop &last)
    {
        std::vector<TaskPlace> places;
        for (std::optional<Stop> stop = last; stop; stop = m_cameFrom.value(*stop)) {
            const Plan &plan = *m_graphs.at(stop->project)->plan;
            const Task &task = plan.tasks[static_cast<std::size_t>(stop->task)];
            TaskPlace place{plan.project.id, task.id, plan.project.name, task.name};
            if (places.empty() || places.back() != place)
                places.push_back(std::move(place));
        }
        std::ranges::reverse(places);
        places.push_back(places.front());
        return places;
    }

    ProjectId m_home;
    const PlanSource &m_plans;
    std::unordered_map<ProjectId, std::unique_ptr<PlanGraph>> m_graphs;
    QHash<Stop, std::optional<Stop>> m_cameFrom;
    std::deque<Stop> m_queue;
};

} // namespace

Result<std::vector<TaskPlace>> cycleAcross(const Plan &plan, const PlanSource &plans)
{
    if (plan.leaving.empty())
        return std::vector<TaskPlace>();
    std::optional<Walk> walk;
    for (const Link &link : plan.links) {
        if (!link.predecessorProject.isValid() || link.predecessorProject == plan.project.id)
            continue;
        if (!walk)
            walk.emplace(plan, plans);
        auto cycle = walk->backOver(link);
        if (!cycle || !cycle->empty())
            return cycle;
    }
    return std::vector<TaskPlace>();
}

QString cycleText(const std::vector<TaskPlace> &cycle)
{
    constexpr std::size_t kMostNames = 12;
    constexpr std::size_t kAtEachEnd = 5;
    QStringList names;
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        const bool left =
            cycle.size() > kMostNames && i >= kAtEachEnd && i + kAtEachEnd < cycle.size();
        if (!left)
            names << u"%1: %2"_s.arg(cycle[i].projectName, cycle[i].taskName);
        else if (i == kAtEachEnd)
            names << u"…"_s;
    }
    return names.join(u" → "_s);
}

} // namespace zs
