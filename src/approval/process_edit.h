// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a definition as a value: every function makes a new one. Nodes are named by their place
// in ProcessIndex. What a definition may be is not asked here (see faultsOf): while somebody draws,
// it may be wrong.
#pragma once

#include "approval/process_definition.h"

namespace zs {

struct EditedProcess {
    ProcessDefinition definition;
    int place = -1; ///< of the node that was added, moved, or now stands where one was removed
};

/// A node as a person would begin with it: blocks with two branches, conditions that ask for the
/// first required field there is. Its id is new in the definition.
[[nodiscard]] ProcessNode freshNode(const ProcessDefinition &definition, NodeKind kind);

/// The node at `place` replaced. Ids that others refer to are the caller's care.
[[nodiscard]] ProcessDefinition
withNode(ProcessDefinition definition, int place, const ProcessNode &node);

/// Behind the node at `place`; before it when it is an end. Nothing for a start.
[[nodiscard]] std::optional<EditedProcess>
insertedAfter(const ProcessDefinition &definition, int place, NodeKind kind);
/// As the first node of a branch of the block at `place`.
[[nodiscard]] std::optional<EditedProcess>
insertedInBranch(const ProcessDefinition &definition, int place, int branch, NodeKind kind);
/// Without the node and all inside of it. Nothing for the start and for the last end.
[[nodiscard]] std::optional<EditedProcess> removed(const ProcessDefinition &definition, int place);
/// One step up (-1) or down (+1) in its sequence, never above the start or below the last end.
[[nodiscard]] std::optional<EditedProcess>
moved(const ProcessDefinition &definition, int place, int step);
/// To the end of the branch beside it (-1, +1), before an end that stands there.
[[nodiscard]] std::optional<EditedProcess>
movedAcross(const ProcessDefinition &definition, int place, int step);

/// A branch more, before the last one of a condition ("otherwise") or after all of a parallel.
[[nodiscard]] std::optional<EditedProcess> withBranchAdded(const ProcessDefinition &definition,
                                                           int place);
/// Two branches always stay.
[[nodiscard]] std::optional<EditedProcess>
withBranchRemoved(const ProcessDefinition &definition, int place, int branch);

/// The form field's key changed, also where rules and conditions ask for it.
[[nodiscard]] ProcessDefinition
withFieldRenamed(ProcessDefinition definition, const QString &from, const QString &to);

} // namespace zs
