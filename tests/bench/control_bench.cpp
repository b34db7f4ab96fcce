// SPDX-License-Identifier: GPL-3.0-or-later
// How long earned value, its curve, the quality check and a comparison take for 10,000 tasks.
#include "calendar/frozen_calendars.h"
#include "control/baseline_compare.h"
#include "control/earned_value.h"
#include "control/schedule_quality.h"
#include "schedule/float_paths.h"
#include "support/layered_plan.h"
#include "support/stringify.h"

#include <chrono>
#include <cstdio>

using namespace zs;
using namespace zs::test;

namespace {

constexpr int kTasks = 10'000;

template <class F>
void timed(const char *what, double reach, F f)
{
    constexpr int kRuns = 9;
    std::vector<double> millis;
    for (int i = 0; i < kRuns; ++i) {
        const auto from = std::chrono::steady_clock::now();
        f();
        millis.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from)
                .count());
    }
    std::ranges::sort(millis);
    std::printf("%-34s median %8.3f ms  max %8.3f  reach %g ms: %.1f x\n",
                what,
                millis[kRuns / 2],
                millis.back(),
                reach,
                reach / millis[kRuns / 2]);
}

/// A plan half done against a baseline of itself.
Plan planAtWork(const Schedule &times, Plan plan)
{
    Baseline baseline;
    baseline.id = idNumber<BaselineId>(6, 1);
    baseline.calendars = frozenText(frozenCalendars(plan, shippedHolidays()));
    plan.baselines.push_back(baseline);
    const WallTime status{(times.start.minute + times.finish.minute) / 2};
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        Task &task = plan.tasks[i];
        BaselineTask row;
        row.baseline = baseline.id;
        row.task = task.id;
        row.parent = task.parent;
        row.name = task.name;
        row.start = times.tasks[i].start;
        row.finish = times.tasks[i].finish;
        row.cost = {static_cast<std::int64_t>(1000 + i)};
        plan.baselineTasks.push_back(row);
        if (row.start < status) {
            task.actualStart = row.start;
            task.percentComplete = 60;
        }
    }
    plan.project.statusDate = status;
    return plan;
}

} // namespace

TEST_CASE("control of 10,000 tasks", "[bench][control]")
{
    const Plan bare = layeredPlan(kTasks, kTasks * 3 / 2, 1);
    const CalendarSet calendars = calendarsOf(bare);
    const auto planned = schedule(bare, calendars);
    REQUIRE_OK(planned);
    const Plan plan = planAtWork(*planned, bare);
    const auto now = schedule(plan, calendars);
    REQUIRE_OK(now);
    const auto value = EarnedValue::of(plan, *now, calendars);
    REQUIRE_OK(value);
    REQUIRE(value->total().ev > 0);
    timed("earned value, 10,000 tasks", 50, [&] {
        REQUIRE(EarnedValue::of(plan, *now, calendars).has_value());
    });
    timed("S-curve by day", 50, [&] { REQUIRE(!value->curve(CurveStep::Day).dates.empty()); });
    timed(
        "quality check", 200, [&] { REQUIRE(scheduleQuality(plan, *now, calendars).has_value()); });
    timed("baseline against now", 100, [&] {
        REQUIRE(compareWithNow(plan, *now, calendars, plan.baselines.front().id).has_value());
    });
    timed("10 float paths", 100, [&] { REQUIRE(floatPaths(plan, calendars).has_value()); });
}
