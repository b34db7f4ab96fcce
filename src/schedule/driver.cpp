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
    /// `length`: from what the bounds hold to the finish, on the task's calendar.
    Strongest(const TaskFacts &facts, Minutes length, bool late)
        : m_facts(facts)
        , m_length(length)
        , m_late(late)
    {
        m_driver.kind = late ? DriverKind::PlanFinish : DriverKind::PlanStart;
        m_driver.isLate = late;
    }

    void offer(bool onStart, std::int64_t bound, Driver driver)
    {
        if (bound == kUnset || bound == kUnlimited)
            return;
        const std::int64_t work = m_facts.calendar->workAt({bound}) - (onStart ? 0 : m_length);
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
    Minutes m_length;
    bool m_late;
    bool m_any = false;
    std::int64_t m_work = 0;
    Driver m_driver;
};

void offerLinksInto(
    const Network &net, int task, int through, Strongest &best, bool unfinishedOnly = false)
{
    for (const LinkEdge &e : net.edgesInto(task)) {
        if (unfinishedOnly && net.modeAt(e.from) == TaskMode::Finished)
            continue;
        const int from = net.taskOf[idx(e.from)];
        best.offer(bindsStart(e.type),
                   boundOf(net, e),
                   {DriverKind::Link, e.link, from, through, {}, false});
    }
    const auto found = net.outside.find(task);
    if (found == net.outside.end())
        return;
    for (const OutsideLink &link : found->second) {
        best.offer(bindsStart(link.rule.type),
                   boundOf(net, link),
                   {DriverKind::External, link.rule.link, -1, through, {}, false});
    }
}

/// Links and dates of the summaries above a task.
void offerFromAbove(const Network &net, int leaf, Strongest &best)
{
    for (int up = net.parent[idx(leaf)]; up < net.count(); up = net.parent[idx(up)]) {
        const TaskFacts &s = net.facts[idx(up)];
        if (s.mode == TaskMode::FixedSummary)
            continue;
        offerLinksInto(net, up, up, best);
        if (s.constraint == ConstraintType::StartNoEarlierThan
            || s.constraint == ConstraintType::MustStartOn)
            best.offer(true, s.constraintAt, {DriverKind::Constraint, -1, up, up, {}, false});
    }
}

/// What holds an automatic leaf from before, levelling apart.
Driver strongestBefore(const Network &net, int leaf)
{
    using enum ConstraintType;
    const TaskFacts &f = net.facts[idx(leaf)];
    Strongest best(f, f.span, false);
    const Driver statusDate{DriverKind::StatusDate, -1, -1, -1, {}, false};
    const Driver own{DriverKind::Constraint, -1, leaf, -1, {}, false};
    if (f.constraint == MustStartOn || f.constraint == MustFinishOn) {
        best.offer(f.constraint == MustStartOn, f.constraintAt, own);
        best.offer(true, net.statusDate, statusDate);
        return best.result();
    }
    offerLinksInto(net, leaf, -1, best);
    if (f.constraint == StartNoEarlierThan || f.constraint == FinishNoEarlierThan)
        best.offer(f.constraint == StartNoEarlierThan, f.constraintAt, own);
    offerFromAbove(net, leaf, best);
    if (!startsBeforePlan(net, leaf) || net.early[idx(leaf)].start >= net.planStart)
        best.offer(true, net.planStart, {DriverKind::PlanStart, -1, -1, -1, {}, false});
    best.offer(true, net.statusDate, statusDate);
    return best.result();
}

/// What holds an automatic leaf from before.
Driver fromBefore(const Network &net, int leaf)
{
    Driver driver = strongestBefore(net, leaf);
    if (isDelayed(net, net.facts[idx(leaf)])) {
        driver.kind = DriverKind::Levelling;
        driver.bound = {net.early[idx(leaf)].start};
    }
    return driver;
}

/// What puts off what is left of begun work, links apart; Actual when nothing does: it goes on
/// where what is done ends.
Driver restDriver(const Network &net, int leaf, const Task &task)
{
    const TaskFacts &f = net.facts[idx(leaf)];
    Strongest best(f, f.left, false);
    const std::int64_t done = doneUntil(*f.calendar, task, net.statusDate);
    best.offer(true, f.calendar->startAt(done).minute, {DriverKind::Actual, -1, -1, -1, {}, false});
    best.offer(true, net.statusDate, {DriverKind::StatusDate, -1, -1, -1, {}, false, true});
    best.offer(true, task.resume.minute, {DriverKind::Resume, -1, -1, -1, {}, false, true});
    return best.result();
}

