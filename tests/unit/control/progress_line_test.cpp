// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/progress_line.h"

#include "controlled.h"

using namespace zs;
using namespace zs::test;

namespace {

std::vector<ProgressPoint> lineOf(const Plan &plan, const char *status)
{
    return progressLine(plan, scheduleOf(plan), calendarsOf(plan), at(status));
}

} // namespace

TEST_CASE("the progress line bends to what the work has reached")
{
    // all bars begin on Monday 2 March; on Friday 6 March 5 of their 10 days are due
    const Plan plan = aPlan()
                          .summary("S")
                          .task("behind", days(10))
                          .started("2026-03-02 08:00", 30)
                          .task("ahead", days(10))
                          .started("2026-03-02 08:00", 80)
                          .task("as planned", days(10))
                          .started("2026-03-02 08:00", 50)
                          .end()
                          .task("not begun", days(10))
                          .task("done", days(2))
                          .finished("2026-03-02 08:00", "2026-03-03 17:00")
                          .task("later", days(2))
                          .constraint(ConstraintType::StartNoEarlierThan, "2026-03-16 08:00")
                          .milestone("missed")
                          .task("off", days(10))
                          .inactive()
                          .build();
    const auto line = lineOf(plan, "2026-03-06 17:00");
    const WallTime status = at("2026-03-06 17:00");
    REQUIRE(line.size() == 7);
    CHECK(line[0] == ProgressPoint{1, at("2026-03-04 17:00"), -days(2)});
    CHECK(line[1] == ProgressPoint{2, at("2026-03-11 17:00"), days(3)});
    CHECK(line[2] == ProgressPoint{3, status, 0});
    CHECK(line[3] == ProgressPoint{4, at("2026-03-02 08:00"), -days(5)});
    CHECK(line[4] == ProgressPoint{5, status, 0});
    CHECK(line[5] == ProgressPoint{6, status, 0});
    CHECK(line[6] == ProgressPoint{7, at("2026-03-02 08:00"), -days(5)});
}

TEST_CASE("the rest between two parts of a task is no delay, a pause after its start is")
{
    // a day of work on Monday, rest on Tuesday and Wednesday, three days more from Thursday on
    Plan plan = aPlan().task("a", days(4)).started("2026-03-02 08:00", 25).build();
    plan.tasks[0].splits = QStringLiteral("480+960");
    CHECK(lineOf(plan, "2026-03-04 17:00")
          == std::vector<ProgressPoint>{{0, at("2026-03-04 17:00"), 0}});
    plan.tasks[0].percentComplete = 50;
    CHECK(lineOf(plan, "2026-03-04 17:00")
          == std::vector<ProgressPoint>{{0, at("2026-03-05 17:00"), days(1)}});

    Plan stopped = aPlan().task("a", days(4)).started("2026-03-02 08:00", 25).build();
    stopped.project.statusDate = at("2026-03-04 17:00");
    CHECK(lineOf(stopped, "2026-03-04 17:00")
          == std::vector<ProgressPoint>{{0, at("2026-03-02 17:00"), -days(2)}});
}

TEST_CASE("there is no progress line without a status date")
{
    CHECK(lineOf(aPlan().task("a", days(1)).build(), "").empty());
}

TEST_CASE("on a baseline's bars the line tells what was promised, not what was rescheduled")
{
    Plan plan = aPlan().task("a", days(4)).task("b", days(4)).link("a", "b").build();
    const BaselineId id = saveBaseline(plan);
    // a began three days late and is half done on Monday 9 March; b was due to begin on 6 March
    named(plan, "a").actualStart = at("2026-03-05 08:00");
    named(plan, "a").percentComplete = 50;
    Task added = plan.tasks.back();
    added.id = idNumber<TaskId>(2, 50);
    plan.tasks.push_back(added);
    const auto line = progressLine(plan, id, calendarsOf(plan), at("2026-03-09 17:00"));
    REQUIRE(line.size() == 2);
    CHECK(line[0] == ProgressPoint{0, at("2026-03-03 17:00"), -days(2)});
    CHECK(line[1] == ProgressPoint{1, at("2026-03-06 08:00"), -days(2)});
}
