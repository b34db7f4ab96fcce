// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/network.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// Display order, so a parent is known before its children; a parent that comes later or is missing
/// means the top.
void growTree(Network &net, const Plan &plan)
{
    const int n = static_cast<int>(plan.tasks.size());
    net.ids.reserve(plan.tasks.size());
    net.parent.assign(idx(n) + 1, n);
    net.end.assign(idx(n) + 1, 0);
    net.parent[idx(n)] = -1;
    net.end[idx(n)] = n;
    TaskId up;
    int found = -1; // siblings mostly follow each other
    for (int i = 0; i < n; ++i) {
        const Task &task = plan.tasks[idx(i)];
        if (task.parent != up || found < 0) {
            up = task.parent;
            found = up.isValid() ? net.ids.find(up) : -1;
        }
        net.parent[idx(i)] = found < 0 ? n : found;
        net.ids.add(task.id);
    }
    for (int i = n - 1; i >= 0; --i) {
        net.end[idx(i)] = std::max(net.end[idx(i)], i + 1);
        int &above = net.end[idx(net.parent[idx(i)])];
        above = std::max(above, net.end[idx(i)]);
    }
}

void numberNodes(Network &net)
{
    const int n = net.count();
    net.exitOf.resize(idx(n) + 1);
    net.taskOf.resize(idx(n) + 1);
    for (int i = 0; i <= n; ++i) {
        net.taskOf[idx(i)] = i;
        net.exitOf[idx(i)] = i;
    }
    for (int i = 0; i <= n; ++i) {
        if (i == n || net.end[idx(i)] > i + 1) {
            net.exitOf[idx(i)] = net.nodeCount();
            net.taskOf.push_back(i);
        }
    }
}

int nodesBefore(const Network &net, int node)
{
    if (!net.isExit(node))
        return static_cast<int>(net.edgesInto(node).size()) + (node == net.count() ? 0 : 1);
    int children = 0;
    net.eachChild(net.taskOf[idx(node)], [&](int child) {
        children += net.facts[idx(child)].mode == TaskMode::Hammock ? 0 : 1;
    });
    return children;
}

/// Calls f(node) for each node that waits for this one.
template <class F>
void eachNodeAfter(const Network &net, int node, F f)
{
    const int task = net.taskOf[idx(node)];
    if (node == net.exitOf[idx(task)]) {
        for (const int e : net.edgesFrom(node))
            f(net.edges[idx(e)].to);
        if (net.parent[idx(task)] >= 0 && net.facts[idx(task)].mode != TaskMode::Hammock)
            f(net.exitOf[idx(net.parent[idx(task)])]);
        return;
    }
    net.eachChild(task, f); // an entry
}

/// Takes the nodes in the order of the rows, as far as the links allow it: what the passes read
/// then lies close together in memory.
void sortNodes(Network &net)
{
    const int nodes = net.nodeCount();
    std::vector<int> waiting(idx(nodes));
    for (int v = 0; v < nodes; ++v)
        waiting[idx(v)] = nodesBefore(net, v);
    net.order.clear();
    net.order.reserve(idx(nodes));
    net.positionOf.assign(idx(nodes), -1);
    std::vector<int> ready;
    const auto take = [&](int row) {
        if (waiting[idx(row)] != 0 || net.positionOf[idx(row)] >= 0)
            return;
        for (ready.push_back(row); !ready.empty();) {
            const int v = ready.back();
            ready.pop_back();
            net.positionOf[idx(v)] = static_cast<int>(net.order.size());
            net.order.push_back(v);
            eachNodeAfter(net, v, [&](int next) { // rows further on are met on the way
                if (--waiting[idx(next)] == 0 && (next < row || net.isExit(next)))
                    ready.push_back(next);
            });
        }
    };
    const int n = net.count();
    net.positionOf[idx(n)] = 0; // nothing goes before the plan's own entry
    net.order.push_back(n);
    eachNodeAfter(net, n, [&](int next) { --waiting[idx(next)]; });
    for (int v = 0; v < nodes; ++v)
        take(v);
}

/// Counting sort of the edges by `to`, then of their indexes by `from`.
void arrange(Network &net, const std::vector<LinkEdge> &found, std::size_t links)
{
    const std::size_t nodes = net.taskOf.size();
    net.firstIn.assign(nodes + 1, 0);
    net.firstOut.assign(nodes + 1, 0);
    for (const LinkEdge &e : found) {
        ++net.firstIn[idx(e.to) + 1];
        ++net.firstOut[idx(e.from) + 1];
    }
    for (std::size_t v = 0; v < nodes; ++v) {
        net.firstIn[v + 1] += net.firstIn[v];
        net.firstOut[v + 1] += net.firstOut[v];
    }
    net.edges.resize(found.size());
    net.outEdges.resize(found.size());
    net.edgeOfLink.assign(links, -1);
    std::vector<int> next = net.firstIn;
    for (const LinkEdge &e : found) {
        const int at = next[idx(e.to)]++;
        net.edges[idx(at)] = e;
        net.edgeOfLink[idx(e.link)] = at;
    }
    next = net.firstOut;
    for (std::size_t e = 0; e < net.edges.size(); ++e)
        net.outEdges[idx(next[idx(net.edges[e].from)]++)] = static_cast<int>(e);
}

} // namespace

