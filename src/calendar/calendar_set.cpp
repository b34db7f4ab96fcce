// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_set.h"

#include "calendar/calendar_layers.h"
#include "calendar/shift_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>

namespace zs {

/// What verdict() tells from.
struct CalendarFacts {
    HolidayTable holidays;
    CalendarChain chain; ///< the project's
    QDate from;
    QDate to;
    QHash<QDate, const CalendarException *>
        exceptions; ///< in force on a day; they belong to the chain
};

/// Calendars made of several, by those whose hours they join and the one they lie within.
class CombinedCalendars {
public:
    [[nodiscard]] WorkCalendarPtr of(const StaffCalendars::List &people,
                                     const WorkCalendarPtr &within)
    {
        const std::scoped_lock lock(m_mutex);
        WorkCalendarPtr &made = m_made[{people, within}];
        if (!made)
            made = std::make_shared<const WorkCalendar>(combinedHours(people, within.get()));
        return made;
    }

private:
    std::mutex m_mutex;
    std::map<std::pair<StaffCalendars::List, WorkCalendarPtr>, WorkCalendarPtr> m_made;
};

namespace {

constexpr int kYearsBefore = 2;
constexpr int kYearsAfter = 15;
constexpr int kFirstYear = 1950;
constexpr int kLastYear = 2150;

/// The days from the first to the last date it was shown.
struct DateRange {
    QDate from;
    QDate to;

    void add(QDate date)
    {
        if (!date.isValid())
            return;
        from = from.isValid() ? std::min(from, date) : date;
        to = to.isValid() ? std::max(to, date) : date;
    }
    void add(WallTime first, WallTime last)
    {
        if (first.isValid())
            add(first.date());
        if (last.isValid())
            add(last.date());
    }
    [[nodiscard]] bool contains(QDate date) const { return date >= from && date <= to; }
};

/// First and last minute of the tasks; minutes are compared, since dates cost more and there may be
/// 100,000 tasks.
void addTasks(DateRange &range, const std::vector<Task> &tasks)
{
    WallTime first;
    WallTime last;
    for (const Task &task : tasks) {
        for (const WallTime t : {task.start,
                                 task.finish,
                                 task.actualStart,
                                 task.actualFinish,
                                 task.constraintDate,
                                 task.resume,
                                 task.deadline}) {
            if (!t.isValid())
                continue;
            first = first.isValid() ? std::min(first, t) : t;
            last = last.isValid() ? std::max(last, t) : t;
        }
    }
    range.add(first, last);
}

DateRange rangeOf(const Plan &plan, const CalendarLayers &layers, const HolidayTable &holidays)
{
    DateRange range;
    range.add(plan.project.planStart, plan.project.planFinish);
    range.add(plan.project.statusDate, plan.project.statusDate);
    range.add(plan.project.plannedStart);
    range.add(plan.project.plannedFinish);
    addTasks(range, plan.tasks);
    for (const CalendarLayerPtr &layer : layers.all()) {
        for (const CalendarException &exception : layer->exceptions) {
            range.add(exception.from);
            range.add(exception.to);
        }
        for (const AlternativeWeek &week : layer->alternativeWeeks) {
            range.add(week.from);
            range.add(week.to);
        }
    }
    if (!holidays.notices().empty()) {
        range.add(QDate(holidays.notices().begin()->first, 1, 1));
        range.add(QDate(holidays.notices().rbegin()->first, 12, 31));
    }
    const auto sensible = [](int year) { return std::clamp(year, kFirstYear, kLastYear); };
    const int firstYear = range.from.isValid() ? range.from.year() - kYearsBefore : kFirstYear;
    const int lastYear = range.to.isValid() ? range.to.year() + kYearsAfter : kLastYear;
    return {QDate(sensible(firstYear), 1, 1), QDate(sensible(lastYear), 12, 31)};
}

/// Lays the layers of one calendar over a range of days.
class CalendarPainter {
public:
    CalendarPainter(const CalendarChain &chain, const DateRange &range)
        : m_range(range)
    {
        m_off = m_table.indexOf({});
        m_compact.firstDay = WallTime::dayNumber(range.from);
        paintWeeks(chain);
        paintAlternativeWeeks(chain);
    }

    void paintHolidays(const std::vector<HolidayDay> &days)
    {
        for (const HolidayDay &day : days)
            set(day.date, day.off ? m_off : usualOn(day.date));
    }

    void paintExceptions(const CalendarChain &chain)
    {
        for (const CalendarLayerPtr &layer : chain) {
            for (const CalendarException &exception : layer->exceptions)
                paintException(exception);
        }
    }

