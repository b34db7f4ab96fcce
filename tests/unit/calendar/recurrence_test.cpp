// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_text.h"
#include "support/stringify.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBySunday = 1;
constexpr int kByMonday = 2;
constexpr int kByFriday = 32;

CalendarException repeating(QDate from, int count, Recurrence recurrence)
{
    recurrence.byOccurrences = true;
    recurrence.occurrences = count;
    return {u"x"_s, from, {}, false, {}, recurrence};
}

std::vector<QDate> allOf(const CalendarException &exception)
{
    return occurrences(exception, QDate(1950, 1, 1), QDate(2150, 12, 31));
}

QDate dateIn(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

/// The recurring exceptions of an MSPDI file, and the single days that Microsoft Project wrote for
/// them beside.
struct RecurringFile {
    std::vector<CalendarException> exceptions;
    QSet<QDate> days;
};

RecurringFile readRecurring(const QString &path)
{
    RecurringFile found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    CalendarException current;
    bool inWeekDay = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name().toString();
        if (xml.isEndElement() && name == "Exception"_L1)
            found.exceptions.push_back(current);
        if (xml.isEndElement() && name == "TimePeriod"_L1 && inWeekDay) {
            for (QDate day = current.from; day <= current.to; day = day.addDays(1))
                found.days.insert(day);
        }
        if (!xml.isStartElement())
            continue;
        if (name == "WeekDay"_L1 || name == "Exception"_L1) {
            inWeekDay = name == "WeekDay"_L1;
            current = {};
            continue;
        }
        static const QHash<QString, int Recurrence::*> numbers{
            {u"Type"_s, &Recurrence::type},
            {u"Occurrences"_s, &Recurrence::occurrences},
            {u"Period"_s, &Recurrence::period},
            {u"DaysOfWeek"_s, &Recurrence::daysOfWeek},
            {u"MonthItem"_s, &Recurrence::monthItem},
            {u"MonthPosition"_s, &Recurrence::monthPosition},
            {u"Month"_s, &Recurrence::month},
            {u"MonthDay"_s, &Recurrence::monthDay}};
        if (numbers.contains(name))
            current.recurrence.*numbers[name] = xml.readElementText().toInt();
        else if (name == "EnteredByOccurrences"_L1)
            current.recurrence.byOccurrences = xml.readElementText().toInt() != 0;
        else if (name == "FromDate"_L1)
            current.from = dateIn(xml.readElementText());
        else if (name == "ToDate"_L1)
            current.to = dateIn(xml.readElementText());
    }
    return found;
}

} // namespace

TEST_CASE("Every recurring exception of Microsoft Project's own files falls on the days it wrote")
{
    for (const int version : {2007, 2010, 2013, 2016}) {
        const auto file = readRecurring(
            QStringLiteral(ZS_SOURCE_DIR)
            + u"/../shared/data/mspdi/generated__calendar-recurring-exceptions__calendar-"
              "recurring-exceptions-project%1-mspdi.xml"_s.arg(version));
        if (file.exceptions.empty())
            SKIP("the sample files are not here");
        CAPTURE(version);
        QSet<QDate> days;
        for (CalendarException exception : file.exceptions) {
            CAPTURE(exception.from);
            const std::vector<QDate> counted = allOf(exception);
            if (exception.recurrence.type != Recurrence::Daily)
                CHECK(counted.size() == static_cast<std::size_t>(exception.recurrence.occurrences));
            CHECK(counted.back() == exception.to);
            exception.recurrence.byOccurrences = false; // until the last day, it is the same
            CHECK(allOf(exception) == counted);
            for (const QDate date : counted)
                days.insert(date);
        }
        CHECK(days == file.days);
        CHECK(file.days.size() == 140);
    }
}

TEST_CASE("Weeks of a recurrence begin on Sunday")
{
    const auto days = allOf(
        repeating(QDate(2026, 11, 25),
                  4,
                  {.type = Recurrence::Weekly, .period = 2, .daysOfWeek = kBySunday | kByFriday}));
    CHECK(days
          == std::vector{
              QDate(2026, 11, 27), QDate(2026, 12, 6), QDate(2026, 12, 11), QDate(2026, 12, 20)});
}

