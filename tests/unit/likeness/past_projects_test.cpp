// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/past_projects.h"

#include "support/plan_builder.h"
#include "support/stringify.h"

#include <cmath>

using namespace zs;

namespace {

constexpr double kZ = 1.959964;

PastProject past(std::uint32_t number, ProjectKind kind, int delay, ProcurementWay way)
{
    PastProject one;
    one.id = test::idNumber<ProjectId>(1, number);
    one.kind = kind;
    one.way = way;
    one.start = QDate(2024, 5, 1);
    one.plannedDays = 100;
    one.delayDays = delay;
    return one;
}

LikenessSettings::Advice settings()
{
    LikenessSettings::Advice advice;
    advice.leastFinished = 5;
    advice.leastGroup = 2;
    advice.priorWeight = 6;
    advice.z = kZ;
    advice.lateFrom = 0.05;
    return advice;
}

} // namespace

TEST_CASE("Wilson's interval is as computed by hand")
{
    // 3 of 10: (0.3 + 0.192073) / 1.384146 -+ 1.959964 / 1.384146 * sqrt(0.021 + 0.0096036)
    const Interval three = wilson(3, 10, kZ);
    CHECK(std::abs(three.low - 0.10779) < 1e-4);
    CHECK(std::abs(three.high - 0.60322) < 1e-4);
    // 0 of 10: from 0 to z^2 / (n + z^2)
    const Interval none = wilson(0, 10, kZ);
    CHECK(none.low == 0);
    CHECK(std::abs(none.high - kZ * kZ / (10 + kZ * kZ)) < 1e-9);
    CHECK(std::abs(wilson(10, 10, kZ).high - 1) < 1e-12);
    CHECK(wilson(0, 0, kZ).low == 0);
    CHECK(wilson(0, 0, kZ).high == 1);
}

TEST_CASE("Few are drawn to the class above, many are not")
{
    CHECK(std::abs(shrunkRate(0, 0, 0.4, 6) - 0.4) < 1e-12);
    CHECK(std::abs(shrunkRate(2, 2, 0.4, 6) - (2 + 2.4) / 8) < 1e-12);
    CHECK(std::abs(shrunkRate(900, 1000, 0.4, 6) - 0.897) < 0.001);
    CHECK(shrunkRate(1, 2, 0.9, 0) == 0.5);
}

TEST_CASE("Below the least number nothing is said")
{
    std::vector<PastProject> few;
    for (std::uint32_t i = 0; i < 4; ++i)
        few.push_back(past(i, ProjectKind::Water, 20, ProcurementWay::OpenTender));
    const PathAdvice advice = adviceFrom(few, ProjectKind::Water, settings());
    CHECK_FALSE(advice.isEnough());
    CHECK(advice.groups.empty());
    CHECK(advice.finished == 4);
}

TEST_CASE("Groups are counted within the kind and shrunk to it")
{
    std::vector<PastProject> all;
    std::uint32_t number = 0;
    // six of this kind: openly tendered 1 of 4 late, negotiated 2 of 2; four others on time
    for (const int delay : {20, 0, 0, 3})
        all.push_back(past(++number, ProjectKind::Water, delay, ProcurementWay::OpenTender));
    for (const int delay : {30, 50})
        all.push_back(past(++number, ProjectKind::Water, delay, ProcurementWay::Negotiation));
    for (int i = 0; i < 4; ++i)
        all.push_back(past(++number, ProjectKind::Transport, -5, ProcurementWay::OpenTender));
    const PathAdvice advice = adviceFrom(all, ProjectKind::Water, settings());
    REQUIRE(advice.isEnough());
    REQUIRE(advice.groups.size() >= 4);
    CHECK(advice.groups[0].by == AdviceBy::All);
    CHECK(advice.groups[0].late.hits == 3);
    CHECK(advice.groups[0].late.n == 10);
    const AdviceGroup &kind = advice.groups[1];
    CHECK(kind.late.hits == 3);
    CHECK(kind.late.n == 6);
    const double kindRate = (3 + 6 * 0.3) / 12;
    CHECK(std::abs(kind.late.shrunk - kindRate) < 1e-12);
    const auto open = std::ranges::find_if(advice.groups, [](const AdviceGroup &group) {
        return group.by == AdviceBy::Way
               && group.value == static_cast<int>(ProcurementWay::OpenTender);
    });
    REQUIRE(open != advice.groups.end());
    CHECK(open->late.n == 4);
    CHECK(std::abs(open->late.shrunk - (1 + 6 * kindRate) / 10) < 1e-12);
    CHECK(open->medianDelayDays == 1.5);
    CHECK(open->over.n == 0);
}

TEST_CASE("A project whose outcome nobody entered counts for nothing")
{
    std::vector<PastProject> all(6, past(1, ProjectKind::Water, 0, ProcurementWay::Unset));
    for (PastProject &one : all)
        one.delayDays.reset();
    const PathAdvice advice = adviceFrom(all, ProjectKind::Water, settings());
    REQUIRE(advice.isEnough());
    CHECK(advice.groups[0].late.n == 0);
    CHECK_FALSE(advice.groups[0].medianDelayDays);
}
