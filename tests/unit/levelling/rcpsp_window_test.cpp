// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rcpsp_window.h"

#include "levelling/rcpsp_solver.h"
#include "levelling/schedule_check.h"
#include "levelling/schedule_generator.h"
#include "random_instance.h"
#include "support/stringify.h"

#include <algorithm>
#include <limits>

using namespace zs;
using Outcome = RcpspWindow::Outcome;

namespace {

constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();

/// The jobs in the order of their numbers, which run along the arcs, justified there and back.
JustifiedSchedule justified(ScheduleGenerator &generator, std::int32_t &makespan)
{
    std::vector<std::int32_t> order(static_cast<std::size_t>(generator.jobs()));
    for (std::size_t j = 0; j < order.size(); ++j)
        order[j] = static_cast<std::int32_t>(j);
    ScheduleGenerator::Times left;
    generator.serial(Direction::Forward, order, left);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::int32_t j) {
        return std::pair(left.finish[j], j);
    });
    ScheduleGenerator::Times right;
    generator.serial(Direction::Backward, order, right);
    makespan = std::min(left.makespan, right.makespan);
    return {left.start, right.start};
}

std::vector<std::int32_t> finishes(const RcpspInstance &x, const std::vector<std::int32_t> &start)
{
    std::vector<std::int32_t> out;
    for (std::size_t j = 0; j < start.size(); ++j)
        out.push_back(start[j] + x.duration[j]);
    return out;
}

std::int64_t jobsWithin(const JustifiedSchedule &schedule, std::int32_t from, std::int32_t to)
{
    return std::ranges::count_if(schedule.earliest,
                                 [&](std::int32_t at) { return at >= from && at < to; });
}

} // namespace

TEST_CASE("A stretch over the whole time finds every end that has a schedule and no other")
{
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        const auto resources = static_cast<std::int32_t>(1 + seed % 6);
        const RcpspInstance x = randomInstance(
            seed, {.jobs = 7, .resources = resources, .longest = 4, .linksIn1000 = 200});
        const auto best = solveRcpsp(x, {.schedules = 600}); // optimal, see brute_force_test.cpp
        REQUIRE(best.has_value());
        ScheduleGenerator generator(x);
        std::int32_t makespan = 0;
        const JustifiedSchedule here = justified(generator, makespan);
        RcpspWindow window(x, generator.network(Direction::Forward));
        RcpspRandom random(seed);
        for (std::int32_t end = best->makespan - 2; end <= best->makespan + 2; ++end) {
            CAPTURE(end);
            std::vector<std::int32_t> start;
            const auto got = window.search(here, {end, 0, 1000}, kNoLimit, random, start);
            CHECK((got == Outcome::Found) == (end >= best->makespan));
            if (got != Outcome::Found)
                continue;
            const auto finish = finishes(x, start);
            CHECK_FALSE(findViolation(x, start, finish).has_value());
            CHECK(std::ranges::max(finish) <= end);
        }
    }
}

TEST_CASE("What a short stretch finds is a valid schedule of the end asked for, its outside kept")
{
    std::int32_t found = 0;
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        CAPTURE(seed);
        const RcpspInstance x =
            randomInstance(seed, {.jobs = 60, .resources = 4, .longest = 9, .linksIn1000 = 40});
        ScheduleGenerator generator(x);
        std::int32_t makespan = 0;
        const JustifiedSchedule here = justified(generator, makespan);
        RcpspWindow window(x, generator.network(Direction::Forward));
        RcpspRandom random(seed);
        for (std::int32_t from = 0; from < makespan; from += 5) {
            std::vector<std::int32_t> start;
            const std::int64_t most = 1 + from * 10;
            const auto got =
                window.search(here, {makespan - 1, from, from + 30}, most, random, start);
            CHECK(window.placements() <= most);
            CHECK((got == Outcome::NoRoom) == (window.placements() == 0));
            if (got != Outcome::Found)
                continue;
            ++found;
            CHECK(window.placements() >= jobsWithin(here, from, from + 30));
            const auto finish = finishes(x, start);
            CHECK_FALSE(findViolation(x, start, finish).has_value());
            CHECK(std::ranges::max(finish) < makespan);
            for (std::size_t j = 0; j < start.size(); ++j) {
                if (here.earliest[j] < from)
                    CHECK(start[j] == here.earliest[j]);
                else if (here.earliest[j] >= from + 30)
                    CHECK(finish[j] == makespan - 1 - here.toEnd[j]);
            }
        }
    }
    CHECK(found > 10);
}

TEST_CASE(
    "Ruling states out by those that failed loses no schedule and finds none that is not there")
{
    std::int64_t plain = 0;
    std::int64_t remembering = 0;
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        CAPTURE(seed);
        const auto resources = static_cast<std::int32_t>(1 + seed % 5);
        const RcpspInstance x = randomInstance(
            seed, {.jobs = 11, .resources = resources, .longest = 6, .linksIn1000 = 120});
        ScheduleGenerator generator(x);
        std::int32_t makespan = 0;
        const JustifiedSchedule here = justified(generator, makespan);
        RcpspWindow oracle(x, generator.network(Direction::Forward));
        RcpspWindow window(x, generator.network(Direction::Forward));
        RcpspRandom random(seed);
        bool there = true;
        // the same memory for all ends: what failed for a later one fails for an earlier one
        for (std::int32_t end = makespan - 1; there && end > 0; --end) {
            CAPTURE(end);
            std::vector<std::int32_t> start;
            there = oracle.search(here, {end, 0, 1000}, kNoLimit, random, start) == Outcome::Found;
            plain += oracle.placements();
            CHECK((window.searchAll(end, kNoLimit, random, start) == Outcome::Found) == there);
            remembering += window.placements();
            if (!there)
                continue;
            const auto finish = finishes(x, start);
            CHECK_FALSE(findViolation(x, start, finish).has_value());
            CHECK(std::ranges::max(finish) <= end);
        }
    }
    CHECK(remembering * 5 < plain * 4);
}

TEST_CASE("A small instance is proven: the search ends before its budget, its bound is its end")
{
    const RcpspInstance x =
        randomInstance(5, {.jobs = 14, .resources = 3, .longest = 9, .linksIn1000 = 60});
    REQUIRE(lowerBound(x) < solveRcpsp(x, {.schedules = 9000})->makespan);
    const auto found = solveRcpsp(x, {.schedules = 60'000});
    REQUIRE(found.has_value());
    CHECK(found->makespan == found->lowerBound);
    CHECK(found->schedules < 60'000);
}

TEST_CASE("A long search of a plain instance goes through its stretches and counts each exactly")
{
    const RcpspInstance x =
        randomInstance(11, {.jobs = 20, .resources = 5, .longest = 9, .linksIn1000 = 60});
    const auto found =
        solveRcpsp(x, {.schedules = 9000}); // 2 a pair of jobs breed, the rest is stretches
    REQUIRE(found.has_value());
    CHECK_FALSE(findViolation(x, found->start, found->finish).has_value());
    CHECK((found->schedules == 9000 || found->makespan == found->lowerBound));
}
