// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_builder.h"
#include "support/stringify.h"
#include "ui/gantt/gantt_scene.h"

#include <catch2/catch_approx.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// February 2026: the 14th is a Saturday that is worked, the Spring Festival from the 15th to the
/// 23rd.
DayShading february()
{
    return DayShading([](std::int64_t day) -> DayShade {
        const QDate date = WallTime::dateOf(day);
        if (date == QDate(2026, 2, 14))
            return {DayKind::MakeUp, {}};
        if (date >= QDate(2026, 2, 15) && date <= QDate(2026, 2, 23))
            return {DayKind::Holiday, u"春节"_s};
        return {date.dayOfWeek() > 5 ? DayKind::Off : DayKind::Working, {}};
    });
}

struct Chart {
    ChartBuilder builder;
    TimeScale scale{at(2026, 2, 1, 0), 24};
    Viewport view{0, 0, 1000, 520};
    SceneOptions options;
    QSet<TaskId> collapsed;

    [[nodiscard]] GanttScene scene(int baseline = -1) const
    {
        const auto snapshot = builder.snapshot(baseline);
        return buildGanttScene(*snapshot, VisibleRows(*snapshot, collapsed), view, scale, options);
    }
};

} // namespace

TEST_CASE("a task is a bar, a summary a bracket, a milestone a diamond", "[gantt][scene]")
{
    Chart c;
    c.builder.task("Part", at(2026, 2, 2), 4)
        .task("Work", at(2026, 2, 2), 4, 1)
        .task("Gate", at(2026, 2, 6), 0, 1);
    const GanttScene s = c.scene();
    REQUIRE(s.bars.size() == 1);
    REQUIRE(s.brackets.size() == 1);
    REQUIRE(s.diamonds.size() == 1);
    CHECK(s.bars[0].rect.left() == Catch::Approx(24 + 8)); // one day and eight hours of a 24 px day
    CHECK(s.bars[0].rect.height() == 14);
    CHECK(s.bars[0].rect.center().y() == Catch::Approx(26 + 13));
    CHECK(s.diamonds[0].centre.x() == Catch::Approx(5 * 24 + 8));
    CHECK(s.rowLines.size() == 3);
}

TEST_CASE("only what is in sight is built", "[gantt][scene]")
{
    Chart c;
    for (int i = 0; i < 1000; ++i)
        c.builder.task("T", at(2026, 2, 2), 3);
    c.view = {0, 26.0 * 500 + 10, 1000, 260};
    const GanttScene s = c.scene();
    CHECK(s.firstRow == 500);
    CHECK(s.endRow == 511);
    CHECK(s.bars.size() == 11);
    CHECK(s.bars.front().task == 500);
    CHECK(s.bars.front().rect.center().y() == Catch::Approx(13 - 10));
    c.view.left = 50'000;
    CHECK(c.scene().bars.empty());
    c.view = {0, 26.0 * 5000, 1000, 260}; // below the last row
    CHECK(c.scene().bars.empty());
}

TEST_CASE("links that cross the screen are built, the others are not", "[gantt][scene]")
{
    Chart c;
    for (int i = 0; i < 300; ++i)
        c.builder.task("T", at(2026, 2, 2), 3);
    c.builder.link(1, 300).link(1, 2).link(299, 300).link(150, 151);
    c.view = {0, 26.0 * 140, 1000, 260};
    const GanttScene s = c.scene();
    REQUIRE(s.links.size() == 2);
    CHECK(s.links[0].link == 0); // passes through from top to bottom
    CHECK(s.links[1].link == 3);
    c.options.showLinks = false;
    CHECK(c.scene().links.empty());
}

TEST_CASE("a link to a collapsed task is not drawn", "[gantt][scene]")
{
    Chart c;
    c.builder.task("Part", at(2026, 2, 2), 4)
        .task("A", at(2026, 2, 2), 2, 1)
        .task("B", at(2026, 2, 4), 2)
        .link(2, 3);
    CHECK(c.scene().links.size() == 1);
    c.collapsed = {taskId(1)};
    const GanttScene s = c.scene();
    CHECK(s.links.empty());
    CHECK(s.endRow == 2);
    CHECK(s.bars[0].rect.center().y() == Catch::Approx(26 + 13));
}

