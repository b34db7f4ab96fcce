// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/time_scale.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

QString words(const char *text)
{
    return QCoreApplication::translate("TimeScale", text);
}

QString weekdayOf(QDate date)
{
    static constexpr std::array kDays{QT_TRANSLATE_NOOP("TimeScale", "Mon"),
                                      QT_TRANSLATE_NOOP("TimeScale", "Tue"),
                                      QT_TRANSLATE_NOOP("TimeScale", "Wed"),
                                      QT_TRANSLATE_NOOP("TimeScale", "Thu"),
                                      QT_TRANSLATE_NOOP("TimeScale", "Fri"),
                                      QT_TRANSLATE_NOOP("TimeScale", "Sat"),
                                      QT_TRANSLATE_NOOP("TimeScale", "Sun")};
    return words(kDays[static_cast<std::size_t>(date.dayOfWeek() - 1)]);
}

WallTime dayStart(QDate date)
{
    return WallTime::at(date, 0);
}

/// Counts the cells of a unit from a fixed beginning.
std::int64_t numberOf(WallTime t, TimeUnit unit, int step)
{
    const QDate date = t.date();
    switch (unit) {
    case TimeUnit::Hour:
        return t.minute / (60 * step);
    case TimeUnit::Day: // the first of a month is labelled whatever the number of those left out
        return date.day() - 1;
    case TimeUnit::Week:
        return (t.day() + 3) / 7;
    case TimeUnit::Month:
        return date.month() - 1;
    case TimeUnit::Quarter:
        return (date.month() - 1) / 3;
    case TimeUnit::Year:
        return date.year();
    case TimeUnit::Decade:
        return date.year() / 10;
    case TimeUnit::Century:
        return date.year() / 100;
    }
    return 0;
}

QString upperLabel(WallTime t, TimeUnit unit, double width)
{
    const QDate date = t.date();
    const QString year = QString::number(date.year());
    switch (unit) {
    case TimeUnit::Day:
        return date.toString(Qt::ISODate) + u' ' + weekdayOf(date);
    case TimeUnit::Month:
        if (width < 60)
            return QString::number(date.month());
        //: Year and month over the days of the time axis
        return QCoreApplication::translate("TimeScale", "%1-%2").arg(year, date.toString(u"MM"));
    case TimeUnit::Year:
        //: A year over the months of the time axis
        return width < 30 ? QString()
                          : QCoreApplication::translate("TimeScale", "%1", "year").arg(year);
    case TimeUnit::Century:
        return QCoreApplication::translate("TimeScale", "%1 to %2").arg(year).arg(date.year() + 99);
    default:
        return QCoreApplication::translate("TimeScale", "%1 to %2").arg(year).arg(date.year() + 9);
    }
}

QString lowerLabel(WallTime t, TimeUnit unit, double width)
{
    const QDate date = t.date();
    switch (unit) {
    case TimeUnit::Hour:
        return t.time().toString(u"HH:mm");
    case TimeUnit::Day:
        return width < 52 ? QString::number(date.day())
                          : QString::number(date.day()) + u' ' + weekdayOf(date);
    case TimeUnit::Week:
        return width < 38 ? QString::number(date.day()) : date.toString(u"MM-dd");
    case TimeUnit::Month:
        if (width < 32)
            return width < 14 ? QString() : QString::number(date.month());
        //: A month under its year
        return QCoreApplication::translate("TimeScale", "%1", "month").arg(date.month());
    case TimeUnit::Quarter:
        return QCoreApplication::translate("TimeScale", "Q%1").arg((date.month() + 2) / 3);
    case TimeUnit::Decade:
        return QString::number(date.year());
    default:
        return width < 28 ? date.toString(u"yy") : QString::number(date.year());
    }
}

} // namespace

WallTime floorTo(WallTime t, TimeUnit unit)
{
    const QDate date = t.date();
    switch (unit) {
    case TimeUnit::Hour:
        return WallTime::at(t.day(), t.timeOfDay() / 60 * 60);
    case TimeUnit::Day:
        return WallTime::at(t.day(), 0);
    case TimeUnit::Week:
        return WallTime::at(t.day() - (date.dayOfWeek() - 1), 0);
    case TimeUnit::Month:
        return dayStart(QDate(date.year(), date.month(), 1));
    case TimeUnit::Quarter:
        return dayStart(QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1));
    case TimeUnit::Year:
        return dayStart(QDate(date.year(), 1, 1));
    case TimeUnit::Decade:
        return dayStart(QDate(std::max(1, date.year() / 10 * 10), 1, 1));
    case TimeUnit::Century:
        return dayStart(QDate(std::max(1, date.year() / 100 * 100), 1, 1));
    }
    return t;
}

