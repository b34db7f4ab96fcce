// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/work_calendar.h"

#include "calendar/shift_table.h"

#include <algorithm>
#include <numeric>

namespace zs {

namespace {

constexpr std::size_t kMaxDays = 2'900'000; // 1440 minutes of each still fit into 32 bits
constexpr std::int64_t kFar = 100'000'000'000'000;

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// Weeks since the Monday before 1970-01-01, which was a Thursday.
constexpr std::int64_t weekOf(std::int64_t day)
{
    return floorDiv(day + 3, 7);
}

constexpr std::size_t weekdayOf(std::int64_t day)
{
    return static_cast<std::size_t>(day + 3 - weekOf(day) * 7);
}

Minutes workOf(const DayShifts &shifts)
{
    return std::accumulate(shifts.begin(),
                           shifts.end(),
                           Minutes{0},
                           [](Minutes sum, const Shift &s) { return sum + (s.to - s.from); });
}

/// Minutes worked before `timeOfDay`.
Minutes workedBy(const DayShifts &shifts, Minutes timeOfDay)
{
    Minutes worked = 0;
    for (const Shift &shift : shifts) {
        if (timeOfDay <= shift.from)
            break;
        worked += std::min(timeOfDay, shift.to) - shift.from;
    }
    return worked;
}

/// The time of day at which the minute after `worked` minutes begins; 0 <= worked < the day's work.
Minutes startWithin(const DayShifts &shifts, Minutes worked)
{
    for (const Shift &shift : shifts) {
        if (worked < shift.to - shift.from)
            return shift.from + worked;
        worked -= shift.to - shift.from;
    }
    return kMinutesPerDay;
}

/// The time of day at which `worked` minutes are done; 0 < worked <= the day's work.
Minutes finishWithin(const DayShifts &shifts, Minutes worked)
{
    return startWithin(shifts, worked - 1) + 1;
}

} // namespace

DayShifts normalised(DayShifts shifts)
{
    for (Shift &shift : shifts) {
        shift.from = std::clamp<Minutes>(shift.from, 0, kMinutesPerDay);
        shift.to = std::clamp<Minutes>(shift.to, 0, kMinutesPerDay);
    }
    std::erase_if(shifts, [](const Shift &s) { return s.from >= s.to; });
    std::ranges::sort(shifts);
    DayShifts joined;
    for (const Shift &shift : shifts) {
        if (!joined.empty() && shift.from < joined.back().to)
            joined.back().to = std::max(joined.back().to, shift.to);
        else
            joined.push_back(shift);
    }
    return joined;
}

WorkCalendar::WorkCalendar(std::array<DayShifts, 7> week,
                           std::int64_t firstDay,
                           std::vector<DayShifts> days)
    : m_firstDay(firstDay)
{
    ShiftTable table;
    for (std::size_t i = 0; i < week.size(); ++i)
        m_week[i] = table.indexOf(std::move(week[i]));
    days.resize(std::min(days.size(), kMaxDays));
    m_days.reserve(days.size());
    for (DayShifts &day : days)
        m_days.push_back(table.indexOf(std::move(day)));
    m_kinds = table.take();
    setUp();
}

WorkCalendar::WorkCalendar(CompactDays days)
    : m_kinds(std::move(days.kinds))
    , m_week(days.week)
    , m_firstDay(days.firstDay)
    , m_days(std::move(days.days))
{
    m_days.resize(std::min(m_days.size(), kMaxDays));
    for (DayShifts &kind : m_kinds)
        kind = normalised(std::move(kind));
    setUp();
}

void WorkCalendar::setUp()
{
    std::vector<std::uint32_t> work;
    work.reserve(m_kinds.size());
    for (const DayShifts &kind : m_kinds)
        work.push_back(static_cast<std::uint32_t>(workOf(kind)));

    m_hasWork = std::ranges::any_of(m_week, [&](auto kind) { return work[kind] > 0; });
    const bool plainWeekWorks = m_hasWork;
    m_hasWork = m_hasWork || std::ranges::any_of(m_days, [&](auto kind) { return work[kind] > 0; });
    if (!plainWeekWorks) {
        m_week.fill(static_cast<std::uint32_t>(m_kinds.size()));
        m_kinds.push_back({{0, kMinutesPerDay}});
        work.push_back(static_cast<std::uint32_t>(kMinutesPerDay));
    }
    if (!m_hasWork)
        m_days.clear();

    for (std::size_t i = 0; i < m_week.size(); ++i)
        m_weekWork[i + 1] = m_weekWork[i] + work[m_week[i]];
    m_workBefore.reserve(m_days.size() + 1);
    m_workBefore.push_back(0);
    for (const std::uint32_t kind : m_days)
        m_workBefore.push_back(m_workBefore.back() + work[kind]);
}

std::shared_ptr<const WorkCalendar> WorkCalendar::allHours()
{
    static const auto calendar = [] {
        std::array<DayShifts, 7> week;
        week.fill({{0, kMinutesPerDay}});
        return std::make_shared<const WorkCalendar>(std::move(week), 0, std::vector<DayShifts>{});
    }();
    return calendar;
}

std::uint32_t WorkCalendar::kindOf(std::int64_t day) const
{
    return day >= m_firstDay && day < endDay() ? m_days[static_cast<std::size_t>(day - m_firstDay)]
                                               : m_week[weekdayOf(day)];
}

/// The plain week's work between the Monday before 1970-01-01 and `day`.
std::int64_t WorkCalendar::plainWorkBefore(std::int64_t day) const
{
    return weekOf(day) * m_weekWork[7] + m_weekWork[weekdayOf(day)];
}

std::int64_t WorkCalendar::workBeforeDay(std::int64_t day) const
{
    if (day < m_firstDay)
        return plainWorkBefore(day) - plainWorkBefore(m_firstDay);
    if (day < endDay())
        return m_workBefore[static_cast<std::size_t>(day - m_firstDay)];
    return total() + plainWorkBefore(day) - plainWorkBefore(endDay());
}

std::int64_t WorkCalendar::workAt(WallTime t) const
{
    if (!t.isValid())
        return 0;
    const std::int64_t day = t.day();
    return workBeforeDay(day) + workedBy(m_kinds[kindOf(day)], t.minute - day * kMinutesPerDay);
}

/// As startAt, in a calendar that has nothing but its week and begins on the Monday before
/// 1970-01-01.
WallTime WorkCalendar::plainStart(std::int64_t work) const
{
    const std::int64_t week = floorDiv(work, m_weekWork[7]);
    const std::int64_t rest = work - week * m_weekWork[7];
    const auto next = std::ranges::upper_bound(m_weekWork, rest);
    const auto weekday = static_cast<std::size_t>(next - m_weekWork.begin() - 1);
    return WallTime::at(week * 7 - 3 + static_cast<std::int64_t>(weekday),
                        startWithin(m_kinds[m_week[weekday]], rest - m_weekWork[weekday]));
}

/// As finishAt, likewise.
WallTime WorkCalendar::plainFinish(std::int64_t work) const
{
    return {plainStart(work - 1).minute + 1};
}

/// The index of the day in the range during which the minute after `work` is worked; 0 <= work <
/// total().
std::size_t WorkCalendar::dayHolding(std::int64_t work) const
{
    // work is spread almost evenly, so a look near the proportional place mostly suffices
    constexpr std::int64_t kNear = 32;
    const auto days = static_cast<std::int64_t>(m_days.size());
    const std::int64_t guess = work * days / total();
    std::int64_t low = std::max<std::int64_t>(0, guess - kNear);
    std::int64_t high = std::min(days, guess + kNear);
    const auto at = [this](std::int64_t i) { return m_workBefore.begin() + i; };
    if (*at(low) > work)
        low = 0;
    if (*at(high) <= work)
        high = days;
    const auto next = std::upper_bound(at(low), at(high), work);
    return static_cast<std::size_t>(next - m_workBefore.begin()) - 1;
}

WallTime WorkCalendar::startAt(std::int64_t work) const
{
    work = std::clamp(work, -kFar, kFar);
    if (work < 0)
        return plainStart(work + plainWorkBefore(m_firstDay));
    if (work >= total())
        return plainStart(work - total() + plainWorkBefore(endDay()));
    const std::size_t i = dayHolding(work);
    return WallTime::at(m_firstDay + static_cast<std::int64_t>(i),
                        startWithin(m_kinds[m_days[i]], work - m_workBefore[i]));
}

WallTime WorkCalendar::finishAt(std::int64_t work) const
{
    work = std::clamp(work, -kFar, kFar);
    if (work <= 0)
        return plainFinish(work + plainWorkBefore(m_firstDay));
    if (work > total())
        return plainFinish(work - total() + plainWorkBefore(endDay()));
    const std::size_t i = dayHolding(work - 1);
    return WallTime::at(m_firstDay + static_cast<std::int64_t>(i),
                        finishWithin(m_kinds[m_days[i]], work - m_workBefore[i]));
}

WallTime WorkCalendar::finishOf(WallTime start, Minutes duration) const
{
    if (!start.isValid() || duration <= 0)
        return nextStart(start);
    return finishAt(workAt(start) + std::min(duration, kFar));
}

WallTime WorkCalendar::startOf(WallTime finish, Minutes duration) const
{
    if (!finish.isValid() || duration <= 0)
        return previousFinish(finish);
    return startAt(workAt(finish) - std::min(duration, kFar));
}

WallTime WorkCalendar::previousFinish(WallTime t) const
{
    if (!t.isValid() || startsWork({t.minute - 1}))
        return t;
    return finishAt(workAt(t));
}

bool WorkCalendar::startsWork(WallTime t) const
{
    if (!t.isValid())
        return true;
    const std::int64_t day = t.day();
    const Minutes time = t.minute - day * kMinutesPerDay;
    return std::ranges::any_of(m_kinds[kindOf(day)],
                               [time](const Shift &s) { return s.from <= time && time < s.to; });
}

} // namespace zs