TEST_CASE("days off are shaded together, make-up days are worked and marked", "[gantt][scene]")
{
    Chart c;
    const DayShading days = february();
    c.options.days = &days;
    c.builder.task("T", at(2026, 2, 2), 3);
    const GanttScene s = c.scene();
    const auto bandAt = [&](int day) -> const SceneBand * {
        const double x = (day - 1) * 24 + 12;
        for (const SceneBand &band : s.bands) {
            if (band.rect.left() <= x && band.rect.right() >= x)
                return &band;
        }
        return nullptr;
    };
    REQUIRE(bandAt(14));
    CHECK(bandAt(14)->kind == BandKind::MakeUp);
    CHECK(bandAt(14)->rect.width() == Catch::Approx(24));
    REQUIRE(bandAt(15));
    CHECK(bandAt(15)->kind == BandKind::Holiday);
    CHECK(bandAt(15)->label == u"春节"_s);
    CHECK(bandAt(15)->rect.width() == Catch::Approx(9 * 24));
    REQUIRE(bandAt(7));
    CHECK(bandAt(7)->kind == BandKind::Off);
    CHECK(bandAt(7) == bandAt(8)); // one weekend, one band
    CHECK(bandAt(13) == nullptr);
    c.scale = TimeScale(at(2026, 2, 1, 0), 1);
    CHECK(c.scene().bands.empty()); // weekends of two pixels would be noise
}

TEST_CASE("a name that does not fit into its bar stands right of it", "[gantt][scene]")
{
    Chart c;
    c.options.textWidth = [](const QString &text) {
        return 10.0 * static_cast<double>(text.size());
    };
    c.builder.task("abc", at(2026, 2, 2), 5).task("a very long name", at(2026, 2, 2), 2);
    const GanttScene s = c.scene();
    REQUIRE(s.labels.size() == 2);
    CHECK(s.labels[0].inside);
    CHECK(s.bars[0].rect.contains(s.labels[0].rect));
    CHECK_FALSE(s.labels[1].inside);
    CHECK(s.labels[1].rect.left() > s.bars[1].rect.right());
}

TEST_CASE("a day's answer stays where it is while other days are asked for", "[gantt][scene]")
{
    const DayShading days = february();
    const DayShade &festival = days.day(WallTime::dayNumber(QDate(2026, 2, 17)));
    for (std::int64_t day = 0; day < 5000; ++day)
        (void)days.day(day);
    CHECK(festival.kind == DayKind::Holiday);
    CHECK(festival.name == u"春节"_s);
}

TEST_CASE("a name never stands on the dark part of its bar", "[gantt][scene]")
{
    Chart c;
    c.options.textWidth = [](const QString &text) {
        return 10.0 * static_cast<double>(text.size());
    };
    c.builder.task("abc", at(2026, 2, 2), 5);
    c.builder.last().percentComplete = 50;
    GanttScene s = c.scene();
    CHECK(s.labels[0].inside);
    CHECK(s.labels[0].rect.left() > s.bars[0].rect.center().x());
    c.builder.last().percentComplete = 80;
    s = c.scene();
    CHECK_FALSE(s.labels[0].inside);
}

TEST_CASE("where hours have cells the hours off are shaded too", "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 2), 3);
    const DayShading days(
        [](std::int64_t) { return DayShade{DayKind::Working, {}, {{480, 720}, {780, 1020}}}; });
    c.options.days = &days;
    CHECK(c.scene().bands.empty());
    c.scale = TimeScale(at(2026, 2, 1, 0), 480);
    c.view.width = 470;
    const GanttScene s = c.scene();
    REQUIRE(s.bands.size() == 3); // night, lunch, evening
    CHECK(s.bands[1].rect.left() == Catch::Approx(240));
    CHECK(s.bands[1].rect.width() == Catch::Approx(20));
}

TEST_CASE("a bar that is cut off on the left keeps its name in sight", "[gantt][scene]")
{
    Chart c;
    c.options.textWidth = [](const QString &text) {
        return 10.0 * static_cast<double>(text.size());
    };
    c.builder.task("abc", at(2026, 2, 2), 20);
    c.view.left = 200;
    const GanttScene s = c.scene();
    REQUIRE(s.labels.size() == 1);
    CHECK(s.labels[0].inside);
    CHECK(s.labels[0].rect.left() >= 0);
}

TEST_CASE("what a bar is follows from progress, schedule and the day of reckoning",
          "[gantt][scene]")
{
    GanttRow row;
    row.start = at(2026, 2, 2);
    row.finish = at(2026, 2, 6);
    CHECK(roleOf(row, at(2026, 2, 3), true) == BarRole::Idle);
    row.percent = 40;
    CHECK(roleOf(row, at(2026, 2, 3), true) == BarRole::OnTrack);
    row.critical = true;
    CHECK(roleOf(row, at(2026, 2, 3), true) == BarRole::Critical);
    CHECK(roleOf(row, at(2026, 2, 3), false) == BarRole::OnTrack);
    CHECK(roleOf(row, at(2026, 2, 9), true) == BarRole::Late);
    row.percent = 100;
    CHECK(roleOf(row, at(2026, 2, 9), true) == BarRole::Done);
    row.active = false;
    CHECK(roleOf(row, at(2026, 2, 9), true) == BarRole::Inactive);
    GanttRow missed;
    missed.deadlineMissed = true;
    CHECK(roleOf(missed, {}, true) == BarRole::Late);
}

