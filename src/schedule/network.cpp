// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/network.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any plan; keeps sums of hostile durations and lags inside 64 bits.
constexpr Minutes kLongest = 1'000'000'000;

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// Display order, so a parent is known before its children; a parent that comes later or is missing
/// means the top.
void growTree(Network &net, const Plan &plan)
{
    const int n = static_cast<int>(plan.tasks.size());
    net.parent.assign(idx(n) + 1, n);
    net.end.assign(idx(n) + 1, 0);
    net.parent[idx(n)] = -1;
    net.end[idx(n)] = n;
    for (int i = 0; i < n; ++i) {
        const TaskId up = plan.tasks[idx(i)].parent;
        int p = up.isValid() ? net.ids.find(up) : -1;
        if (p >= i)
            p = -1;
        net.parent[idx(i)] = p < 0 ? n : p;
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
    net.eachChild(net.taskOf[idx(node)], [&](int) { ++children; });
    return std::max(children, node == net.exitOf[idx(net.count())] && children == 0 ? 1 : 0);
}

/// Calls f(node) for each node that waits for this one.
template <class F>
void eachNodeAfter(const Network &net, int node, F f)
{
    const int task = net.taskOf[idx(node)];
    if (node == net.exitOf[idx(task)]) {
        for (const int e : net.edgesFrom(node))
            f(net.edges[idx(e)].to);
        if (net.parent[idx(task)] >= 0)
            f(net.exitOf[idx(net.parent[idx(task)])]);
        return;
    }
    net.eachChild(task, f); // an entry
    if (net.end[idx(task)] <= net.firstChild(task))
        f(net.exitOf[idx(task)]); // a plan without tasks
}

void sortNodes(Network &net)
{
    const int nodes = net.nodeCount();
    std::vector<int> waiting(idx(nodes));
    std::vector<int> ready;
    for (int v = nodes - 1; v >= 0; --v) {
        waiting[idx(v)] = nodesBefore(net, v);
        if (waiting[idx(v)] == 0)
            ready.push_back(v);
    }
    net.order.clear();
    net.order.reserve(idx(nodes));
    net.positionOf.assign(idx(nodes), -1);
    while (!ready.empty()) {
        const int v = ready.back();
        ready.pop_back();
        net.positionOf[idx(v)] = static_cast<int>(net.order.size());
        net.order.push_back(v);
        eachNodeAfter(net, v, [&](int next) {
            if (--waiting[idx(next)] == 0)
                ready.push_back(next);
        });
    }
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

TaskMode leafMode(const Task &task)
{
    if (task.actualFinish.isValid())
        return TaskMode::Finished;
    const bool hasStart = task.actualStart.isValid() || task.start.isValid();
    if (task.percentComplete >= 100 && hasStart)
        return TaskMode::Finished;
    if (task.manual && (task.start.isValid() || task.finish.isValid()))
        return TaskMode::Manual;
    const bool begun =
        task.actualStart.isValid() || (task.percentComplete > 0 && task.start.isValid());
    return begun ? TaskMode::Started : TaskMode::Automatic;
}

/// The dates of a task that the scheduler may not move, and the working time between them.
void fixDates(TaskFacts &f, const Task &task)
{
    const WorkCalendar &cal = *f.calendar;
    WallTime start = task.actualStart.isValid() ? task.actualStart : task.start;
    WallTime finish = task.actualFinish.isValid() ? task.actualFinish : task.finish;
    if (f.mode == TaskMode::Manual) {
        start = task.start;
        finish = task.finish;
    }
    if (!start.isValid())
        start = cal.startOf(finish, f.duration);
    if (!finish.isValid() || f.mode == TaskMode::Started)
        finish = f.duration > 0 ? cal.finishAt(cal.workAt(start) + f.duration) : start;
    finish = std::max(start, finish);
    f.fixedStart = start.minute;
    f.fixedFinish = finish.minute;
    f.duration = cal.workBetween(start, finish);
}

bool isUnder(const Network &net, int task, TaskMode mode)
{
    const int up = net.parent[idx(task)];
    return up < net.count() && net.facts[idx(up)].mode == mode;
}

TaskMode modeOf(const Network &net, const Task &task, int i)
{
    if (!task.active || isUnder(net, i, TaskMode::Inactive))
        return TaskMode::Inactive;
    if (net.end[idx(i)] > i + 1) {
        const bool fixed = task.manual && task.start.isValid() && task.finish.isValid();
        return fixed ? TaskMode::FixedSummary : TaskMode::Summary;
    }
    return leafMode(task);
}

void loadConstraint(TaskFacts &f, const Task &task)
{
    const bool dated = task.constraint != ConstraintType::AsSoonAsPossible
                       && task.constraint != ConstraintType::AsLateAsPossible;
    f.constraint = dated && !task.constraintDate.isValid() ? ConstraintType::AsSoonAsPossible
                                                           : task.constraint;
    if (dated && task.constraintDate.isValid()) {
        f.constraintAt = task.constraintDate.minute;
        f.constraintWork = f.calendar->workAt(task.constraintDate);
    }
    if (task.deadline.isValid()) {
        f.deadlineAt = task.deadline.minute;
        f.deadlineWork = f.calendar->workAt(task.deadline);
    }
}

} // namespace

FlatId IdTable::flat(TaskId id)
{
    FlatId flat;
    std::memcpy(&flat.high, id.value().bytes.data(), sizeof flat.high);
    std::memcpy(&flat.low, id.value().bytes.data() + sizeof flat.high, sizeof flat.low);
    return flat;
}

std::size_t IdTable::slotOf(const FlatId &id) const
{
    const std::uint64_t mixed = (id.low ^ (id.high * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
    return static_cast<std::size_t>(mixed >> 32) & (m_slots.size() - 1);
}

void IdTable::build(const Plan &plan)
{
    m_slots.assign(std::bit_ceil(plan.tasks.size() * 2 + 2), {});
    m_ids.clear();
    m_ids.reserve(plan.tasks.size());
    for (const Task &task : plan.tasks) {
        const FlatId id = flat(task.id);
        std::size_t at = slotOf(id);
        while (m_slots[at].index >= 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {id, static_cast<std::int64_t>(m_ids.size())};
        m_ids.push_back(id);
    }
}

int IdTable::find(TaskId id) const
{
    const FlatId wanted = flat(id);
    for (std::size_t at = slotOf(wanted); m_slots[at].index >= 0;
         at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].id == wanted)
            return static_cast<int>(m_slots[at].index);
    }
    return -1;
}

Network shapeOf(const Plan &plan)
{
    Network net;
    net.ids.build(plan);
    growTree(net, plan);
    numberNodes(net);
    net.facts.resize(plan.tasks.size() + 1);
    net.facts.back().mode = TaskMode::Summary;
    for (int i = 0; i < net.count(); ++i)
        net.facts[idx(i)].mode = modeOf(net, plan.tasks[idx(i)], i);
    return net;
}

LinkEdge edgeOf(const Network &net, const Link &link, int index)
{
    const int from = net.ids.find(link.predecessor);
    const int to = net.ids.find(link.successor);
    LinkEdge edge{-1, to, index};
    setRule(edge, link);
    const auto takesPart = [&net](int task) {
        return task >= 0 && net.facts[idx(task)].mode != TaskMode::Inactive;
    };
    if (takesPart(from) && takesPart(to))
        edge.from = net.exitOf[idx(from)];
    return edge;
}

void arrangeEdges(Network &net, const std::vector<LinkEdge> &edges, std::size_t links)
{
    arrange(net, edges, links);
    sortNodes(net);
}

void linkUp(Network &net, const std::vector<Link> &links)
{
    std::vector<LinkEdge> found;
    found.reserve(links.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
        const LinkEdge edge = edgeOf(net, links[i], static_cast<int>(i));
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
                if (left(net.exitOf[idx(c)]))
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

void loadFacts(Network &net, const Plan &plan, const CalendarSet &calendars, int i)
{
    const Task &task = plan.tasks[idx(i)];
    TaskFacts f;
    f.mode = modeOf(net, task, i);
    f.lagCalendar = calendars.of(task.calendar).get();
    f.calendar = f.isSummary() ? f.lagCalendar : calendars.of(task).get();
    f.duration = std::clamp<Minutes>(task.duration.value, 0, kLongest);
    loadConstraint(f, task);
    switch (f.mode) {
    case TaskMode::Manual:
    case TaskMode::Started:
    case TaskMode::Finished:
        fixDates(f, task);
        break;
    case TaskMode::Inactive:
    case TaskMode::Summary:
    case TaskMode::FixedSummary:
        f.fixedStart = task.start.minute;
        f.fixedFinish = task.finish.minute;
        break;
    case TaskMode::Automatic:
        break;
    }
    net.facts[idx(i)] = f;
}

Result<> checkCalendar(const WorkCalendar &calendar, const Plan &plan, const CalendarSet &calendars)
{
    if (calendar.hasWork())
        return {};
    QString name = QCoreApplication::translate("Schedule", "the project's calendar");
    for (const Calendar &c : plan.calendars) {
        if (calendars.of(c.id).get() == &calendar)
            name = c.name;
    }
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate(
                    "Schedule",
                    "The calendar “%1” has no working time, so nothing can be scheduled "
                    "on it. Give it working hours or choose another calendar.")
                    .arg(name));
}

Result<Network> buildNetwork(const Plan &plan, const CalendarSet &calendars)
{
    Network net = shapeOf(plan);
    linkUp(net, plan.links);
    if (hasCycle(net))
        return cycleError(plan, net);
    net.projectCalendar = calendars.project().get();
    net.facts.back().calendar = net.facts.back().lagCalendar = net.projectCalendar;
    const WorkCalendar *checked = nullptr;
    for (int i = 0; i < net.count(); ++i) {
        loadFacts(net, plan, calendars, i);
        const WorkCalendar *used = net.facts[idx(i)].calendar;
        if (used != checked) {
            if (auto fine = checkCalendar(*used, plan, calendars); !fine)
                return passOn(fine);
            checked = used;
        }
    }
    net.fromFinish = plan.project.scheduleFromFinish;
    net.planStart = planStartOf(plan).minute;
    if (net.fromFinish)
        net.planFinish =
            (plan.project.planFinish.isValid() ? plan.project.planFinish : planStartOf(plan))
                .minute;
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
