// SPDX-License-Identifier: GPL-3.0-or-later
// Why a model says what it says of one case, in sentences, and what would lower it.
#pragma once

#include "risk/delay_model.h"

namespace zs {

struct DelayReason {
    QString sentence;    ///< whole, translated
    double points = 0.0; ///< about how many percentage points it adds; negative: takes away
};

struct DelayReasons {
    double probability = 0.0;
    std::vector<DelayReason> reasons; ///< strongest first
    QString reference;                ///< what became of past cases of the class
    QStringList lower; ///< were one thing as it is in other cases: what the model would say then
};

/// Of the case at `which`. Each feature's part is its SHAP value, turned into points where the case
/// lies; "what would lower it" asks the model again with one feature at a quartile of past cases.
/// It tells what the model has seen, not what causes what.
[[nodiscard]] Result<DelayReasons> reasonsOf(const DelayModel &model,
                                             const RiskTable &table,
                                             const RiskCases &cases,
                                             std::size_t which,
                                             std::size_t most = 5);
/// Of many at once, without what would lower them: that asks the model again for each.
[[nodiscard]] Result<std::vector<DelayReasons>> reasonsOfMany(const DelayModel &model,
                                                              const RiskTable &table,
                                                              const RiskCases &cases,
                                                              std::span<const std::size_t> which,
                                                              std::size_t most = 5);

} // namespace zs
