// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rcpsp_solver.h"

#include "levelling/schedule_check.h"
#include "random_instance.h"
#include "support/stringify.h"

using namespace zs;

namespace {

RcpspInstance hardInstance()
{
    return randomInstance(7, {.jobs = 60, .resources = 4, .longest = 9, .linksIn1000 = 40});
}

} // namespace

TEST_CASE("The same seed gives the same schedule")
{
    const RcpspInstance x = hardInstance();
    const auto a = solveRcpsp(x, {.schedules = 2000, .seed = 5});
    const auto b = solveRcpsp(x, {.schedules = 2000, .seed = 5});
    REQUIRE((a.has_value() && b.has_value()));
    CHECK(a->start == b->start);
}

TEST_CASE("The search stops at exactly the number of schedules or at the lower bound")
{
    const RcpspInstance x = hardInstance();
    for (const std::int64_t n : {1, 2, 17, 500}) {
        const auto found = solveRcpsp(x, {.schedules = n});
        REQUIRE(found.has_value());
        CHECK((found->schedules == n
               || (found->schedules < n && found->makespan == found->lowerBound)));
    }
    const RcpspInstance chain{
        .duration = {2, 3}, .arcs = {{.from = 0, .to = 1, .lag = 4}}, .capacity = {}, .demand = {}};
    const auto found = solveRcpsp(chain, {.schedules = 1000});
    REQUIRE(found.has_value());
    CHECK(found->makespan == 9);
    CHECK(found->schedules == 1);
}

TEST_CASE("More schedules never make the result of a seed's first ones worse than a single pass")
{
    const RcpspInstance x = hardInstance();
    const auto one = solveRcpsp(x, {.schedules = 1});
    const auto many = solveRcpsp(x, {.schedules = 3000});
    REQUIRE((one.has_value() && many.has_value()));
    CHECK(many->makespan < one->makespan);
}

TEST_CASE("A known order is among the first schedules, so the result is no later than it")
{
    const RcpspInstance x = hardInstance();
    const auto good = solveRcpsp(x, {.schedules = 3000, .seed = 9});
    REQUIRE(good.has_value());
    RcpspOptions options{.schedules = 1};
    options.knownStart = good->start;
    const auto again = solveRcpsp(x, options);
    REQUIRE(again.has_value());
    CHECK(again->makespan <= good->makespan);
}

TEST_CASE("A progress function that says stop ends the search with a valid schedule")
{
    const RcpspInstance x = hardInstance();
    RcpspOptions options{.schedules = 1'000'000};
    options.progress = [](std::int64_t done, std::int64_t) { return done < 500; };
    const auto found = solveRcpsp(x, options);
    REQUIRE(found.has_value());
    CHECK(found->cancelled);
    CHECK(found->schedules < 1000);
    CHECK_FALSE(findViolation(x, found->start, found->finish).has_value());
}

TEST_CASE("Among schedules that end together the important job ends first")
{
    RcpspInstance x{.duration = {4, 4, 4}, .arcs = {}, .capacity = {1}, .demand = {1, 1, 1}};
    x.weight = {1, 9, 3};
    const auto found = solveRcpsp(x, {.schedules = 300});
    REQUIRE(found.has_value());
    CHECK(found->start == std::vector<std::int32_t>{8, 0, 4});
}

TEST_CASE("What cannot be scheduled is refused with the job or resource at fault")
{
    const auto faultOf = [](const RcpspInstance &x) {
        const auto found = solveRcpsp(x, {.schedules = 5});
        REQUIRE_FALSE(found.has_value());
        return found.error();
    };
    RcpspInstance x{.duration = {1, 1}, .arcs = {}, .capacity = {2}, .demand = {1, 3}};
    CHECK(faultOf(x) == RcpspFault{RcpspFaultKind::TooMuchDemand, 1, 0});
    x.demand = {1, 1};
    x.arcs = {{.from = 0, .to = 1, .lag = 0}, {.from = 1, .to = 0, .lag = 0}};
    CHECK(faultOf(x).kind == RcpspFaultKind::Cycle);
    x.arcs = {{.from = 0, .to = 2, .lag = 0}};
    CHECK(faultOf(x) == RcpspFault{RcpspFaultKind::NoSuchJob, 2, -1});
    x.arcs = {};
    x.duration = {1, -1};
    CHECK(faultOf(x).kind == RcpspFaultKind::NegativeNumber);
    x.duration = {1, 1'999'999'999};
    CHECK(faultOf(x).kind == RcpspFaultKind::TooLarge);
    CHECK(faultOf({}).kind == RcpspFaultKind::WrongSize);
}

TEST_CASE("A job waits for capacity that comes later and pauses in idle slots")
{
    RcpspInstance x{.duration = {3, 2}, .arcs = {}, .capacity = {2}, .demand = {2, 1}};
    x.capacityInSlot = {{0, 1, 1, 1}};
    const auto found = solveRcpsp(x, {.schedules = 50});
    REQUIRE(found.has_value());
    CHECK(found->start == std::vector<std::int32_t>{4, 1});
    x.capacityInSlot.clear();
    x.slotsWorked = {{0, 1, 1, 0, 0, 1}};
    x.calendarOf = {0, -1};
    const auto paused = solveRcpsp(x, {.schedules = 50});
    REQUIRE(paused.has_value());
    CHECK(paused->start == std::vector<std::int32_t>{1, 3});
    CHECK(paused->finish == std::vector<std::int32_t>{6, 5});
}
