// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/china_shift.h"

#include <cmath>
#include <numbers>

namespace zs {

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kAxis = 6'378'245.0; // Krasovsky 1940, as the formula has it
constexpr double kEccentricity = 0.00669342162296594323;
constexpr double kEnough = 1e-10; // degrees
constexpr int kMostRounds = 60;

double waves(double v, double first, double second, double third)
{
    return (20.0 * std::sin(v * kPi) + first * std::sin(v / 3.0 * kPi)) * 2.0 / 3.0
           + (second * std::sin(v / 12.0 * kPi) + third * std::sin(v / 30.0 * kPi)) * 2.0 / 3.0;
}

double ripple(double x)
{
    return (20.0 * std::sin(6.0 * x * kPi) + 20.0 * std::sin(2.0 * x * kPi)) * 2.0 / 3.0;
}

/// What is added to a place, degrees.
GeoPoint shiftAt(GeoPoint point)
{
    const double x = point.longitude - 105.0;
    const double y = point.latitude - 35.0;
    const double root = std::sqrt(std::abs(x));
    const double north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root
                         + ripple(x) + waves(y, 40.0, 160.0, 320.0);
    const double east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + ripple(x)
                        + waves(x, 40.0, 150.0, 300.0);
    const double radians = point.latitude / 180.0 * kPi;
    const double sine = std::sin(radians);
    const double magic = 1.0 - kEccentricity * sine * sine;
    const double root2 = std::sqrt(magic);
    return {east * 180.0 / (kAxis / root2 * std::cos(radians) * kPi),
            north * 180.0 / (kAxis * (1.0 - kEccentricity) / (magic * root2) * kPi)};
}

/// The place that `forward` brings to `target`.
template <class Forward>
GeoPoint inverse(GeoPoint target, GeoPoint guess, const Forward &forward)
{
    for (int round = 0; round < kMostRounds; ++round) {
        const GeoPoint there = forward(guess);
        const double east = target.longitude - there.longitude;
        const double north = target.latitude - there.latitude;
        guess = {guess.longitude + east, guess.latitude + north};
        if (std::abs(east) < kEnough && std::abs(north) < kEnough)
            break;
    }
    return guess;
}

} // namespace

bool isShiftedThere(GeoPoint point)
{
    return point.longitude >= 72.004 && point.longitude <= 137.8347 && point.latitude >= 0.8293
           && point.latitude <= 55.8271;
}

GeoPoint gcj02FromWgs84(GeoPoint point)
{
    if (!isShiftedThere(point))
        return point;
    const GeoPoint shift = shiftAt(point);
    return {point.longitude + shift.longitude, point.latitude + shift.latitude};
}

GeoPoint wgs84FromGcj02(GeoPoint point)
{
    if (!isShiftedThere(point))
        return point;
    // by the formula alone: at the rim a guess may leave the rectangle on its way
    return inverse(point, point, [](GeoPoint p) {
        const GeoPoint shift = shiftAt(p);
        return GeoPoint{p.longitude + shift.longitude, p.latitude + shift.latitude};
    });
}

GeoPoint bd09FromGcj02(GeoPoint point)
{
    constexpr double kStep = kPi * 3000.0 / 180.0;
    const double radius =
        std::hypot(point.longitude, point.latitude) + 0.00002 * std::sin(point.latitude * kStep);
    const double angle =
        std::atan2(point.latitude, point.longitude) + 0.000003 * std::cos(point.longitude * kStep);
    return {radius * std::cos(angle) + 0.0065, radius * std::sin(angle) + 0.006};
}

GeoPoint gcj02FromBd09(GeoPoint point)
{
    return inverse(point, {point.longitude - 0.0065, point.latitude - 0.006}, bd09FromGcj02);
}

} // namespace zs
