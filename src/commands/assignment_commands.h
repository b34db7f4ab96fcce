// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on who does what; what follows from what is the table in assignment_rules.h.
#pragma once

#include "commands/command.h"

#include <optional>

namespace zs {

/// Gives a task a resource. Without `work` it follows: of a fixed-work task the total stays and is
/// shared out anew, else it is duration x units. Refuses summary tasks and a second assignment of
/// the same resource.
struct AssignResource {
    static constexpr const char *kName = "assign-resource";
    ProjectId project;
    TaskId task;
    ResourceId resource;       ///< invalid = work that nobody is named for yet
    std::int64_t units = 1000; ///< thousandths; of a material its quantity
    std::optional<WorkMinutes> work{};
    std::optional<Money> cost{}; ///< of a cost resource, or of one without rates
    QString skill{};             ///< what somebody must be able to do, while nobody is named
    AssignmentId id{};           ///< given by the caller when it needs to know it beforehand
};

/// Changes what is given of an assignment. With both units and work the duration follows, whatever
/// the task's type.
struct SetAssignment {
    static constexpr const char *kName = "set-assignment";
    ProjectId project;
    AssignmentId assignment;
    std::optional<ResourceId> resource{}; ///< another one takes over
    std::optional<std::int64_t> units{};
    std::optional<WorkMinutes> work{};
    std::optional<WorkMinutes> actualWork{};
    std::optional<Money> cost{};
    std::optional<Money> actualCost{};
    std::optional<WorkMinutes> delay{};
    std::optional<QString> skill{};
};

struct RemoveAssignment {
    static constexpr const char *kName = "remove-assignment";
    ProjectId project;
    AssignmentId assignment;
};

[[nodiscard]] Result<ChangeSet> plan(const AssignResource &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const SetAssignment &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const RemoveAssignment &command, const PlanScope &scope);

} // namespace zs
