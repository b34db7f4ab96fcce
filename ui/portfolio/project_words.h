// SPDX-License-Identifier: GPL-3.0-or-later
// The list of projects as a table for a file: the particulars, the figures and what each serves.
#pragma once

#include "ui/lists/list_export.h"

namespace zs {

[[nodiscard]] ListDocument projectTable(Workspace &workspace, const std::vector<Project> &projects);

} // namespace zs
