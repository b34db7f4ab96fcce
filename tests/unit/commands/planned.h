// SPDX-License-Identifier: GPL-3.0-or-later
// Runs commands over a plan in memory, without store and scheduler.
#pragma once

#include "commands/command.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

namespace zs::test {

inline const ManualClock kDeskClock{1'780'000'000'000};

/// A plan that commands are applied to one after the other.
struct Desk {
    explicit Desk(Plan thePlan)
        : plan(std::move(thePlan))
    {}
    explicit Desk(const PlanBuilder &builder)
        : plan(builder.build())
    {}

    template <PlanCommand C>
    [[nodiscard]] Result<ChangeSet> run(const C &command)
    {
        auto set = planOf(command, PlanScope{plan, ids, shippedHolidays(), now});
        if (set) {
            set->project = plan.project.id;
            applyTo(plan, *set);
        }
        return set;
    }
    /// What the command is refused with; fails the test when it is not.
    template <PlanCommand C>
    [[nodiscard]] Error refused(const C &command)
    {
        const Plan before = plan;
        const auto set = run(command);
        REQUIRE_FALSE(set);
        CHECK(plan == before);
        return set.error();
    }
    [[nodiscard]] Task &task(const char *name)
    {
        const auto found = std::ranges::find(plan.tasks, QString::fromUtf8(name), &Task::name);
        REQUIRE(found != plan.tasks.end());
        return *found;
    }
    [[nodiscard]] ProjectId project() const { return plan.project.id; }
    [[nodiscard]] Resource &addResource(const char *name, ResourceType type = ResourceType::Work)
    {
        Resource r;
        r.id = idNumber<ResourceId>(6, static_cast<std::uint32_t>(plan.resources.size()));
        r.project = plan.project.id;
        r.name = QString::fromUtf8(name);
        r.type = type;
        plan.resources.push_back(r);
        return plan.resources.back();
    }

    Plan plan;
    IdSource ids{kDeskClock, 5};
    WallTime now = at("2026-05-01 09:30");
};

} // namespace zs::test
