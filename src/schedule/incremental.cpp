// SPDX-License-Identifier: GPL-3.0-or-later
// Incremental scheduling: three sweeps (early dates, late dates, results), each over a set of nodes still to do, kept as
// bits in topological order. A sweep takes the next bit, computes that node by the same function as a whole run, and
// adds whoever reads it if it changed; so it ends where nothing changes, and ends with what a whole run gives.
#include "schedule/passes.h"

#include <algorithm>
#include <bit>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// A set of places that is emptied in rising order; only places behind the present one may be added meanwhile.
class Agenda {
public:
    explicit Agenda(int places)
        : m_words((idx(places) + 63) / 64, 0)
    {}

    void add(int place)
    {
        m_words[idx(place) / 64] |= std::uint64_t{1} << (idx(place) % 64);
        m_first = std::min(m_first, idx(place) / 64);
    }

    template <class F>
    void drain(F f)
    {
        for (std::size_t w = m_first; w < m_words.size(); ++w) {
            while (m_words[w] != 0) {
                const int bit = std::countr_zero(m_words[w]);
                m_words[w] &= m_words[w] - 1;
                f(static_cast<int>(w * 64) + bit);
            }
        }
    }

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_first = std::numeric_limits<std::size_t>::max();
};

class Propagation {
public:
    explicit Propagation(Network &net)
        : m_net(net)
        , m_forward(net.nodeCount())
        , m_backward(net.nodeCount())
        , m_results(net.count())
    {}

    /// The task's facts are other than they were: it, and all that reads it, is to do again.
    void touch(int task)
    {
        const int exit = m_net.exitOf[idx(task)];
        addForward(task);
        addForward(exit);
        addBackward(task);
        addBackward(exit);
        m_net.eachChild(task, [&](int child) { addForward(child); });
        if (exit != task)
            m_net.eachChild(task, [&](int child) { addBackward(m_net.exitOf[idx(child)]); });
        readersOfEarly(exit);
        readersOfLate(task);
        addResult(task);
    }

    void touchEdge(int from, int to)
    {
        addForward(to);
        addBackward(from);
    }

    void run(Schedule &schedule)
    {
        m_forward.drain([this](int place) {
            const int node = m_net.order[idx(place)];
            addResult(m_net.taskOf[idx(node)]);
            if (forwardNode(m_net, node))
                readersOfEarly(node);
        });
        const int last = m_net.nodeCount() - 1;
        m_backward.drain([this, last](int place) {
            const int node = m_net.order[idx(last - place)];
            if (backwardNode(m_net, node)) {
                addResult(m_net.taskOf[idx(node)]);
                readersOfLate(node);
            }
        });
        const int lastTask = m_net.count() - 1;
        m_results.drain([this, lastTask, &schedule](int place) {
            const int task = lastTask - place;
            schedule.tasks[idx(task)] = taskTimes(m_net, schedule.tasks, task);
            addResult(m_net.parent[idx(task)]);
        });
        setPlanSpan(schedule, m_net);
    }

private:
    void addForward(int node) { m_forward.add(m_net.positionOf[idx(node)]); }
    void addBackward(int node) { m_backward.add(m_net.nodeCount() - 1 - m_net.positionOf[idx(node)]); }
    void addResult(int task)
    {
        if (task < m_net.count())
            m_results.add(m_net.count() - 1 - task);
    }

    void readersOfEarly(int node)
    {
        const int task = m_net.taskOf[idx(node)];
        if (node != m_net.exitOf[idx(task)]) { // an entry
            m_net.eachChild(task, [&](int child) { addForward(child); });
            return;
        }
        addBackward(node);
        for (const int e : m_net.edgesFrom(node))
            addForward(m_net.edges[idx(e)].to);
        if (m_net.parent[idx(task)] >= 0)
            addForward(m_net.exitOf[idx(m_net.parent[idx(task)])]);
    }

    void readersOfLate(int node)
    {
        const int task = m_net.taskOf[idx(node)];
        if (m_net.isExit(node)) {
            m_net.eachChild(task, [&](int child) { addBackward(m_net.exitOf[idx(child)]); });
            return;
        }
        for (const LinkEdge &e : m_net.edgesInto(node))
            addBackward(e.from);
        if (m_net.parent[idx(task)] >= 0)
            addBackward(m_net.parent[idx(task)]);
    }

    Network &m_net;
    Agenda m_forward;  ///< places in Network::order
    Agenda m_backward; ///< places counted from its end
    Agenda m_results;  ///< tasks from the last to the first: children before parents
};

bool sameEnds(const Link &a, const Link &b)
{
    return a.predecessor == b.predecessor && a.successor == b.successor;
}

bool sameRule(const Link &a, const Link &b)
{
    return a.type == b.type && a.lagKind == b.lagKind && a.lag == b.lag && a.lagPercent == b.lagPercent;
}

bool sameLink(const Link &a, const Link &b)
{
    return sameEnds(a, b) && sameRule(a, b);
}

bool sameRows(const Plan &a, const Plan &b)
{
    return std::ranges::equal(a.tasks, b.tasks, [](const Task &x, const Task &y) {
        return x.id == y.id && x.parent == y.parent;
    });
}

bool sameFrame(const Project &a, const Project &b)
{
    return a.scheduleFromFinish == b.scheduleFromFinish && a.planStart == b.planStart && a.plannedStart == b.plannedStart
           && a.calendar == b.calendar && (!a.scheduleFromFinish || a.planFinish == b.planFinish);
}

/// The stretch of both link lists outside of which they are the same.
struct LinkDifference {
    std::size_t first = 0;
    std::size_t oldEnd = 0;
    std::size_t newEnd = 0;
    bool reshaped = false;
};

