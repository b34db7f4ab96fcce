// SPDX-License-Identifier: GPL-3.0-or-later
// Incremental scheduling: three sweeps (early dates, late dates, results), each over a set of nodes
// still to do, kept as bits in topological order. A sweep takes the next bit, computes that node by
// the same function as a whole run, and adds whoever reads it if it changed; so it ends where
// nothing changes, and ends with what a whole run gives.
#include "domain/change_set.h"
#include "schedule/passes.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace zs {

/// The stretch of both link lists outside of which they are the same.
struct LinkDifference {
    std::size_t first = 0;
    std::size_t oldEnd = 0;
    std::size_t newEnd = 0;
    bool reshaped = false;
};

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// A set of places that is emptied in rising order; only places behind the present one may be added
/// meanwhile.
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
    void addBackward(int node)
    {
        m_backward.add(m_net.nodeCount() - 1 - m_net.positionOf[idx(node)]);
    }
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
        if (m_net.parent[idx(task)] >= 0 && m_net.facts[idx(task)].mode != TaskMode::Hammock)
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
    return a.predecessor == b.predecessor && a.successor == b.successor
           && a.predecessorProject == b.predecessorProject;
}

bool sameRule(const Link &a, const Link &b)
{
    return a.type == b.type && a.lagKind == b.lagKind && a.lag == b.lag
           && a.lagPercent == b.lagPercent && a.externalStart == b.externalStart
           && a.externalFinish == b.externalFinish;
}

bool sameLink(const Link &a, const Link &b)
{
    return sameEnds(a, b) && sameRule(a, b);
}

/// The same tasks in the same places. Looks at one of the plans only where it can: tasks lie far
/// apart in memory.
bool sameRows(const Network &net, const Plan &was, const Plan &is)
{
    if (was.tasks.size() != is.tasks.size())
        return false;
    for (std::size_t i = 0; i < is.tasks.size(); ++i) {
        const int up = net.parent[i];
        const bool sameParent = up < net.count() ? net.ids.isAt(up, is.tasks[i].parent)
                                                 : is.tasks[i].parent == was.tasks[i].parent;
        if (!sameParent || !net.ids.isAt(static_cast<int>(i), is.tasks[i].id))
            return false;
    }
    return true;
}

/// What the whole plan hangs on is as it was.
bool sameFrame(const Plan &was, const Plan &is)
{
    const Project &a = was.project;
    const Project &b = is.project;
    return a.scheduleFromFinish == b.scheduleFromFinish && a.planStart == b.planStart
           && a.plannedStart == b.plannedStart && a.calendar == b.calendar
           && a.statusDate == b.statusDate && a.lagCalendar == b.lagCalendar
           && a.progressRule == b.progressRule && a.multiplePaths == b.multiplePaths
           && a.criticalFloat == b.criticalFloat && a.externalSuccessors == b.externalSuccessors
           && (!a.scheduleFromFinish || a.planFinish == b.planFinish)
           && (b.planStart.isValid() || planStartOf(was) == planStartOf(is));
}

LinkDifference linkDifference(const std::vector<Link> &before, const std::vector<Link> &after)
{
    const auto [b, a] = std::ranges::mismatch(before, after, sameLink);
    LinkDifference d{static_cast<std::size_t>(b - before.begin()), before.size(), after.size()};
    while (d.oldEnd > d.first && d.newEnd > d.first
           && sameLink(before[d.oldEnd - 1], after[d.newEnd - 1])) {
        --d.oldEnd;
        --d.newEnd;
    }
    d.reshaped = before.size() != after.size()
                 || !std::ranges::equal(before.begin() + static_cast<std::ptrdiff_t>(d.first),
                                        before.begin() + static_cast<std::ptrdiff_t>(d.oldEnd),
                                        after.begin() + static_cast<std::ptrdiff_t>(d.first),
                                        after.begin() + static_cast<std::ptrdiff_t>(d.newEnd),
                                        sameEnds);
    return d;
}

/// True when the task's edges are now others than they were.
bool edgesChanged(const Network &net, int task, TaskMode before)
{
    const TaskMode now = net.facts[idx(task)].mode;
    return (now == TaskMode::Inactive) != (before == TaskMode::Inactive)
           || (now == TaskMode::Hammock) != (before == TaskMode::Hammock);
}

