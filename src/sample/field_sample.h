// SPDX-License-Identifier: GPL-3.0-or-later
// Field work of the sample city: two devices, forms of the office, packages both ways with reports
// and painted photos, and one conflict that waits. No such person or place exists.
#pragma once

#include "commands/workspace.h"
#include "sample/sample_city.h"

namespace zs {

/// Goes the way that real packages go. What is made here with fresh keys differs each time, so it
/// comes last in the log. The clock is the workspace's: the work takes some days.
[[nodiscard]] Result<>
addSampleField(Workspace &workspace, const SampleData &data, ManualClock &clock);

} // namespace zs
