// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/measures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace zs {

namespace {

constexpr double kZ95 = 1.959963984540054;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::vector<std::size_t> orderOf(std::span<const double> score)
{
    std::vector<std::size_t> order(score.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [score](std::size_t i) { return score[i]; });
    return order;
}

/// With each case counted as often as `times` says.
double weightedArea(std::span<const double> score,
                    std::span<const std::uint8_t> late,
                    const std::vector<std::size_t> &order,
                    auto times)
{
    double below = 0.0; // cases not late with a lower score
    double pairs = 0.0;
    double lateAll = 0.0;
    for (std::size_t i = 0; i < order.size();) {
        double lateHere = 0.0;
        double fineHere = 0.0;
        const double value = score[order[i]];
        for (; i < order.size() && score[order[i]] == value; ++i) {
            const double w = times(order[i]);
            (late[order[i]] != 0 ? lateHere : fineHere) += w;
        }
        pairs += lateHere * (below + fineHere / 2.0);
        below += fineHere;
        lateAll += lateHere;
    }
    return below > 0.0 && lateAll > 0.0 ? pairs / (below * lateAll) : kNaN;
}

} // namespace

double areaUnderCurve(std::span<const double> score, std::span<const std::uint8_t> late)
{
    return weightedArea(score, late, orderOf(score), [](std::size_t) { return 1.0; });
}

Estimate areaUnderCurveByGroup(std::span<const double> score,
                               std::span<const std::uint8_t> late,
                               std::span<const int> group,
                               int draws,
                               std::uint64_t seed)
{
    const auto order = orderOf(score);
    Estimate area;
    area.value = weightedArea(score, late, order, [](std::size_t) { return 1.0; });
    const int groups = group.empty() ? 0 : *std::ranges::max_element(group) + 1;
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<int> any(0, std::max(0, groups - 1));
    std::vector<double> areas;
    for (int d = 0; d < draws && groups > 0; ++d) {
        std::vector<double> times(static_cast<std::size_t>(groups), 0.0);
        for (int g = 0; g < groups; ++g)
            times[static_cast<std::size_t>(any(random))] += 1.0;
        const double drawn = weightedArea(score, late, order, [&](std::size_t i) {
            return times[static_cast<std::size_t>(group[i])];
        });
        if (!std::isnan(drawn))
            areas.push_back(drawn);
    }
    std::ranges::sort(areas);
    const auto at = [&areas](double share) {
        return areas[static_cast<std::size_t>(share * static_cast<double>(areas.size() - 1) + 0.5)];
    };
    area.low = areas.empty() ? kNaN : at(0.025);
    area.high = areas.empty() ? kNaN : at(0.975);
    return area;
}

double brierScore(std::span<const double> said, std::span<const std::uint8_t> late)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < said.size(); ++i)
        sum += (said[i] - late[i]) * (said[i] - late[i]);
    return said.empty() ? kNaN : sum / static_cast<double>(said.size());
}

double logLoss(std::span<const double> said, std::span<const std::uint8_t> late)
{
    constexpr double kLeast = 1e-6;
    double sum = 0.0;
    for (std::size_t i = 0; i < said.size(); ++i)
        sum -= std::log(std::max(kLeast, late[i] != 0 ? said[i] : 1.0 - said[i]));
    return said.empty() ? kNaN : sum / static_cast<double>(said.size());
}

std::vector<ReliabilityBin> reliabilityBins(std::span<const double> said,
                                            std::span<const std::uint8_t> late)
{
    constexpr std::size_t kBins = 10;
    std::vector<ReliabilityBin> bins(kBins);
    for (std::size_t b = 0; b < kBins; ++b) {
        bins[b].from = static_cast<double>(b) / kBins;
        bins[b].to = static_cast<double>(b + 1) / kBins;
    }
    for (std::size_t i = 0; i < said.size(); ++i) {
        const auto b = std::min(kBins - 1, static_cast<std::size_t>(said[i] * kBins));
        ++bins[b].cases;
        bins[b].late += late[i];
        bins[b].said += said[i];
    }
    for (ReliabilityBin &bin : bins)
        bin.said = bin.cases == 0 ? 0.0 : bin.said / static_cast<double>(bin.cases);
    return bins;
}

double calibrationError(const std::vector<ReliabilityBin> &bins)
{
    double sum = 0.0;
    double all = 0.0;
    for (const ReliabilityBin &bin : bins) {
        sum += static_cast<double>(bin.cases) * std::abs(bin.said - bin.happened());
        all += static_cast<double>(bin.cases);
    }
    return all == 0.0 ? kNaN : sum / all;
}

AlertTally
alertsAt(double threshold, std::span<const double> said, std::span<const std::uint8_t> late)
{
    AlertTally tally;
    for (std::size_t i = 0; i < said.size(); ++i) {
        tally.late += late[i];
        if (said[i] >= threshold) {
            ++tally.alerts;
            tally.right += late[i];
        }
    }
    return tally;
}

Estimate wilsonShare(std::int64_t hits, std::int64_t all)
{
    if (all <= 0)
        return {0.0, 0.0, 1.0};
    const auto n = static_cast<double>(all);
    const double p = static_cast<double>(hits) / n;
    const double middle = (p + kZ95 * kZ95 / (2 * n)) / (1 + kZ95 * kZ95 / n);
    const double half =
        kZ95 / (1 + kZ95 * kZ95 / n) * std::sqrt(p * (1 - p) / n + kZ95 * kZ95 / (4 * n * n));
    return {p, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

double logitOf(double probability)
{
    constexpr double kLeast = 1e-6;
    const double p = std::clamp(probability, kLeast, 1.0 - kLeast);
    return std::log(p / (1.0 - p));
}

double probabilityOf(double logit)
{
    return 1.0 / (1.0 + std::exp(-logit));
}

} // namespace zs
