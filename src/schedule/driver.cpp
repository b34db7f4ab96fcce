// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/driver.h"

#include "schedule/passes.h"

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// Keeps the strongest of the bounds it is shown; the first shown wins a tie.
class Strongest {
public:
    Strongest(const TaskFacts &facts, bool late)
        : m_facts(facts)
        , m_late(late)
    {
        m_driver.kind = late ? DriverKind::PlanFinish : DriverKind::PlanStart;
        m_driver.isLate = late;
    }

    void offer(bool onStart, std::int64_t bound, Driver driver)
    {
        if (bound == kUnset || bound == kUnlimited)
            return;
        const std::int64_t work =
            m_facts.calendar->workAt({bound}) - (onStart ? 0 : m_facts.duration);
        if (m_any && (m_late ? work >= m_work : work <= m_work))
            return;
        m_any = true;
        m_work = work;
        driver.bound = {bound};
        driver.isLate = m_late;
        m_driver = driver;
    }
    [[nodiscard]] const Driver &result() const { return m_driver; }

private:
    const TaskFacts &m_facts;
    bool m_late;
    bool m_any = false;
    std::int64_t m_work = 0;
    Driver m_driver;
};

void offerLinksInto(const Network &net, int task, int through, Strongest &best)
{
    for (const LinkEdge &e : net.edgesInto(task)) {
        const int from = net.taskOf[idx(e.from)];
        best.offer(bindsStart(e.type),
                   boundOf(net, e),
                   {DriverKind::Link, e.link, from, through, {}, false});
    }
}

/// What holds an automatic leaf from before.
Driver fromBefore(const Network &net, int leaf)
{
    const TaskFacts &f = net.facts[idx(leaf)];
    Strongest best(f, false);
    if (f.constraint == ConstraintType::MustStartOn
        || f.constraint == ConstraintType::MustFinishOn) {
        best.offer(f.constraint == ConstraintType::MustStartOn,
                   f.constraintAt,
                   {DriverKind::Constraint, -1, leaf, -1, {}, false});
        return best.result();
    }
    offerLinksInto(net, leaf, -1, best);
    if (f.constraint == ConstraintType::StartNoEarlierThan
        || f.constraint == ConstraintType::FinishNoEarlierThan) {
        best.offer(f.constraint == ConstraintType::StartNoEarlierThan,
                   f.constraintAt,
                   {DriverKind::Constraint, -1, leaf, -1, {}, false});
    }
    for (int up = net.parent[idx(leaf)]; up < net.count(); up = net.parent[idx(up)]) {
        const TaskFacts &s = net.facts[idx(up)];
        if (s.mode == TaskMode::FixedSummary)
            continue;
        offerLinksInto(net, up, up, best);
        if (s.constraint == ConstraintType::StartNoEarlierThan
            || s.constraint == ConstraintType::MustStartOn)
            best.offer(true, s.constraintAt, {DriverKind::Constraint, -1, up, up, {}, false});
    }
    if (!startsBeforePlan(net, leaf) || net.early[idx(leaf)].start >= net.planStart)
        best.offer(true, net.planStart, {DriverKind::PlanStart, -1, -1, -1, {}, false});
    return best.result();
}

void offerLinksFrom(const Network &net, int task, int through, Strongest &best)
{
    for (const int at : net.edgesFrom(net.exitOf[idx(task)])) {
        const LinkEdge &e = net.edges[idx(at)];
        const LateSpan &to = net.late[idx(e.to)];
        const std::int64_t latest = net.fromFinish
                                        ? (bindsStart(e.type) ? to.lateStart : to.lateFinish)
                                        : (bindsStart(e.type) ? to.freeStart : to.freeFinish);
        best.offer(!countsFromFinish(e.type),
                   latestBefore(net, e, latest),
                   {DriverKind::Link, e.link, net.taskOf[idx(e.to)], through, {}, true});
    }
}

/// A no-later-than date, must-date or deadline of a task or of a summary above it.
void offerLatestDates(const Network &net, int task, int through, Strongest &best)
{
    using enum ConstraintType;
    const TaskFacts &f = net.facts[idx(task)];
    const bool own = through < 0;
    const bool onStart = f.constraint == MustStartOn || f.constraint == StartNoLaterThan;
    if (f.constraint == FinishNoLaterThan || f.constraint == MustFinishOn || (own && onStart))
        best.offer(onStart, f.constraintAt, {DriverKind::Constraint, -1, task, through, {}, true});
    best.offer(false, f.deadlineAt, {DriverKind::Deadline, -1, task, through, {}, true});
}

/// What holds a task that lies late.
Driver fromBehind(const Network &net, int leaf)
{
    using enum ConstraintType;
    const TaskFacts &f = net.facts[idx(leaf)];
    Strongest best(f, true);
    if (net.fromFinish && (f.constraint == MustStartOn || f.constraint == MustFinishOn)) {
        best.offer(f.constraint == MustStartOn,
                   f.constraintAt,
                   {DriverKind::Constraint, -1, leaf, -1, {}, true});
        return best.result();
    }
    offerLinksFrom(net, leaf, -1, best);
    offerLatestDates(net, leaf, -1, best);
    for (int up = net.parent[idx(leaf)]; up < net.count(); up = net.parent[idx(up)]) {
        if (net.facts[idx(up)].mode == TaskMode::FixedSummary)
            continue;
        offerLinksFrom(net, up, up, best);
        offerLatestDates(net, up, up, best);
    }
    const std::int64_t last = net.late[idx(net.exitOf[idx(net.count())])].lateFinish;
    best.offer(false, last, {DriverKind::PlanFinish, -1, -1, -1, {}, true});
    return best.result();
}

} // namespace

Result<DriverFinder> DriverFinder::create(const Plan &plan, const CalendarSet &calendars)
{
    auto net = buildNetwork(plan, calendars);
    if (!net)
        return passOn(net);
    runAllPasses(*net);
    DriverFinder finder;
    finder.m_calendars = calendars;
    finder.m_schedule = scheduleOf(*net);
    finder.m_network = std::make_shared<const Network>(std::move(*net));
    return finder;
}

Driver DriverFinder::of(int task) const
{
    const Network &net = *m_network;
    const auto simple = [](DriverKind kind, int other = -1) {
        return Driver{kind, -1, other, -1, {}, false};
    };
    switch (net.facts[idx(task)].mode) {
    case TaskMode::Inactive:
        return simple(DriverKind::Inactive);
    case TaskMode::Manual:
    case TaskMode::FixedSummary:
        return simple(DriverKind::Manual);
    case TaskMode::Started:
    case TaskMode::Finished:
        return simple(DriverKind::Actual);
    case TaskMode::Summary: {
        int first = -1;
        net.eachChild(task, [&](int child) {
            const WallTime start = m_schedule.tasks[idx(child)].start;
            const bool active = net.facts[idx(child)].mode != TaskMode::Inactive && start.isValid();
            if (active && (first < 0 || start < m_schedule.tasks[idx(first)].start))
                first = child;
        });
        return simple(DriverKind::Children, first);
    }
    case TaskMode::Automatic:
        break;
    }
    const bool late = net.fromFinish || net.work[idx(task)].placed != net.work[idx(task)].early;
    return late ? fromBehind(net, task) : fromBefore(net, task);
}

} // namespace zs
