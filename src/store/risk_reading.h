// SPDX-License-Identifier: GPL-3.0-or-later
// The newest of rows that pile up: snapshots and scores, of all projects in one question.
#pragma once

#include "domain/risk_rows.h"
#include "store/rows.h"

namespace zs {

/// Of each project as a whole, the one that was written last; ids rise with time.
[[nodiscard]] Result<std::vector<RiskSnapshot>> newestSnapshots(StatementCache &cache);
/// Of each project as a whole and each target.
[[nodiscard]] Result<std::vector<RiskScore>> newestScores(StatementCache &cache);

} // namespace zs
