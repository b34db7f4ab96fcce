// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/calibration.h"
#include "support/stringify.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>
#include <random>

using namespace zs;
using Catch::Matchers::WithinAbs;

TEST_CASE("the area under the curve counts ties half", "[risk]")
{
    const std::vector<double> score{0.1, 0.4, 0.35, 0.8};
    const std::vector<std::uint8_t> late{0, 0, 1, 1};
    CHECK_THAT(areaUnderCurve(score, late), WithinAbs(0.75, 1e-12));
    CHECK_THAT(areaUnderCurve(std::vector<double>(4, 0.5), late), WithinAbs(0.5, 1e-12));
    CHECK(std::isnan(areaUnderCurve(score, std::vector<std::uint8_t>(4, 1))));
}

TEST_CASE("an interval drawn by groups is wider than one drawn by cases", "[risk]")
{
    std::mt19937_64 random(3);
    std::normal_distribution<double> normal;
    std::vector<double> score;
    std::vector<std::uint8_t> late;
    std::vector<int> group;
    std::vector<int> alone;
    for (int g = 0; g < 40; ++g) {
        const double common = normal(random);
        for (int i = 0; i < 10; ++i) {
            score.push_back(common + 0.1 * normal(random));
            late.push_back(common + normal(random) > 0 ? 1 : 0);
            group.push_back(g);
            alone.push_back(static_cast<int>(alone.size()));
        }
    }
    const Estimate wide = areaUnderCurveByGroup(score, late, group, 400, 1);
    const Estimate narrow = areaUnderCurveByGroup(score, late, alone, 400, 1);
    CHECK(wide.low < wide.value);
    CHECK(wide.value < wide.high);
    CHECK(wide.high - wide.low > 1.3 * (narrow.high - narrow.low));
    CHECK(wide == areaUnderCurveByGroup(score, late, group, 400, 1));
}

TEST_CASE("Brier score, bins, calibration error and alerts are what they are defined as", "[risk]")
{
    const std::vector<double> said{0.05, 0.15, 0.75, 0.75, 1.0};
    const std::vector<std::uint8_t> late{0, 1, 1, 0, 1};
    CHECK_THAT(brierScore(said, late),
               WithinAbs((0.0025 + 0.7225 + 0.0625 + 0.5625 + 0.0) / 5, 1e-12));
    const auto bins = reliabilityBins(said, late);
    REQUIRE(bins.size() == 10);
    CHECK(bins[7].cases == 2);
    CHECK(bins[7].late == 1);
    CHECK(bins[9].cases == 1);
    CHECK_THAT(calibrationError(bins), WithinAbs((0.05 + 0.85 + 2 * 0.25 + 0.0) / 5, 1e-12));
    const AlertTally alerts = alertsAt(0.7, said, late);
    CHECK(alerts.alerts == 3);
    CHECK(alerts.right == 2);
    CHECK_THAT(alerts.recall(), WithinAbs(2.0 / 3.0, 1e-12));
}

TEST_CASE("the share of few cases has Wilson's bounds", "[risk]")
{
    const Estimate share = wilsonShare(71, 106); // the figures of the study this engine follows
    CHECK_THAT(share.low, WithinAbs(0.576, 0.002));
    CHECK_THAT(share.high, WithinAbs(0.752, 0.002));
    CHECK(wilsonShare(0, 0).high == 1.0);
}

namespace {

/// Predictions that claim `boldness` times too much, fold by fold.
std::vector<Calibration::Fold> foldsOf(double boldness, double moved, int size)
{
    std::mt19937_64 random(5);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> share;
    std::vector<Calibration::Fold> folds(4);
    for (Calibration::Fold &fold : folds) {
        for (int i = 0; i < size; ++i) {
            const double truth = 0.8 * normal(random);
            fold.logits.push_back(truth * boldness + moved);
            fold.late.push_back(share(random) < probabilityOf(truth) ? 1 : 0);
        }
    }
    return folds;
}

double errorOf(const Calibration &c, const std::vector<Calibration::Fold> &folds)
{
    double sum = 0.0;
    for (const auto &fold : folds) {
        for (std::size_t i = 0; i < fold.logits.size(); ++i)
            sum += std::pow(c.probability(fold.logits[i]) - fold.late[i], 2);
    }
    return sum;
}

} // namespace

TEST_CASE("predictions that hold are left as they are or nearly so", "[risk]")
{
    const auto folds = foldsOf(1.0, 0.0, 100);
    const Calibration c = Calibration::chosen(folds, 0.5);
    CHECK_THAT(c.probability(1.0), WithinAbs(probabilityOf(1.0), 0.06));
}

TEST_CASE("predictions that claim too much are drawn in", "[risk]")
{
    const auto folds = foldsOf(3.0, 0.0, 100);
    const Calibration c = Calibration::chosen(folds, 0.5);
    CHECK(c.kind() != CalibrationKind::None);
    CHECK(errorOf(c, folds) < 0.95 * errorOf({}, folds));
    CHECK_THAT(c.probability(3.0), WithinAbs(probabilityOf(1.0), 0.08));
}

TEST_CASE("predictions that are off by far are moved, and the file keeps it", "[risk]")
{
    for (const int size : {150, 600}) {
        const auto folds = foldsOf(1.0, 2.0, size);
        const Calibration c = Calibration::chosen(folds, 0.5);
        CHECK((c.kind() == CalibrationKind::Platt || c.kind() == CalibrationKind::Isotonic));
        CHECK_THAT(c.probability(2.0), WithinAbs(0.5, 0.08));
        const auto again = Calibration::fromJson(c.toJson());
        REQUIRE(again);
        CHECK(again->probability(1.3) == c.probability(1.3));
    }
}

TEST_CASE("an isotonic curve never falls", "[risk]")
{
    const auto folds = foldsOf(2.0, 1.0, 400);
    const Calibration c = Calibration::fitted(CalibrationKind::Isotonic, folds, 0.5);
    double before = 0.0;
    for (double x = -6.0; x < 8.0; x += 0.01) {
        const double p = c.probability(x);
        REQUIRE(p >= before);
        REQUIRE(p < 1.0);
        before = p;
    }
}
