// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/baseline_commands.h"

#include "calendar/frozen_calendars.h"
#include "unit/commands/planned.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Desk approvedPlan()
{
    Desk desk(aPlan()
                  .withHolidays()
                  .summary("路基")
                  .task("开挖", days(3))
                  .dates("2026-03-02 08:00", "2026-03-04 17:00")
                  .milestone("验收")
                  .end());
    desk.task("开挖").cost = Money::yuan(500);
    desk.task("开挖").work = {days(6)};
    return desk;
}

} // namespace

TEST_CASE("a baseline holds every task as it is, with its place in the tree", "[baseline]")
{
    Desk desk = approvedPlan();
    REQUIRE_OK(desk.run(SaveBaseline{desk.project(), u"初步设计批复"_s, u"示发改〔2026〕7号"_s}));
    REQUIRE(desk.plan.baselines.size() == 1);
    const Baseline &baseline = desk.plan.baselines[0];
    CHECK(baseline.number == 0);
    CHECK(baseline.name == u"初步设计批复"_s);
    CHECK(baseline.document == u"示发改〔2026〕7号"_s);
    CHECK(baseline.savedAt == desk.now);
    REQUIRE(desk.plan.baselineTasks.size() == 3);
    const BaselineTask &dig = desk.plan.baselineTasks[1];
    CHECK(dig.task == desk.task("开挖").id);
    CHECK(dig.parent == desk.task("路基").id);
    CHECK(dig.name == u"开挖"_s);
    CHECK(dig.wbs == u"1.1"_s);
    CHECK(dig.position == 1);
    CHECK(dig.start == at("2026-03-02 08:00"));
    CHECK(dig.finish == at("2026-03-04 17:00"));
    CHECK(dig.duration.value == days(3));
    CHECK(dig.work.value == days(6));
    CHECK(dig.cost == Money::yuan(500));
    CHECK_FALSE(dig.summary);
    CHECK(desk.plan.baselineTasks[0].summary);
    CHECK(desk.plan.baselineTasks[2].milestone);
}

TEST_CASE("a baseline holds the calendars and the notices they follow", "[baseline]")
{
    Desk desk = approvedPlan();
    REQUIRE_OK(desk.run(SaveBaseline{desk.project(), {}, u"7号"_s}));
    const auto frozen = frozenFromText(desk.plan.baselines[0].calendars);
    REQUIRE_OK(frozen);
    CHECK(frozen->project == desk.plan.project.calendar);
    CHECK(frozen->find(desk.plan.project.calendar) != nullptr);
    CHECK(frozen->holidays.knows(2026));
}

TEST_CASE("a baseline needs the document that approved it, unless it says that it has none",
          "[baseline]")
{
    Desk desk = approvedPlan();
    CHECK(desk.refused(SaveBaseline{desk.project(), u"a"_s, u"  "_s}).code == ErrorCode::Invalid);
    SaveBaseline working{desk.project(), u"工作稿"_s, {}};
    working.withoutDocument = true;
    REQUIRE_OK(desk.run(working));
    CHECK(desk.plan.baselines[0].document.isEmpty());
    Desk empty(aPlan());
    CHECK(empty.refused(SaveBaseline{empty.project(), u"a"_s, u"b"_s}).code == ErrorCode::Invalid);
}

TEST_CASE("baselines are numbered on beyond ten, and a deleted number below is not given again",
          "[baseline]")
{
    Desk desk = approvedPlan();
    for (int i = 0; i < 13; ++i)
        REQUIRE_OK(desk.run(SaveBaseline{desk.project(), {}, u"7号"_s}));
    CHECK(desk.plan.baselines.back().number == 12);
    REQUIRE_OK(desk.run(DeleteBaseline{desk.project(), desk.plan.baselines[5].id}));
    REQUIRE_OK(desk.run(SaveBaseline{desk.project(), {}, u"7号"_s}));
    CHECK(desk.plan.baselines.back().number == 13);
}

TEST_CASE("the first baseline is the one to measure against and cannot be deleted while it is",
          "[baseline]")
{
    Desk desk = approvedPlan();
    REQUIRE_OK(desk.run(SaveBaseline{desk.project(), u"一"_s, u"7号"_s}));
    REQUIRE_OK(desk.run(SaveBaseline{desk.project(), u"二"_s, u"8号"_s}));
    const BaselineId first = desk.plan.baselines[0].id;
    const BaselineId second = desk.plan.baselines[1].id;
    CHECK(desk.plan.project.controlBaseline == first);
    CHECK(desk.refused(DeleteBaseline{desk.project(), first}).message.contains(u"一"_s));
    REQUIRE_OK(desk.run(SetControlBaseline{desk.project(), second}));
    REQUIRE_OK(desk.run(DeleteBaseline{desk.project(), first}));
    CHECK(desk.plan.baselines.size() == 1);
    CHECK(desk.plan.baselineTasks.size() == 3);
    CHECK(std::ranges::all_of(desk.plan.baselineTasks,
                              [&](const BaselineTask &row) { return row.baseline == second; }));
    REQUIRE_OK(desk.run(SetControlBaseline{desk.project(), {}}));
    CHECK(controlBaseline(desk.plan)->id == second);
    CHECK(desk.refused(SetControlBaseline{desk.project(), first}).code == ErrorCode::NotFound);
}
