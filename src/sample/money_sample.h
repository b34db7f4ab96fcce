// SPDX-License-Identifier: GPL-3.0-or-later
// The money of the sample city: figures of the ladder, quotas, vouchers, annual plans.
#pragma once

#include "sample/sample_city.h"

namespace zs {

/// Rows for what changeSetsOf() has inserted; two projects under way get budgets of 109 % and 112 %
/// of their estimates. The three projects with plans have funds in place of 2026 that are not
/// committed, so that contracts may be signed on them.
[[nodiscard]] Result<std::vector<ChangeSet>> sampleMoney(const SampleData &data);

} // namespace zs