    [[nodiscard]] WorkCalendarPtr finish()
    {
        m_compact.kinds = m_table.take();
        return std::make_shared<const WorkCalendar>(std::move(m_compact));
    }

private:
    /// A range of days whose usual working day is not the week's.
    struct Usual {
        DateRange range;
        std::uint32_t kind;
    };

    void set(QDate date, std::uint32_t kind)
    {
        m_compact.days[static_cast<std::size_t>(WallTime::dayNumber(date) - m_compact.firstDay)] =
            kind;
    }

    /// The first working day from Monday on: of Monday to Friday if one works, else of the weekend.
    [[nodiscard]] std::uint32_t usualOf(const std::array<std::uint32_t, 7> &week) const
    {
        const auto works = [this](std::uint32_t kind) { return !m_table[kind].empty(); };
        const auto found = std::ranges::find_if(week, works);
        return found == week.end() ? m_off : *found;
    }

    [[nodiscard]] std::uint32_t usualOn(QDate date) const
    {
        for (auto usual = m_usual.rbegin(); usual != m_usual.rend(); ++usual) {
            if (usual->range.contains(date))
                return usual->kind;
        }
        return usualOf(m_compact.week);
    }

    void overlay(std::array<std::uint32_t, 7> &week, const WeekPattern &pattern)
    {
        for (std::size_t i = 0; i < week.size(); ++i) {
            if (pattern[i])
                week[i] = m_table.indexOf(*pattern[i]);
        }
    }

    void paintWeeks(const CalendarChain &chain)
    {
        overlay(m_compact.week, standardWeek());
        for (const CalendarLayerPtr &layer : chain)
            overlay(m_compact.week, layer->week);
        const auto days = static_cast<std::size_t>(m_range.from.daysTo(m_range.to)) + 1;
        auto weekday = static_cast<std::size_t>(m_range.from.dayOfWeek() - 1);
        m_compact.days.reserve(days);
        for (std::size_t i = 0; i < days; ++i, weekday = weekday == 6 ? 0 : weekday + 1)
            m_compact.days.push_back(m_compact.week[weekday]);
    }

    void paintAlternativeWeeks(const CalendarChain &chain)
    {
        for (const CalendarLayerPtr &layer : chain) {
            for (const AlternativeWeek &alternative : layer->alternativeWeeks) {
                auto week = m_compact.week;
                overlay(week, alternative.week);
                const DateRange range{std::max(alternative.from, m_range.from),
                                      std::min(alternative.to, m_range.to)};
                for (QDate date = range.from; date <= range.to; date = date.addDays(1)) {
                    const auto weekday = static_cast<std::size_t>(date.dayOfWeek() - 1);
                    if (alternative.week[weekday])
                        set(date, week[weekday]);
                }
                m_usual.push_back({range, usualOf(week)});
            }
        }
    }

    void paintException(const CalendarException &exception)
    {
        const bool ownHours = exception.working && !exception.shifts.empty();
        const std::uint32_t kind = ownHours ? m_table.indexOf(exception.shifts) : m_off;
        for (const QDate date : occurrences(exception, m_range.from, m_range.to))
            set(date, exception.working && !ownHours ? usualOn(date) : kind);
    }

    DateRange m_range;
    ShiftTable m_table;
    CompactDays m_compact;
    std::vector<Usual> m_usual;
    std::uint32_t m_off = 0;
};

/// The days of notices and law over a range, worked out when a calendar asks for them.
class HolidayDays {
public:
    HolidayDays(const HolidayTable &table, const DateRange &range)
        : m_table(table)
        , m_range(range)
    {}

