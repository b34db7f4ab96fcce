// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gantt/chart_builder.h"
#include "calendar/calendar_text.h"
#include "support/stringify.h"
#include "ui/panels/histogram_scene.h"
#include "ui/panels/resource_loads.h"

#include <catch2/catch_approx.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

WorkCalendarPtr office()
{
    const DayShifts day{{480, 720}, {780, 1020}};
    return std::make_shared<const WorkCalendar>(
        std::array<DayShifts, 7>{day, day, day, day, day, {}, {}}, 0, std::vector<DayShifts>{});
}

/// Two tasks of one worker: Monday 2 March to Wednesday, and Tuesday to Friday.
LoadSeries overlapping()
{
    LoadSeries series;
    series.title = u"Surveyor"_s;
    series.calendar = office();
    series.capacity = {{at(2020, 1, 1), 1000}};
    series.loads = {{at(2026, 3, 2), at(2026, 3, 4, 17), 1000, taskId(1), u"A"_s},
                    {at(2026, 3, 3), at(2026, 3, 6, 17), 500, taskId(2), u"B"_s}};
    return series;
}

TimeWindow window(double perDay)
{
    return {TimeScale(at(2026, 3, 2, 0), perDay), 0, 800};
}

} // namespace

TEST_CASE("loads add up by days, days off have neither load nor capacity", "[panels][load]")
{
    LoadSeries series = overlapping();
    series.loads[1].to = at(2026, 3, 9, 17); // over the weekend
    const DailyLoad load = dailyLoad(series);
    CHECK(load.firstDay == at(2026, 3, 2).day());
    CHECK(load.units == std::vector{1.0, 1.5, 1.5, 0.5, 0.5, 0.0, 0.0, 0.5});
    CHECK(load.capacity == std::vector{1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 1.0});
    CHECK(load.isOver(1));
    CHECK_FALSE(load.isOver(0));
}

TEST_CASE("half a day of work is half the day's load", "[panels][load]")
{
    LoadSeries series = overlapping();
    series.loads = {{at(2026, 3, 2), at(2026, 3, 2, 12), 1000, taskId(1), u"A"_s}};
    CHECK(dailyLoad(series).units == std::vector{0.5});
    CHECK(dailyLoad({}).units.empty());
}

TEST_CASE("capacity follows its steps", "[panels][load]")
{
    LoadSeries series = overlapping();
    series.capacity = {{at(2026, 3, 3, 0), 500}, {at(2026, 3, 5, 0), 2000}};
    CHECK(dailyLoad(series).capacity == std::vector{0.0, 0.5, 0.5, 2.0, 2.0});
}

TEST_CASE("a bar a day stands under its day, split where it is over the capacity",
          "[panels][histogram]")
{
    const HistogramScene scene = histogramScene(dailyLoad(overlapping()), window(20), 120);
    CHECK(scene.unit == TimeUnit::Day);
    REQUIRE(scene.bars.size() == 5);
    CHECK(scene.bars[1].within.left() == Catch::Approx(20.5));
    CHECK(scene.bars[1].within.width() == Catch::Approx(19));
    CHECK(scene.bars[1].isOver());
    CHECK(scene.bars[1].above.bottom() == Catch::Approx(scene.bars[1].within.top()));
    CHECK_FALSE(scene.bars[0].isOver());
    CHECK(scene.bars[0].within.bottom() == 120);
    // half the units, half the height
    CHECK(scene.bars[4].within.height() == Catch::Approx(scene.bars[0].within.height() / 2));
    CHECK(scene.bars[0].within.top() == Catch::Approx(scene.capacity.front().y()));
}

TEST_CASE("a week's bar is as high as its worst day: no overload hides in a mean",
          "[panels][histogram]")
{
    const HistogramScene scene = histogramScene(dailyLoad(overlapping()), window(3), 120);
    CHECK(scene.unit == TimeUnit::Week);
    REQUIRE(scene.bars.size() == 1);
    CHECK(scene.bars[0].units == 1.5);
    CHECK(scene.bars[0].isOver());
    CHECK(scene.bars[0].to == at(2026, 3, 9, 0));
    const auto parts = partsWithin(overlapping(), scene.bars[0].from, scene.bars[0].to);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].name == u"A"_s);
}