LinkDifference linkDifference(const std::vector<Link> &before, const std::vector<Link> &after)
{
    const auto [b, a] = std::ranges::mismatch(before, after, sameLink);
    LinkDifference d{static_cast<std::size_t>(b - before.begin()), before.size(), after.size()};
    while (d.oldEnd > d.first && d.newEnd > d.first && sameLink(before[d.oldEnd - 1], after[d.newEnd - 1])) {
        --d.oldEnd;
        --d.newEnd;
    }
    d.reshaped = before.size() != after.size()
                 || !std::ranges::equal(before.begin() + static_cast<std::ptrdiff_t>(d.first),
                                        before.begin() + static_cast<std::ptrdiff_t>(d.oldEnd),
                                        after.begin() + static_cast<std::ptrdiff_t>(d.first),
                                        after.begin() + static_cast<std::ptrdiff_t>(d.newEnd), sameEnds);
    return d;
}

/// The task's facts as `plan` has them; true when something in it now stands otherwise in the network.
bool activityChanged(const Network &net, int task, TaskMode before)
{
    const TaskMode now = net.facts[idx(task)].mode;
    return (now == TaskMode::Inactive) != (before == TaskMode::Inactive);
}

} // namespace

Result<IncrementalScheduler> IncrementalScheduler::create(PlanPtr plan, CalendarSet calendars)
{
    auto net = buildNetwork(*plan, calendars);
    if (!net)
        return passOn(net);
    runAllPasses(*net);
    IncrementalScheduler made;
    made.m_plan = std::move(plan);
    made.m_calendars = std::move(calendars);
    made.m_schedule = scheduleOf(*net);
    made.m_network = std::make_shared<Network>(std::move(*net));
    return made;
}

Result<> IncrementalScheduler::startAnew(PlanPtr next, CalendarSet calendars)
{
    auto made = create(std::move(next), std::move(calendars));
    if (!made)
        return passOn(made);
    *this = std::move(*made);
    return {};
}

Result<> IncrementalScheduler::update(PlanPtr next, const std::vector<int> &touched)
{
    const Plan &plan = *next;
    if (!sameRows(*m_plan, plan) || !sameFrame(m_plan->project, plan.project)
        || (!plan.project.planStart.isValid() && planStartOf(plan) != planStartOf(*m_plan)))
        return startAnew(std::move(next), m_calendars);
    const LinkDifference links = linkDifference(m_plan->links, plan.links);
    if (m_network.use_count() > 1) // a copy of this scheduler keeps its own
        m_network = std::make_shared<Network>(*m_network);

    // everything that can fail comes before anything is changed for good
    std::vector<std::pair<int, TaskFacts>> undo;
    const auto takeBack = [&] {
        for (const auto &[task, facts] : undo)
            m_network->facts[idx(task)] = facts;
    };
    Network &net = *m_network;
    for (const int task : touched) {
        if (task < 0 || task >= net.count())
            continue;
        undo.emplace_back(task, net.facts[idx(task)]);
        loadFacts(net, plan, m_calendars, task);
        const auto fine = checkCalendar(*net.facts[idx(task)].calendar, plan, m_calendars);
        if (!fine || activityChanged(net, task, undo.back().second.mode)) {
            takeBack();
            return fine ? startAnew(std::move(next), m_calendars) : fine;
        }
    }
    if (links.reshaped) {
        if (auto fine = relink(plan); !fine) {
            takeBack();
            return fine;
        }
    }
    propagate(plan, touched, links.first, links.oldEnd, links.newEnd);
    m_plan = std::move(next);
    return {};
}

Result<> IncrementalScheduler::relink(const Plan &plan)
{
    Network linked;
    linked.parent = m_network->parent;
    linked.end = m_network->end;
    linked.exitOf = m_network->exitOf;
    linked.taskOf = m_network->taskOf;
    linked.idSlots = m_network->idSlots;
    linked.facts = m_network->facts;
    linkUp(linked, plan);
    if (hasCycle(linked))
        return cycleError(plan, linked);
    linked.early = std::move(m_network->early);
    linked.late = std::move(m_network->late);
    linked.work = std::move(m_network->work);
    linked.projectCalendar = m_network->projectCalendar;
    linked.planStart = m_network->planStart;
    linked.planFinish = m_network->planFinish;
    linked.fromFinish = m_network->fromFinish;
    *m_network = std::move(linked);
    return {};
}

void IncrementalScheduler::propagate(const Plan &plan, const std::vector<int> &touched, std::size_t first,
                                     std::size_t oldEnd, std::size_t newEnd)
{
    Network &net = *m_network;
    Propagation todo(net);
    const auto touchLink = [&](const Link &link) {
        const int from = taskIndexOf(net, plan, link.predecessor);
        const int to = taskIndexOf(net, plan, link.successor);
        if (from >= 0 && to >= 0)
            todo.touchEdge(net.exitOf[idx(from)], to);
    };
    for (std::size_t i = first; i < oldEnd; ++i)
        touchLink(m_plan->links[i]);
    for (std::size_t i = first; i < newEnd; ++i) {
        const int e = net.edgeOfLink[i];
        if (e >= 0)
            setRule(net.edges[idx(e)], plan.links[i]);
        touchLink(plan.links[i]);
    }
    if (net.fromFinish) { // late dates set the start that early dates follow from: both passes again, over the same arrays
        runAllPasses(net);
        m_schedule = scheduleOf(net);
        return;
    }
    for (const int task : touched) {
        if (task >= 0 && task < net.count())
            todo.touch(task);
    }
    todo.run(m_schedule);
}

} // namespace zs