    [[nodiscard]] const std::vector<HolidayDay> &get()
    {
        if (!m_days)
            m_days = m_table.daysBetween(m_range.from, m_range.to);
        return *m_days;
    }

private:
    const HolidayTable &m_table;
    DateRange m_range;
    std::optional<std::vector<HolidayDay>> m_days;
};

WorkCalendarPtr compiled(const CalendarChain &chain, const DateRange &range, HolidayDays &holidays)
{
    CalendarPainter painter(chain, range);
    if (isStatutory(chain))
        painter.paintHolidays(holidays.get());
    painter.paintExceptions(chain);
    return painter.finish();
}

QHash<QDate, const CalendarException *> exceptionsByDay(const CalendarChain &chain,
                                                        const DateRange &range)
{
    QHash<QDate, const CalendarException *> byDay;
    for (const CalendarLayerPtr &layer : chain) {
        for (const CalendarException &exception : layer->exceptions) {
            for (const QDate date : occurrences(exception, range.from, range.to))
                byDay.insert(date, &exception);
        }
    }
    return byDay;
}

/// The alternative week that sets a day, or null.
const AlternativeWeek *alternativeOn(const CalendarChain &chain, QDate date)
{
    const auto weekday = static_cast<std::size_t>(date.dayOfWeek() - 1);
    for (auto layer = chain.rbegin(); layer != chain.rend(); ++layer) {
        const auto &weeks = (*layer)->alternativeWeeks;
        for (auto week = weeks.rbegin(); week != weeks.rend(); ++week) {
            if (date >= week->from && date <= week->to && week->week[weekday])
                return &*week;
        }
    }
    return nullptr;
}

} // namespace

CalendarSet CalendarSet::compile(const Plan &plan, const HolidayTable &holidays)
{
    CalendarLayers layers(plan);
    const DateRange range = rangeOf(plan, layers, holidays);
    HolidayDays holidayDays(holidays, range);

    CalendarSet set;
    std::map<CalendarChain, WorkCalendarPtr>
        byChain; // calendars that add nothing share their base's days
    const auto compile = [&](const CalendarChain &chain) {
        WorkCalendarPtr &calendar = byChain[chain];
        if (!calendar)
            calendar = compiled(chain, range, holidayDays);
        return calendar;
    };
    CalendarChain projectChain;
    for (const Calendar &calendar : plan.calendars) {
        const CalendarChain chain = layers.chainOf(calendar.id);
        set.m_calendars.insert(calendar.id, compile(chain));
        if (calendar.id == plan.project.calendar)
            projectChain = chain;
    }
    if (projectChain.empty()) {
        projectChain = layers.standardChain();
        if (plan.project.calendar.isValid())
            layers.addProblem(QCoreApplication::translate(
                "CalendarSet",
                "The project's calendar is missing; the standard calendar "
                "stands in for it."));
    }
    set.m_project = compile(projectChain);
    set.m_combined = std::make_shared<CombinedCalendars>();
    set.m_problems = layers.problems();
    set.m_facts = std::make_shared<const CalendarFacts>(
        holidays, projectChain, range.from, range.to, exceptionsByDay(projectChain, range));
    return set;
}

const WorkCalendarPtr &CalendarSet::of(CalendarId id) const
{
    if (!id.isValid()) // most tasks have none of their own
        return m_project;
    const auto found = m_calendars.constFind(id);
    return found == m_calendars.constEnd() ? m_project : *found;
}

const WorkCalendarPtr &CalendarSet::of(const Task &task) const
{
    return task.elapsed ? m_allHours : of(task.calendar);
}

WorkCalendarPtr CalendarSet::runningOn(const Task &task, const StaffCalendars &staff) const
{
    const StaffCalendars::List *theirs =
        task.elapsed || task.ignoreResourceCalendars ? nullptr : staff.of(task.id);
    if (!theirs)
        return of(task);
    const WorkCalendarPtr own = task.calendar.isValid() ? of(task.calendar) : nullptr;
    if (theirs->size() == 1 && (!own || own == theirs->front()))
        return theirs->front();
    return m_combined->of(*theirs, own);
}

WorkCalendarPtr CalendarSet::runningOn(const Plan &plan, const Task &task) const
{
    return runningOn(task, StaffCalendars(plan, *this, task.id));
}

DayVerdict CalendarSet::verdict(QDate date) const
{
    if (!m_facts || !date.isValid())
        return {};
    const bool working = m_project->isWorkingDay(date);
    const bool statutory = isStatutory(m_facts->chain);
    const bool pending = statutory && !m_facts->holidays.knows(date.year());
    if (date >= m_facts->from && date <= m_facts->to) {
        if (const CalendarException *exception = m_facts->exceptions.value(date))
            return {working, DayReason::Exception, exception->name, false};
        const DayVerdict national = m_facts->holidays.verdict(date);
        if (statutory && national.reason != DayReason::Workday
            && national.reason != DayReason::Weekend)
            return {working, national.reason, national.name, national.noticePending};
        if (const AlternativeWeek *week = alternativeOn(m_facts->chain, date))
            return {working, DayReason::CalendarWeek, week->name, pending};
    }
    const bool officeDay = date.dayOfWeek() <= 5;
    if (working != officeDay)
        return {working, DayReason::CalendarWeek, {}, pending};
    return {working, working ? DayReason::Workday : DayReason::Weekend, {}, pending};
}

Calendar standardCalendar()
{
    Calendar calendar;
    calendar.name = QCoreApplication::translate("CalendarSet", "Standard");
    calendar.statutory = true;
    calendar.week = encodeWeek(standardWeek());
    return calendar;
}

} // namespace zs