TEST_CASE("only the time in sight has bars", "[panels][histogram]")
{
    TimeWindow far = window(20);
    far.left = 5000;
    CHECK(histogramScene(dailyLoad(overlapping()), far, 120).bars.empty());
    CHECK(histogramScene({}, window(20), 120).bars.empty());
}

TEST_CASE("axes have round steps that reach the highest value", "[panels][histogram]")
{
    CHECK(roundTicks(1.5, 3) == std::vector{0.0, 0.5, 1.0, 1.5});
    CHECK(roundTicks(0, 3) == std::vector{0.0, 1.0});
    const auto ticks = roundTicks(873, 4);
    CHECK(ticks.back() >= 873);
    CHECK(ticks[1] == 500);
}

TEST_CASE("a plan's assignments are the loads of its resources", "[panels][load]")
{
    ChartBuilder b;
    b.task("A", at(2026, 3, 2), 3).task("B", at(2026, 3, 3), 3);
    Resource one;
    one.id = idOf<ResourceId>(1, 7);
    one.name = u"Surveyor"_s;
    one.group = u"Field"_s;
    one.availability = u"2026-03-01..2026-03-03=1000;2026-03-04..=500"_s;
    Resource two = one;
    two.id = idOf<ResourceId>(2, 7);
    two.name = u"Driller"_s;
    two.availability.clear();
    b.plan().resources = {one, two};
    for (int i = 0; i < 2; ++i) {
        Assignment part;
        part.task = taskId(i + 1);
        part.resource = i == 0 ? one.id : two.id;
        part.units = 800;
        b.plan().assignments.push_back(part);
    }
    b.plan().assignments[1].delay = {480};
    const auto choices = resourceChoices(b.plan());
    REQUIRE(choices.size() == 3);
    CHECK(choices[0].name == u"Driller"_s);
    CHECK(choices[2].group);
    const CalendarSet calendars = CalendarSet::compile(b.plan(), {});
    const LoadSeries single = loadOf(b.plan(), b.schedule(), calendars, choices[1]);
    REQUIRE(single.loads.size() == 1);
    CHECK(single.loads[0].units == 800);
    CHECK(single.loads[0].task == taskId(1));
    CHECK(dailyLoad(single).capacity == std::vector{1.0, 1.0, 0.5});
    const LoadSeries delayed = loadOf(b.plan(), b.schedule(), calendars, choices[0]);
    REQUIRE(delayed.loads.size() == 1);
    CHECK(delayed.loads[0].from == at(2026, 3, 4)); // a working day behind its task
    const LoadSeries both = loadOf(b.plan(), b.schedule(), calendars, choices[2]);
    CHECK(both.loads.size() == 2);
    CHECK(dailyLoad(both).capacity.front() == 2.0);
}

TEST_CASE("work lies in the hours of those who do it", "[panels][load]")
{
    ChartBuilder b;
    b.task("A", at(2026, 3, 2), 3);
    Calendar mornings = standardCalendar();
    mornings.id = idOf<CalendarId>(1, 8);
    WeekPattern week;
    for (std::size_t day = 0; day < 5; ++day)
        week[day] = {{8 * 60, 12 * 60}};
    mornings.week = encodeWeek(week);
    b.plan().calendars.push_back(mornings);
    Resource one;
    one.id = idOf<ResourceId>(1, 7);
    one.name = u"Surveyor"_s;
    one.calendar = mornings.id;
    b.plan().resources = {one};
    Assignment part;
    part.task = taskId(1);
    part.resource = one.id;
    b.plan().assignments.push_back(part);
    const CalendarSet calendars = CalendarSet::compile(b.plan(), {});
    const auto choices = resourceChoices(b.plan());
    REQUIRE(choices.size() == 1);
    const LoadSeries load = loadOf(b.plan(), b.schedule(), calendars, choices[0]);
    REQUIRE(load.loads.size() == 1);
    CHECK(load.loads[0].calendar->workBetween(at(2026, 3, 3), at(2026, 3, 4)) == 4 * 60);
}
