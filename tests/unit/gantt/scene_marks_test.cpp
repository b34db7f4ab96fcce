// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on and beside the bars: pieces, baselines, own calendars, the progress line, other
// projects.
#include "calendar/calendar_text.h"
#include "chart_builder.h"
#include "support/stringify.h"
#include "ui/gantt/gantt_painter.h"

#include <QFontMetricsF>

#include <catch2/catch_approx.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Chart {
    ChartBuilder builder;
    TimeScale scale{at(2026, 2, 1, 0), 24};
    Viewport view{0, 0, 1000, 520};
    SceneOptions options;
    std::vector<int> more;
    std::vector<WallTime> progress;

    [[nodiscard]] GanttSnapshotPtr snapshot(int baseline = -1)
    {
        return buildSnapshot({.plan = builder.plan(),
                              .schedule = builder.schedule(),
                              .baseline = baseline,
                              .moreBaselines = more,
                              .progress = &progress});
    }
    [[nodiscard]] GanttScene scene(const GanttSnapshot &s) const
    {
        return buildGanttScene(s, VisibleRows(s, QSet<TaskId>()), view, scale, options);
    }
    [[nodiscard]] GanttScene scene(int baseline = -1) { return scene(*snapshot(baseline)); }

    void addBaseline(int number, WallTime start, WallTime finish)
    {
        Baseline baseline;
        baseline.id = idOf<BaselineId>(number, 5);
        baseline.number = number;
        builder.plan().baselines.push_back(baseline);
        BaselineTask part;
        part.baseline = baseline.id;
        part.task = taskId(1);
        part.start = start;
        part.finish = finish;
        builder.plan().baselineTasks.push_back(part);
    }
};

Calendar sevenDays(int number)
{
    WeekPattern week;
    for (auto &day : week)
        day = DayShifts{{0, kMinutesPerDay}};
    Calendar calendar;
    calendar.id = idOf<CalendarId>(number, 8);
    calendar.name = u"Seven days"_s;
    calendar.week = encodeWeek(week);
    return calendar;
}

} // namespace

TEST_CASE("interrupted work is drawn in its pieces", "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 2), 5);
    GanttSnapshot s = *c.snapshot();
    s.pieces.insert(0,
                    {{at(2026, 2, 2), at(2026, 2, 3, 17)}, {at(2026, 2, 5), at(2026, 2, 6, 17)}});
    const GanttScene scene = c.scene(s);
    REQUIRE(scene.bars.size() == 1);
    REQUIRE(scene.bars[0].pieces.size() == 2);
    CHECK(scene.bars[0].pieces[0].left() == Catch::Approx(scene.bars[0].rect.left()));
    CHECK(scene.bars[0].pieces[0].right() == Catch::Approx(2 * 24 + 17));
    CHECK(scene.bars[0].pieces[1].right() == Catch::Approx(scene.bars[0].rect.right()));
    CHECK_FALSE(scene.labels[0].inside); // the gap is no place for a name
}

TEST_CASE("a task's splits reach the chart through its calendar", "[gantt][snapshot]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 2), 4);
    c.builder.last().duration = {960};
    c.builder.last().splits = u"480+960"_s; // a day of work, two of rest, a day of work
    c.builder.lastTimes().duration = 960;
    const CalendarSet calendars = CalendarSet::compile(c.builder.plan(), {});
    const auto s = buildSnapshot(
        {.plan = c.builder.plan(), .schedule = c.builder.schedule(), .calendars = &calendars});
    REQUIRE(s->pieces.contains(0));
    const auto pieces = s->pieces.value(0);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0] == WorkPiece{at(2026, 2, 2), at(2026, 2, 2, 17)});
    CHECK(pieces[1] == WorkPiece{at(2026, 2, 5), at(2026, 2, 5, 17)});
}

TEST_CASE("a hammock is a bar of its own kind, not a milestone and never near-critical",
          "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 2), 5);
    c.builder.last().kind = TaskKind::Hammock;
    c.builder.last().duration = {0};
    c.builder.lastTimes().totalFloat = 480;
    const GanttScene scene = c.scene();
    REQUIRE(scene.bars.size() == 1);
    CHECK(scene.bars[0].hammock);
    CHECK(scene.bars[0].role == BarRole::Idle);
}

TEST_CASE("a few days of float make a task near-critical", "[gantt][scene]")
{
    GanttRow row;
    row.totalFloat = 960;
    CHECK(roleOf(row, {}, true, 2400) == BarRole::NearCritical);
    CHECK(roleOf(row, {}, true, 480) == BarRole::Idle);
    CHECK(roleOf(row, {}, false, 2400) == BarRole::Idle);
    row.totalFloat = 0;
    CHECK(roleOf(row, {}, true, 2400) == BarRole::Idle);
    row.critical = true;
    CHECK(roleOf(row, {}, true, 2400) == BarRole::Critical);
}