/// What holds begun work.
Driver ofStarted(const Network &net, int leaf, const Driver &rest)
{
    const TaskFacts &f = net.facts[idx(leaf)];
    Strongest best(f, f.left, false);
    best.offer(true, rest.bound.minute, rest);
    if (net.retainsLogic()) {
        offerLinksInto(net, leaf, -1, best, true);
        offerFromAbove(net, leaf, best);
        best.offer(true, net.planStart, {DriverKind::PlanStart, -1, -1, -1, {}, false});
    }
    Driver driver = best.result();
    if (driver.kind == DriverKind::Actual)
        return {DriverKind::Actual, -1, -1, -1, {}, false};
    driver.ofRest = true;
    return driver;
}

/// The link that gives a hammock its start.
Driver ofHammock(const Network &net, int leaf)
{
    Driver driver{DriverKind::Hammock, -1, -1, -1, {}, false};
    driver.bound = {net.early[idx(leaf)].start};
    std::int64_t first = kUnlimited;
    for (const LinkEdge &e : net.edgesInto(leaf)) {
        const std::int64_t at = bindsHammockStart(e) ? boundOf(net, e) : kUnset;
        if (at == kUnset || at >= first)
            continue;
        first = at;
        driver.link = e.link;
        driver.task = net.taskOf[idx(e.from)];
    }
    return driver;
}

void offerLinksFrom(const Network &net, int task, int through, Strongest &best)
{
    for (const int at : net.edgesFrom(net.exitOf[idx(task)])) {
        const LinkEdge &e = net.edges[idx(at)];
        if (e.role != EdgeRole::Normal)
            continue;
        const LateSpan &to = net.late[idx(e.to)];
        const std::int64_t latest = net.fromFinish
                                        ? (bindsStart(e.type) ? to.lateStart : to.lateFinish)
                                        : (bindsStart(e.type) ? to.freeStart : to.freeFinish);
        best.offer(!countsFromFinish(e.type),
                   latestBefore(net, e, latest),
                   {DriverKind::Link, e.link, net.taskOf[idx(e.to)], through, {}, true});
    }
}

/// What other projects count on of a task or of a summary above it.
void offerPromise(const Network &net, int task, int through, Strongest &best)
{
    const auto found = net.promised.find(net.exitOf[idx(task)]);
    if (found == net.promised.end())
        return;
    const Driver driver{DriverKind::Promised, -1, task, through, {}, true};
    best.offer(true, found->second.start, driver);
    best.offer(false, found->second.finish, driver);
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
    Strongest best(f, f.span, true);
    if (net.fromFinish && (f.constraint == MustStartOn || f.constraint == MustFinishOn)) {
        best.offer(f.constraint == MustStartOn,
                   f.constraintAt,
                   {DriverKind::Constraint, -1, leaf, -1, {}, true});
        return best.result();
    }
    offerLinksFrom(net, leaf, -1, best);
    offerPromise(net, leaf, -1, best);
    offerLatestDates(net, leaf, -1, best);
    for (int up = net.parent[idx(leaf)]; up < net.count(); up = net.parent[idx(up)]) {
        if (net.facts[idx(up)].mode == TaskMode::FixedSummary)
            continue;
        offerLinksFrom(net, up, up, best);
        offerPromise(net, up, up, best);
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
    for (int i = 0; i < net->count(); ++i) {
        const TaskFacts &f = net->facts[idx(i)];
        if (f.mode == TaskMode::Started && f.left > 0)
            finder.m_rests.emplace(i, restDriver(*net, i, plan.tasks[idx(i)]));
    }
    finder.m_network = std::make_shared<const Network>(std::move(*net));
    return finder;
}

DriverFinder::Promise DriverFinder::promiseOf(int task) const
{
    const Network &net = *m_network;
    const auto found = net.promised.find(net.exitOf[idx(task)]);
    if (found == net.promised.end() || net.modeAt(task) == TaskMode::Finished)
        return {};
    const auto known = [](std::int64_t at) { return at == kUnlimited ? WallTime() : WallTime{at}; };
    return {known(found->second.start), known(found->second.finish)};
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
        if (const auto rest = m_rests.find(task); rest != m_rests.end())
            return ofStarted(net, task, rest->second);
        return simple(DriverKind::Actual);
    case TaskMode::Finished:
        return simple(DriverKind::Actual);
    case TaskMode::Hammock:
        return ofHammock(net, task);
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
    const LeafWork &w = net.work[idx(task)];
    const bool atStatusDate = net.statusDate != kUnset && w.late < w.early; // see placedWork()
    const bool late = net.fromFinish ? !atStatusDate : w.placed != w.early;
    return late ? fromBehind(net, task) : fromBefore(net, task);
}

} // namespace zs
