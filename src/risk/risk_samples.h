// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that were not read from a file: what was known of something on a day, feature by feature,
// and what became of it.
#pragma once

#include "risk/delay_reasons.h"

#include <QJsonObject>

#include <optional>

namespace zs {

struct RiskSample {
    QString group; ///< whose case it is
    QDate day;     ///< of the prediction
    QDate known;   ///< when the outcome was; ignored without one
    std::optional<bool> late;
    QJsonObject features; ///< keys that begin with '_' are none
};

/// What the columns of riskTableOf() that are no features are called.
[[nodiscard]] RiskRoles sampleRoles();

/// Every feature of any sample becomes a column: of numbers when all its values are, else of words.
/// What `kinds` names is a column of that kind, empty where no sample has it or has another kind.
[[nodiscard]] RiskTable riskTableOf(const std::vector<RiskSample> &samples,
                                    const RiskColumnKinds &kinds = {});

/// All of them in their order, whatever became of them: to be scored.
[[nodiscard]] RiskCases casesToScore(const std::vector<RiskSample> &samples);

/// Fills in how the unit and the contractor of each sample had fared by its day, where the sample
/// says nothing of it, out of the outcomes of the others.
void addHistories(std::vector<RiskSample> &samples);

} // namespace zs
