// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mspdi_calendars.h"

#include <array>
#include <span>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDated = 0; ///< DayType of a dated day of the old style

/// One number of Recurrence, its element, its bounds, and the recurrence types that use it.
struct RecurrencePart {
    int Recurrence::*member;
    const char16_t *name;
    int least;
    int most;
    std::array<bool, 10> usedBy;
};

constexpr std::array kParts{
    //                                                           -  1  2  3  4  5  6  7  8  9
    RecurrencePart{&Recurrence::period, u"Period", 1, 9999, {0, 0, 0, 0, 1, 1, 1, 1, 1, 0}},
    RecurrencePart{&Recurrence::daysOfWeek, u"DaysOfWeek", 0, 127, {0, 0, 0, 0, 0, 0, 1, 0, 0, 0}},
    RecurrencePart{&Recurrence::monthItem, u"MonthItem", 0, 9, {0, 0, 0, 1, 0, 1, 0, 0, 0, 0}},
    RecurrencePart{
        &Recurrence::monthPosition, u"MonthPosition", 0, 4, {0, 0, 0, 1, 0, 1, 0, 0, 0, 0}},
    RecurrencePart{&Recurrence::month, u"Month", 0, 11, {0, 0, 1, 1, 0, 0, 0, 0, 0, 0}},
    RecurrencePart{&Recurrence::monthDay, u"MonthDay", 0, 31, {0, 0, 1, 0, 1, 0, 0, 0, 0, 0}},
};

