// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans with progress, splits, levelling delays, resource calendars, lag calendars and links
// from other projects, against a naive computation that walks minute by minute.
#include "domain/splits.h"
#include "minute_list.h"
#include "random_plan.h"
#include "schedule/schedule.h"
#include "support/stringify.h"

#include <map>
#include <optional>
#include <set>

using namespace zs;
using namespace zs::test;

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

const CalendarSet &sharedCalendars()
{
    static const CalendarSet calendars = calendarsOf(RandomPlan(0).frame());
    return calendars;
}

struct Dates {
    std::int64_t start = 0;
    std::int64_t finish = 0;
    std::int64_t resume = WallTime::kUnset;
    bool operator==(const Dates &) const = default;
};

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::min();

bool toStart(LinkType type)
{
    return type == LinkType::FinishToStart || type == LinkType::StartToStart;
}

bool fromFinish(LinkType type)
{
    return type == LinkType::FinishToStart || type == LinkType::FinishToFinish;
}

/// Early dates of leaf tasks, the slow way.
class SlowProgress {
public:
    explicit SlowProgress(const Plan &plan)
        : m_plan(plan)
        , m_status(plan.project.statusDate.isValid() ? plan.project.statusDate.minute : kNever)
        , m_dates(plan.tasks.size(),
                  Dates{plan.project.planStart.minute, plan.project.planStart.minute})
    {
        for (const Task &task : plan.tasks)
            m_runsOn.push_back(&runsOn(task));
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
    struct Bounds {
        std::int64_t start = kNever;
        std::int64_t finish = kNever;
    };

    /// The minutes that any of these calendars works, and of them those of one more; all minutes
    /// without any.
    static const MinuteList &listOf(const std::set<std::size_t> &people,
                                    std::optional<std::size_t> own = {})
    {
        static const Plan frame = RandomPlan(0).frame();
        static std::map<std::pair<std::set<std::size_t>, std::optional<std::size_t>>, MinuteList>
            lists;
        if (const auto found = lists.find({people, own}); found != lists.end())
            return found->second;
        const auto one = [](std::size_t n) {
            return MinuteList(*sharedCalendars().of(frame.calendars[n].id));
        };
        MinuteList list;
        if (people.empty())
            list = MinuteList(*WorkCalendar::allHours());
        for (const std::size_t n : people)
            list = MinuteList::inAny(list, one(n));
        if (own)
            list = MinuteList::inBoth(list, one(*own));
        return lists.emplace(std::pair(people, own), list).first->second;
    }

    std::size_t numberOf(CalendarId id) const
    {
        const auto found = std::ranges::find(m_plan.calendars, id, &Calendar::id);
        return found == m_plan.calendars.end()
                   ? numberOf(m_plan.project.calendar)
                   : static_cast<std::size_t>(found - m_plan.calendars.begin());
    }

    const MinuteList &runsOn(const Task &task) const
    {
        std::set<std::size_t> people;
        bool special = false;
        for (const Assignment &a : m_plan.assignments) {
            const auto who = std::ranges::find(m_plan.resources, a.resource, &Resource::id);
            if (a.task != task.id || who->type != ResourceType::Work)
                continue;
            people.insert(numberOf(who->calendar));
            special = special || who->calendar.isValid();
        }
        if (task.elapsed)
            return listOf({});
        if (!special || task.ignoreResourceCalendars)
            return listOf({numberOf(task.calendar)});
        if (task.calendar.isValid())
            return listOf(people, numberOf(task.calendar));
        return listOf(people);
    }

    const MinuteList &lagList(const Link &l, std::size_t to) const
    {
        const int from = taskIndex(m_plan, l.predecessor);
        switch (m_plan.project.lagCalendar) {
        case LagCalendar::Successor:
            return listOf({numberOf(m_plan.tasks[to].calendar)});
        case LagCalendar::Predecessor:
            return listOf({numberOf(from < 0 ? CalendarId() : m_plan.tasks[idx(from)].calendar)});
        case LagCalendar::Project:
            return listOf({numberOf({})});
        case LagCalendar::AllHours:
            break;
        }
        return listOf({});
    }

    std::int64_t linkBound(const Link &l, std::size_t to) const
    {
        std::int64_t t = 0;
        if (l.predecessorProject.isValid()) {
            const WallTime at = fromFinish(l.type) ? l.externalFinish : l.externalStart;
            if (!at.isValid())
                return kNever;
            t = at.minute;
        } else {
            const Dates &from = m_dates[idx(taskIndex(m_plan, l.predecessor))];
            t = fromFinish(l.type) ? from.finish : from.start;
        }
        const Minutes lag = l.lag.value;
        if (lag == 0)
            return t;
        if (l.lagKind == LagKind::Elapsed)
            return t + lag;
        const MinuteList &cal = lagList(l, to);
        const std::int64_t n = cal.before(t) + lag;
        return l.type == LinkType::StartToStart ? cal.start(n) : cal.end(n);
    }

    Bounds demands(std::size_t i, bool unfinishedOnly) const
    {
        Bounds bounds{m_plan.project.planStart.minute, kNever};
        for (const Link &l : m_plan.links) {
            if (l.successor != m_plan.tasks[i].id)
                continue;
            const int from = taskIndex(m_plan, l.predecessor);
            if (unfinishedOnly && from >= 0 && m_plan.tasks[idx(from)].actualFinish.isValid())
                continue;
            std::int64_t &side = toStart(l.type) ? bounds.start : bounds.finish;
            side = std::max(side, linkBound(l, i));
        }
        return bounds;
    }

    /// How far the calendar moves on while the minutes [from, to) of the task's duration are
    /// worked.
    Minutes walked(const Task &task, Minutes from, Minutes to) const
    {
        const std::vector<Split> splits = splitsFromText(task.splits).value();
        Minutes steps = 0;
        for (Minutes m = from; m < to; ++m) {
            for (const Split &split : splits)
                steps += m > from && m == split.after && m < task.duration.value ? split.gap : 0;
            ++steps;
        }
        return steps;
    }

    /// The first place from n on that ends late enough.
    static Dates settle(const MinuteList &cal, std::int64_t n, Minutes steps, std::int64_t finish)
    {
        while (finish > cal.start(n + steps))
            ++n;
        const std::int64_t end = cal.end(n + steps);
        return {cal.start(n), finish > end ? cal.start(n + steps) : end};
    }

    Dates placeOnce(const Task &task, const MinuteList &cal, Bounds bounds) const
    {
        if (task.duration.value == 0) {
            const std::int64_t t = std::max(bounds.start, bounds.finish);
            const std::int64_t n = cal.before(t);
            return cal.end(n) == t ? Dates{t, t} : Dates{cal.start(n), cal.start(n)};
        }
        return settle(
            cal, cal.before(bounds.start), walked(task, 0, task.duration.value), bounds.finish);
    }

    Dates placeStarted(std::size_t i) const
    {
        const Task &task = m_plan.tasks[i];
        const MinuteList &cal = *m_runsOn[i];
        const Minutes d = task.duration.value;
        const Minutes percentDone = d * task.percentComplete / 100;
        const bool told = task.remaining.value >= 0;
        const Minutes left = told ? task.remaining.value : d - percentDone;
        const Minutes place = std::max<Minutes>(0, d - left);
        const std::int64_t start = task.actualStart.minute;
        std::int64_t n = cal.before(start);
        if (told && m_status != kNever)
            n = std::max(n, cal.before(m_status));
        else if (told) // what percentComplete says beyond the place is work like other work
            n += walked(task, 0, place) + std::max<Minutes>(0, percentDone - place);
        else
            n += walked(task, 0, place);
        if (left == 0)
            return {start, n > cal.before(start) ? std::max(start, cal.end(n)) : start};
        if (!(told && m_status != kNever)) {
            const std::vector<Split> splits = splitsFromText(task.splits).value();
            for (const Split &split : splits)
                n += split.after == place && place < d ? split.gap : 0;
        }
        if (m_status != kNever)
            n = std::max(n, cal.before(m_status));
        if (task.resume.isValid())
            n = std::max(n, cal.before(task.resume.minute));
        Bounds bounds;
        if (m_status != kNever && m_plan.project.progressRule == ProgressRule::RetainedLogic)
            bounds = demands(i, true);
        if (bounds.start != kNever)
            n = std::max(n, cal.before(bounds.start));
        const Minutes steps = walked(task, place, place + left);
        const Dates rest = settle(cal, n, steps, bounds.finish);
        return {start, rest.finish, rest.start};
    }

    Dates place(std::size_t i) const
    {
        const Task &task = m_plan.tasks[i];
        if (task.actualFinish.isValid())
            return {task.actualStart.minute, task.actualFinish.minute};
        if (task.actualStart.isValid())
            return placeStarted(i);
        Bounds bounds = demands(i, false);
        if (task.constraint == ConstraintType::StartNoEarlierThan) {
            const bool linked = std::ranges::contains(m_plan.links, task.id, &Link::successor);
            if (linked) // else the date may lie before the plan's start
                bounds.start = std::max(bounds.start, task.constraintDate.minute);
            else
                bounds.start = task.constraintDate.minute;
        }
        if (task.constraint == ConstraintType::FinishNoEarlierThan)
            bounds.finish = std::max(bounds.finish, task.constraintDate.minute);
        bounds.start = std::max(bounds.start, m_status);
        const Dates d = placeOnce(task, *m_runsOn[i], bounds);
        if (task.levellingDelay.value == 0)
            return d;
        bounds.start = d.start + task.levellingDelay.value;
        return placeOnce(task, *m_runsOn[i], bounds);
    }

    const Plan &m_plan;
    std::int64_t m_status;
    std::vector<Dates> m_dates;
    std::vector<const MinuteList *> m_runsOn;
};

void addProgress(RandomPlan &random, Task &t)
{
    if (random.oneIn(4)) {
        t.actualStart = random.someTime();
        t.percentComplete = random.below(100);
        t.remaining = {random.oneIn(2) ? -1 : 30 * random.below(40)};
        t.resume = random.oneIn(3) ? random.someTime() : WallTime();
    } else if (random.oneIn(8)) {
        t.actualStart = random.someTime();
        t.actualFinish = {t.actualStart.minute + 60 * random.below(80)};
        t.percentComplete = 100;
    }
}

Plan randomPlan(RandomPlan &random)
{
    Plan plan = random.plan(2 + random.below(14), random.below(24), false);
    random.editRules(plan.project);
    for (Task &t : plan.tasks) {
        t.parent = {};
        if (random.oneIn(3))
            t.calendar = plan.calendars[idx(random.below(4))].id;
        t.elapsed = random.oneIn(8);
        t.ignoreResourceCalendars = random.oneIn(5);
        if (random.oneIn(5)) {
            t.constraint = random.oneIn(2) ? ConstraintType::StartNoEarlierThan
                                           : ConstraintType::FinishNoEarlierThan;
            t.constraintDate = random.someTime();
        }
        if (random.oneIn(3))
            t.splits = random.someSplits();
        if (random.oneIn(4))
            t.levellingDelay = {60 * random.below(100)};
        addProgress(random, t);
    }
    for (int i = random.below(3); i > 0; --i)
        random.addOutsideLink(plan);
    for (Link &l : plan.links)
        l.lagKind = random.oneIn(3) ? LagKind::Elapsed : LagKind::Working;
    random.addStaff(plan);
    std::ranges::reverse(plan.tasks); // display order is not the order of links
    return plan;
}

} // namespace

