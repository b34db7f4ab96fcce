// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/explanation.h"

#include "schedule/chain_words.h"

#include <algorithm>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

bool countsFromFinish(const Link &link)
{
    return link.type == LinkType::FinishToStart || link.type == LinkType::FinishToFinish;
}

class ChainWalker {
public:
    ChainWalker(const Plan &plan, const CalendarSet &calendars, const DriverFinder &drivers)
        : m_plan(plan)
        , m_drivers(drivers)
        , m_words(plan, calendars)
        , m_tree(treeOf(plan.tasks))
        , m_seen(plan.tasks.size(), false)
    {}

    Explanation walk(int task)
    {
        Explanation told;
        bool byFinish = false;
        for (int at = task; at >= 0 && !m_seen[idx(at)];) {
            m_seen[idx(at)] = true;
            at = tell(at, byFinish, told);
        }
        return told;
    }

private:
    [[nodiscard]] const TaskTimes &times(int task) const
    {
        return m_drivers.schedule().tasks[idx(task)];
    }

    /// Where the work starts that a driver holds: of begun work, what is left of it.
    [[nodiscard]] WallTime startOf(int task, const Driver &driver) const
    {
        return driver.ofRest && times(task).resume.isValid() ? times(task).resume
                                                             : times(task).start;
    }

    /// Adds one task's step; the task to go on with, or -1. `byFinish`: its finish is what holds
    /// the step before; becomes so for the next one.
    int tell(int task, bool &byFinish, Explanation &told)
    {
        const Driver driver = m_drivers.of(task);
        ExplanationStep step{task, driver.kind, driver.link, driver.task, {}, {}, false};
        const bool viaFinish = std::exchange(byFinish, false);
        int next = -1;
        switch (driver.kind) {
        case DriverKind::Link:
            next = tellLink(task, driver, step, byFinish);
            break;
        case DriverKind::Children:
            next = step.other = viaFinish ? lastChild(task) : driver.task;
            byFinish = viaFinish;
            step.date = viaFinish ? times(task).finish : times(task).start;
            step.sentence = m_words.child(task, next, viaFinish, step.date);
            break;
        default:
            step.date = driver.isLate ? times(task).finish : startOf(task, driver);
            step.sentence = m_words.root(task, driver, times(task));
            if (driver.kind == DriverKind::Levelling && driver.task >= 0)
                step.sentence += m_words.besides(driver.task);
            addDaysOff(task, driver, driver.isLate ? WallTime{} : step.date, step);
            // levelling and hammocks still name the task that they wait for
            next = driver.link >= 0 && driver.task != task ? driver.task : -1;
            byFinish = next >= 0 && countsFromFinish(m_plan.links[idx(driver.link)]);
            break;
        }
        if (viaFinish && driver.kind != DriverKind::Children)
            step.sentence += m_words.crossing(task, times(task));
        step.sentence += m_words.promised(m_drivers.promiseOf(task));
        told.steps.push_back(std::move(step));
        return next;
    }

    int tellLink(int task, const Driver &driver, ExplanationStep &step, bool &byFinish)
    {
        const Link &link = m_plan.links[idx(driver.link)];
        const bool onStart =
            link.type == LinkType::FinishToStart || link.type == LinkType::StartToStart;
        const bool fromFinish = countsFromFinish(link);
        if (driver.isLate) {
            step.date = fromFinish ? times(task).finish : times(task).start;
            step.sentence = m_words.root(task, driver, times(task));
            return driver.task;
        }
        byFinish = fromFinish;
        if (driver.ofRest) {
            step.date = times(task).resume;
            step.sentence = m_words.root(task, driver, times(task));
            addDaysOff(task, driver, step.date, step);
            return driver.task;
        }
        step.date = onStart ? times(task).start : times(task).finish;
        const TaskTimes &from = times(driver.task);
        step.sentence = m_words.link(task, driver, fromFinish ? from.finish : from.start);
        addDaysOff(task, driver, step.date, step, onStart);
        return driver.task;
    }

    void addDaysOff(
        int task, const Driver &driver, WallTime date, ExplanationStep &step, bool onStart = true)
    {
        const QString off = m_words.daysOff(task, driver.bound, date, onStart);
        step.calendarMoved = !off.isEmpty();
        step.sentence += off;
    }

    /// The direct child of a summary that finishes last.
    [[nodiscard]] int lastChild(int summary) const
    {
        int last = -1;
        for (int c = summary + 1; c < m_tree.end[idx(summary)]; c = m_tree.end[idx(c)]) {
            const bool dated = m_plan.tasks[idx(c)].active && times(c).finish.isValid();
            if (dated && (last < 0 || times(c).finish > times(last).finish))
                last = c;
        }
        return last;
    }

