// SPDX-License-Identifier: GPL-3.0-or-later
// How good probabilities are, told by what happened.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zs {

/// An estimate between two bounds (95 %).
struct Estimate {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    bool operator==(const Estimate &) const = default;
};

/// Of cases with about the same probability: what was said and what happened.
struct ReliabilityBin {
    double from = 0.0;
    double to = 0.0;
    std::int64_t cases = 0;
    std::int64_t late = 0;
    double said = 0.0; ///< mean probability
    [[nodiscard]] double happened() const
    {
        return cases == 0 ? 0.0 : static_cast<double>(late) / static_cast<double>(cases);
    }
    bool operator==(const ReliabilityBin &) const = default;
};

/// Area under the ROC curve, ties counted half; NaN when all outcomes are the same.
[[nodiscard]] double areaUnderCurve(std::span<const double> score,
                                    std::span<const std::uint8_t> late);
/// The same with bounds by drawing whole groups (ids) again, since cases of one group are alike.
[[nodiscard]] Estimate areaUnderCurveByGroup(std::span<const double> score,
                                             std::span<const std::uint8_t> late,
                                             std::span<const int> group,
                                             int draws,
                                             std::uint64_t seed);
/// Mean squared difference of probability and outcome (Brier 1950).
[[nodiscard]] double brierScore(std::span<const double> said, std::span<const std::uint8_t> late);
[[nodiscard]] double logLoss(std::span<const double> said, std::span<const std::uint8_t> late);
/// Ten bins of equal width.
[[nodiscard]] std::vector<ReliabilityBin> reliabilityBins(std::span<const double> said,
                                                          std::span<const std::uint8_t> late);
/// Expected calibration error over bins: mean distance of said and happened, by cases.
[[nodiscard]] double calibrationError(const std::vector<ReliabilityBin> &bins);

/// What an alert at a probability of at least `threshold` is worth.
struct AlertTally {
    std::int64_t alerts = 0;
    std::int64_t right = 0;
    std::int64_t late = 0;
    [[nodiscard]] double recall() const
    {
        return late == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(late);
    }
};
[[nodiscard]] AlertTally
alertsAt(double threshold, std::span<const double> said, std::span<const std::uint8_t> late);

/// Share of `hits` in `all` with its bounds (Wilson 1927).
[[nodiscard]] Estimate wilsonShare(std::int64_t hits, std::int64_t all);

[[nodiscard]] double logitOf(double probability);
[[nodiscard]] double probabilityOf(double logit);

} // namespace zs
