// SPDX-License-Identifier: GPL-3.0-or-later
// Large plans for benchmarks and for tests of views.
#pragma once

#include "support/plan_builder.h"

#include <random>

namespace zs::test {

/// A plan of `taskCount` tasks, one summary to every 24 leaves, with `linkCount` forward links that
/// mostly reach the next few tasks: long paths, as real plans have. Follows China's holidays. The
/// same for the same seed.
[[nodiscard]] inline Plan layeredPlan(int taskCount, int linkCount, std::uint32_t seed)
{
    PlanBuilder builder;
    builder.withHolidays();
    Plan plan = builder.build();
    std::mt19937 random(seed);
    const auto below = [&random](int n) {
        return static_cast<int>(random() % static_cast<std::uint32_t>(n));
    };
    std::vector<int> leaves;
    plan.tasks.reserve(static_cast<std::size_t>(taskCount));
    TaskId group;
    for (int i = 0; i < taskCount; ++i) {
        Task t;
        t.id = idNumber<TaskId>(2, static_cast<std::uint32_t>(i));
        t.project = plan.project.id;
        t.position = i;
        t.name = QStringLiteral("Task %1").arg(i + 1);
        t.duration = {i % 25 == 0 ? 0 : 60 * (1 + below(40))};
        if (i % 25 == 0) {
            group = t.id;
        } else {
            t.parent = group;
            leaves.push_back(i);
        }
        plan.tasks.push_back(std::move(t));
    }
    const int n = static_cast<int>(leaves.size());
    plan.links.reserve(static_cast<std::size_t>(linkCount));
    for (int i = 0; i < linkCount; ++i) {
        const int from = below(n - 1);
        const int reach = below(10) == 0 ? n - from - 1 : std::min(200, n - from - 1);
        Link l;
        l.id = idNumber<LinkId>(3, static_cast<std::uint32_t>(i));
        l.project = plan.project.id;
        l.predecessor =
            plan.tasks[static_cast<std::size_t>(leaves[static_cast<std::size_t>(from)])].id;
        l.successor = plan.tasks[static_cast<std::size_t>(
                                     leaves[static_cast<std::size_t>(from + 1 + below(reach))])]
                          .id;
        l.type = below(10) == 0 ? LinkType::StartToStart : LinkType::FinishToStart;
        l.lag = {below(8) == 0 ? days(below(4) - 1) : 0};
        plan.links.push_back(l);
    }
    return plan;
}

} // namespace zs::test
