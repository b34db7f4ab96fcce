// SPDX-License-Identifier: GPL-3.0-or-later
// How the projects of the sample city went through their steps so far, and their papers.
#pragma once

#include "sample/sample_city.h"

namespace zs {

/// Says in the projects, before they are inserted, which procedure they go through.
[[nodiscard]] Result<> chooseProcedures(SampleData &data);
/// Steps and papers, for what changeSetsOf() has inserted. A few papers lack their number.
[[nodiscard]] Result<ChangeSet> sampleStages(const SampleData &data);

} // namespace zs
