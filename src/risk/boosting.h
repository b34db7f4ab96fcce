// SPDX-License-Identifier: GPL-3.0-or-later
// Gradient boosted trees. The only file that knows the library (XGBoost) is boosting.cpp.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace zs {

/// Numbers by row; NaN where one is not known.
struct FeatureMatrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    [[nodiscard]] std::span<const float> row(std::size_t i) const
    {
        return {values.data() + i * columns, columns};
    }
    [[nodiscard]] float &at(std::size_t i, std::size_t c) { return values[i * columns + c]; }
};

struct BoostingSettings {
    int depth = 4;
    int rounds = 120;
    double step = 0.03;     ///< learning rate
    double leastWeight = 5; ///< sum of the second derivatives in a child
    double rowShare = 0.8;  ///< of each round
    double columnShare = 0.8;
    double ridge = 2.0;
    std::uint64_t seed = 1;
    int threads = 2;
};

class BoostedTrees {
public:
    /// `base` is the probability that the first tree starts from.
    [[nodiscard]] static Result<BoostedTrees> train(const FeatureMatrix &features,
                                                    std::span<const std::uint8_t> late,
                                                    std::span<const double> weights,
                                                    double base,
                                                    const BoostingSettings &settings);
    /// Corrupt when the bytes are no such model or know another number of features.
    [[nodiscard]] static Result<BoostedTrees> fromBytes(const QByteArray &bytes,
                                                        std::size_t features);
    [[nodiscard]] Result<QByteArray> toBytes() const;

    /// Log-odds, by the first `rounds` trees; 0: by all of them.
    [[nodiscard]] Result<std::vector<double>> logits(const FeatureMatrix &features,
                                                     int rounds = 0) const;
    /// What each feature adds to the log-odds of each row (SHAP values of the trees), and behind
    /// them what all cases have in common: rows of columns + 1 numbers, which add up to logits().
    [[nodiscard]] Result<std::vector<double>> contributions(const FeatureMatrix &features) const;

private:
    std::shared_ptr<void> m_booster;
};

} // namespace zs
