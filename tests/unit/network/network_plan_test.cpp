// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gantt/chart_builder.h"
#include "support/stringify.h"
#include "ui/network/network_picture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Design (survey, drawings) before building (foundation, walls) before the hand-over.
ChartBuilder sample()
{
    ChartBuilder b;
    b.task("Design", at(2026, 3, 2), 10)
        .task("Survey", at(2026, 3, 2), 5, 1)
        .task("Drawings", at(2026, 3, 9), 3, 1)
        .task("Build", at(2026, 3, 16), 20)
        .task("Foundation", at(2026, 3, 16), 8, 1)
        .task("Walls", at(2026, 3, 26), 10, 1)
        .task("Hand over", at(2026, 4, 10), 0)
        .link(2, 3)
        .link(5, 6)
        .link(1, 4)
        .link(6, 7);
    return b;
}

std::vector<std::pair<QString, QString>> namesOf(const GanttSnapshot &s, const NetworkPlan &plan)
{
    std::vector<std::pair<QString, QString>> names;
    for (const NetworkEdge &edge : plan.edges)
        names.emplace_back(s.row(plan.nodes[static_cast<std::size_t>(edge.from)].task).name,
                           s.row(plan.nodes[static_cast<std::size_t>(edge.to)].task).name);
    return names;
}

} // namespace

TEST_CASE("an open summary has no box: its links act through the tasks at its ends",
          "[network][plan]")
{
    const auto s = sample().snapshot();
    const NetworkPlan plan = networkPlan(*s, {});
    CHECK(plan.nodes.size() == 5);
    CHECK(plan.nodeOf[0] == -1);
    using Pair = std::pair<QString, QString>;
    CHECK(namesOf(*s, plan)
          == std::vector<Pair>{{u"Survey"_s, u"Drawings"_s},
                               {u"Foundation"_s, u"Walls"_s},
                               {u"Drawings"_s, u"Foundation"_s},
                               {u"Walls"_s, u"Hand over"_s}});
}

TEST_CASE("a collapsed summary is one box with the links of all that lies in it", "[network][plan]")
{
    const auto s = sample().snapshot();
    const NetworkPlan plan = networkPlan(*s, {taskId(1), taskId(4)});
    REQUIRE(plan.nodes.size() == 3);
    CHECK(plan.nodes[0].summary);
    CHECK(plan.nodeOf[2] == 0); // drawings lie in the box of the design
    using Pair = std::pair<QString, QString>;
    CHECK(namesOf(*s, plan)
          == std::vector<Pair>{{u"Design"_s, u"Build"_s}, {u"Build"_s, u"Hand over"_s}});
}

TEST_CASE("summaries are collapsed from the deepest level up until the boxes fit",
          "[network][plan]")
{
    const auto s = sample().snapshot();
    CHECK(collapsedToFit(*s, 5).isEmpty());
    CHECK(collapsedToFit(*s, 3) == QSet<TaskId>{taskId(1), taskId(4)});
}

TEST_CASE("a box holds early dates, duration, number, name, late dates and float",
          "[network][picture]")
{
    ChartBuilder b = sample();
    b.schedule().tasks[1].lateStart = at(2026, 3, 4);
    b.schedule().tasks[1].lateFinish = WallTime::at(QDate(2026, 3, 9), 0); // midnight: Sunday's end
    b.schedule().tasks[1].totalFloat = 960;
    const NetworkCells cells = networkCells(*b.snapshot(), 1);
    CHECK(cells.earlyStart == u"2026-03-02"_s);
    CHECK(cells.duration == u"5"_s);
    CHECK(cells.earlyFinish == u"2026-03-06"_s);
    CHECK(cells.number == u"2"_s);
    CHECK(cells.name == u"Survey"_s);
    CHECK(cells.lateStart == u"2026-03-04"_s);
    CHECK(cells.totalFloat == u"2"_s);
    CHECK(cells.lateFinish == u"2026-03-08"_s);
}

TEST_CASE("a picture knows its boxes by place and by task", "[network][picture]")
{
    const auto picture = networkPicture(sample().snapshot(), {.collapsed = {taskId(1)}});
    const QRectF box = picture->boxOf(1); // the survey, within the collapsed design
    REQUIRE_FALSE(box.isNull());
    CHECK(picture->nodeAt(box.center()) == 0);
    CHECK(picture->nodeAt({-50, -50}) == -1);
    CHECK(picture->boxOf(99).isNull());
}