TEST_CASE("Every second weekday passes over weekends")
{
    const auto days =
        allOf(repeating(QDate(2026, 11, 21), 4, {.type = Recurrence::WeekdayCount, .period = 2}));
    CHECK(days
          == std::vector{
              QDate(2026, 11, 23), QDate(2026, 11, 25), QDate(2026, 11, 27), QDate(2026, 12, 1)});
}

TEST_CASE("The 31st of a month is its last day where it is shorter")
{
    const auto days =
        allOf(repeating(QDate(2027, 1, 15), 4, {.type = Recurrence::MonthlyByDay, .monthDay = 31}));
    CHECK(days
          == std::vector{
              QDate(2027, 1, 31), QDate(2027, 2, 28), QDate(2027, 3, 31), QDate(2027, 4, 30)});
}

TEST_CASE("Positions name weekdays, weekend days and any day from the first to the last")
{
    const auto inMonth = [](int item, int position) {
        return allOf(repeating(QDate(2026, 8, 1),
                               1,
                               {.type = Recurrence::MonthlyByPosition,
                                .monthItem = item,
                                .monthPosition = position}))
            .front();
    };
    CHECK(inMonth(0, 0) == QDate(2026, 8, 1)); // a Saturday
    CHECK(inMonth(0, 4) == QDate(2026, 8, 31));
    CHECK(inMonth(1, 0) == QDate(2026, 8, 3));
    CHECK(inMonth(1, 4) == QDate(2026, 8, 31));
    CHECK(inMonth(2, 1) == QDate(2026, 8, 2));
    CHECK(inMonth(2, 4) == QDate(2026, 8, 30));
    CHECK(inMonth(3, 3) == QDate(2026, 8, 23));
    CHECK(inMonth(9, 4) == QDate(2026, 8, 29));
}

TEST_CASE("A yearly day before the first day of the period begins the year after")
{
    const auto days = allOf(repeating(
        QDate(2026, 6, 1), 2, {.type = Recurrence::YearlyByDay, .month = 1, .monthDay = 29}));
    CHECK(days == std::vector{QDate(2027, 2, 28), QDate(2028, 2, 29)});
    const auto byPosition = allOf(repeating(
        QDate(2026, 6, 1),
        2,
        {.type = Recurrence::YearlyByPosition, .monthItem = 4, .monthPosition = 4, .month = 4}));
    CHECK(byPosition == std::vector{QDate(2027, 5, 31), QDate(2028, 5, 29)});
}

TEST_CASE("Only the days asked for are told, and they are counted from the beginning")
{
    const CalendarException everyMonday =
        repeating(QDate(2026, 1, 1), 10, {.type = Recurrence::Weekly, .daysOfWeek = kByMonday});
    CHECK(occurrences(everyMonday, QDate(2026, 3, 1), QDate(2026, 12, 31))
          == std::vector{QDate(2026, 3, 2), QDate(2026, 3, 9)});
    const CalendarException week{u"x"_s, QDate(2026, 3, 2), QDate(2026, 3, 6), false, {}, {}};
    CHECK(occurrences(week, QDate(2026, 3, 5), QDate(2026, 3, 31))
          == std::vector{QDate(2026, 3, 5), QDate(2026, 3, 6)});
    CHECK(occurrences(week, QDate(2026, 4, 1), QDate(2026, 4, 30)).empty());
}

TEST_CASE("Numbers that mean nothing give no days and end")
{
    const QDate from(2026, 1, 1);
    CHECK(allOf(repeating(from, 5, {.type = Recurrence::Weekly, .daysOfWeek = 0})).empty());
    CHECK(allOf(repeating(from, 5, {.type = Recurrence::MonthlyByDay, .monthDay = 0})).empty());
    CHECK(allOf(repeating(from, 5, {.type = Recurrence::MonthlyByPosition, .monthItem = 12}))
              .empty());
    CHECK(allOf(repeating(from, 5, {.type = Recurrence::YearlyByDay, .month = 12, .monthDay = 1}))
              .empty());
    CHECK(allOf(repeating(from, 0, {.type = Recurrence::DayCount})).empty());
    CHECK(allOf(repeating(from, 3, {.type = Recurrence::DayCount, .period = -4})).size() == 3);
    CHECK(allOf({u"x"_s, from, {}, false, {}, {.type = Recurrence::DayCount}}).empty());
    CHECK(allOf({u"x"_s, {}, from, false, {}, {}}).empty());
}
