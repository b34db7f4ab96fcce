// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_builder.h"
#include "support/stringify.h"
#include "ui/gantt/visible_rows.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

ChartBuilder sample()
{
    ChartBuilder b;
    b.task("Design", at(2026, 3, 2), 10)
        .task("Survey", at(2026, 3, 2), 5, 1)
        .task("Drawings", at(2026, 3, 9), 3, 1)
        .task("Review", at(2026, 3, 12), 0, 2)
        .task("Build", at(2026, 3, 16), 20)
        .task("Hand over", at(2026, 4, 10), 0)
        .link(2, 4)
        .link(4, 5);
    return b;
}

} // namespace

TEST_CASE("a snapshot knows the tree by depth and subtree", "[gantt][snapshot]")
{
    const auto s = sample().snapshot();
    REQUIRE(s->size() == 6);
    CHECK(s->row(0).end == 4);
    CHECK(s->row(0).summary);
    CHECK(s->row(3).depth == 2);
    CHECK(s->row(3).parent == 2);
    CHECK(s->row(3).wbs == u"1.2.1"_s);
    CHECK_FALSE(s->row(4).summary);
    CHECK(s->row(5).milestone);
    CHECK(s->find(taskId(5)) == 4);
    CHECK(s->find(taskId(77)) == -1);
    CHECK(s->start == at(2026, 3, 2));
}

TEST_CASE("links to tasks that are not there are left out", "[gantt][snapshot]")
{
    auto b = sample();
    b.link(2, 77);
    CHECK(b.snapshot()->links.size() == 2);
    CHECK(b.snapshot()->incoming[3] == std::vector{0});
}

TEST_CASE("a baseline is taken by its number", "[gantt][snapshot]")
{
    auto b = sample();
    Baseline baseline;
    baseline.id = idOf<BaselineId>(1, 5);
    baseline.number = 2;
    baseline.name = u"Approved"_s;
    b.plan().baselines.push_back(baseline);
    BaselineTask part;
    part.baseline = baseline.id;
    part.task = taskId(2);
    part.start = at(2026, 2, 2);
    part.finish = at(2026, 2, 6, 17);
    b.plan().baselineTasks.push_back(part);
    CHECK(b.snapshot(2)->row(1).baselineStart == at(2026, 2, 2));
    CHECK(b.snapshot(2)->baseline == 2);
    CHECK_FALSE(b.snapshot(1)->row(1).baselineStart.isValid());
    CHECK(b.snapshot(1)->baseline == -1);
    CHECK(b.snapshot()->baselines.size() == 1);
}

TEST_CASE("a snapshot made with the help of an older one is the same", "[gantt][snapshot]")
{
    auto b = sample();
    const auto before = b.snapshot();
    b.plan().tasks[1].name = u"Surveying"_s;
    b.schedule().tasks[1].critical = true;
    const auto helped = buildSnapshot(b.plan(), b.schedule(), -1, before.get());
    CHECK(helped->rows == b.snapshot()->rows);
    b.plan().tasks[3].parent = taskId(1); // one level up: the old tree must not be taken over
    const auto moved = buildSnapshot(b.plan(), b.schedule(), -1, before.get());
    CHECK(moved->rows == b.snapshot()->rows);
    CHECK(moved->row(3).wbs == u"1.3"_s);
}

TEST_CASE("tasks without a schedule keep their stored dates", "[gantt][snapshot]")
{
    auto b = sample();
    b.plan().tasks[1].start = at(2025, 1, 6);
    const auto s = buildSnapshot(b.plan(), {});
    CHECK(s->row(1).start == at(2025, 1, 6));
    CHECK_FALSE(s->row(2).start.isValid());
}

TEST_CASE("collapsing skips the whole subtree", "[gantt][rows]")
{
    const auto s = sample().snapshot();
    const VisibleRows all(*s, QSet<TaskId>());
    CHECK(all.count() == 6);
    const VisibleRows some(*s, {taskId(1)});
    CHECK(some.count() == 3);
    CHECK(some.task(1) == 4);
    CHECK(some.row(4) == 1);
    CHECK(some.row(2) == -1);
    CHECK(some.row(-1) == -1);
    const VisibleRows inner(*s, {taskId(3)});
    CHECK(inner.count() == 5);
    CHECK(inner.row(3) == -1);
    CHECK(VisibleRows(*s, {taskId(5)}).count() == 6); // a leaf has nothing to hide
}
