// SPDX-License-Identifier: GPL-3.0-or-later
// Logistic regression with a ridge. Features are put on one scale, what is not known counts as the
// mean and is told by a feature of its own where that is not rare.
#pragma once

#include "risk/boosting.h"

#include <QJsonObject>

namespace zs {

class LogisticModel {
public:
    /// `ridge` weighs the squared weights against the sum of the log losses (1/C elsewhere).
    [[nodiscard]] static LogisticModel train(const FeatureMatrix &features,
                                             std::span<const std::uint8_t> late,
                                             std::span<const double> weights,
                                             double ridge);
    [[nodiscard]] std::vector<double> logits(const FeatureMatrix &features) const;
    /// As BoostedTrees::contributions(): against the mean case.
    [[nodiscard]] std::vector<double> contributions(const FeatureMatrix &features) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when it is none for so many features.
    [[nodiscard]] static std::optional<LogisticModel> fromJson(const QJsonObject &object,
                                                               std::size_t features);

private:
    /// The scaled features, behind them the missing flags of those in m_flagged, behind them 1.
    void expand(std::span<const float> row, std::span<double> out) const;
    [[nodiscard]] std::size_t width() const { return m_mean.size() + m_flagged.size() + 1; }

    std::vector<double> m_mean;
    std::vector<double> m_scale; ///< 0 of a constant feature
    std::vector<int> m_flagged;  ///< features that are often unknown
    std::vector<double> m_weight;
};

} // namespace zs
