// SPDX-License-Identifier: GPL-3.0-or-later
// Each point of the quality check on a plan made to break it, and on one that keeps it.
#include "control/schedule_quality.h"

#include "controlled.h"

#include <catch2/catch_approx.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

ScheduleQuality qualityOf(const Plan &plan)
{
    const auto quality = scheduleQuality(plan, scheduleOf(plan), calendarsOf(plan));
    REQUIRE_OK(quality);
    return *quality;
}

/// Ten tasks of two days in a row between two milestones.
PlanBuilder row()
{
    PlanBuilder plan;
    plan.milestone("begin");
    const char *before = "begin";
    for (const char *name : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}) {
        plan.task(name, days(2)).link(before, name);
        before = name;
    }
    plan.milestone("end").link("j", "end");
    return plan;
}

std::vector<int> only(const PlanBuilder &plan, std::initializer_list<const char *> names)
{
    std::vector<int> indexes;
    for (const char *name : names)
        indexes.push_back(static_cast<int>(plan.index(name)));
    return indexes;
}

} // namespace

TEST_CASE("the table has the fourteen points in order and three more")
{
    const auto rules = qualityRules();
    REQUIRE_OK(rules);
    REQUIRE(rules->size() == 17);
    for (int i = 0; i < 14; ++i)
        CHECK((*rules)[static_cast<std::size_t>(i)].number == i + 1);
    CHECK((*rules)[5].days == 44.0);
    CHECK((*rules)[12].atLeast == 0.95);
    CHECK_FALSE(readQualityRules("{}"));
    CHECK_FALSE(readQualityRules(R"({"points":[{"id":"unheard of","atMost":1,"weight":1}]})"));
    CHECK_FALSE(readQualityRules(R"({"points":[{"id":"logic","weight":1}]})"));
}

TEST_CASE("a plain chain passes every point that applies and scores 100")
{
    const ScheduleQuality quality = qualityOf(row().build());
    for (const QualityFinding &f : quality.findings) {
        CAPTURE(f.title);
        CHECK(f.verdict != Verdict::Fail);
        CHECK_FALSE(f.title.isEmpty());
        CHECK_FALSE(f.text.isEmpty());
    }
    CHECK(quality.score == 100);
    CHECK(quality.of(QualityPoint::Bei).verdict == Verdict::NotApplicable);
    CHECK(quality.of(QualityPoint::Resources).verdict == Verdict::NotApplicable);
    CHECK(quality.of(QualityPoint::CriticalPathTest).verdict == Verdict::Pass);
    CHECK(quality.of(QualityPoint::CriticalPathTest).measured == Approx(100.0));
    CHECK(quality.of(QualityPoint::LinkRatio).measured == Approx(1.0)); // 11 links, 12 tasks
}

TEST_CASE("missing logic, open ends and dangling links name their tasks")
{
    PlanBuilder plan = row();
    plan.task("alone", days(1)).task("tail", days(1));
    plan.link("a", "tail", LinkType::StartToStart);
    plan.task("held by its finish", days(2))
        .link("b", "held by its finish", LinkType::FinishToFinish);
    plan.link("held by its finish", "end");
    const ScheduleQuality quality = qualityOf(plan.build());
    const QualityFinding &logic = quality.of(QualityPoint::Logic);
    CHECK(logic.verdict == Verdict::Fail);
    CHECK(logic.tasks == only(plan, {"alone", "tail"}));
    CHECK(logic.measured == Approx(200.0 / 13));
    CHECK(logic.text == u"2 of 13 tasks, 15.38 %; at most 5 % are allowed."_s);
    // "begin" and "end" are the one start and the one finish that a plan has
    const QualityFinding &open = quality.of(QualityPoint::OpenEnds);
    CHECK(open.tasks == only(plan, {"alone", "tail"}));
    CHECK(open.measured == 3.0); // alone at both ends, tail at one
    CHECK(quality.of(QualityPoint::DanglingLinks).tasks == only(plan, {"held by its finish"}));
    CHECK(quality.score < 100);
}

TEST_CASE("a summary's links count for its tasks")
{
    PlanBuilder plan;
    plan.milestone("begin").summary("S").task("a", days(1)).task("b", days(1)).end();
    plan.milestone("end").link("begin", "S").link("S", "end");
    const ScheduleQuality quality = qualityOf(plan.build());
    CHECK(quality.of(QualityPoint::Logic).tasks.empty());
    CHECK(quality.of(QualityPoint::OpenEnds).tasks.empty());
}

TEST_CASE("leads, lags and links that are not finish to start name their links")
{
    PlanBuilder plan = row();
    plan.link("a", "c", LinkType::FinishToStart, -hours(4)); // link 11
    plan.link("a", "d", LinkType::FinishToStart, days(1));
    plan.link("a", "e", LinkType::StartToStart);
    plan.link("a", "f", LinkType::FinishToFinish);
    const ScheduleQuality quality = qualityOf(plan.build());
    CHECK(quality.of(QualityPoint::Leads).links == std::vector<int>{11});
    CHECK(quality.of(QualityPoint::Leads).verdict == Verdict::Fail);
    CHECK(quality.of(QualityPoint::Lags).links == std::vector<int>{12});
    CHECK(quality.of(QualityPoint::Lags).measured == Approx(100.0 / 15));
    const QualityFinding &types = quality.of(QualityPoint::LinkTypes);
    CHECK(types.links == std::vector<int>{13, 14});
    CHECK(types.measured == Approx(1300.0 / 15));
    CHECK(types.verdict == Verdict::Fail);
}