WallTime stepped(WallTime t, TimeUnit unit, int steps)
{
    switch (unit) {
    case TimeUnit::Hour:
        return {t.minute + 60 * steps};
    case TimeUnit::Day:
        return {t.minute + kMinutesPerDay * steps};
    case TimeUnit::Week:
        return {t.minute + 7 * kMinutesPerDay * steps};
    case TimeUnit::Month:
        return dayStart(t.date().addMonths(steps));
    case TimeUnit::Quarter:
        return dayStart(t.date().addMonths(3 * steps));
    case TimeUnit::Year:
        return dayStart(t.date().addYears(steps));
    case TimeUnit::Decade: // year 1 to 9 make a short first one
        return dayStart(QDate(t.date().year() / 10 * 10 + 10 * steps, 1, 1));
    case TimeUnit::Century:
        return dayStart(QDate(t.date().year() / 100 * 100 + 100 * steps, 1, 1));
    }
    return t;
}

TimeScale::TimeScale(WallTime origin, double perDay)
    : m_origin(origin.isValid() ? origin : WallTime{0})
    , m_perDay(std::clamp(perDay, kMinPerDay, kMaxPerDay))
{}

double TimeScale::perDayOf(ZoomLevel level)
{
    switch (level) {
    case ZoomLevel::Decade:
        return 0.02;
    case ZoomLevel::Year:
        return 0.15;
    case ZoomLevel::Quarter:
        return 0.6;
    case ZoomLevel::Month:
        return 2;
    case ZoomLevel::Week:
        return 8;
    case ZoomLevel::Day:
        return 24;
    case ZoomLevel::Hour:
        return 480;
    }
    return 24;
}

ZoomLevel TimeScale::level() const
{
    if (m_perDay >= 160)
        return ZoomLevel::Hour;
    if (m_perDay >= 17)
        return ZoomLevel::Day;
    if (m_perDay >= 4)
        return ZoomLevel::Week;
    if (m_perDay >= 0.9)
        return ZoomLevel::Month;
    if (m_perDay >= 0.3)
        return ZoomLevel::Quarter;
    return m_perDay >= 0.05 ? ZoomLevel::Year : ZoomLevel::Decade;
}

TimeUnit TimeScale::upperUnit() const
{
    switch (level()) {
    case ZoomLevel::Decade:
        return TimeUnit::Century;
    case ZoomLevel::Year:
        return TimeUnit::Decade;
    case ZoomLevel::Quarter:
    case ZoomLevel::Month:
        return TimeUnit::Year;
    case ZoomLevel::Hour:
        return TimeUnit::Day;
    default:
        return TimeUnit::Month;
    }
}

TimeUnit TimeScale::lowerUnit() const
{
    switch (level()) {
    case ZoomLevel::Decade:
        return TimeUnit::Decade;
    case ZoomLevel::Year:
        return TimeUnit::Year;
    case ZoomLevel::Quarter:
        return TimeUnit::Quarter;
    case ZoomLevel::Month:
        return TimeUnit::Month;
    case ZoomLevel::Week:
        return TimeUnit::Week;
    case ZoomLevel::Day:
        return TimeUnit::Day;
    case ZoomLevel::Hour:
        return TimeUnit::Hour;
    }
    return TimeUnit::Day;
}

int TimeScale::hourStep() const
{
    for (const int step :
         {1, 2, 3, 4, 6}) { // each divides the day, so that cells begin at midnight
        if (m_perDay / 24 * step >= 40)
            return step;
    }
    return 12;
}

std::vector<HeaderCell> TimeScale::upperCells(double from, double to) const
{
    return cells(upperUnit(), 1, from, to, true);
}

std::vector<HeaderCell> TimeScale::lowerCells(double from, double to) const
{
    const TimeUnit unit = lowerUnit();
    return cells(unit, unit == TimeUnit::Hour ? hourStep() : 1, from, to, false);
}

std::vector<HeaderCell>
TimeScale::cells(TimeUnit unit, int step, double from, double to, bool upper) const
{
    std::vector<HeaderCell> found;
    if (!(to > from))
        return found;
    WallTime t = floorTo(timeAt(from), unit == TimeUnit::Hour ? TimeUnit::Day : unit);
    while (t.date().isValid() && x(t) < to) {
        const WallTime next = stepped(t, unit, step);
        const double left = x(t);
        const double width = x(next) - left;
        if (left + width > from)
            found.push_back({left,
                             width,
                             upper ? upperLabel(t, unit, width) : lowerLabel(t, unit, width),
                             t,
                             numberOf(t, unit, step)});
        if (next <= t)
            break;
        t = next;
    }
    return found;
}

} // namespace zs