void IdTable::reserve(std::size_t count)
{
    m_slots.assign(std::bit_ceil(count * 2 + 2), 0);
    m_ids.clear();
    m_ids.reserve(count);
}

void IdTable::add(TaskId task)
{
    const FlatId id = flat(task);
    m_ids.push_back(id);
    std::size_t at = slotOf(id);
    while (m_slots[at] != 0)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = static_cast<std::uint32_t>(m_ids.size());
}

int IdTable::find(TaskId id) const
{
    const FlatId wanted = flat(id);
    for (std::size_t at = slotOf(wanted); m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_ids[m_slots[at] - 1] == wanted)
            return static_cast<int>(m_slots[at]) - 1;
    }
    return -1;
}

namespace {

/// The tree, and room for the facts.
Network treeOnly(const Plan &plan)
{
    Network net;
    growTree(net, plan);
    numberNodes(net);
    net.facts.resize(plan.tasks.size() + 1);
    net.facts.back().mode = TaskMode::Summary;
    return net;
}

} // namespace

Network shapeOf(const Plan &plan)
{
    Network net = treeOnly(plan);
    for (int i = 0; i < net.count(); ++i)
        net.facts[idx(i)].mode = modeOf(net, plan.tasks[idx(i)], i);
    return net;
}

bool isOutside(const Link &link)
{
    return link.predecessorProject.isValid() && link.predecessorProject != link.project;
}

namespace {

/// `mode` tells what a task is to the passes.
template <class Mode>
LinkEdge edgeBy(const Network &net, const Link &link, int index, Mode mode)
{
    const int from = isOutside(link) ? -1 : net.ids.find(link.predecessor);
    const int to = net.ids.find(link.successor);
    LinkEdge edge{-1, to, index};
    setRule(edge, link);
    const auto takesPart = [&mode](int task) {
        return task >= 0 && mode(task) != TaskMode::Inactive;
    };
    if (!takesPart(from) || !takesPart(to))
        return edge;
    edge.from = net.exitOf[idx(from)];
    if (mode(to) == TaskMode::Hammock) {
        edge.role = EdgeRole::IntoHammock;
    } else if (mode(from) == TaskMode::Hammock) {
        edge.from = net.exitOf[idx(to)];
        edge.to = from;
        edge.role = EdgeRole::OutOfHammock;
    }
    return edge;
}

} // namespace

LinkEdge edgeOf(const Network &net, const Link &link, int index)
{
    return edgeBy(net, link, index, [&net](int task) { return net.facts[idx(task)].mode; });
}

namespace {

void addOutside(Network &net, const Link &link, int index)
{
    const int to = net.ids.find(link.successor);
    if (to < 0)
        return;
    OutsideLink outside{{-1, to, index}, link.externalStart.minute, link.externalFinish.minute};
    setRule(outside.rule, link);
    net.outside[to].push_back(outside);
}

} // namespace

void loadOutsideLinks(Network &net, const std::vector<Link> &links)
{
    net.outside.clear();
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (isOutside(links[i]))
            addOutside(net, links[i], static_cast<int>(i));
    }
}

void loadPromises(Network &net, const Plan &plan)
{
    net.promised.clear();
    if (!plan.project.externalSuccessors || plan.project.scheduleFromFinish)
        return;
    for (const Link &link : plan.leaving) {
        const int task = net.ids.find(link.predecessor);
        const bool byFinish =
            link.type == LinkType::FinishToStart || link.type == LinkType::FinishToFinish;
        const WallTime accepted = byFinish ? link.externalFinish : link.externalStart;
        if (task < 0 || !accepted.isValid())
            continue;
        LatestEnds &latest = net.promised[net.exitOf[idx(task)]];
        std::int64_t &end = byFinish ? latest.finish : latest.start;
        end = std::min(end, accepted.minute);
    }
}

void arrangeEdges(Network &net, const std::vector<LinkEdge> &edges, std::size_t links)
{
    arrange(net, edges, links);
    sortNodes(net);
}

void linkUp(Network &net, const std::vector<Link> &links)
{
    constexpr std::size_t kAhead = 8; // links come in any order: what they look up is fetched early
    std::vector<TaskMode> modes;      // side by side in memory, for the same reason
    modes.reserve(net.facts.size());
    for (const TaskFacts &f : net.facts)
        modes.push_back(f.mode);
    std::vector<LinkEdge> found;
    found.reserve(links.size());
    net.outside.clear();
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (i + kAhead < links.size()) {
            net.ids.prefetch(links[i + kAhead].predecessor);
            net.ids.prefetch(links[i + kAhead].successor);
        }
        if (isOutside(links[i])) {
            addOutside(net, links[i], static_cast<int>(i));
            continue;
        }
        const LinkEdge edge = edgeBy(
            net, links[i], static_cast<int>(i), [&modes](int task) { return modes[idx(task)]; });
        if (edge.from >= 0)
            found.push_back(edge);
    }
    arrangeEdges(net, found, links.size());
}

