// SPDX-License-Identifier: GPL-3.0-or-later
// Three sensors of the sample city's sites with a week of readings, a gap and an open alarm.
#pragma once

#include "commands/workspace.h"
#include "sample/sample_city.h"

namespace zs {

[[nodiscard]] Result<> addSampleSensors(Workspace &workspace, const SampleData &data);

} // namespace zs