TEST_CASE("progress, splits, delays and calendars equal a naive computation by minutes")
{
    int resumed = 0;
    for (std::uint32_t seed = 2000; seed < 2250; ++seed) {
        RandomPlan random(seed);
        const Plan plan = randomPlan(random);
        const auto ours = schedule(plan, sharedCalendars());
        REQUIRE_OK(ours);
        const std::vector<Dates> slow = SlowProgress(plan).run();
        for (std::size_t i = 0; i < slow.size(); ++i) {
            const TaskTimes &t = ours->tasks[i];
            CAPTURE(seed,
                    i,
                    t.earlyStart,
                    t.earlyFinish,
                    t.resume,
                    WallTime{slow[i].start},
                    WallTime{slow[i].finish},
                    WallTime{slow[i].resume});
            REQUIRE(Dates{t.earlyStart.minute, t.earlyFinish.minute, t.resume.minute} == slow[i]);
            resumed += t.resume.isValid() ? 1 : 0;
        }
    }
    CHECK(resumed > 200);
}

TEST_CASE("work that is not done never lies before the status date")
{
    int looked = 0;
    const auto isActive = [](const Plan &plan, const TaskTree &tree, int task) {
        for (; task >= 0; task = tree.parent[idx(task)]) {
            if (!plan.tasks[idx(task)].active)
                return false;
        }
        return true;
    };
    for (std::uint32_t seed = 2300; seed < 2400; ++seed) {
        RandomPlan random(seed);
        Plan plan = random.plan(30, 40, true);
        plan.project.statusDate = random.someTime();
        const auto s = schedule(plan, sharedCalendars());
        REQUIRE_OK(s);
        const TaskTree tree = treeOf(plan.tasks);
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            const Task &t = plan.tasks[i];
            const TaskTimes &times = s->tasks[i];
            CAPTURE(seed, i, plan.project.statusDate, times.start, times.resume);
            if (tree.isSummary(i) || !isActive(plan, tree, static_cast<int>(i)) || t.manual
                || t.kind == TaskKind::Hammock || t.actualFinish.isValid() || !times.start.isValid()
                || t.percentComplete == 100)
                continue;
            if (times.resume.isValid())
                REQUIRE(times.resume >= plan.project.statusDate);
            else if (!t.actualStart.isValid())
                REQUIRE(times.start >= plan.project.statusDate);
            ++looked;
        }
    }
    CHECK(looked > 1000);
}