const DayShifts &standardShifts()
{
    static const DayShifts shifts{{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    return shifts;
}

/// A number within bounds; missing gives `otherwise`, what is out of bounds is repaired to it.
int boundedPart(const XmlExtra &element,
                const QString &name,
                int least,
                int most,
                int otherwise,
                ReadPlace &place)
{
    const XmlExtra *part = element.child(name);
    if (!part)
        return otherwise;
    const auto value = parseWhole(part->text);
    if (value && *value >= least && *value <= most)
        return static_cast<int>(*value);
    place.setTo(name, part->text, QString::number(otherwise));
    return otherwise;
}

/// In order, without overlaps; what cannot be is left out and reported.
DayShifts shiftsOf(const XmlExtra &day, ReadPlace &place)
{
    DayShifts shifts;
    const XmlExtra *times = day.child(u"WorkingTimes");
    if (!times)
        return shifts;
    for (const XmlExtra &time : times->children) {
        const QString fromText = time.textOf(u"FromTime");
        const QString toText = time.textOf(u"ToTime");
        if (fromText.isEmpty() && toText.isEmpty())
            continue; // Project writes empty working times for the unused ones
        const auto from = parseTimeOfDay(fromText);
        auto to = parseTimeOfDay(toText);
        if (to && *to == 0)
            to = kMinutesPerDay;
        if (from && to && *from < *to)
            shifts.push_back({*from, *to});
        else
            place.unset(u"WorkingTime"_s, fromText + u'-' + toText);
    }
    std::ranges::sort(shifts, {}, &Shift::from);
    for (std::size_t i = 1; i < shifts.size();) {
        if (shifts[i].from < shifts[i - 1].to) {
            place.unset(u"WorkingTime"_s, timeOfDayText(shifts[i].from));
            shifts.erase(shifts.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
    return shifts;
}

bool isWorking(const XmlExtra &day)
{
    return day.textOf(u"DayWorking") == u"1";
}

struct DateRange {
    QDate from;
    QDate to;
};

std::optional<DateRange> periodOf(const XmlExtra &element, ReadPlace &place)
{
    const XmlExtra *period = element.child(u"TimePeriod");
    const QString fromText = period ? period->textOf(u"FromDate") : QString();
    const QString toText = period ? period->textOf(u"ToDate") : QString();
    const auto from = parseWall(fromText);
    const auto to = parseWall(toText);
    if (from && to && *from <= *to)
        return DateRange{from->date(), to->date()};
    place.repair(QCoreApplication::translate(
                     "Mspdi", "The period “%1” to “%2” is not possible; it was left out.")
                     .arg(fromText.left(40), toText.left(40)));
    return std::nullopt;
}

WeekPattern weekOf(std::span<const XmlExtra> days, ReadPlace &place)
{
    WeekPattern week;
    for (const XmlExtra &day : days) {
        const int type = boundedPart(day, u"DayType"_s, 0, 7, kDated, place);
        if (type == kDated)
            continue;
        DayShifts shifts = isWorking(day) ? shiftsOf(day, place) : DayShifts();
        if (isWorking(day) && shifts.empty())
            shifts = standardShifts();
        week[static_cast<std::size_t>((type + 5) % 7)] = shifts; // DayType 1 is Sunday
    }
    return week;
}

std::optional<CalendarException> exceptionOf(const XmlExtra &element, ReadPlace &place)
{
    const auto period = periodOf(element, place);
    if (!period)
        return std::nullopt;
    CalendarException exception;
    exception.name = element.textOf(u"Name");
    exception.from = period->from;
    exception.to = period->to;
    exception.working = isWorking(element);
    if (exception.working)
        exception.shifts = shiftsOf(element, place);
    Recurrence &r = exception.recurrence;
    r.type = boundedPart(element, u"Type"_s, 1, 9, Recurrence::Daily, place);
    r.byOccurrences = element.textOf(u"EnteredByOccurrences") == u"1";
    r.occurrences = boundedPart(element, u"Occurrences"_s, 0, 200'000, 0, place);
    for (const RecurrencePart &part : kParts) {
        const int otherwise = r.*part.member;
        r.*part.member = boundedPart(
            element, QString::fromUtf16(part.name), part.least, part.most, otherwise, place);
    }
    return exception;
}

XmlExtra timePeriod(QDate from, QDate to)
{
    return {u"TimePeriod"_s,
            {},
            {leaf(u"FromDate"_s, wallText(WallTime::at(from, 0))),
             leaf(u"ToDate"_s, wallText(WallTime::at(to, kMinutesPerDay - 1)))}};
}

void addShifts(XmlExtra &day, const DayShifts &shifts)
{
    if (shifts.empty())
        return;
    XmlExtra times{u"WorkingTimes"_s, {}, {}};
    for (const Shift &shift : shifts) {
        times.children.push_back({u"WorkingTime"_s,
                                  {},
                                  {leaf(u"FromTime"_s, timeOfDayText(shift.from)),
                                   leaf(u"ToTime"_s, timeOfDayText(shift.to))}});
    }
    day.children.push_back(std::move(times));
}

XmlExtra weekDays(const WeekPattern &week)
{
    XmlExtra days{u"WeekDays"_s, {}, {}};
    for (std::size_t type = 1; type <= 7; ++type) {
        const auto &shifts = week[(type + 5) % 7];
        if (!shifts)
            continue;
        XmlExtra day{u"WeekDay"_s, {}, {}};
        day.children.push_back(leaf(u"DayType"_s, QString::number(type)));
        day.children.push_back(leaf(u"DayWorking"_s, shifts->empty() ? u"0"_s : u"1"_s));
        addShifts(day, *shifts);
        days.children.push_back(std::move(day));
    }
    return days;
}

/// The old style of a dated exception; `usual` fills in for a working one without times of its own.
XmlExtra datedDay(const CalendarException &exception, const DayShifts &usual)
{
    XmlExtra day{u"WeekDay"_s, {}, {}};
    day.children.push_back(leaf(u"DayType"_s, u"0"_s));
    day.children.push_back(leaf(u"DayWorking"_s, exception.working ? u"1"_s : u"0"_s));
    day.children.push_back(timePeriod(exception.from, exception.to));
    if (exception.working)
        addShifts(day, exception.shifts.empty() ? usual : exception.shifts);
    return day;
}

XmlExtra exceptionElement(const CalendarException &exception)
{
    const Recurrence &r = exception.recurrence;
    XmlExtra element{u"Exception"_s, {}, {}};
    const auto put = [&](const QString &name, const QString &text) {
        element.children.push_back(leaf(name, text));
    };
    put(u"EnteredByOccurrences"_s, r.byOccurrences ? u"1"_s : u"0"_s);
    element.children.push_back(timePeriod(exception.from, exception.to));
    put(u"Occurrences"_s, QString::number(r.occurrences));
    put(u"Name"_s, exception.name);
    put(u"Type"_s, QString::number(r.type));
    const Recurrence plain;
    for (const RecurrencePart &part : kParts) {
        const bool used = part.usedBy[static_cast<std::size_t>(std::clamp(r.type, 0, 9))];
        if (used || r.*part.member != plain.*part.member)
            put(QString::fromUtf16(part.name), QString::number(r.*part.member));
    }
    put(u"DayWorking"_s, exception.working ? u"1"_s : u"0"_s);
    if (exception.working)
        addShifts(element, exception.shifts);
    return element;
}

std::vector<CalendarException>
readExceptions(const XmlExtra *dated, const XmlExtra *named, ReadPlace &place)
{
    std::vector<CalendarException> exceptions;
    const XmlExtra *source = named ? named : dated;
    if (!source)
        return exceptions;
    for (const XmlExtra &element : source->children) {
        const bool isDated = element.textOf(u"DayType") == u"0";
        if (!named && !isDated)
            continue;
        if (auto exception = exceptionOf(element, place))
            exceptions.push_back(std::move(*exception));
    }
    return exceptions;
}

std::vector<AlternativeWeek> readWorkWeeks(const XmlExtra *element, ReadPlace &place)
{
    std::vector<AlternativeWeek> weeks;
    for (const XmlExtra &week : element ? element->children : XmlExtras()) {
        const auto period = periodOf(week, place);
        const XmlExtra *days = week.child(u"WeekDays");
        if (period)
            weeks.push_back({week.textOf(u"Name"),
                             period->from,
                             period->to,
                             days ? weekOf(days->children, place) : WeekPattern()});
    }
    return weeks;
}

const XmlExtra *find(const XmlExtras &children, QStringView name)
{
    const auto found =
        std::ranges::find_if(children, [&](const XmlExtra &c) { return c.name == name; });
    return found == children.end() ? nullptr : &*found;
}

} // namespace

const LeafTable<Calendar> &calendarLeaves()
{
    static const LeafTable<Calendar> table{leaves::text<&Calendar::name>(u"Name"_s)};
    return table;
}

void readCalendarDays(Calendar &calendar, const XmlExtras &children, ReadPlace &place)
{
    const XmlExtra *week = find(children, u"WeekDays");
    if (week)
        calendar.week = encodeWeek(weekOf(week->children, place));
    calendar.exceptions =
        encodeExceptions(readExceptions(week, find(children, u"Exceptions"), place),
                         readWorkWeeks(find(children, u"WorkWeeks"), place));
}

std::vector<CalendarException> exceptionsOf(const Calendar &calendar)
{
    return decodeExceptions(calendar.exceptions).value_or(std::vector<CalendarException>());
}

XmlExtras calendarDays(const Calendar &calendar, const std::vector<CalendarException> &more)
{
    const WeekPattern week = decodeWeek(calendar.week).value_or(WeekPattern());
    std::vector<CalendarException> exceptions = exceptionsOf(calendar);
    const auto weeks =
        decodeAlternativeWeeks(calendar.exceptions).value_or(std::vector<AlternativeWeek>());
    const auto worked =
        std::ranges::find_if(week, [](const auto &day) { return day && !day->empty(); });
    const DayShifts &usual = worked == week.end() ? standardShifts() : **worked;

    for (CalendarException exception : more) {
        if (exception.working && exception.shifts.empty())
            exception.shifts = usual;
        exceptions.push_back(std::move(exception));
    }

    XmlExtra days = weekDays(week);
    XmlExtra named{u"Exceptions"_s, {}, {}};
    for (const CalendarException &exception : exceptions) {
        if (exception.recurrence.type == Recurrence::Daily
            || exception.recurrence.type == Recurrence::None)
            days.children.push_back(datedDay(exception, usual));
        named.children.push_back(exceptionElement(exception));
    }
    XmlExtra workWeeks{u"WorkWeeks"_s, {}, {}};
    for (const AlternativeWeek &w : weeks) {
        XmlExtra element{u"WorkWeek"_s, {}, {timePeriod(w.from, w.to), leaf(u"Name"_s, w.name)}};
        element.children.push_back(weekDays(w.week));
        workWeeks.children.push_back(std::move(element));
    }
    XmlExtras all;
    for (XmlExtra *part : {&days, &named, &workWeeks}) {
        if (!part->children.empty())
            all.push_back(std::move(*part));
    }
    return all;
}

bool isCalendarDays(const QString &name)
{
    return name == u"WeekDays" || name == u"Exceptions" || name == u"WorkWeeks";
}

} // namespace zs