/// What a change set may alter in a schedule.
struct Reach {
    std::vector<int> tasks;
    bool links = false;
    bool staff = false; ///< who works on a task, or on what calendar
    bool rows = false; ///< tasks came, went or moved in the tree, or something else that everything
                       ///< hangs on
};

/// A row came or went, or one of these fields is another.
bool alters(const EntityChange &change, int field, int otherField)
{
    return change.kind != ChangeKind::Update
           || std::ranges::any_of(change.fields, [&](const FieldChange &f) {
                  return f.field == field || f.field == otherField;
              });
}

/// True when a change can alter the calendar that some task runs on.
bool altersStaff(const EntityChange &change)
{
    static const EntityInfo &resource = *entityInfo(EntityKind::Resource);
    static const EntityInfo &assignment = *entityInfo(EntityKind::Assignment);
    static const int type = fieldIndex(resource, u"type");
    static const int calendar = fieldIndex(resource, u"calendar");
    static const int task = fieldIndex(assignment, u"task");
    static const int who = fieldIndex(assignment, u"resource");
    if (change.entity == EntityKind::Resource)
        return alters(change, type, calendar);
    return change.entity == EntityKind::Assignment && alters(change, task, who);
}

Reach reachOf(const ChangeSet &set, const Network &net)
{
    static const EntityInfo &info = *entityInfo(EntityKind::Task);
    static const int parent = fieldIndex(info, u"parent");
    static const int position = fieldIndex(info, u"position");
    Reach reach;
    for (const EntityChange &change : set.changes) {
        if (change.entity == EntityKind::Link)
            reach.links = true;
        else if (change.entity == EntityKind::Calendar)
            reach.rows = true;
        reach.staff |= altersStaff(change);
        if (change.entity != EntityKind::Task)
            continue;
        reach.rows |= alters(change, parent, position);
        if (const int task = net.ids.find(TaskId(change.id)); task >= 0)
            reach.tasks.push_back(task);
    }
    return reach;
}

/// Facts that are read again, and go back to what they were unless they are kept.
class FactsEdit {
public:
    explicit FactsEdit(Network &net)
        : m_net(net)
    {}
    FactsEdit(const FactsEdit &) = delete;
    FactsEdit &operator=(const FactsEdit &) = delete;
    ~FactsEdit() { takeBack(); }

    /// Names the tasks whose calendars may now be others.
    void takeStaff(StaffCalendars staff, std::vector<int> &touched)
    {
        for (const TaskId task : StaffCalendars::differing(m_net.staff, staff))
            touched.push_back(m_net.ids.find(task));
        m_staff = std::exchange(m_net.staff, std::move(staff));
    }
    void load(const Plan &plan, const CalendarSet &calendars, int task)
    {
        m_before.emplace_back(task, m_net.facts[idx(task)]);
        loadFacts(m_net, plan, calendars, task);
    }
    /// Of the task that was loaded last.
    [[nodiscard]] bool needsOtherEdges() const
    {
        return edgesChanged(m_net, m_before.back().first, m_before.back().second.mode);
    }
    void takeBack()
    {
        for (std::size_t i = m_before.size(); i-- > 0;)
            m_net.facts[idx(m_before[i].first)] = m_before[i].second;
        if (m_staff)
            m_net.staff = *std::move(m_staff);
        keep();
    }
    void keep()
    {
        m_before.clear();
        m_staff.reset();
    }

private:
    Network &m_net;
    std::vector<std::pair<int, TaskFacts>> m_before;
    std::optional<StaffCalendars> m_staff;
};

/// The successors of links from other projects in a stretch of the links.
void addOutsideEnds(const Network &net,
                    const std::vector<Link> &links,
                    std::size_t first,
                    std::size_t end,
                    std::vector<int> &touched)
{
    for (std::size_t i = first; i < end; ++i) {
        if (isOutside(links[i]))
            touched.push_back(net.ids.find(links[i].successor));
    }
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
    if (!sameRows(*m_network, *m_plan, *next) || !sameFrame(*m_plan, *next))
        return startAnew(std::move(next), m_calendars);
    const LinkDifference links = linkDifference(m_plan->links, next->links);
    return change(std::move(next), touched, true, links);
}