namespace {

/// The plan with one task later by so many working minutes: what is left of begun work by its
/// resume date, other work by a no-earlier-than date.
Schedule later(Plan plan, const Schedule &was, std::size_t i, Minutes slip)
{
    Task &task = plan.tasks[i];
    const WorkCalendar &cal = *sharedCalendars().project();
    if (was.tasks[i].resume.isValid()) {
        task.resume = cal.startAt(cal.workAt(was.tasks[i].resume) + slip);
    } else {
        task.constraint = ConstraintType::StartNoEarlierThan;
        task.constraintDate = cal.startAt(cal.workAt(was.tasks[i].start) + slip);
    }
    return schedule(plan, sharedCalendars()).value();
}

} // namespace

TEST_CASE("with a status date and splits a task can slip by its total float and not a minute more")
{
    int tried = 0;
    int begun = 0;
    for (std::uint32_t seed = 2500; seed < 2560; ++seed) {
        RandomPlan random(seed);
        Plan plan = random.plan(3 + random.below(12), random.below(20), false);
        plan.project.statusDate = random.someTime();
        plan.project.progressRule = ProgressRule::RetainedLogic;
        for (Task &t : plan.tasks) {
            t.parent = {};
            t.splits = random.oneIn(3) ? random.someSplits() : QString();
            t.levellingDelay = {random.oneIn(5) && t.duration.value > 0 ? 60 * random.below(90)
                                                                        : 0};
            if (random.oneIn(4)) {
                t.actualStart = WallTime::at(QDate(2026, 2, 3), 9 * 60);
                t.percentComplete = random.below(90);
            }
        }
        for (Link &l : plan.links) {
            l.lagKind = LagKind::Working;
            l.type = random.oneIn(2) ? LinkType::FinishToStart : LinkType::FinishToFinish;
        }
        const auto was = schedule(plan, sharedCalendars());
        REQUIRE_OK(was);
        const WorkCalendar &cal = *sharedCalendars().project();
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            const TaskTimes &t = was->tasks[i];
            if (plan.tasks[i].actualStart.isValid() && !t.resume.isValid())
                continue; // nothing is left of it
            if (plan.tasks[i].levellingDelay.value > 0 && !t.resume.isValid())
                continue; // a later date would not add to its delay but be under it
            CAPTURE(seed, i, t.totalFloat, t.resume);
            REQUIRE(t.totalFloat >= t.freeFloat);
            REQUIRE(cal.workAt(later(plan, *was, i, t.totalFloat).finish)
                    == cal.workAt(was->finish));
            REQUIRE(cal.workAt(later(plan, *was, i, t.totalFloat + 1).finish)
                    > cal.workAt(was->finish));
            ++tried;
            begun += t.resume.isValid() ? 1 : 0;
        }
    }
    CHECK(tried > 200);
    CHECK(begun > 50);
}
