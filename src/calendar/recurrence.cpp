// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a recurring exception, as Microsoft Project counts them.
#include "calendar/calendar_text.h"

#include <algorithm>

namespace zs {

namespace {

/// Collects days in order until the count is reached or the last day is passed.
class Collector {
public:
    Collector(const CalendarException &exception, QDate from, QDate to)
        : m_start(exception.from)
        , m_from(from)
        , m_to(to)
    {
        const Recurrence &recurrence = exception.recurrence;
        if (recurrence.byOccurrences)
            m_left = std::max(0, recurrence.occurrences);
        else if (exception.to.isValid())
            m_to = std::min(to, exception.to);
        else
            m_left = 0;
    }

    /// False when no further day is wanted. Days before the exception's first do not count.
    bool add(QDate date)
    {
        if (!date.isValid() || date > m_to || m_left == 0)
            return false;
        if (date < m_start)
            return true;
        if (m_left > 0)
            --m_left;
        if (date >= m_from)
            m_days.push_back(date);
        return m_left != 0;
    }
    [[nodiscard]] std::vector<QDate> take() { return std::move(m_days); }

private:
    QDate m_start;
    QDate m_from;
    QDate m_to;
    int m_left = -1; ///< -1 = not counted
    std::vector<QDate> m_days;
};

bool isOfficeDay(QDate date)
{
    return date.dayOfWeek() <= 5;
}

/// Whether a day is a MonthItem: 0 any, 1 Monday to Friday, 2 weekend, 3 Sunday ... 9 Saturday.
bool isItem(QDate date, int item)
{
    switch (item) {
    case 0:
        return true;
    case 1:
        return isOfficeDay(date);
    case 2:
        return !isOfficeDay(date);
    default:
        return date.dayOfWeek() % 7 == item - 3;
    }
}

/// The day of a month at a position: first ... fourth, last; invalid when the numbers mean none.
QDate positionIn(QDate firstOfMonth, int item, int position)
{
    if (item < 0 || item > 9 || position < 0 || position > 4)
        return {};
    const bool last = position == 4;
    const int days = firstOfMonth.daysInMonth();
    int seen = 0;
    for (int i = 0; i < days; ++i) {
        const QDate date = firstOfMonth.addDays(last ? days - 1 - i : i);
        if (isItem(date, item) && (last || seen++ == position))
            return date;
    }
    return {};
}

QDate dayIn(QDate firstOfMonth, int day)
{
    return day < 1 || day > 31
               ? QDate()
               : firstOfMonth.addDays(std::min(day, firstOfMonth.daysInMonth()) - 1);
}

void everyDay(const CalendarException &exception, QDate from, QDate to, std::vector<QDate> &days)
{
    QDate last = exception.to;
    if (!last.isValid() && exception.recurrence.byOccurrences)
        last = exception.from.addDays(exception.recurrence.occurrences - 1);
    if (!last.isValid())
        return;
    for (QDate date = std::max(from, exception.from); date <= std::min(to, last);
         date = date.addDays(1))
        days.push_back(date);
}

void everyFewDays(QDate from, int period, Collector &found)
{
    for (QDate date = from; found.add(date); date = date.addDays(period)) {
    }
}

void everyFewWeekdays(QDate from, int period, Collector &found)
{
    const auto nextWeekday = [](QDate date) {
        while (!isOfficeDay(date))
            date = date.addDays(1);
        return date;
    };
    QDate date = nextWeekday(from);
    while (found.add(date)) {
        for (int i = 0; i < period; ++i)
            date = nextWeekday(date.addDays(1));
    }
}

void weekly(QDate from, const Recurrence &recurrence, int period, Collector &found)
{
    if ((recurrence.daysOfWeek & 0x7f) == 0)
        return;
    QDate sunday = from.addDays(-(from.dayOfWeek() % 7));
    while (true) {
        for (int day = 0; day < 7; ++day) {
            if ((recurrence.daysOfWeek & (1 << day)) != 0 && !found.add(sunday.addDays(day)))
                return;
        }
        sunday = sunday.addDays(7LL * period);
    }
}

void monthly(QDate from, const Recurrence &recurrence, int period, Collector &found)
{
    const bool byDay = recurrence.type == Recurrence::MonthlyByDay;
    QDate month(from.year(), from.month(), 1);
    if (byDay && recurrence.monthDay < from.day())
        month = month.addMonths(1);
    while (found.add(byDay ? dayIn(month, recurrence.monthDay)
                           : positionIn(month, recurrence.monthItem, recurrence.monthPosition)))
        month = month.addMonths(period);
}

void yearly(QDate from, const Recurrence &recurrence, Collector &found)
{
    if (recurrence.month < 0 || recurrence.month > 11)
        return;
    const bool byDay = recurrence.type == Recurrence::YearlyByDay;
    QDate month(from.year(), recurrence.month + 1, 1);
    while (found.add(byDay ? dayIn(month, recurrence.monthDay)
                           : positionIn(month, recurrence.monthItem, recurrence.monthPosition)))
        month = month.addYears(1);
}

} // namespace

std::vector<QDate> occurrences(const CalendarException &exception, QDate from, QDate to)
{
    std::vector<QDate> days;
    if (!exception.from.isValid() || !from.isValid() || !to.isValid())
        return days;
    const Recurrence &recurrence = exception.recurrence;
    const int period = std::max(1, recurrence.period);
    Collector found(exception, from, to);
    switch (recurrence.type) {
    case Recurrence::YearlyByDay:
    case Recurrence::YearlyByPosition:
        yearly(exception.from, recurrence, found);
        break;
    case Recurrence::MonthlyByDay:
    case Recurrence::MonthlyByPosition:
        monthly(exception.from, recurrence, period, found);
        break;
    case Recurrence::Weekly:
        weekly(exception.from, recurrence, period, found);
        break;
    case Recurrence::DayCount:
        everyFewDays(exception.from, period, found);
        break;
    case Recurrence::WeekdayCount:
        everyFewWeekdays(exception.from, period, found);
        break;
    default:
        everyDay(exception, from, to, days);
        return days;
    }
    return found.take();
}

} // namespace zs
