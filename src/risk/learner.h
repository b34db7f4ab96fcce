// SPDX-License-Identifier: GPL-3.0-or-later
// What can be learnt from numbers: boosted trees, a logistic regression, or their mean in log-odds.
#pragma once

#include "risk/logistic.h"

namespace zs {

/// How to learn. Trees of several depths are averaged; each depth with several seeds.
struct LearnerSettings {
    double logisticShare = 0.0; ///< 1: the regression alone; 0: the trees alone
    double ridge = 30.0;
    std::vector<BoostingSettings> trees;

    [[nodiscard]] QJsonObject toJson() const;
    /// "boosted trees (depth 4, 6)": for the model card.
    [[nodiscard]] QString text() const;
};

class Learner {
public:
    /// `seeds` boosters for each of the settings' trees.
    [[nodiscard]] static Result<Learner> train(const LearnerSettings &settings,
                                               const FeatureMatrix &features,
                                               std::span<const std::uint8_t> late,
                                               std::span<const double> weights,
                                               int seeds);
    [[nodiscard]] Result<std::vector<double>> logits(const FeatureMatrix &features) const;
    [[nodiscard]] Result<std::vector<double>> contributions(const FeatureMatrix &features) const;

    [[nodiscard]] Result<QJsonObject> toJson() const;
    [[nodiscard]] static Result<Learner> fromJson(const QJsonObject &object, std::size_t features);

private:
    template <class F>
    [[nodiscard]] Result<std::vector<double>> mixed(std::size_t count, F numbersOf) const;

    double m_share = 0.0;
    std::optional<LogisticModel> m_logistic;
    std::vector<BoostedTrees> m_trees;
};

} // namespace zs
