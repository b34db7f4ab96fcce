// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on projects as a whole.
#pragma once

#include "commands/workspace.h"

namespace zs {

/// Adds an empty project with the standard calendar. Invalid when the code is empty or taken.
[[nodiscard]] Result<ProjectId> createProject(Workspace &workspace, Project project);

/// Takes a plan that an importer read into the workspace as one act, after a backup. When
/// `plan.project.code` exists already the code gets a suffix; the note names the file.
[[nodiscard]] Result<ProjectId>
importPlan(Workspace &workspace, Plan plan, const QString &fileName);

} // namespace zs