TEST_CASE("three baselines share the strip below the bar without touching", "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 4), 3);
    c.addBaseline(1, at(2026, 2, 2), at(2026, 2, 4));
    c.addBaseline(2, at(2026, 2, 3), at(2026, 2, 5));
    c.addBaseline(3, at(2026, 2, 4), at(2026, 2, 6));
    c.more = {2, 3, 1, 9}; // the chosen one is not drawn twice, one that is not there not at all
    const GanttScene scene = c.scene(1);
    REQUIRE(scene.baselines.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(scene.baselines[i].rank == static_cast<int>(i));
        CHECK(scene.baselines[i].rect.left()
              == Catch::Approx((1 + static_cast<double>(i)) * 24 + 8));
        CHECK(scene.baselines[i].rect.top() >= scene.bars[0].rect.bottom());
        CHECK(scene.baselines[i].rect.bottom() <= 26);
        if (i > 0)
            CHECK(scene.baselines[i].rect.top() > scene.baselines[i - 1].rect.bottom());
    }
}

TEST_CASE("a row is shaded by its task's own calendar where that differs", "[gantt][scene]")
{
    Chart c;
    c.builder.task("Office", at(2026, 2, 2), 5)
        .task("Site", at(2026, 2, 2), 5)
        .task("Concrete sets", at(2026, 2, 2), 5)
        .task("Also office", at(2026, 2, 2), 5);
    Calendar office;
    office.id = idOf<CalendarId>(2, 8);
    office.name = u"Office"_s;
    Calendar same = office;
    same.id = idOf<CalendarId>(3, 8);
    c.builder.plan().calendars = {sevenDays(1), office, same};
    c.builder.plan().project.calendar = office.id;
    c.builder.plan().tasks[1].calendar = idOf<CalendarId>(1, 8);
    c.builder.plan().tasks[2].elapsed = true;
    c.builder.plan().tasks[3].calendar = same.id;
    const DayShading days = DayShading::of(CalendarSet::compile(c.builder.plan(), {}));
    c.options.days = &days;
    const GanttScene scene = c.scene();
    REQUIRE(scene.rowShades.size() == 2);
    CHECK(scene.rowShades[0].row.top() == 26);
    CHECK(scene.rowShades[0].off.empty()); // works on every day
    CHECK(scene.rowShades[1].row.top() == 52);
    c.options.showOwnCalendars = false;
    CHECK(c.scene().rowShades.empty());
}

TEST_CASE("days off of a task's own calendar are shaded in its row", "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 2), 5);
    Calendar calendar = sevenDays(1);
    WeekPattern week = *decodeWeek(calendar.week);
    week[2] = DayShifts{}; // Wednesdays
    calendar.week = encodeWeek(week);
    c.builder.plan().calendars = {calendar};
    c.builder.last().calendar = calendar.id;
    const DayShading days = DayShading::of(CalendarSet::compile(c.builder.plan(), {}));
    c.options.days = &days;
    const GanttScene scene = c.scene();
    REQUIRE(scene.rowShades.size() == 1);
    REQUIRE_FALSE(scene.rowShades[0].off.empty());
    CHECK(scene.rowShades[0].off[0].left() == Catch::Approx(3 * 24)); // the 4th of February
    CHECK(scene.rowShades[0].off[0].width() == Catch::Approx(24));
}

TEST_CASE("the progress line runs from the status date through what is done and back to it",
          "[gantt][scene]")
{
    Chart c;
    c.builder.task("Behind", at(2026, 2, 2), 8)
        .task("Ahead", at(2026, 2, 2), 8)
        .task("Not due", at(2026, 2, 20), 3);
    const WallTime status = at(2026, 2, 5, 0);
    c.builder.plan().project.statusDate = status;
    c.progress = {at(2026, 2, 3, 0), at(2026, 2, 7, 0), status};
    CHECK(c.scene().progressLine.empty()); // only when asked for
    c.options.showProgressLine = true;
    const GanttScene scene = c.scene();
    const double statusX = 4 * 24;
    REQUIRE(scene.progressLine.size() == 5);
    CHECK(scene.progressLine.front() == QPointF(statusX, 0));
    CHECK(scene.progressLine[1] == QPointF(2 * 24, 13));
    CHECK(scene.progressLine[2] == QPointF(6 * 24, 39));
    CHECK(scene.progressLine[3] == QPointF(statusX, 65));
    CHECK(scene.progressLine.back() == QPointF(statusX, 78));
    REQUIRE(scene.progressPoints.size() == 3);
    CHECK(scene.progressPoints[0].way == -1);
    CHECK(scene.progressPoints[1].way == 1);
    CHECK(scene.progressPoints[2].way == 0);
}

