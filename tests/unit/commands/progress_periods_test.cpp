// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/progress_periods.h"

#include "commands/baseline_commands.h"
#include "commands/progress_commands.h"
#include "commands/project_fields.h"
#include "unit/commands/planned.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// a (5 days, 1,000 yuan) -> b (5 days, 2,000 yuan) from Monday 2026-03-02, with a baseline.
Desk measured()
{
    Desk desk(aPlan()
                  .task("a", days(5))
                  .dates("2026-03-02 08:00", "2026-03-06 17:00")
                  .task("b", days(5))
                  .dates("2026-03-09 08:00", "2026-03-13 17:00")
                  .link("a", "b"));
    desk.task("a").cost = Money::yuan(1000);
    desk.task("b").cost = Money::yuan(2000);
    SaveBaseline save{desk.project(), u"批复"_s, u"示发改〔2026〕7号"_s};
    REQUIRE_OK(desk.run(save));
    return desk;
}

SetStatusDate statusOf(const Desk &desk, const char *when)
{
    return {desk.project(), *when ? at(when) : WallTime()};
}

void tell(Desk &desk, const char *task, int percent, int yuan)
{
    RecordProgress told{desk.project(), desk.task(task).id};
    told.percent = percent;
    told.actualCost = Money::yuan(yuan);
    REQUIRE_OK(desk.run(told));
}

} // namespace

TEST_CASE("moving the status date keeps what was told up to the old one", "[progress][period]")
{
    Desk desk = measured();
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    CHECK(desk.plan.periods.empty()); // nothing was told before
    tell(desk, "a", 40, 500);
    const auto moved = desk.run(statusOf(desk, "2026-03-11 17:00"));
    REQUIRE_OK(moved);
    CHECK(moved->changes.size() == 2); // in one change set
    REQUIRE(desk.plan.periods.size() == 1);
    const ProgressPeriod &kept = desk.plan.periods[0];
    CHECK(kept.project == desk.project());
    CHECK(kept.status == at("2026-03-04 17:00"));
    CHECK(kept.baseline == desk.plan.baselines[0].id);
    CHECK(kept.measure == ValueMeasure::Cost);
    CHECK(kept.budget == 300'000);
    CHECK(kept.planned == 60'000); // 3 of 5 days of a
    CHECK(kept.earned == 40'000);
    CHECK(kept.actual == 50'000);
    CHECK(kept.forecastFinish.isValid());
}

TEST_CASE("the act that moves the date is taken back with what it kept", "[progress][period][undo]")
{
    Desk desk = measured();
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    const Plan before = desk.plan;
    const auto moved = desk.run(statusOf(desk, "2026-03-11 17:00"));
    REQUIRE_OK(moved);
    applyTo(desk.plan, inverse(*moved));
    CHECK(desk.plan.periods.empty());
    CHECK(desk.plan.project.statusDate == before.project.statusDate);
}

TEST_CASE("every way of moving the status date closes the period", "[progress][period]")
{
    Desk desk = measured();
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    tell(desk, "a", 40, 500);
    SECTION("taking everything up to a date as done")
    {
        REQUIRE_OK(desk.run(UpdateProgressToDate{desk.project(), at("2026-03-11 17:00")}));
        CHECK(desk.task("a").percentComplete == 100);
    }
    SECTION("the project's field")
    {
        REQUIRE_OK(desk.run(SetProjectField{
            desk.project(), u"status_date"_s, FieldValue(at("2026-03-11 17:00").minute)}));
    }
    SECTION("taking it away")
    {
        REQUIRE_OK(desk.run(statusOf(desk, "")));
    }
    REQUIRE(desk.plan.periods.size() == 1);
    CHECK(desk.plan.periods[0].earned == 40'000); // as it was told, not as it is now
}

TEST_CASE("other changes keep no figures", "[progress][period]")
{
    Desk desk = measured();
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    tell(desk, "a", 40, 500);
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00"))); // the same date
    REQUIRE_OK(desk.run(SetProjectField{desk.project(), u"note"_s, FieldValue(u"x"_s)}));
    CHECK(desk.plan.periods.empty());
}

TEST_CASE("looking back does not rewrite history, keeping it again on purpose does",
          "[progress][period]")
{
    Desk desk = measured();
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    tell(desk, "a", 40, 500);
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-05 17:00")));
    tell(desk, "a", 80, 900);
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    REQUIRE(desk.plan.periods.size() == 2);
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-05 17:00")));
    CHECK(desk.plan.periods[0].earned == 40'000);
    CHECK(desk.plan.periods[1].earned == 80'000);
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    REQUIRE_OK(desk.run(StorePeriod{desk.project()}));
    CHECK(desk.plan.periods.size() == 2);
    CHECK(desk.plan.periods[0].earned == 80'000);
}

TEST_CASE("the newest period is kept anew as long as none is later", "[progress][period]")
{
    Desk desk = measured();
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    tell(desk, "a", 40, 500);
    REQUIRE_OK(desk.run(StorePeriod{desk.project()}));
    CHECK(desk.plan.periods.at(0).earned == 40'000);
    tell(desk, "a", 60, 700);
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-05 17:00")));
    REQUIRE(desk.plan.periods.size() == 1);
    CHECK(desk.plan.periods[0].earned == 60'000);
    CHECK(desk.plan.periods[0].actual == 70'000);
}

TEST_CASE("kept figures are deleted by themselves, and only when there are any",
          "[progress][period]")
{
    Desk desk = measured();
    CHECK(desk.refused(StorePeriod{desk.project()}).code == ErrorCode::Invalid);
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    REQUIRE_OK(desk.run(StorePeriod{desk.project()}));
    const ProgressPeriodId id = desk.plan.periods.at(0).id;
    REQUIRE_OK(desk.run(DeletePeriod{desk.project(), id}));
    CHECK(desk.plan.periods.empty());
    CHECK(desk.refused(DeletePeriod{desk.project(), id}).code == ErrorCode::NotFound);
}

TEST_CASE("a plan without tasks moves its status date and keeps nothing", "[progress][period]")
{
    Desk desk(aPlan());
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-04 17:00")));
    REQUIRE_OK(desk.run(statusOf(desk, "2026-03-05 17:00")));
    CHECK(desk.plan.periods.empty());
    CHECK(desk.refused(StorePeriod{desk.project()}).code == ErrorCode::Invalid);
}
