// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mspdi_values.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("durations are read in minutes, a day counting 24 hours", "[exchange][values]")
{
    CHECK(parseIsoDuration(u"PT8H0M0S") == 480);
    CHECK(parseIsoDuration(u"PT7H30M0S") == 450);
    CHECK(parseIsoDuration(u"P1DT2H") == 26 * 60);
    CHECK(parseIsoDuration(u"P2W") == 14 * 24 * 60);
    CHECK(parseIsoDuration(u"PT2H0M5.07S") == 120);
    CHECK(parseIsoDuration(u"PT0H0M45S") == 1);
    CHECK(parseIsoDuration(u"-PT1H") == -60);
    CHECK(parseIsoDuration(u"PT1.5H") == 90);
}

TEST_CASE("what is no duration is refused", "[exchange][values]")
{
    for (const auto *text : {u"",
                             u"8",
                             u"P",
                             u"PT",
                             u"PT8",
                             u"PTH",
                             u"PT8X",
                             u"P1M",
                             u"P1Y",
                             u"PT8H8",
                             u"PT-8H",
                             u"8H",
                             u"PT99999999999999999999H",
                             u"PTnanH",
                             u"PT1H T1M",
                             u"P1DTT1H"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(parseIsoDuration(QStringView(text)).has_value());
    }
}

TEST_CASE("a duration that is written is read back", "[exchange][values]")
{
    for (const Minutes minutes : {0L, 1L, 59L, 60L, 480L, 100'000'000L, -90L})
        CHECK(parseIsoDuration(isoDurationText(minutes)) == minutes);
}

TEST_CASE("dates are local minutes, whatever zone is written behind them", "[exchange][values]")
{
    const WallTime morning = WallTime::at(QDate(2026, 2, 14), 8 * 60 + 30);
    CHECK(parseWall(u"2026-02-14T08:30:00") == morning);
    CHECK(parseWall(u"2026-02-14T08:30") == morning);
    CHECK(parseWall(u"2026-02-14T08:30:59.5") == morning);
    CHECK(parseWall(u"2026-02-14T08:30:00Z") == morning);
    CHECK(parseWall(u"2026-02-14T08:30:00+08:00") == morning);
    CHECK(parseWall(u"2026-02-14") == WallTime::at(QDate(2026, 2, 14), 0));
    CHECK(wallText(morning) == u"2026-02-14T08:30:00"_s);
}

TEST_CASE("impossible dates are refused", "[exchange][values]")
{
    for (const auto *text : {u"",
                             u"0000-01-01T00:00:00",
                             u"0001-01-01T00:00:00",
                             u"9999-12-31T23:59:00",
                             u"2026-02-30T08:00:00",
                             u"2026-13-01T08:00:00",
                             u"2026-02-14T24:00:00",
                             u"2026-02-14T08:60:00",
                             u"2026-02-14T08:00:61",
                             u"20260214",
                             u"2026-2-14T08:00:00",
                             u"-2026-02-14",
                             u"2026-02-14 08:00",
                             u"NA"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(parseWall(QStringView(text)).has_value());
    }
}

TEST_CASE("a time of day reaches from midnight to midnight", "[exchange][values]")
{
    CHECK(parseTimeOfDay(u"00:00:00") == 0);
    CHECK(parseTimeOfDay(u"17:30:00") == 1050);
    CHECK(parseTimeOfDay(u"24:00:00") == 1440);
    CHECK_FALSE(parseTimeOfDay(u"24:01:00").has_value());
    CHECK_FALSE(parseTimeOfDay(u"x").has_value());
    CHECK(timeOfDayText(1440) == u"00:00:00"_s);
    CHECK(timeOfDayText(1050) == u"17:30:00"_s);
}

TEST_CASE("decimals become whole hundredths and back without useless zeros", "[exchange][values]")
{
    CHECK(parseScaled(u"6.25", 2) == 625);
    CHECK(parseScaled(u"1.00", 3) == 1000);
    CHECK(parseScaled(u"11108.45", 0) == 11108);
    CHECK(parseScaled(u"-0.005", 2) == -1);
    CHECK_FALSE(parseScaled(u"1e300", 2).has_value());
    CHECK_FALSE(parseScaled(u"inf", 2).has_value());
    CHECK_FALSE(parseScaled(u"nan", 2).has_value());
    CHECK_FALSE(parseScaled(u"", 2).has_value());
    CHECK(scaledText(625, 2) == u"6.25"_s);
    CHECK(scaledText(5000, 2) == u"50"_s);
    CHECK(scaledText(5, 2) == u"0.05"_s);
    CHECK(scaledText(-625, 2) == u"-6.25"_s);
    CHECK(scaledText(0, 3) == u"0"_s);
    CHECK(scaledText(1200, 0) == u"1200"_s);
}

TEST_CASE("unit codes say elapsed, percent and estimated", "[exchange][values]")
{
    CHECK(isElapsedFormat(8));
    CHECK(isElapsedFormat(40));
    CHECK(isElapsedFormat(20));
    CHECK_FALSE(isElapsedFormat(7));
    CHECK_FALSE(isElapsedFormat(53));
    CHECK(isPercentFormat(19));
    CHECK(isPercentFormat(52));
    CHECK_FALSE(isPercentFormat(9));
    CHECK(isEstimatedFormat(39));
    CHECK(isEstimatedFormat(53));
    CHECK_FALSE(isEstimatedFormat(21));
}
