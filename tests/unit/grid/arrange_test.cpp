// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/arrange.h"

#include "grid_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Task numbers from 0 in order; heads of groups in brackets, dim rows with a question mark.
QString rowsOf(const RowArrangementPtr &rows)
{
    REQUIRE(rows);
    QStringList all;
    for (const ArrangedRow &row : rows->rows)
        all << (row.task < 0
                    ? QString(u'[' + rows->groups[static_cast<std::size_t>(row.group)].title + u']')
                    : QString(QString::number(row.task) + (row.dim ? u"?"_s : QString())));
    return all.join(u' ');
}

} // namespace

TEST_CASE("nothing asked for leaves the plan as it is", "[grid][arrange]")
{
    const GridData table = tableOf(roadPlan());
    CHECK(arranged(table, {}) == nullptr);
    CHECK(arranged(table, {{{u"no such column"_s, false}}, {}, {}}) == nullptr);
}

TEST_CASE("sorting keeps the outline and sorts siblings", "[grid][arrange]")
{
    const GridData table = tableOf(roadPlan());
    CHECK(rowsOf(arranged(table, {{{u"duration"_s, false}}, {}, {}})) == u"7 0 1 2 3 6 5 4");
    CHECK(rowsOf(arranged(table, {{{u"duration"_s, true}}, {}, {}})) == u"3 4 5 6 0 2 1 7");
    // a second key decides where the first is even; empty cells stand last either way
    CHECK(rowsOf(arranged(table, {{{u"unit"_s, false}, {u"duration"_s, false}}, {}, {}}))
          == u"7 0 1 2 3 5 4 6");
    CHECK(rowsOf(arranged(table, {{{u"unit"_s, true}}, {}, {}})).endsWith(u"6 4 5 7"));
}

TEST_CASE("groups hold the tasks without children", "[grid][arrange]")
{
    const GridData table = tableOf(roadPlan());
    const auto byUnit = arranged(table, {{}, u"unit"_s, GroupStep::Value});
    CHECK(rowsOf(byUnit) == u"[市交通局] 4 5 [市水务局] 6 [(none)] 1 2 7");
    CHECK(byUnit->groups[0].count == 2);
    CHECK(byUnit->rows[0].end == 3);
    CHECK(byUnit->rows[1].parent == 0);
    const auto byMonth = arranged(table, {{}, u"start"_s, GroupStep::Month});
    CHECK(rowsOf(byMonth) == u"[2026-03] 1 2 4 6 [2026-04] 5 [2026-05] 7");
    const auto sorted = arranged(table, {{{u"duration"_s, true}}, u"unit"_s, GroupStep::Value});
    CHECK(rowsOf(sorted) == u"[市交通局] 4 5 [市水务局] 6 [(none)] 2 1 7");
}

TEST_CASE("a filter keeps the ancestors of its hits, dim", "[grid][arrange]")
{
    const GridData table = tableOf(roadPlan());
    const auto rows = arranged(table, {}, [](int task) { return task == 5 || task == 7; });
    CHECK(rowsOf(rows) == u"3? 5 7");
    CHECK(rows->hits == 2);
    CHECK(rowsOf(arranged(table, {}, [](int) { return false; })).isEmpty());
}

TEST_CASE("visible rows follow an arrangement and what is collapsed in it", "[grid][arrange]")
{
    const GridData table = tableOf(roadPlan());
    const GanttSnapshot &plan = table.snapshot();
    const auto sorted = arranged(table, {{{u"duration"_s, true}}, {}, {}});
    const VisibleRows all(plan, sorted, {}, {});
    CHECK(all.count() == 8);
    CHECK(all.task(0) == 3);
    CHECK(all.row(7) == 7);
    CHECK_FALSE(all.inPlanOrder());
    const VisibleRows some(plan, sorted, {plan.row(3).id}, {});
    CHECK(some.count() == 5);
    CHECK(some.row(4) == -1);
    const auto grouped = arranged(table, {{}, u"unit"_s, GroupStep::Value});
    const VisibleRows groups(plan, grouped, {}, {u"市交通局"_s});
    REQUIRE(groups.count() == 7);
    CHECK(groups.task(0) == -1);
    REQUIRE(groups.group(0));
    CHECK(groups.group(0)->title == u"市交通局"_s);
    CHECK(groups.group(1)->title == u"市水务局"_s);
    CHECK(groups.group(2) == nullptr);
    CHECK(groups.row(0) == -1); // a summary has no row among groups
    const VisibleRows plain(plan, nullptr, {}, {});
    CHECK(plain.count() == 8);
    CHECK(plain.inPlanOrder());
    const auto filtered = arranged(table, {}, [](int task) { return task == 5; });
    const VisibleRows hits(plan, filtered, {}, {});
    CHECK(hits.inPlanOrder());
    CHECK(hits.dim(0));
    CHECK_FALSE(hits.dim(1));
}

TEST_CASE("activity codes make columns and groups of their own", "[grid][arrange]")
{
    Plan plan = roadPlan();
    plan.tasks[4].codes = u"{\"标段\":\"一标\"}"_s;
    plan.tasks[5].codes = u"{\"标段\":\"二标\",\"专业\":\"道路\"}"_s;
    CHECK(codesOf(plan) == QStringList{u"专业"_s, u"标段"_s});
    const GridData bare = tableOf(plan);
    const GridData table(
        bare.snapshotPtr(),
        bare.scheduled(),
        {},
        std::make_shared<const std::vector<GridColumn>>(gridColumns(codesOf(plan))));
    CHECK(table.text(5, columnOf(table, "number") + 0).size() == 1);
    const int column = columnIndex(table.columns(), u"code:标段");
    REQUIRE(column > 0);
    CHECK(table.text(4, column) == u"一标"_s);
    CHECK(rowsOf(arranged(table, {{}, u"code:标段"_s, GroupStep::Value}))
              .endsWith(u"[(none)] 1 2 6 7"));
}
