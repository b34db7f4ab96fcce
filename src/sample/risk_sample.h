// SPDX-License-Identifier: GPL-3.0-or-later
// What the fictional city knows of delays: finished works of earlier years, snapshots of its
// projects, and what similar works foretell of them.
#pragma once

#include "commands/workspace.h"
#include "sample/sample_city.h"

namespace zs {

[[nodiscard]] Result<> addSampleRisks(Workspace &workspace, const SampleData &data);

} // namespace zs
