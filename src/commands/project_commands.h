// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on projects as a whole.
#pragma once

#include "commands/workspace.h"

namespace zs {

/// Adds an empty project with the standard calendar. Invalid when the code is empty or taken.
[[nodiscard]] Result<ProjectId> createProject(Workspace &workspace, Project project);

/// Takes a plan that an importer read into the workspace as one act, after a backup. When
/// `plan.project.code` exists already the code gets a suffix; the note names the file. A secrecy
/// mark in the file's properties or name becomes the project's label. Invalid, and nothing is
/// taken, for links whose tasks are missing, for a cycle, and for a calendar without working time.
/// The plan may wait for tasks of stored projects; none of them can wait for it yet (the store
/// keeps no link without its tasks), so no cycle over several projects can come in.
[[nodiscard]] Result<ProjectId>
importPlan(Workspace &workspace, Plan plan, const QString &fileName);

} // namespace zs