TEST_CASE("float is a line from the finish to the latest finish", "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 2), 3);
    CHECK(c.scene().floats.empty());
    c.builder.lastTimes().totalFloat = 960;
    c.builder.lastTimes().lateFinish = at(2026, 2, 6, 17);
    const GanttScene s = c.scene();
    REQUIRE(s.floats.size() == 1);
    CHECK(s.floats[0].line.p1().x() == Catch::Approx(s.bars[0].rect.right()));
    CHECK(s.floats[0].line.p2().x() == Catch::Approx(5 * 24 + 17));
}

TEST_CASE("a baseline bar lies below its bar, within the row", "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 4), 3);
    Baseline baseline;
    baseline.id = idOf<BaselineId>(1, 5);
    c.builder.plan().baselines.push_back(baseline);
    BaselineTask part;
    part.baseline = baseline.id;
    part.task = taskId(1);
    part.start = at(2026, 2, 2);
    part.finish = at(2026, 2, 5);
    c.builder.plan().baselineTasks.push_back(part);
    CHECK(c.scene().baselines.empty());
    const GanttScene s = c.scene(0);
    REQUIRE(s.baselines.size() == 1);
    CHECK(s.baselines[0].rect.height() == 5);
    CHECK(s.baselines[0].rect.top() >= s.bars[0].rect.bottom());
    CHECK(s.baselines[0].rect.bottom() <= 26);
    CHECK(s.baselines[0].rect.left() == Catch::Approx(24 + 8));
}

TEST_CASE("today and the status date are lines only while in sight", "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", at(2026, 2, 2), 3);
    c.builder.plan().project.statusDate = at(2026, 2, 3, 0);
    c.options.now = at(2026, 2, 5, 12);
    CHECK(c.scene().todayX == Catch::Approx(4 * 24 + 12));
    CHECK(c.scene().statusX == Catch::Approx(48));
    c.options.now = at(2030, 1, 1);
    CHECK(c.scene().todayX < 0);
}

TEST_CASE("tasks without dates have a row and no bar", "[gantt][scene]")
{
    Chart c;
    c.builder.task("T", WallTime(), 3);
    c.builder.lastTimes() = {};
    const GanttScene s = c.scene();
    CHECK(s.rowLines.size() == 1);
    CHECK(s.bars.empty());
    CHECK(s.labels.empty());
}

namespace {

/// Whether any part of any link runs through the middle of a box.
bool isCrossed(const GanttScene &scene, const QRectF &box)
{
    for (const SceneLink &link : scene.links) {
        for (qsizetype i = 1; i < link.route.points.size(); ++i) {
            const QRectF part = QRectF(link.route.points[i - 1], link.route.points[i]).normalized();
            if (part.right() >= box.left() && part.left() <= box.right()
                && part.bottom() >= box.center().y() - 2 && part.top() <= box.center().y() + 2)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a name steps past the line that leaves its bar", "[gantt][scene]")
{
    Chart c;
    c.builder.task("first", at(2026, 2, 2), 1)
        .task("second", at(2026, 2, 4), 1)
        .task("third", at(2026, 2, 5), 1)
        .link(1, 2)
        .link(2, 3);
    const GanttScene s = c.scene();
    REQUIRE(s.links.size() == 2);
    REQUIRE(s.labels.size() == 3);
    for (const SceneLabel &label : s.labels)
        CHECK_FALSE(isCrossed(s, label.rect));
}

TEST_CASE("a line that must run through a name is drawn around it", "[gantt][scene]")
{
    Chart c;
    c.builder.task("from", at(2026, 2, 11), 1)
        .task("a name far longer than its bar", at(2026, 2, 9), 1)
        .task("to", at(2026, 2, 13), 1)
        .task("apart", at(2026, 2, 2), 1)
        .link(1, 3);
    const GanttScene s = c.scene();
    REQUIRE(s.labels.size() == 4);
    CHECK(isCrossed(s, s.labels[1].rect));
    CHECK(s.labels[1].crossed);
    CHECK_FALSE(s.labels[3].crossed);
}

TEST_CASE("a name stands clear of its task's deadline", "[gantt][scene]")
{
    Chart c;
    c.builder.task("the gate of approval", at(2026, 2, 3, 17), 0);
    c.builder.last().deadline = at(2026, 2, 5, 17);
    const GanttScene s = c.scene();
    REQUIRE(s.deadlines.size() == 1);
    REQUIRE(s.labels.size() == 1);
    CHECK(s.labels[0].rect.left() > s.deadlines[0].tip.x());
}
