// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_text.h"

#include "support/stringify.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const DayShifts kOffice{{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};

/// A value for every field of an exception, so that a field the codec forgets is seen.
CalendarException fullException()
{
    return {u"夏季停工"_s,
            QDate(2026, 7, 1),
            QDate(2026, 9, 30),
            true,
            {{0, 6 * 60}, {22 * 60, 24 * 60}},
            {.type = Recurrence::MonthlyByPosition,
             .byOccurrences = true,
             .occurrences = 3,
             .period = 2,
             .daysOfWeek = 42,
             .monthItem = 9,
             .monthPosition = 4,
             .month = 6,
             .monthDay = 31}};
}

} // namespace

TEST_CASE("A week keeps what it sets, what it sets free and what it leaves to its base")
{
    const WeekPattern week{kOffice,
                           std::nullopt,
                           DayShifts{},
                           std::nullopt,
                           DayShifts{{0, 1440}},
                           std::nullopt,
                           std::nullopt};
    const QString text = encodeWeek(week);
    CHECK(
        text
        == uR"({"fri":[["00:00","24:00"]],"mon":[["08:00","12:00"],["13:00","17:00"]],"wed":[]})"_s);
    const auto read = decodeWeek(text);
    REQUIRE_OK(read);
    CHECK(*read == week);
}

TEST_CASE("A week that sets nothing is empty text, and so are no exceptions")
{
    CHECK(encodeWeek({}).isEmpty());
    CHECK(encodeExceptions({}).isEmpty());
    const auto week = decodeWeek({});
    REQUIRE_OK(week);
    CHECK(*week == WeekPattern{});
    const auto exceptions = decodeExceptions({});
    REQUIRE_OK(exceptions);
    CHECK(exceptions->empty());
}

TEST_CASE("Exceptions and alternative weeks come back whole and in order")
{
    const std::vector<CalendarException> exceptions{
        {u"停电"_s, QDate(2026, 3, 2), QDate(2026, 3, 2), false, {}, {}},
        fullException(),
        {u"open end"_s,
         QDate(2026, 1, 1),
         {},
         false,
         {},
         {.type = 7, .byOccurrences = true, .occurrences = 4}},
    };
    std::vector<AlternativeWeek> weeks(1);
    weeks[0] = {u"夏令作息"_s, QDate(2026, 6, 1), QDate(2026, 9, 30), {}};
    weeks[0].week[5] = kOffice;
    weeks[0].week[6] = DayShifts{};
    const QString text = encodeExceptions(exceptions, weeks);
    const auto read = decodeExceptions(text);
    REQUIRE_OK(read);
    CHECK(*read == exceptions);
    const auto readWeeks = decodeAlternativeWeeks(text);
    REQUIRE_OK(readWeeks);
    CHECK(*readWeeks == weeks);
}

TEST_CASE("Text that is not a week is refused")
{
    const auto text = GENERATE(u"monday"_s,
                               u"[]"_s,
                               uR"({"someday":[]})"_s,
                               uR"({"mon":true})"_s,
                               uR"({"mon":[["8:00","12:00"]]})"_s,
                               uR"({"mon":[["12:00","08:00"]]})"_s,
                               uR"({"mon":[["08:00","08:00"]]})"_s,
                               uR"({"mon":[["08:00","24:01"]]})"_s,
                               uR"({"mon":[["08:60","12:00"]]})"_s,
                               uR"({"mon":[["-1:00","12:00"]]})"_s,
                               uR"({"mon":[["08:00"]]})"_s,
                               uR"({"mon":[["08:00","12:00"],["11:00","17:00"]]})"_s);
    CAPTURE(text);
    const auto read = decodeWeek(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Invalid);
    CHECK_FALSE(read.error().message.isEmpty());
}

TEST_CASE("Text that is not a list of exceptions is refused")
{
    const auto text =
        GENERATE(u"{"_s,
                 uR"({"exceptions":{}})"_s,
                 uR"({"exceptions":[1]})"_s,
                 uR"({"exceptions":[{"from":"2026-02-30","to":"2026-03-01"}]})"_s,
                 uR"({"exceptions":[{"from":"2026-02-20","to":"never"}]})"_s,
                 uR"({"exceptions":[{"from":"2026-02-20","shifts":[["9","10"]]}]})"_s,
                 uR"({"exceptions":[{"from":"2026-02-20","repeat":{"type":"weekly"}}]})"_s);
    CAPTURE(text);
    const auto read = decodeExceptions(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Invalid);
}

TEST_CASE("An alternative week with an unknown day is refused")
{
    CHECK_FALSE(decodeAlternativeWeeks(
        uR"({"weeks":[{"from":"2026-06-01","to":"2026-09-30","week":{"x":[]}}]})"_s));
    CHECK_FALSE(decodeAlternativeWeeks(uR"({"weeks":[{"to":"2026-09-30","week":{}}]})"_s));
}
