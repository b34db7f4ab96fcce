// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/work_calendar.h"

#include "calendar/shift_table.h"

#include <algorithm>
#include <bit>
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
    for (const DayShifts &kind : m_kinds)
        m_two.push_back(twoOf(kind));
    findBuckets();
}

/// Buckets about as wide as a day's work: a look into one and a step or two from there find a day.
void WorkCalendar::findBuckets()
{
    if (total() == 0)
        return;
    const auto perDay = static_cast<std::uint64_t>(total()) / m_days.size() + 1;
    m_bucketBits = std::bit_width(perDay);
    m_dayOfBucket.reserve(static_cast<std::size_t>(total() >> m_bucketBits) + 2);
    for (std::uint32_t day = 0; day < m_days.size(); ++day) {
        while (static_cast<std::uint64_t>(m_dayOfBucket.size()) << m_bucketBits
               < m_workBefore[day + 1])
            m_dayOfBucket.push_back(day);
    }
    m_dayOfBucket.push_back(static_cast<std::uint32_t>(m_days.size() - 1));
}

WorkCalendar::TwoShifts WorkCalendar::twoOf(const DayShifts &shifts)
{
    TwoShifts two;
    if (shifts.size() > 2)
        two.isMore = true;
    else if (!shifts.empty())
        two = {shifts.front().from,
               shifts.front().to - shifts.front().from,
               shifts.back().from,
               shifts.size() == 2 ? shifts.back().to - shifts.back().from : 0,
               false};
    return two;
}

/// Minutes worked before `timeOfDay` on a day of that kind.
Minutes WorkCalendar::workedBy(std::uint32_t kind, Minutes timeOfDay) const
{
    const TwoShifts &two = m_two[kind];
    if (!two.isMore)
        return std::clamp<Minutes>(timeOfDay - two.from, 0, two.length)
               + std::clamp<Minutes>(timeOfDay - two.secondFrom, 0, two.secondLength);
    Minutes worked = 0;
    for (const Shift &shift : m_kinds[kind]) {
        if (timeOfDay <= shift.from)
            break;
        worked += std::min(timeOfDay, shift.to) - shift.from;
    }
    return worked;
}

/// The time of day at which the minute after `worked` minutes begins; 0 <= worked < the day's work.
Minutes WorkCalendar::startWithin(std::uint32_t kind, Minutes worked) const
{
    const TwoShifts &two = m_two[kind];
    if (!two.isMore)
        return worked < two.length ? two.from + worked : two.secondFrom + worked - two.length;
    for (const Shift &shift : m_kinds[kind]) {
        if (worked < shift.to - shift.from)
            return shift.from + worked;
        worked -= shift.to - shift.from;
    }
    return kMinutesPerDay;
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
    return workBeforeDay(day) + workedBy(kindOf(day), t.minute - day * kMinutesPerDay);
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
                        startWithin(m_week[weekday], rest - m_weekWork[weekday]));
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
    const auto bucket = static_cast<std::size_t>(work >> m_bucketBits);
    std::size_t day = m_dayOfBucket[bucket];
    const std::size_t last = m_dayOfBucket[bucket + 1];
    constexpr std::size_t kFew = 12;
    if (last - day > kFew) { // many days without work
        const auto at = [this](std::size_t i) {
            return m_workBefore.begin() + static_cast<std::ptrdiff_t>(i);
        };
        return static_cast<std::size_t>(std::upper_bound(at(day), at(last + 1), work)
                                        - m_workBefore.begin())
               - 1;
    }
    while (m_workBefore[day + 1] <= work)
        ++day;
    return day;
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
                        startWithin(m_days[i], work - m_workBefore[i]));
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
                        startWithin(m_days[i], work - m_workBefore[i] - 1) + 1);
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
