// SPDX-License-Identifier: GPL-3.0-or-later
// The list of projects as a table for a file: the particulars, the figures and what each serves.
#pragma once

#include "ui/portfolio/projects_export.h"

namespace zs {

[[nodiscard]] ProjectsTable projectTable(Workspace &workspace, std::vector<Project> projects);

} // namespace zs
