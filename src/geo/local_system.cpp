// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/local_system.h"

#include <cmath>
#include <numbers>

namespace zs {

namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double kSecond = kDegree / 3600;

struct Space {
    double x;
    double y;
    double z;
};

Space spaceOf(GeoPoint point, const Ellipsoid &on)
{
    const double e2 = on.flattening * (2 - on.flattening);
    const double sine = std::sin(point.latitude * kDegree);
    const double cosine = std::cos(point.latitude * kDegree);
    const double radius = on.axis / std::sqrt(1 - e2 * sine * sine);
    return {radius * cosine * std::cos(point.longitude * kDegree),
            radius * cosine * std::sin(point.longitude * kDegree),
            radius * (1 - e2) * sine};
}

GeoPoint geoOf(const Space &at, const Ellipsoid &on)
{
    const double e2 = on.flattening * (2 - on.flattening);
    const double flat = std::hypot(at.x, at.y);
    double latitude = std::atan2(at.z, flat * (1 - e2));
    for (int round = 0; round < 12; ++round) {
        const double sine = std::sin(latitude);
        const double radius = on.axis / std::sqrt(1 - e2 * sine * sine);
        const double next = std::atan2(at.z + e2 * radius * sine, flat);
        const bool enough = std::abs(next - latitude) < 1e-15;
        latitude = next;
        if (enough)
            break;
    }
    return {std::atan2(at.y, at.x) / kDegree, latitude / kDegree};
}

} // namespace

PlanePoint moved(PlanePoint point, const FourParameters &by)
{
    const double scale = 1 + by.ppm * 1e-6;
    const double c = scale * std::cos(by.rotation * kSecond);
    const double s = scale * std::sin(by.rotation * kSecond);
    return {by.dx + c * point.x - s * point.y, by.dy + s * point.x + c * point.y};
}

PlanePoint movedBack(PlanePoint point, const FourParameters &by)
{
    const double scale = 1 + by.ppm * 1e-6;
    const double c = std::cos(by.rotation * kSecond) / scale;
    const double s = std::sin(by.rotation * kSecond) / scale;
    const double x = point.x - by.dx;
    const double y = point.y - by.dy;
    return {c * x + s * y, -s * x + c * y};
}

GeoPoint moved(GeoPoint point, const Ellipsoid &from, const SevenParameters &by)
{
    const Space p = spaceOf(point, from);
    const double scale = 1 + by.ppm * 1e-6;
    const double rx = by.rx * kSecond;
    const double ry = by.ry * kSecond;
    const double rz = by.rz * kSecond;
    return geoOf({by.dx + scale * (p.x - rz * p.y + ry * p.z),
                  by.dy + scale * (rz * p.x + p.y - rx * p.z),
                  by.dz + scale * (-ry * p.x + rx * p.y + p.z)},
                 kCgcs2000Ellipsoid);
}

GeoPoint movedBack(GeoPoint point, const Ellipsoid &to, const SevenParameters &by)
{
    GeoPoint guess = point;
    for (int round = 0; round < 20; ++round) {
        const GeoPoint there = moved(guess, to, by);
        const double east = point.longitude - there.longitude;
        const double north = point.latitude - there.latitude;
        guess = {guess.longitude + east, guess.latitude + north};
        if (std::abs(east) < 1e-12 && std::abs(north) < 1e-12)
            break;
    }
    return guess;
}

} // namespace zs
