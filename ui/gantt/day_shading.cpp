// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/day_shading.h"

namespace zs {

struct DayShading::Others {
    CalendarSet calendars;
    QHash<CalendarId, std::shared_ptr<const DayShading>> known;
};

DayShading DayShading::of(const CalendarSet &calendars)
{
    DayShading shading([calendars](std::int64_t day) {
        const QDate date = WallTime::dateOf(day);
        const bool weekend = date.dayOfWeek() > 5;
        const DayVerdict verdict = calendars.verdict(date);
        DayShade shade;
        shade.name = verdict.name;
        if (verdict.working) {
            const auto shifts = calendars.project()->shiftsOn(day);
            shade.work.assign(shifts.begin(), shifts.end());
            const bool madeUp = verdict.reason == DayReason::MakeUpWorkday
                                || (weekend && verdict.reason == DayReason::Exception);
            shade.kind = madeUp ? DayKind::MakeUp : DayKind::Working;
        } else {
            const bool named = verdict.reason == DayReason::Holiday
                               || verdict.reason == DayReason::Exception
                               || verdict.reason == DayReason::StatutoryPending;
            shade.kind = named ? DayKind::Holiday : DayKind::Off;
        }
        return shade;
    });
    shading.m_others = std::make_shared<Others>(Others{calendars, {}});
    return shading;
}

const DayShading *DayShading::ofCalendar(CalendarId calendar) const
{
    if (!m_others)
        return nullptr;
    std::shared_ptr<const DayShading> &known = m_others->known[calendar];
    if (!known)
        known = std::make_shared<const DayShading>(
            [work = m_others->calendars.of(calendar)](std::int64_t day) {
                DayShade shade;
                const auto shifts = work->shiftsOn(day);
                shade.work.assign(shifts.begin(), shifts.end());
                shade.kind = shifts.empty() ? DayKind::Off : DayKind::Working;
                return shade;
            });
    return known.get();
}

const DayShade &DayShading::day(std::int64_t day) const
{
    static const DayShade working;
    if (!m_ask)
        return working;
    if (const auto known = m_known.find(day); known != m_known.end())
        return known->second;
    return m_known.emplace(day, m_ask(day)).first->second;
}

} // namespace zs
