// SPDX-License-Identifier: GPL-3.0-or-later
// Learning from past cases: what is tried, how it is judged, what is taken.
//
// Everything is rehearsed in time (rolling origin): learnt from the cases predicted before a day -
// whose outcome was known by then, where the table says when - and judged on those after it, on
// several days. What did best then is learnt once more from all cases. Fewer than
// kOutcomesForLearning outcomes give reference classes alone.
#pragma once

#include "risk/delay_model.h"

#include <functional>

namespace zs {

struct DelayTrainingOptions {
    QDate today;      ///< no prediction may lie behind it
    QString dataHash; ///< for the card
    int threads = 2;
    /// Finished items behind the cases, where several cases tell of one; none: each case is one.
    std::optional<std::int64_t> outcomes{};
    QStringList inTime{}; ///< as in refuseLeakage()
    /// Optional; false cancels (Cancelled).
    std::function<bool(int done, int total)> progress{};
};

/// Invalid: too few cases, all of one outcome, no usable feature, leakage, and what riskCases()
/// refuses.
[[nodiscard]] Result<DelayModel> trainDelayModel(const RiskTable &table,
                                                 const RiskRoles &roles,
                                                 const DelayTrainingOptions &options);

} // namespace zs
