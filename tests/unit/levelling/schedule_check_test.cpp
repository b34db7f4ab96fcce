// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/schedule_check.h"

#include "support/stringify.h"

using namespace zs;

namespace {

/// Two jobs of 3 and 2 slots that each need the only unit, the second after the first.
RcpspInstance twoJobs()
{
    return {.duration = {3, 2},
            .arcs = {{.from = 0, .to = 1, .lag = 0}},
            .capacity = {1},
            .demand = {1, 1}};
}

std::optional<ViolationKind> kindOf(const RcpspInstance &instance,
                                    const std::vector<std::int32_t> &start,
                                    const std::vector<std::int32_t> &finish)
{
    const auto found = findViolation(instance, start, finish);
    return found ? std::optional(found->kind) : std::nullopt;
}

} // namespace

TEST_CASE("A schedule that keeps every rule has no violation")
{
    CHECK_FALSE(kindOf(twoJobs(), {0, 3}, {3, 5}));
    CHECK_FALSE(kindOf(twoJobs(), {4, 9}, {7, 11}));
}

TEST_CASE("Each broken rule is found")
{
    RcpspInstance x = twoJobs();
    CHECK(kindOf(x, {0, 2}, {3, 4}) == ViolationKind::Precedence);
    CHECK(kindOf(x, {-1, 2}, {2, 4}) == ViolationKind::Start);
    CHECK(kindOf(x, {0, 3}, {3, 4}) == ViolationKind::Work);
    CHECK(kindOf(x, {0}, {3}) == ViolationKind::WrongSize);
    x.arcs[0].lag = 1;
    CHECK(kindOf(x, {0, 3}, {3, 5}) == ViolationKind::Precedence);
    x.arcs.clear();
    CHECK(kindOf(x, {0, 2}, {3, 4}) == ViolationKind::Capacity);
    x.earliest = {1, 0};
    CHECK(kindOf(x, {0, 3}, {3, 5}) == ViolationKind::Start);
}

TEST_CASE("Capacity is judged slot by slot and a pause in a calendar uses none")
{
    RcpspInstance x = twoJobs();
    x.arcs.clear();
    x.capacityInSlot = {{1, 0, 1}};
    CHECK(kindOf(x, {0, 3}, {3, 5}) == ViolationKind::Capacity);
    x.capacityInSlot.clear();
    x.slotsWorked = {{1, 0, 0, 1}};
    x.calendarOf = {0, -1};
    CHECK_FALSE(kindOf(x, {0, 1}, {5, 3}));
    CHECK(kindOf(x, {0, 1}, {4, 3}) == ViolationKind::Work);
}

TEST_CASE("Overload among fixed jobs is their own; a free job on top of it is a violation")
{
    RcpspInstance x{.duration = {2, 2, 1}, .arcs = {}, .capacity = {1}, .demand = {1, 1, 1}};
    x.fixedStart = {0, 1, -1};
    CHECK_FALSE(kindOf(x, {0, 1, 3}, {2, 3, 4}));
    CHECK(kindOf(x, {0, 1, 2}, {2, 3, 3}) == ViolationKind::Capacity);
    CHECK(kindOf(x, {1, 1, 3}, {3, 3, 4}) == ViolationKind::Start);
}
