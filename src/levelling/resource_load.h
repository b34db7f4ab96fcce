// SPDX-License-Identifier: GPL-3.0-or-later
// What every resource is asked for over time, what it can give, and where the one exceeds the
// other (资源负荷, 超量分配).
#pragma once

#include "schedule/schedule.h"

namespace zs {

/// What a task outside of this plan takes of a shared resource, by its stored dates.
struct OutsideUse {
    ResourceId resource;
    WallTime from;
    WallTime to;
    std::int64_t units = 0; ///< thousandths
    QString label;          ///< project and task, for people
};

/// From an instant on, until the next step: thousandths of units.
struct UnitsStep {
    WallTime from;
    std::int64_t units = 0;
    bool operator==(const UnitsStep &) const = default;
};

/// A span in which a resource is asked for more than it can give.
struct OverAllocation {
    int resource = 0; ///< index in Plan::resources
    WallTime from;
    WallTime to;
    std::int64_t peak = 0;     ///< thousandths, where it is exceeded most
    std::int64_t capacity = 0; ///< there
    std::vector<int> tasks;    ///< indexes in Plan::tasks of all that take part, in order
    std::vector<int> outside;  ///< likewise, in what was given of other projects
    bool operator==(const OverAllocation &) const = default;
};

struct ResourceLoad {
    /// In order; zero before the first step and from the last one on. Hours that nobody works
    /// between two hours of one task count as held, unless the resource's tasks run on different
    /// calendars: then each shift is a step of its own.
    std::vector<UnitsStep> steps;
    std::int64_t peak = 0;
    /// Minutes of the resource's use x thousandths of units, in working time.
    std::int64_t unitMinutes = 0;
};

struct PlanLoad {
    std::vector<ResourceLoad> resources; ///< beside Plan::resources; of materials and costs empty
    std::vector<OverAllocation> over;    ///< by resource, then by time

    /// Of one resource; empty when there is none.
    [[nodiscard]] bool isOver(int resource) const;
};

/// The load of people, teams and machines. An assignment takes its units from its delay behind the
/// task's start until the task's finish wherever the task is worked on (schedule/pieces.h), in the
/// hours that UseHours tells. Inactive tasks count nothing. Availability that cannot be read counts
/// as the greatest units. O(n log n) in tasks and assignments; more where one resource's tasks run
/// on different calendars: then in their shifts.
[[nodiscard]] PlanLoad planLoad(const Plan &plan,
                                const Schedule &schedule,
                                const CalendarSet &calendars,
                                const std::vector<OutsideUse> &outside = {});

/// What a resource can give over time: the first step lies before any plan.
[[nodiscard]] std::vector<UnitsStep> capacityOver(const Resource &resource);

} // namespace zs