std::vector<int> cycleOf(const Network &net)
{
    const auto left = [&](int v) { return net.positionOf[idx(v)] < 0; };
    const auto before = [&](int v) { // a node that v still waits for
        const int task = net.taskOf[idx(v)];
        if (net.isExit(v)) {
            int child = -1;
            net.eachChild(task, [&](int c) {
                if (left(net.exitOf[idx(c)]) && net.facts[idx(c)].mode != TaskMode::Hammock)
                    child = net.exitOf[idx(c)];
            });
            return child;
        }
        for (const LinkEdge &e : net.edgesInto(v)) {
            if (left(e.from))
                return e.from;
        }
        return net.parent[idx(task)];
    };
    int v = 0;
    while (!left(v))
        ++v;
    std::vector<int> seenAt(net.taskOf.size(), -1);
    std::vector<int> walk;
    while (seenAt[idx(v)] < 0) {
        seenAt[idx(v)] = static_cast<int>(walk.size());
        walk.push_back(v);
        v = before(v);
    }
    std::vector<int> tasks;
    for (std::size_t i = walk.size(); i-- > idx(seenAt[idx(v)]);) {
        const int task = net.taskOf[idx(walk[i])];
        if (tasks.empty() || tasks.back() != task)
            tasks.push_back(task);
    }
    if (tasks.size() > 1 && tasks.front() == tasks.back())
        tasks.pop_back();
    return tasks;
}

void setRule(LinkEdge &edge, const Link &link)
{
    edge.type = link.type;
    edge.lagKind = link.lagKind;
    edge.lag = std::clamp(link.lag.value, -kLongest, kLongest);
    edge.lagPercent = std::isfinite(link.lagPercent) ? std::clamp(link.lagPercent, -1e6, 1e6) : 0.0;
}

std::unexpected<Error> cycleError(const Plan &plan, const Network &net)
{
    const std::vector<int> cycle = cycleOf(net);
    constexpr std::size_t kShown = 12;
    QStringList names;
    for (std::size_t i = 0; i < std::min(cycle.size(), kShown); ++i) {
        const QString &name = plan.tasks[idx(cycle[i])].name;
        names << (name.isEmpty() ? u"#%1"_s.arg(cycle[i] + 1) : name);
    }
    const QString first = names.front();
    if (cycle.size() > kShown)
        names << u"… (%1)"_s.arg(cycle.size() - kShown);
    names << first;
    return fail(
        ErrorCode::Invalid,
        QCoreApplication::translate("Schedule", "The links form a cycle: %1. Remove one of them.")
            .arg(names.join(u" -> "_s)));
}

WallTime planStartOf(const Plan &plan)
{
    if (plan.project.planStart.isValid())
        return plan.project.planStart;
    if (plan.project.plannedStart.isValid())
        return WallTime::at(plan.project.plannedStart, 0);
    WallTime first;
    const auto consider = [&first](WallTime t) {
        if (t.isValid() && (!first.isValid() || t < first))
            first = t;
    };
    for (const Task &task : plan.tasks) {
        consider(task.actualStart);
        consider(task.start);
        consider(task.constraintDate);
    }
    return first;
}

namespace {

void loadFrame(Network &net, const Plan &plan, const CalendarSet &calendars)
{
    const Project &project = plan.project;
    net.projectCalendar = calendars.project().get();
    net.facts.back().calendar = net.facts.back().lagCalendar = net.projectCalendar;
    net.staff = StaffCalendars(plan, calendars);
    net.fromFinish = project.scheduleFromFinish;
    net.multiplePaths = project.multiplePaths && !net.fromFinish;
    net.statusDate = project.statusDate.minute;
    net.criticalFloat = project.criticalFloat.value;
    net.lagCalendar = project.lagCalendar;
    net.progressRule = project.progressRule;
    net.planStart = planStartOf(plan).minute;
    if (net.fromFinish)
        net.planFinish = project.planFinish.isValid() ? project.planFinish.minute : net.planStart;
    loadPromises(net, plan);
}

} // namespace

Result<Network> buildNetwork(const Plan &plan, const CalendarSet &calendars)
{
    Network net = treeOnly(plan);
    loadFrame(net, plan, calendars);
    int withoutWork = -1;
    for (int i = 0; i < net.count(); ++i) {
        loadFacts(net, plan, calendars, i);
        if (withoutWork < 0 && !net.facts[idx(i)].calendar->hasWork())
            withoutWork = i;
    }
    linkUp(net, plan.links);
    if (hasCycle(net))
        return cycleError(plan, net);
    if (withoutWork >= 0) {
        if (auto fine = checkCalendar(net, plan, calendars, withoutWork); !fine)
            return passOn(fine);
    }
    if ((net.fromFinish ? net.planFinish : net.planStart) == kUnset) {
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate("Schedule",
                                        "The plan has no date to be scheduled from. Set its "
                                        "start date, or its finish date, first."));
    }
    const std::size_t nodes = net.taskOf.size();
    net.early.assign(nodes, {});
    net.late.assign(nodes, {});
    net.work.assign(plan.tasks.size() + 1, {});
    return net;
}

} // namespace zs
