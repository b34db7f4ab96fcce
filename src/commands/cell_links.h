// SPDX-License-Identifier: GPL-3.0-or-later
// What a block of cells does to the links of a plan, read from both ends.
#pragma once

#include "commands/cell_commands.h"
#include "commands/tree_edit.h"

namespace zs {

/// Predecessors first, then successors, each seeing what the ones before it did: a block may name
/// the same link from both of its ends. Links with other projects stay.
[[nodiscard]] Result<>
editLinks(ChangeSet &set, const TreeEdit &tree, const EditCells &command, const PlanScope &scope);

} // namespace zs
