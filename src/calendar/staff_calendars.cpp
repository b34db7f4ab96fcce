// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/staff_calendars.h"

#include "calendar/calendar_set.h"
#include "calendar/shift_table.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace zs {

StaffCalendars::StaffCalendars(const Plan &plan, const CalendarSet &calendars)
{
    read(plan, calendars, {});
}

StaffCalendars::StaffCalendars(const Plan &plan, const CalendarSet &calendars, TaskId task)
{
    read(plan, calendars, task);
}

void StaffCalendars::read(const Plan &plan, const CalendarSet &calendars, TaskId only)
{
    QHash<ResourceId, std::shared_ptr<const WorkCalendar>> theirs;
    QSet<ResourceId> own;
    for (const Resource &resource : plan.resources) {
        if (resource.type != ResourceType::Work)
            continue;
        theirs.insert(resource.id, calendars.of(resource.calendar));
        if (calendars.has(resource.calendar))
            own.insert(resource.id);
    }
    if (own.isEmpty())
        return;
    QSet<TaskId> special;
    for (const Assignment &assignment : plan.assignments) {
        if (own.contains(assignment.resource) && (!only.isValid() || assignment.task == only))
            special.insert(assignment.task);
    }
    for (const Assignment &assignment : plan.assignments) {
        const auto found = theirs.constFind(assignment.resource);
        if (found == theirs.constEnd() || !special.contains(assignment.task))
            continue;
        List &list = m_lists[assignment.task];
        const auto place = std::ranges::lower_bound(list, *found);
        if (place == list.end() || *place != *found)
            list.insert(place, *found);
    }
}

const StaffCalendars::List *StaffCalendars::of(TaskId task) const
{
    const auto found = m_lists.constFind(task);
    return found == m_lists.constEnd() ? nullptr : &*found;
}

std::vector<TaskId> StaffCalendars::differing(const StaffCalendars &a, const StaffCalendars &b)
{
    std::vector<TaskId> tasks;
    for (auto i = a.m_lists.constBegin(); i != a.m_lists.constEnd(); ++i) {
        const List *other = b.of(i.key());
        if (!other || *other != i.value())
            tasks.push_back(i.key());
    }
    for (auto i = b.m_lists.constBegin(); i != b.m_lists.constEnd(); ++i) {
        if (!a.of(i.key()))
            tasks.push_back(i.key());
    }
    return tasks;
}

namespace {

/// Null for a calendar that never works: asked itself, it would answer as if always at work.
const WorkCalendar *working(const WorkCalendar *calendar)
{
    return calendar && calendar->hasWork() ? calendar : nullptr;
}

DayShifts common(std::span<const Shift> a, std::span<const Shift> b)
{
    DayShifts both;
    for (const Shift &x : a) {
        for (const Shift &y : b) {
            const Shift part{std::max(x.from, y.from), std::min(x.to, y.to)};
            if (part.from < part.to)
                both.push_back(part);
        }
    }
    return both;
}

/// Combines days. A calendar has few kinds of day, so each combination of kinds is worked out once.
class CombinedDays {
public:
    CombinedDays(const StaffCalendars::List &people, const WorkCalendar *within)
        : m_within(within)
    {
        for (const auto &calendar : people) {
            if (working(calendar.get()))
                m_people.push_back(calendar.get());
        }
    }

    [[nodiscard]] std::uint32_t kindOf(std::int64_t day)
    {
        std::vector<const Shift *> key;
        key.reserve(m_people.size() + 1);
        const auto add = [&](const WorkCalendar &calendar) {
            const auto shifts = calendar.shiftsOn(day);
            key.push_back(shifts.empty() ? nullptr : shifts.data());
        };
        std::ranges::for_each(m_people, add, [](const WorkCalendar *c) -> auto & { return *c; });
        if (m_within)
            add(*m_within);
        const auto [place, isNew] = m_known.try_emplace(std::move(key), 0);
        if (isNew)
            place->second = m_table.indexOf(shiftsOn(day));
        return place->second;
    }
    [[nodiscard]] std::vector<DayShifts> takeKinds() { return m_table.take(); }

private:
    [[nodiscard]] DayShifts shiftsOn(std::int64_t day) const
    {
        DayShifts shifts;
        for (const WorkCalendar *calendar : m_people) {
            const auto theirs = calendar->shiftsOn(day);
            shifts.insert(shifts.end(), theirs.begin(), theirs.end());
        }
        shifts = normalised(std::move(shifts));
        return m_within ? common(shifts, m_within->shiftsOn(day)) : shifts;
    }

    std::vector<const WorkCalendar *> m_people;
    const WorkCalendar *m_within;
    ShiftTable m_table;
    std::map<std::vector<const Shift *>, std::uint32_t> m_known;
};

/// The days that any of these calendars tells one by one.
class DaysTold {
public:
    void add(const WorkCalendar &calendar)
    {
        if (calendar.firstDay() == calendar.endDay())
            return;
        first = first == end ? calendar.firstDay() : std::min(first, calendar.firstDay());
        end = std::max(end, calendar.endDay());
    }

    std::int64_t first = 0;
    std::int64_t end = 0;
};

} // namespace

WorkCalendar combinedHours(const StaffCalendars::List &people, const WorkCalendar *within)
{
    CompactDays compact;
    const auto works = [](const auto &calendar) { return working(calendar.get()) != nullptr; };
    if (!std::ranges::any_of(people, works) || (within && !working(within))) {
        compact.kinds.resize(1);
        return WorkCalendar(std::move(compact));
    }
    DaysTold told;
    for (const auto &calendar : people)
        told.add(*calendar);
    if (within)
        told.add(*within);
    CombinedDays days(people, within);
    compact.firstDay = told.first;
    compact.days.reserve(static_cast<std::size_t>(told.end - told.first));
    for (std::int64_t day = told.first; day < told.end; ++day)
        compact.days.push_back(days.kindOf(day));
    // outside of the range there are plain weeks only: look at the first one behind it
    const std::int64_t monday = told.end + 6 - ((told.end + 2) % 7 + 7) % 7;
    for (std::size_t i = 0; i < compact.week.size(); ++i)
        compact.week[i] = days.kindOf(monday + static_cast<std::int64_t>(i));
    compact.kinds = days.takeKinds();
    return WorkCalendar(std::move(compact));
}

} // namespace zs
