// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/time_scale.h"

#include "support/stringify.h"

#include <catch2/catch_approx.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

WallTime day(int y, int m, int d)
{
    return WallTime::at(QDate(y, m, d), 0);
}

} // namespace

TEST_CASE("pixels and instants go both ways", "[gantt][scale]")
{
    const auto level = GENERATE(ZoomLevel::Year,
                                ZoomLevel::Quarter,
                                ZoomLevel::Month,
                                ZoomLevel::Week,
                                ZoomLevel::Day,
                                ZoomLevel::Hour);
    const TimeScale scale(day(2026, 1, 1), TimeScale::perDayOf(level));
    CHECK(scale.level() == level);
    CHECK(scale.x(day(2026, 1, 1)) == 0.0);
    CHECK(scale.x(day(2026, 1, 11)) == Catch::Approx(10 * scale.perDay()));
    const WallTime t{day(2026, 7, 3).minute + 617};
    CHECK(std::abs(scale.timeAt(scale.x(t)).minute - t.minute) <= 1);
}

TEST_CASE("the scale is kept within what can be drawn", "[gantt][scale]")
{
    CHECK(TimeScale(day(2026, 1, 1), 0).perDay() == TimeScale::kMinPerDay);
    CHECK(TimeScale(day(2026, 1, 1), 1e9).perDay() == TimeScale::kMaxPerDay);
    CHECK(TimeScale(WallTime(), 10).origin().isValid());
}

TEST_CASE("units begin where the calendar says", "[gantt][scale]")
{
    const WallTime t{day(2026, 2, 18).minute + 555}; // a Wednesday, 09:15
    CHECK(floorTo(t, TimeUnit::Hour) == WallTime{day(2026, 2, 18).minute + 540});
    CHECK(floorTo(t, TimeUnit::Day) == day(2026, 2, 18));
    CHECK(floorTo(t, TimeUnit::Week) == day(2026, 2, 16));
    CHECK(floorTo(t, TimeUnit::Month) == day(2026, 2, 1));
    CHECK(floorTo(t, TimeUnit::Quarter) == day(2026, 1, 1));
    CHECK(floorTo(t, TimeUnit::Year) == day(2026, 1, 1));
    CHECK(floorTo(t, TimeUnit::Decade) == day(2020, 1, 1));
    CHECK(stepped(day(2026, 11, 1), TimeUnit::Quarter) == day(2027, 2, 1));
    CHECK(stepped(day(2028, 2, 1), TimeUnit::Month) == day(2028, 3, 1));
}

TEST_CASE("header cells cover the range without gaps, and nothing outside of it", "[gantt][scale]")
{
    const double perDay = GENERATE(0.1, 0.2, 0.5, 1.0, 3.0, 6.0, 24.0, 60.0, 300.0, 1440.0);
    const TimeScale scale(day(2026, 1, 5), perDay);
    const double from = 137;
    const double to = from + 1600;
    for (const auto &cells : {scale.upperCells(from, to), scale.lowerCells(from, to)}) {
        REQUIRE_FALSE(cells.empty());
        CHECK(cells.front().x <= from);
        CHECK(cells.front().x + cells.front().width > from);
        CHECK(cells.back().x < to);
        CHECK(cells.back().x + cells.back().width >= to);
        for (std::size_t i = 1; i < cells.size(); ++i)
            CHECK(cells[i].x == Catch::Approx(cells[i - 1].x + cells[i - 1].width).margin(0.001));
        CHECK(cells.size() < 150);
    }
}

TEST_CASE("days are labelled by number under their month", "[gantt][scale]")
{
    const TimeScale scale(day(2026, 2, 1), 24);
    const auto upper = scale.upperCells(0, 28 * 24);
    REQUIRE(upper.size() == 1);
    CHECK(upper[0].label == u"2026-02"_s);
    const auto lower = scale.lowerCells(0, 28 * 24);
    REQUIRE(lower.size() == 28);
    CHECK(lower.front().label == u"1"_s);
    CHECK(lower.back().label == u"28"_s);
}

TEST_CASE("labels at the edge of what a date can be do not hang", "[gantt][scale]")
{
    const TimeScale scale(day(9990, 1, 1), 0.1);
    CHECK(scale.upperCells(0, 4000).size() < 100);
    const TimeScale early(day(1, 1, 1), 0.1);
    CHECK(early.upperCells(0, 4000).size() < 20);
}
