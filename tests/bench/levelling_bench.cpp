// SPDX-License-Identifier: GPL-3.0-or-later
// How long the loads of 10,000 assignments take, and a levelling order of 2,000 tasks.
#include "levelling/plan_levelling.h"
#include "support/layered_plan.h"
#include "support/stringify.h"

#include <chrono>
#include <cstdio>

using namespace zs;
using namespace zs::test;

namespace {

double millisOf(auto f)
{
    const auto from = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from)
        .count();
}

double medianOf(int runs, auto f)
{
    std::vector<double> millis;
    for (int i = 0; i < runs; ++i)
        millis.push_back(millisOf(f));
    std::ranges::sort(millis);
    return millis[millis.size() / 2];
}

/// Every leaf has one of `people`.
Plan staffed(int tasks, int people)
{
    Plan plan = layeredPlan(tasks, tasks + tasks / 2, 1);
    for (int i = 0; i < people; ++i) {
        Resource r;
        r.id = idNumber<ResourceId>(5, static_cast<std::uint32_t>(i));
        r.name = QStringLiteral("R%1").arg(i);
        plan.resources.push_back(r);
    }
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        if (tree.isSummary(i))
            continue;
        Assignment a;
        a.id = idNumber<AssignmentId>(6, static_cast<std::uint32_t>(i));
        a.task = plan.tasks[i].id;
        a.resource = plan.resources[(i * 7) % static_cast<std::size_t>(people)].id;
        plan.assignments.push_back(a);
    }
    return plan;
}

} // namespace

TEST_CASE("resource loads and levelling", "[bench][levelling]")
{
    {
        const Plan plan = staffed(10'400, 400);
        const CalendarSet calendars = calendarsOf(plan);
        const auto made = schedule(plan, calendars);
        REQUIRE_OK(made);
        std::size_t over = 0;
        const double load =
            medianOf(9, [&] { over = planLoad(plan, *made, calendars).over.size(); });
        std::printf("loads of %zu assignments, %zu over: median %.2f ms, reach 20 ms\n",
                    plan.assignments.size(),
                    over,
                    load);
    }
    const Plan plan = staffed(2'000, 100);
    const CalendarSet calendars = calendarsOf(plan);
    const auto present = schedule(plan, calendars);
    REQUIRE_OK(present);
    for (const int orders : {1, 40}) {
        LevellingOptions options;
        options.schedules = orders;
        Result<LevellingProposal> made = fail(ErrorCode::Internal, {});
        const double millis =
            millisOf([&] { made = proposeLevelling(plan, *present, calendars, options); });
        REQUIRE_OK(made);
        std::printf("levelling 2,000 tasks, %d orders: %.0f ms, %zu moved, %zu over before, %zu "
                    "after, finish %s -> %s\n",
                    made->schedules,
                    millis,
                    made->tasks.size(),
                    static_cast<std::size_t>(made->overBefore),
                    made->remaining.size(),
                    qPrintable(made->oldFinish.toString()),
                    qPrintable(made->newFinish.toString()));
    }
}
