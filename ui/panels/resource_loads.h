// SPDX-License-Identifier: GPL-3.0-or-later
// The loads of a plan's resources, from its assignments and its schedule. Pure.
#pragma once

#include "schedule/schedule.h"
#include "ui/panels/load_series.h"

namespace zs {

/// One resource, or all of a group.
struct ResourceChoice {
    QString name;
    std::vector<ResourceId> resources;
    bool group = false;
    bool operator==(const ResourceChoice &) const = default;
};

/// The resources of work that have assignments in the plan, by name; then the groups of several of
/// them.
[[nodiscard]] std::vector<ResourceChoice> resourceChoices(const Plan &plan);

/// What a choice is asked for and can give. A part runs where its task is worked on (interruptions
/// left out) on the task's calendar, the assignment's delay behind its start. Capacity follows each
/// resource's availability; availability that cannot be read counts as its greatest units.
[[nodiscard]] LoadSeries loadOf(const Plan &plan,
                                const Schedule &schedule,
                                const CalendarSet &calendars,
                                const ResourceChoice &choice);

} // namespace zs