TEST_CASE("the progress line runs on beyond the screen", "[gantt][scene]")
{
    Chart c;
    for (int i = 0; i < 100; ++i) {
        c.builder.task("T", at(2026, 2, 2), 8);
        c.progress.push_back(at(2026, 2, 3 + i % 3, 0));
    }
    c.builder.plan().project.statusDate = at(2026, 2, 5, 0);
    c.options.showProgressLine = true;
    c.view = {0, 26.0 * 40, 1000, 260};
    const GanttScene scene = c.scene();
    CHECK(scene.progressLine.size() == 12); // ten rows and one on each side
    CHECK(scene.progressLine.front().y() < 0);
    CHECK(scene.progressLine.back().y() > 260);
}

TEST_CASE("links to other projects are flags at the bars, with what they wait for",
          "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 2), 5).task("U", at(2026, 2, 2), 5);
    Link link;
    link.id = idOf<LinkId>(1, 2);
    link.successor = taskId(1);
    link.predecessor = idOf<TaskId>(50, 3);
    link.predecessorProject = idOf<ProjectId>(2, 9);
    link.externalName = u"Land handed over"_s;
    link.externalFinish = at(2026, 1, 30, 17);
    c.builder.plan().links.push_back(link);
    Link leaving;
    leaving.project = idOf<ProjectId>(3, 9);
    leaving.predecessor = taskId(2);
    c.builder.plan().leaving.push_back(leaving);
    const QHash<ProjectId, QString> names{{idOf<ProjectId>(2, 9), u"Ring road"_s}};
    const auto s = buildSnapshot(
        {.plan = c.builder.plan(), .schedule = c.builder.schedule(), .projects = &names});
    const auto ends = s->externals.value(0);
    REQUIRE(ends.size() == 1);
    CHECK(ends[0].task == u"Land handed over"_s);
    CHECK(ends[0].project == u"Ring road"_s);
    const GanttScene scene = c.scene(*s);
    REQUIRE(scene.flags.size() == 2);
    CHECK(scene.flags[0].incoming);
    CHECK(scene.flags[0].foot.x() == Catch::Approx(scene.bars[0].rect.left()));
    CHECK_FALSE(scene.flags[1].incoming);
    CHECK(scene.flags[1].foot.x() == Catch::Approx(scene.bars[1].rect.right()));
    CHECK(scene.links.empty());
}

TEST_CASE("sorted rows keep the links that run over the screen", "[gantt][scene]")
{
    Chart c;
    for (int i = 0; i < 40; ++i)
        c.builder.task("T", at(2026, 2, 2), 3);
    c.builder.link(1, 40).link(20, 21);
    const auto s = c.snapshot();
    std::vector<int> order; // the first and the last task in the middle of the table
    for (int i = 1; i < 39; ++i) {
        if (i == 20) {
            order.push_back(39);
            order.push_back(0);
        }
        order.push_back(i);
    }
    const VisibleRows rows(*s, order);
    c.view = {0, 26.0 * 18, 1000, 26.0 * 4};
    const GanttScene scene = buildGanttScene(*s, rows, c.view, c.scale, c.options);
    REQUIRE(scene.links.size() == 2);
    CHECK(scene.links[0].link == 0);
}

TEST_CASE("labels of the time axis never run into each other, at any zoom and letter size",
          "[gantt][header]")
{
    const int letters = GENERATE(11, 16, 22);
    const double perDay = GENERATE(0.01,
                                   0.02,
                                   0.05,
                                   0.1,
                                   0.2,
                                   0.3,
                                   0.5,
                                   0.9,
                                   1.5,
                                   3.0,
                                   4.0,
                                   6.0,
                                   10.0,
                                   17.0,
                                   24.0,
                                   60.0,
                                   160.0,
                                   480.0,
                                   1440.0);
    const TimeScale scale(at(2020, 1, 1, 0), perDay);
    QFont font;
    font.setPixelSize(letters);
    const double height = letters * 4;
    const QFontMetricsF metrics(font);
    const auto labels = headerLabels(
        metrics, QRectF(0, 0, 1200, height / 2), scale.lowerCells(300, 1500), 300, true);
    for (std::size_t i = 1; i < labels.size(); ++i)
        CHECK(labels[i].box.left() >= labels[i - 1].box.right());
    for (const HeaderLabel &label : labels)
        CHECK(metrics.horizontalAdvance(label.text) <= label.box.width() + 0.5);
    CHECK(labels.size() >= 2); // an axis without words would be none
}
