// SPDX-License-Identifier: GPL-3.0-or-later
// A plan in memory with its calendars and schedule, kept up to date by change sets.
#pragma once

#include "commands/workspace.h"

namespace zs {

class OpenPlan {
public:
    /// Compiles calendars and computes the schedule; a plan that cannot be scheduled (a cycle) is
    /// an error.
    [[nodiscard]] static Result<OpenPlan> create(Plan plan, const HolidayTable &holidays);

    [[nodiscard]] const Plan &plan() const { return *m_plan; }
    [[nodiscard]] ScheduledPlan scheduled() const;

    /// The plan after `planned`, rescheduled. `all` is `planned` with what the scheduler moved
    /// folded in; nothing is changed here until accept().
    struct Next {
        ChangeSet all;
        std::shared_ptr<const Plan> plan;
        CalendarSet calendars;
    };
    [[nodiscard]] Result<Next> after(const ChangeSet &planned, const HolidayTable &holidays);
    void accept(Next next);
    /// The commit failed: forget what after() prepared.
    void reject();

private:
    OpenPlan() = default;
    [[nodiscard]] Result<> reschedule(const PlanPtr &next, const ChangeSet &planned);

    PlanPtr m_plan;
    CalendarSet m_calendars;
    std::shared_ptr<const Schedule> m_schedule;
    std::optional<IncrementalScheduler>
        m_scheduler; ///< may run ahead of m_plan between after() and accept()
};

/// What differs between the stored dates of a plan's tasks and the schedule: start, finish, a
/// summary's duration, the project's finish. Versions in the changes of rows named in `touched` are
/// those before a first change.
[[nodiscard]] ChangeSet
scheduledChanges(const Plan &plan, const Schedule &schedule, const ChangeSet &planned);

} // namespace zs