    const Plan &m_plan;
    const DriverFinder &m_drivers;
    ChainWords m_words;
    TaskTree m_tree;
    std::vector<bool> m_seen;
};

/// The changes that are tried to move the first task of a chain.
class WayFinder {
public:
    WayFinder(const Plan &plan, const CalendarSet &calendars, const Schedule &schedule, int task)
        : m_plan(plan)
        , m_calendars(calendars)
        , m_words(plan, calendars)
        , m_task(task)
        , m_before(schedule.tasks[idx(task)].start)
    {}

    void tryStep(const ExplanationStep &step)
    {
        if (step.kind == DriverKind::Constraint && step.other >= 0) {
            attempt(step.other, -1, m_words.wayWithoutDate(step.other), [&](Plan &plan) {
                plan.tasks[idx(step.other)].constraint = ConstraintType::AsSoonAsPossible;
            });
        } else if (step.link >= 0) {
            const Link &link = m_plan.links[idx(step.link)];
            if (link.lag.value > 0 || link.lagPercent > 0)
                attempt(step.task, step.link, m_words.wayWithoutLag(link), [&](Plan &plan) {
                    plan.links[idx(step.link)].lag = {};
                    plan.links[idx(step.link)].lagPercent = 0;
                });
            attempt(step.task, step.link, m_words.wayWithoutLink(link), [&](Plan &plan) {
                plan.links.erase(plan.links.begin() + step.link);
            });
        }
        const Task &task = m_plan.tasks[idx(step.task)];
        if (task.levellingDelay.value > 0)
            attempt(step.task, -1, m_words.wayWithoutDelay(step.task), [&](Plan &plan) {
                plan.tasks[idx(step.task)].levellingDelay = {};
            });
        const Minutes day = task.elapsed ? kMinutesPerDay : m_plan.project.minutesPerDay;
        const bool shortens = step.kind != DriverKind::Children && step.kind != DriverKind::Inactive
                              && !task.actualStart.isValid() && !task.manual;
        if (step.task != m_task && shortens && task.duration.value > day)
            attempt(step.task, -1, m_words.wayShorter(step.task), [&](Plan &plan) {
                plan.tasks[idx(step.task)].duration.value -= day;
            });
    }

    [[nodiscard]] std::vector<EarlierWay> best(int most)
    {
        std::ranges::stable_sort(m_ways, std::ranges::greater(), &EarlierWay::gain);
        if (m_ways.size() > idx(std::max(0, most)))
            m_ways.resize(idx(std::max(0, most)));
        return std::move(m_ways);
    }

private:
    template <class Change>
    void attempt(int task, int link, const QString &sentence, Change change)
    {
        constexpr int kMostAttempts = 16;
        if (++m_attempts > kMostAttempts)
            return;
        Plan changed = m_plan;
        change(changed);
        const auto result = schedule(changed, m_calendars);
        if (!result)
            return;
        const WallTime start = result->tasks[idx(m_task)].start;
        if (!start.isValid() || !m_before.isValid() || start >= m_before)
            return;
        const Minutes gain =
            m_calendars.runningOn(m_plan, m_plan.tasks[idx(m_task)])->workBetween(start, m_before);
        m_ways.push_back({task, link, gain, start, m_words.way(sentence, m_task, start)});
    }

    const Plan &m_plan;
    const CalendarSet &m_calendars;
    ChainWords m_words;
    int m_task;
    WallTime m_before;
    int m_attempts = 0;
    std::vector<EarlierWay> m_ways;
};

} // namespace

QString Explanation::text() const
{
    QStringList lines;
    for (const ExplanationStep &step : steps)
        lines << step.sentence;
    return lines.join(u'\n');
}

Explanation
explain(const Plan &plan, const CalendarSet &calendars, const DriverFinder &drivers, int task)
{
    return ChainWalker(plan, calendars, drivers).walk(task);
}

std::vector<EarlierWay> waysEarlier(const Plan &plan,
                                    const CalendarSet &calendars,
                                    const Schedule &schedule,
                                    const Explanation &explanation,
                                    int most)
{
    if (explanation.steps.empty())
        return {};
    WayFinder finder(plan, calendars, schedule, explanation.steps.front().task);
    for (const ExplanationStep &step : explanation.steps)
        finder.tryStep(step);
    return finder.best(most);
}

} // namespace zs
