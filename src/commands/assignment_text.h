// SPDX-License-Identifier: GPL-3.0-or-later
// Who works on a task, as people write it in a cell: "张三; 挖掘机[50%]; 混凝土[120 m³];
// 差旅费[¥3000]; ?审图" (work that nobody is named for yet, with what it takes).
#pragma once

#include "commands/cell_commands.h"
#include "domain/resource.h"

#include <vector>

namespace zs {

/// One part of the cell; what stands in brackets is left out where it goes without saying: 100 %,
/// one unit of a material, no sum. `resource` is null for work that nobody is named for.
[[nodiscard]] QString assignmentText(const Assignment &assignment, const Resource *resource);
[[nodiscard]] QString assignmentSeparator();

/// Reads such a cell; parts are separated by ; or , in any width, or 、. Names are looked up in any
/// case, the longest one first, so that a name may hold a comma or brackets. The empty text is the
/// empty list. Invalid names the part that cannot be read and, for an unknown name, the nearest
/// one.
[[nodiscard]] Result<std::vector<AssignmentEdit::Wanted>>
assignmentsFromText(QStringView text, const std::vector<Resource> &resources);

/// The names in such a cell that no resource has; empty when the cell can be read as it is. What
/// is written wrong otherwise is not told here.
[[nodiscard]] QStringList unknownResources(QStringView text,
                                           const std::vector<Resource> &resources);

} // namespace zs
