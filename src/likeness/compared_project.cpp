// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/compared_project.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zs {

namespace {

constexpr double kEarthRadius = 6'371'008.8; // metres, mean

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

} // namespace

ComparedProject comparedOf(const Project &project)
{
    return {project.id,
            project.version,
            project.name,
            project.scope,
            project.place,
            project.longitude,
            project.latitude,
            static_cast<double>(std::max<std::int64_t>(project.extent, 0)),
            project.plannedStart,
            project.finishedOn.isValid() ? project.finishedOn : project.plannedFinish,
            project.owner};
}

double distanceBetween(const ComparedProject &a, const ComparedProject &b)
{
    const double halfLatitude = std::sin(radians(b.latitude - a.latitude) / 2);
    const double halfLongitude = std::sin(radians(b.longitude - a.longitude) / 2);
    const double h = halfLatitude * halfLatitude
                     + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * halfLongitude
                           * halfLongitude;
    return 2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

double overlapOf(const ComparedProject &a, const ComparedProject &b)
{
    const double small = std::min(a.extent, b.extent);
    const double large = std::max(a.extent, b.extent);
    if (small <= 0)
        return 0;
    const double d = distanceBetween(a, b);
    if (d >= small + large)
        return 0;
    if (d <= large - small)
        return 1;
    // the lens of two circles
    const double toSmall = (d * d + small * small - large * large) / (2 * d);
    const double toLarge = d - toSmall;
    const auto segment = [](double radius, double to) {
        const double x = std::clamp(to / radius, -1.0, 1.0);
        return radius * radius * (std::acos(x) - x * std::sqrt(1 - x * x));
    };
    const double lens = segment(small, toSmall) + segment(large, toLarge);
    return std::clamp(lens / (std::numbers::pi * small * small), 0.0, 1.0);
}

} // namespace zs
