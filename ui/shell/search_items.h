// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/shell/search_index.h"

namespace zs {

class ShellActions;
class Workspace;

/// Everything Ctrl+K may find now: the enabled commands, all projects, and the tasks of the open
/// plan (if one).
[[nodiscard]] SearchIndex
searchItems(Workspace &workspace, ProjectId open, const ShellActions &actions);

} // namespace zs
