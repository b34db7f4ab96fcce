// SPDX-License-Identifier: GPL-3.0-or-later
// A dry run of a definition: which way a form would take, who would sign, and until when.
#pragma once

#include "approval/case_step.h"

namespace zs {

struct SimulatedNode {
    QString node;
    std::vector<PersonId> persons;
    std::vector<PersonId> avoiding;
    UtcMillis due = 0;  ///< were each node done at its deadline
    bool empty = false; ///< nobody would be left to sign
    bool operator==(const SimulatedNode &) const = default;
};

struct Simulation {
    std::vector<SimulatedNode> nodes; ///< in the order in which they open
    CaseStatus outcome = CaseStatus::Running;
    UtcMillis finish = 0;
    std::vector<QString>
        warnings; ///< translated: empty nodes, the same person in several nodes, ...
};

/// Everybody agrees as late as the deadline allows; an empty node is noted and passed over, so that
/// all of the way is shown. Invalid for a form that could not be submitted.
[[nodiscard]] Result<Simulation> simulate(const ProcessDefinition &definition,
                                          const FormValues &form,
                                          PersonId starter,
                                          UtcMillis at,
                                          const ApprovalOutside &outside);

} // namespace zs
