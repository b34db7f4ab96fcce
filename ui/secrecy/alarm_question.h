// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/workspace.h"

namespace zs {

/// Before content leaves: when so much lies together that the next label is worth a look (汇聚),
/// the person is told, it is logged, and the person says whether to go on. True without an alarm.
[[nodiscard]] bool goesOnDespiteAlarms(Workspace &workspace, ProjectId project, QWidget *parent);

} // namespace zs
