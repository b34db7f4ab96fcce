// SPDX-License-Identifier: GPL-3.0-or-later
// What a block of cells does to the assignments of its tasks: typed durations and typed names.
#pragma once

#include "commands/cell_commands.h"
#include "commands/tree_edit.h"

#include <QSet>

namespace zs {

/// Assignments follow the new durations of their tasks by the work equation, then become those that
/// the command's assignment edits name; the tasks' work and cost follow. `tree` holds the tasks as
/// the cells have set them.
[[nodiscard]] Result<> editLoads(ChangeSet &set,
                                 TreeEdit &tree,
                                 const EditCells &command,
                                 const PlanScope &scope,
                                 const QSet<TaskId> &summaries);

} // namespace zs
