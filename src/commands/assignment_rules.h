// SPDX-License-Identifier: GPL-3.0-or-later
// The work equation (工时 = 工期 × 单位), and what assignments cost.
//
// Of units, duration and work a person sets one; the task's type says which of the others follows:
//
//   changed    | fixed units | fixed duration | fixed work
//   -----------+-------------+----------------+-----------
//   units      | duration    | work           | duration
//   work       | duration    | units          | duration
//   duration   | work        | work           | units
//
// A task takes as long as the longest of its assignments (work / units). Of a fixed-work task the
// total work stays when somebody joins or leaves: it is shared out anew by units, and the duration
// follows. The equation holds for work resources and unnamed work; a material is a quantity (its
// units, 1000 = 1) and a cost resource a sum of money: neither has work. A milestone's work is what
// it is told. Hammocks count as fixed duration. (As in Microsoft Project, without effort-driven
// scheduling of the other two types.)
//
// Cost in fen, rounded half up: work x standard rate + cost per use x units; a material: quantity x
// standard rate + cost per use. The cost of an assignment whose resource has no rates is a person's
// or an imported file's and stays.
#pragma once

#include "commands/command.h"

namespace zs {

/// A task and its assignments as a command edits them.
class TaskLoad {
public:
    /// `task` must be one of the plan's; it may have been edited.
    TaskLoad(const Plan &plan, const Task &task);

    Task task;
    std::vector<Assignment> assignments; ///< those of the task, in the plan's order

    [[nodiscard]] Assignment *find(AssignmentId id);
    [[nodiscard]] const Resource *resourceOf(const Assignment &assignment) const;
    /// Whether the equation holds for it.
    [[nodiscard]] bool isWork(const Assignment &assignment) const;

    // --- each after the value was set; the others follow ---
    void followUnits(Assignment &changed);
    void followWork(Assignment &changed);
    void followDuration();
    /// Somebody joined or left: shares a fixed-work task's `total` work out anew.
    void shareOut(Minutes total);
    [[nodiscard]] Minutes totalWork() const;
    /// What units do in the task's duration.
    [[nodiscard]] WorkMinutes workOver(std::int64_t units) const;

    /// Takes somebody on whose work follows: of a fixed-work task the total stays and is shared out
    /// anew, else it is duration x units.
    void join(const Assignment &fresh);
    /// Lets somebody go; of a fixed-work task the others take the work over.
    void leave(AssignmentId id);

    /// Work and cost of the task as sums of its assignments', costs where work or units changed;
    /// then what differs from the plan, inserts and deletions included.
    [[nodiscard]] ChangeSet changes();

private:
    void takeLongest();
    void reprice(Assignment &assignment, const Assignment *before) const;

    const Plan &m_plan;
};

/// Invalid when a value of it is out of range.
[[nodiscard]] Result<> checkedAssignment(const Assignment &assignment);

/// In fen; `keep` is what stays when the resource has no rates.
[[nodiscard]] Money costOf(const Assignment &assignment, const Resource *resource, Money keep);

/// What a new duration of `after` does to its assignments, as changes of them and of the task; just
/// the task's own change when it has none. For every command that sets durations.
[[nodiscard]] ChangeSet withNewDuration(const Plan &plan, const Task &before, const Task &after);

} // namespace zs
