// SPDX-License-Identifier: GPL-3.0-or-later
// Risks of the sample city: a few entries of the register, warnings that were answered, remedies in
// every state.
#pragma once

#include "sample/sample_city.h"

namespace zs {

/// Of the sample's largest plan; one set.
[[nodiscard]] Result<ChangeSet> sampleWarnings(const SampleData &data);

} // namespace zs