Result<> IncrementalScheduler::apply(PlanPtr next, const ChangeSet &set)
{
    const Reach reach = reachOf(set, *m_network);
    if (reach.rows || !sameFrame(*m_plan, *next) || next->tasks.size() != m_plan->tasks.size())
        return startAnew(std::move(next), m_calendars);
    LinkDifference links;
    if (reach.links)
        links = linkDifference(m_plan->links, next->links);
    return change(std::move(next), reach.tasks, reach.staff, links);
}

Result<> IncrementalScheduler::change(PlanPtr next,
                                      std::vector<int> touched,
                                      bool staff,
                                      const LinkDifference &links)
{
    const Plan &plan = *next;
    if (m_network.use_count() > 1) // a copy of this scheduler keeps its own
        m_network = std::make_shared<Network>(*m_network);

    // everything that can fail comes before anything is changed for good
    Network &net = *m_network;
    FactsEdit edit(net);
    if (staff)
        edit.takeStaff(StaffCalendars(plan, m_calendars), touched);
    addOutsideEnds(net, m_plan->links, links.first, links.oldEnd, touched);
    addOutsideEnds(net, plan.links, links.first, links.newEnd, touched);
    std::erase_if(touched, [&net](int task) { return task < 0 || task >= net.count(); });
    for (const int task : touched) {
        edit.load(plan, m_calendars, task);
        if (auto fine = checkCalendar(net, plan, m_calendars, task); !fine)
            return fine;
        if (edit.needsOtherEdges()) {
            edit.takeBack();
            return startAnew(std::move(next), m_calendars);
        }
    }
    if (links.reshaped) {
        if (auto fine = relink(plan, links); !fine)
            return fine;
    }
    edit.keep();
    if (links.first < std::max(links.oldEnd, links.newEnd))
        loadOutsideLinks(net, plan.links);
    propagate(plan, touched, links);
    m_plan = std::move(next);
    return {};
}

Result<> IncrementalScheduler::relink(const Plan &plan, const LinkDifference &links)
{
    Network &net = *m_network;
    const std::vector<LinkEdge> before = net.edges; // to go back to
    std::vector<LinkEdge> edges;
    edges.reserve(plan.links.size());
    const auto add = [&edges](LinkEdge edge, std::size_t link) {
        edge.link = static_cast<int>(link);
        if (edge.from >= 0)
            edges.push_back(edge);
    };
    for (std::size_t i = 0; i < plan.links.size(); ++i) {
        if (i >= links.first && i < links.newEnd) {
            add(edgeOf(net, plan.links[i], 0), i);
            continue;
        }
        const int same = net.edgeOfLink[i < links.first ? i : i - links.newEnd + links.oldEnd];
        if (same >= 0)
            add(before[idx(same)], i);
    }
    arrangeEdges(net, edges, plan.links.size());
    if (!hasCycle(net))
        return {};
    const auto error = cycleError(plan, net);
    arrangeEdges(net, before, m_plan->links.size());
    return error;
}

void IncrementalScheduler::propagate(const Plan &plan,
                                     const std::vector<int> &touched,
                                     const LinkDifference &links)
{
    Network &net = *m_network;
    Propagation todo(net);
    const auto touchLink = [&](const Link &link) {
        if (const LinkEdge edge = edgeOf(net, link, 0); edge.from >= 0)
            todo.touchEdge(edge.from, edge.to);
    };
    for (std::size_t i = links.first; i < links.oldEnd; ++i)
        touchLink(m_plan->links[i]);
    for (std::size_t i = links.first; i < links.newEnd; ++i) {
        const int e = net.edgeOfLink[i];
        if (e >= 0)
            setRule(net.edges[idx(e)], plan.links[i]);
        touchLink(plan.links[i]);
    }
    // From the finish, late dates set the start that early dates follow from; with several critical
    // paths, a link changes where the chains of whole summaries end. Both passes again, over the
    // same arrays.
    if (net.fromFinish || (net.multiplePaths && links.reshaped)) {
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
