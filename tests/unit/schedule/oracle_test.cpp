// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans against naive computations that share no arithmetic with the product: working
// minutes counted one by one, dates found by repeating until nothing changes, floats found by
// trying.
#include "minute_list.h"
#include "random_plan.h"
#include "schedule/schedule.h"
#include "support/stringify.h"

#include <cmath>
#include <map>

using namespace zs;
using namespace zs::test;

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// One set for all random plans, which have the same calendars.
const CalendarSet &sharedCalendars()
{
    static const CalendarSet calendars = calendarsOf(RandomPlan(0).frame());
    return calendars;
}

struct Dates {
    std::int64_t start = 0;
    std::int64_t finish = 0;
    bool operator==(const Dates &) const = default;
};

/// Early dates of leaf tasks with links, lag, calendars and no-earlier-than dates, the slow way.
class SlowForward {
public:
    SlowForward(const Plan &plan, const CalendarSet &calendars)
        : m_plan(plan)
        , m_dates(plan.tasks.size(),
                  Dates{plan.project.planStart.minute, plan.project.planStart.minute})
    {
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            m_calendars.push_back(&listOf(calendars.of(plan.tasks[i]).get()));
            m_lagCalendars.push_back(&listOf(calendars.of(plan.tasks[i].calendar).get()));
        }
    }

    std::vector<Dates> run()
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t i = 0; i < m_dates.size(); ++i) {
                const Dates d = place(i);
                moved |= d != m_dates[i];
                m_dates[i] = d;
            }
        }
        return m_dates;
    }

private:
    static const MinuteList &listOf(const WorkCalendar *calendar)
    {
        static std::map<const WorkCalendar *, MinuteList> lists; // of sharedCalendars(), which stay
        return lists.try_emplace(calendar, *calendar).first->second;
    }

    std::int64_t linkBound(const Link &l, std::size_t to) const
    {
        const auto from = idx(taskIndex(m_plan, l.predecessor));
        const bool byFinish =
            l.type == LinkType::FinishToStart || l.type == LinkType::FinishToFinish;
        const std::int64_t t = byFinish ? m_dates[from].finish : m_dates[from].start;
        const double part =
            l.lagPercent / 100 * static_cast<double>(m_plan.tasks[from].duration.value);
        const bool percent = l.lagKind == LagKind::PercentOfPredecessor
                             || l.lagKind == LagKind::ElapsedPercentOfPredecessor;
        const Minutes lag = percent ? std::llround(part) : l.lag.value;
        if (lag == 0)
            return t;
        if (l.lagKind == LagKind::Elapsed || l.lagKind == LagKind::ElapsedPercentOfPredecessor)
            return t + lag;
        const MinuteList &cal = *m_lagCalendars[to];
        const std::int64_t n = cal.before(t) + lag;
        return l.type == LinkType::StartToStart ? cal.start(n) : cal.end(n);
    }

    Dates place(std::size_t i) const
    {
        const Task &task = m_plan.tasks[i];
        std::int64_t start = m_plan.project.planStart.minute;
        std::int64_t finish = 0;
        for (const Link &l : m_plan.links) {
            if (l.successor != task.id)
                continue;
            const bool toStart =
                l.type == LinkType::FinishToStart || l.type == LinkType::StartToStart;
            std::int64_t &bound = toStart ? start : finish;
            bound = std::max(bound, linkBound(l, i));
        }
        if (task.constraint == ConstraintType::StartNoEarlierThan)
            start = std::max(start, task.constraintDate.minute);
        if (task.constraint == ConstraintType::FinishNoEarlierThan)
            finish = std::max(finish, task.constraintDate.minute);
        const MinuteList &cal = *m_calendars[i];
        const Minutes d = task.duration.value;
        if (d == 0) {
            const std::int64_t t = std::max(start, finish);
            const std::int64_t n = cal.before(t);
            return cal.end(n) == t ? Dates{t, t} : Dates{cal.start(n), cal.start(n)};
        }
        std::int64_t n = cal.before(start);
        while (finish > cal.start(n + d)) // no start before its successor's minute ends late enough
            ++n;
        if (finish == cal.start(n + d) || finish <= cal.end(n + d))
            return {cal.start(n), finish > cal.end(n + d) ? cal.start(n + d) : cal.end(n + d)};
        return {cal.start(n), cal.start(n + d)};
    }

    const Plan &m_plan;
    std::vector<Dates> m_dates;
    std::vector<const MinuteList *> m_calendars;
    std::vector<const MinuteList *> m_lagCalendars;
};

Plan leavesOnly(RandomPlan &random)
{
    Plan plan = random.plan(2 + random.below(14), random.below(24), false);
    for (Task &t : plan.tasks) {
        t.parent = {};
        if (random.oneIn(3))
            t.calendar = plan.calendars[idx(random.below(4))].id;
        t.elapsed = random.oneIn(8);
        if (random.oneIn(5)) {
            t.constraint = random.oneIn(2) ? ConstraintType::StartNoEarlierThan
                                           : ConstraintType::FinishNoEarlierThan;
            t.constraintDate = random.someTime();
        }
    }
    std::ranges::reverse(plan.tasks); // display order is not the order of links
    return plan;
}

} // namespace

