// SPDX-License-Identifier: GPL-3.0-or-later
// How long a plan takes to schedule: whole, and after one edit.
#include "schedule/schedule.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

#include <catch2/benchmark/catch_benchmark.hpp>

#include <chrono>
#include <cstdio>

using namespace zs;
using namespace zs::test;

namespace {

struct Timing {
    double median = 0; ///< milliseconds
    double p95 = 0;
    double max = 0;
};

template <class F>
Timing timed(int runs, F f)
{
    std::vector<double> millis;
    for (int i = 0; i < runs; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        f(i);
        millis.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
    }
    std::ranges::sort(millis);
    return {millis[millis.size() / 2], millis[millis.size() * 95 / 100], millis.back()};
}

void print(const char *what, const Timing &t, double reach)
{
    std::printf("%-52s median %8.3f ms  p95 %8.3f  max %8.3f  reach %g ms: %.1f x\n", what, t.median, t.p95, t.max,
                reach, reach / t.median);
}

struct Edits {
    Timing duration; ///< one task's duration, that task chosen at random
    Timing link;     ///< a link added or taken away
    Timing whole;    ///< all over again
};

Edits timeEdits(int tasks, int links)
{
    const auto plan = std::make_shared<const Plan>(layeredPlan(tasks, links, 1));
    const CalendarSet calendars = calendarsOf(*plan);
    auto scheduler = IncrementalScheduler::create(plan, calendars);
    REQUIRE_OK(scheduler);
    std::mt19937 random(5);
    constexpr int kEdits = 101;
    std::vector<std::shared_ptr<const Plan>> nexts; // copying a plan is the caller's, and not timed
    std::vector<std::vector<int>> touched;
    const auto at = [&] { return static_cast<int>(random() % static_cast<std::uint32_t>(tasks)); };
    Edits edits;
    auto next = std::make_shared<Plan>(*plan);
    auto other = std::make_shared<Plan>(*plan);
    // two copies in turn: the scheduler always sees a plan that is not its own
    int last = -1;
    std::vector<double> millis;
    edits.duration = timed(kEdits, [&](int) {
        const int task = at();
        std::vector<int> changed{task};
        if (last >= 0)
            changed.push_back(last); // the copy of before last does not have the last edit
        next->tasks[static_cast<std::size_t>(task)].duration.value += 480;
        REQUIRE_OK(scheduler->update(next, changed));
        last = task;
        std::swap(next, other);
    });
    edits.link = timed(kEdits, [&](int i) {
        auto copy = i % 2 == 0 ? next : other;
        if (i % 2 == 0)
            copy->links.pop_back();
        REQUIRE_OK(scheduler->update(copy, {last}));
        if (i % 2 != 0)
            next->links = other->links;
    });
    edits.whole = timed(tasks > 50'000 ? 7 : 21, [&](int) { REQUIRE_OK(schedule(*plan, calendars)); });
    return edits;
}

} // namespace

TEST_CASE("scheduling 10,000 tasks", "[schedule]")
{
    const Edits e = timeEdits(10'000, 15'000);
    print("CPM, 10,000 tasks / 15,000 links", e.whole, 20);
    print("one duration of 10,000 tasks", e.duration, 16);
    print("one link of 15,000 added or removed", e.link, 16);
    std::printf("%-52s %.1f x\n", "whole run / one duration (medians)", e.whole.median / e.duration.median);

    const Plan plan = layeredPlan(10'000, 15'000, 1);
    const CalendarSet calendars = calendarsOf(plan);
    BENCHMARK("schedule 10,000 tasks")
    {
        return schedule(plan, calendars);
    };
}

TEST_CASE("scheduling 100,000 tasks", "[schedule]")
{
    const Edits e = timeEdits(100'000, 150'000);
    print("CPM, 100,000 tasks / 150,000 links", e.whole, 300);
    print("one duration of 100,000 tasks", e.duration, 16);
    print("one link of 150,000 added or removed", e.link, 100);
    std::printf("%-52s %.1f x\n", "whole run / one duration (medians)", e.whole.median / e.duration.median);
}
