// SPDX-License-Identifier: GPL-3.0-or-later
// What the resource views show, of one moment: the plan, what other projects take of its shared
// resources, and the loads.
#pragma once

#include "levelling/resource_load.h"
#include "ui/plan/plan_desk.h"

namespace zs {

struct ResourceBoard {
    ScheduledPlan plan;
    std::vector<OutsideUse> outside;
    PlanLoad load;

    [[nodiscard]] const Plan &rows() const { return *plan.plan; }
    /// -1 when it is gone.
    [[nodiscard]] int indexOf(ResourceId id) const;
};

[[nodiscard]] Result<ResourceBoard> readBoard(PlanDesk &desk);

/// "1.5": thousandths as units.
[[nodiscard]] QString unitsWords(std::int64_t thousandths);
/// Thousandths from "1.5" or "150%"; nothing when it cannot be read.
[[nodiscard]] std::optional<std::int64_t> unitsFrom(const QString &text);
/// Person, team, machine, material or cost.
[[nodiscard]] QString formWords(const Resource &resource);
/// The calendar's name, or that it follows the project.
[[nodiscard]] QString calendarWords(const Plan &plan, CalendarId calendar);
/// 2026-03-02 08:00 to 2026-03-04 17:00
[[nodiscard]] QString spanWords(WallTime from, WallTime to);

} // namespace zs