TEST_CASE("hard dates, floats and durations are measured in working days")
{
    PlanBuilder plan = row();
    plan.task("long", days(45)).link("begin", "long").link("long", "end");
    plan.task("just", days(44)).link("begin", "just").link("just", "end");
    plan.task("loose", days(1)).link("begin", "loose").link("loose", "end"); // 44 days of float
    plan.task("must", days(1)).constraint(ConstraintType::MustStartOn, "2026-03-02 08:00");
    plan.link("begin", "must").link("must", "end");
    plan.task("late", days(3)).constraint(ConstraintType::FinishNoLaterThan, "2026-03-03 17:00");
    plan.link("begin", "late").link("late", "end");
    const ScheduleQuality quality = qualityOf(plan.build());
    CHECK(quality.of(QualityPoint::HighDuration).tasks == only(plan, {"long"}));
    CHECK(quality.of(QualityPoint::HardConstraints).tasks == only(plan, {"must", "late"}));
    CHECK(quality.of(QualityPoint::HighFloat).tasks.empty());
    CHECK(quality.of(QualityPoint::NegativeFloat).tasks == only(plan, {"late"}));

    plan.task("longer", days(46)).link("begin", "longer").link("longer", "end");
    CHECK(qualityOf(plan.build()).of(QualityPoint::HighFloat).tasks == only(plan, {"loose"}));
}

TEST_CASE("dates are impossible when what is done lies ahead or what is open lies behind")
{
    PlanBuilder plan = row();
    plan.task("done tomorrow", days(1)).finished("2026-03-16 08:00", "2026-03-16 17:00");
    plan.task("by hand", days(1)).manual("2026-03-04 08:00", "2026-03-04 17:00");
    plan.task("begun", days(1)).started("2026-03-18 08:00");
    Plan made = plan.build();
    CHECK(qualityOf(made).of(QualityPoint::InvalidDates).verdict == Verdict::NotApplicable);
    made.project.statusDate = at("2026-03-13 17:00");
    const QualityFinding found = qualityOf(made).of(QualityPoint::InvalidDates);
    CHECK(found.verdict == Verdict::Fail);
    const std::vector<int> expected = only(plan, {"done tomorrow", "by hand", "begun"});
    CHECK(std::ranges::includes(found.tasks, expected));
}

TEST_CASE("where some tasks have resources, those of a day and more without any are named")
{
    PlanBuilder plan = row();
    plan.task("short", hours(4)).link("begin", "short").link("short", "end");
    Plan made = plan.build();
    for (const char *name : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
        Assignment a;
        a.task = named(made, name).id;
        made.assignments.push_back(a);
    }
    named(made, "i").fixedCost = Money::yuan(1);
    const QualityFinding found = qualityOf(made).of(QualityPoint::Resources);
    CHECK(found.tasks == only(plan, {"j"}));
    CHECK(found.verdict == Verdict::Fail);
}

TEST_CASE("missed tasks, BEI and CPLI are measured against the control baseline")
{
    // a to d should be done by Wednesday 11 March; a and b are, b a day late; c and d are not
    PlanBuilder builder = row();
    Plan plan = builder.build();
    saveBaseline(plan);
    plan.project.statusDate = at("2026-03-11 17:00");
    Task &a = named(plan, "a");
    a.actualStart = at("2026-03-02 08:00");
    a.actualFinish = at("2026-03-03 17:00");
    a.percentComplete = 100;
    Task &b = named(plan, "b");
    b.actualStart = at("2026-03-04 08:00");
    b.actualFinish = at("2026-03-06 17:00");
    b.percentComplete = 100;
    Task &begin = named(plan, "begin");
    begin.actualStart = begin.actualFinish = at("2026-03-02 08:00");
    begin.percentComplete = 100;
    const ScheduleQuality quality = qualityOf(plan);
    CHECK(quality.of(QualityPoint::MissedTasks).tasks == only(builder, {"b", "c", "d"}));
    CHECK(quality.of(QualityPoint::MissedTasks).measured == Approx(75.0));
    CHECK(quality.of(QualityPoint::Bei).measured == Approx(0.5)); // 2 of 4
    CHECK(quality.of(QualityPoint::Bei).tasks == only(builder, {"c", "d"}));
    // c to j, 16 days, are left behind the status date; the baseline ends 20 - 8 = 12 days behind
    // it
    CHECK(quality.of(QualityPoint::Cpli).measured == Approx((16.0 - 4.0) / 16.0));
    CHECK(quality.of(QualityPoint::Cpli).verdict == Verdict::Fail);
}

TEST_CASE("the critical path test fails where the plan's finish does not follow its critical task")
{
    // a's deadline makes it the most critical task, yet 602 days of it are over before z's 700 are
    PlanBuilder plan;
    plan.task("a", days(2)).deadline("2026-03-02 17:00").task("z", days(700));
    const QualityFinding found = qualityOf(plan.build()).of(QualityPoint::CriticalPathTest);
    CHECK(found.verdict == Verdict::Fail);
    CHECK(found.tasks == only(plan, {"a"}));
    CHECK(found.measured == 0.0);
    CHECK(found.text == u"600 working days more for “a” move the plan's finish by 0."_s);
    CHECK(qualityOf(aPlan().build()).of(QualityPoint::CriticalPathTest).verdict
          == Verdict::NotApplicable);
}

TEST_CASE("the score is the weight of what passes out of what applies")
{
    PlanBuilder plan = row();
    plan.link("a", "c", LinkType::FinishToStart, -hours(4));
    const Plan made = plan.build();
    std::vector<QualityRule> rules = *qualityRules();
    std::erase_if(rules, [](const QualityRule &r) {
        return r.point != QualityPoint::Leads && r.point != QualityPoint::Logic
               && r.point != QualityPoint::Bei;
    });
    // logic (2) passes, leads (1) fails, BEI does not apply: 2 of 3
    CHECK(scheduleQuality(made, scheduleOf(made), calendarsOf(made), rules).score == 67);
}
