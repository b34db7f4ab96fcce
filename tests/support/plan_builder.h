// SPDX-License-Identifier: GPL-3.0-or-later
// Plans for tests and benchmarks, written as one reads them:
//   aPlan().task("a", days(3)).task("b", days(2)).link("a", "b").build()
#pragma once

#include "calendar/calendar_set.h"
#include "calendar/calendar_text.h"
#include "domain/plan.h"

#include <algorithm>

namespace zs::test {

[[nodiscard]] constexpr Minutes minutes(Minutes n)
{
    return n;
}
[[nodiscard]] constexpr Minutes hours(Minutes n)
{
    return n * 60;
}
[[nodiscard]] constexpr Minutes days(Minutes n)
{
    return n * 480;
}
[[nodiscard]] constexpr Minutes calendarDays(Minutes n)
{
    return n * 1440;
}

/// "2026-03-02 08:00"
[[nodiscard]] inline WallTime at(const char *text)
{
    return WallTime::fromDateTime(
        QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm")));
}

/// The n-th id of a kind; the same in every run.
template <class Id>
[[nodiscard]] Id idNumber(std::uint8_t kind, std::uint32_t n)
{
    Uuid raw;
    raw.bytes[0] = kind;
    const std::uint64_t mixed = (std::uint64_t{n} + 1) * 0x9E3779B97F4A7C15U;
    std::memcpy(raw.bytes.data() + 8, &mixed, sizeof mixed);
    return Id(raw);
}

/// Monday to Friday 08:00-12:00, 13:00-17:00 without holidays from Monday 2026-03-02 08:00, unless
/// told otherwise.
class PlanBuilder {
public:
    PlanBuilder()
    {
        m_plan.project.id = idNumber<ProjectId>(1, 0);
        m_plan.project.planStart = at("2026-03-02 08:00");
        Calendar plain = standardCalendar();
        plain.statutory = false;
        m_plan.project.calendar = addCalendar("plain", std::move(plain));
    }

    PlanBuilder &startingAt(const char *when)
    {
        m_plan.project.planStart = at(when);
        return *this;
    }
    PlanBuilder &finishingAt(const char *when)
    {
        m_plan.project.scheduleFromFinish = true;
        m_plan.project.planFinish = at(when);
        return *this;
    }
    /// The project follows China's holiday notices.
    PlanBuilder &withHolidays()
    {
        m_plan.project.calendar = addCalendar("official", standardCalendar());
        return *this;
    }
    /// A calendar that tasks may be put on: the same shifts on the days named, Monday first.
    PlanBuilder &calendar(const char *name, const DayShifts &shifts, int workingDays)
    {
        Calendar made;
        WeekPattern week;
        for (int i = 0; i < 7; ++i)
            week[static_cast<std::size_t>(i)] = i < workingDays ? shifts : DayShifts{};
        made.week = encodeWeek(week);
        addCalendar(name, std::move(made));
        return *this;
    }

    PlanBuilder &task(const char *name, Minutes duration)
    {
        const auto number = static_cast<std::uint32_t>(m_plan.tasks.size());
        Task t;
        t.id = idNumber<TaskId>(2, number);
        t.project = m_plan.project.id;
        t.position = number;
        t.name = QString::fromUtf8(name);
        t.duration = {duration};
        t.milestone = duration == 0;
        if (!m_open.empty())
            t.parent = m_open.back();
        m_plan.tasks.push_back(std::move(t));
        return *this;
    }
    PlanBuilder &milestone(const char *name) { return task(name, 0); }
    /// The tasks that follow are its children, until end().
    PlanBuilder &summary(const char *name)
    {
        task(name, 0);
        last().milestone = false;
        m_open.push_back(last().id);
        return *this;
    }
    PlanBuilder &end()
    {
        m_open.pop_back();
        return *this;
    }

    // --- of the task that was added last ---
    PlanBuilder &constraint(ConstraintType type, const char *date = "")
    {
        last().constraint = type;
        last().constraintDate = at(date);
        return *this;
    }
    PlanBuilder &deadline(const char *date)
    {
        last().deadline = at(date);
        return *this;
    }
    PlanBuilder &manual(const char *start, const char *finish)
    {
        last().manual = true;
        last().start = at(start);
        last().finish = at(finish);
        return *this;
    }
    PlanBuilder &started(const char *start, int percent = 10)
    {
        last().actualStart = at(start);
        last().percentComplete = percent;
        return *this;
    }
    PlanBuilder &finished(const char *start, const char *finish)
    {
        last().actualFinish = at(finish);
        return started(start, 100);
    }
    PlanBuilder &inactive()
    {
        last().active = false;
        return *this;
    }
    PlanBuilder &elapsed()
    {
        last().elapsed = true;
        return *this;
    }
    PlanBuilder &dates(const char *start, const char *finish)
    {
        last().start = at(start);
        last().finish = at(finish);
        return *this;
    }
    PlanBuilder &on(const char *calendarName)
    {
        for (const Calendar &c : m_plan.calendars) {
            if (c.name == QString::fromUtf8(calendarName))
                last().calendar = c.id;
        }
        return *this;
    }

    /// Anything else of the task that was added last, or of the whole plan.
    template <class F>
    PlanBuilder &with(F change)
    {
        change(last());
        return *this;
    }
    template <class F>
    PlanBuilder &withPlan(F change)
    {
        change(m_plan);
        return *this;
    }

    PlanBuilder &link(const char *from,
                      const char *to,
                      LinkType type = LinkType::FinishToStart,
                      Minutes lag = 0,
                      LagKind kind = LagKind::Working)
    {
        Link l;
        l.id = idNumber<LinkId>(3, static_cast<std::uint32_t>(m_plan.links.size()));
        l.project = m_plan.project.id;
        l.predecessor = m_plan.tasks[index(from)].id;
        l.successor = m_plan.tasks[index(to)].id;
        l.type = type;
        l.lagKind = kind;
        if (kind == LagKind::Working || kind == LagKind::Elapsed)
            l.lag = {lag};
        else
            l.lagPercent = static_cast<double>(lag);
        m_plan.links.push_back(l);
        return *this;
    }

    [[nodiscard]] Plan build() const { return m_plan; }
    [[nodiscard]] std::size_t index(const char *name) const
    {
        const auto found = std::ranges::find(m_plan.tasks, QString::fromUtf8(name), &Task::name);
        Q_ASSERT(found != m_plan.tasks.end());
        return static_cast<std::size_t>(found - m_plan.tasks.begin());
    }

private:
    Task &last() { return m_plan.tasks.back(); }
    CalendarId addCalendar(const char *name, Calendar made)
    {
        made.id = idNumber<CalendarId>(4, static_cast<std::uint32_t>(m_plan.calendars.size()));
        made.name = QString::fromUtf8(name);
        m_plan.calendars.push_back(std::move(made));
        return m_plan.calendars.back().id;
    }

    Plan m_plan;
    std::vector<TaskId> m_open;
};

[[nodiscard]] inline PlanBuilder aPlan()
{
    return PlanBuilder();
}

[[nodiscard]] inline CalendarSet calendarsOf(const Plan &plan)
{
    return CalendarSet::compile(plan, shippedHolidays());
}

} // namespace zs::test