TEST_CASE("early dates of random networks equal those of a naive computation by minutes")
{
    for (std::uint32_t seed = 100; seed < 220; ++seed) {
        RandomPlan random(seed);
        const Plan plan = leavesOnly(random);
        const CalendarSet &calendars = sharedCalendars();
        const auto ours = schedule(plan, calendars);
        REQUIRE_OK(ours);
        const std::vector<Dates> slow = SlowForward(plan, calendars).run();
        for (std::size_t i = 0; i < slow.size(); ++i) {
            CAPTURE(seed,
                    i,
                    ours->tasks[i].earlyStart,
                    ours->tasks[i].earlyFinish,
                    WallTime{slow[i].start},
                    WallTime{slow[i].finish});
            REQUIRE(Dates{ours->tasks[i].earlyStart.minute, ours->tasks[i].earlyFinish.minute}
                    == slow[i]);
        }
    }
}

namespace {

/// The plan with task i held back so that it starts `slip` working minutes after its early start.
Schedule
slipped(Plan plan, const CalendarSet &calendars, const Schedule &was, std::size_t i, Minutes slip)
{
    const WorkCalendar &cal = *calendars.of(plan.tasks[i]);
    plan.tasks[i].constraint = ConstraintType::StartNoEarlierThan;
    plan.tasks[i].constraintDate = cal.startAt(cal.workAt(was.tasks[i].earlyStart) + slip);
    return schedule(plan, calendars).value();
}

bool movesOthers(const Plan &plan, const Schedule &a, const Schedule &b, std::size_t i)
{
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t k = 0; k < a.tasks.size(); ++k) {
        if (k != i && !tree.isSummary(k) && a.tasks[k].start != b.tasks[k].start)
            return true;
    }
    return false;
}

Plan onOneCalendar(RandomPlan &random)
{
    Plan plan = random.plan(3 + random.below(15), random.below(20), false);
    plan.project.planStart = at("2026-02-02 08:00");
    const TaskTree tree = treeOf(plan.tasks);
    for (Link &l : plan.links) {
        if (tree.isSummary(idx(taskIndex(plan, l.predecessor))) && l.type == LinkType::StartToStart)
            l.type =
                LinkType::FinishToStart; // a summary's start is held by any of several children
        if (tree.isSummary(idx(taskIndex(plan, l.predecessor)))
            && l.type == LinkType::StartToFinish)
            l.type = LinkType::FinishToFinish;
        if (l.lagKind != LagKind::Working) {
            l.lagKind = LagKind::Working; // other lags stretch with gaps and durations
            l.lag = {60 * random.below(30)};
        }
    }
    return plan;
}

} // namespace

TEST_CASE("a task can slip by its total float and not by a minute more; likewise its free float")
{
    int tried = 0;
    for (std::uint32_t seed = 300; seed < 380; ++seed) {
        RandomPlan random(seed);
        const Plan plan = onOneCalendar(random);
        const CalendarSet &calendars = sharedCalendars();
        const auto was = schedule(plan, calendars);
        REQUIRE_OK(was);
        const TaskTree tree = treeOf(plan.tasks);
        const WorkCalendar &cal = *calendars.project();
        const auto finishWork = [&](const Schedule &s) { return cal.workAt(s.finish); };
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            if (tree.isSummary(i))
                continue;
            const TaskTimes &t = was->tasks[i];
            CAPTURE(seed, i, t.totalFloat, t.freeFloat);
            REQUIRE(t.freeFloat >= 0);
            REQUIRE(t.freeFloat <= t.totalFloat);
            REQUIRE(finishWork(slipped(plan, calendars, *was, i, t.totalFloat))
                    == finishWork(*was));
            REQUIRE(finishWork(slipped(plan, calendars, *was, i, t.totalFloat + 1))
                    > finishWork(*was));
            REQUIRE_FALSE(
                movesOthers(plan, *was, slipped(plan, calendars, *was, i, t.freeFloat), i));
            if (t.freeFloat < t.totalFloat)
                REQUIRE(
                    movesOthers(plan, *was, slipped(plan, calendars, *was, i, t.freeFloat + 1), i));
            ++tried;
        }
    }
    CHECK(tried > 300);
}

TEST_CASE("without dates to keep no float is negative, whatever the calendars and links")
{
    for (std::uint32_t seed = 500; seed < 700; ++seed) {
        RandomPlan random(seed);
        Plan plan = random.plan(3 + random.below(40), random.below(60), false);
        for (Task &t : plan.tasks) {
            t.calendar = plan.calendars[idx(random.below(4))].id;
            t.elapsed = random.oneIn(6);
        }
        const auto s = schedule(plan, sharedCalendars());
        REQUIRE_OK(s);
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            CAPTURE(seed, i);
            REQUIRE(s->tasks[i].totalFloat >= 0);
            REQUIRE(s->tasks[i].lateStart >= s->tasks[i].earlyStart);
        }
        REQUIRE(std::ranges::any_of(s->tasks, &TaskTimes::critical));
    }
}
