// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/extent_check.h"

#include <QCoreApplication>

#include <cmath>

namespace zs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Geo)
};

/// 73° to 136° E, 3° to 54° N: a rectangle to catch mistakes with, no boundary.
bool inChina(double longitude, double latitude)
{
    return longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54;
}

/// The middle of where most points lie: a stray one decides nothing.
PlanePoint median(std::span<const PlanePoint> points)
{
    std::vector<double> xs;
    std::vector<double> ys;
    xs.reserve(points.size());
    ys.reserve(points.size());
    for (const PlanePoint p : points) {
        xs.push_back(p.x);
        ys.push_back(p.y);
    }
    const auto middle = static_cast<std::ptrdiff_t>(points.size() / 2);
    std::ranges::nth_element(xs, xs.begin() + middle);
    std::ranges::nth_element(ys, ys.begin() + middle);
    return {xs[points.size() / 2], ys[points.size() / 2]};
}

ExtentDoubt ofDegrees(PlanePoint p)
{
    if (inChina(p.x, p.y))
        return ExtentDoubt::None;
    if (inChina(p.y, p.x))
        return ExtentDoubt::Swapped;
    if (std::abs(p.x) > 180 || std::abs(p.y) > 180)
        return ExtentDoubt::NotDegrees;
    return ExtentDoubt::OutsideChina;
}

bool isZoned(double easting)
{
    const double zone = std::floor(easting / 1e6);
    const double rest = easting - zone * 1e6;
    return zone >= 25 && zone <= 45 && rest > 200'000 && rest < 800'000;
}

bool isNorthing(double value)
{
    return value > 300'000 && value < 6'000'000;
}

ExtentDoubt ofZone(PlanePoint p, const CoordinateSystem &declared)
{
    if (std::abs(p.x) <= 180 && std::abs(p.y) <= 180)
        return ExtentDoubt::NotMetres;
    if (isZoned(p.y) && isNorthing(p.x))
        return ExtentDoubt::Swapped;
    if (isZoned(p.x)) {
        if (!declared.zoneBefore)
            return ExtentDoubt::ZoneBefore;
        const int zone = static_cast<int>(std::floor(p.x / 1e6));
        return zone == zoneNumber(declared.centralMeridian) ? ExtentDoubt::None
                                                            : ExtentDoubt::OtherZone;
    }
    const bool isEasting = p.x > 100'000 && p.x < 900'000;
    if (!isEasting && p.y > 100'000 && p.y < 900'000 && isNorthing(p.x))
        return ExtentDoubt::Swapped;
    return isEasting && isNorthing(p.y) ? ExtentDoubt::None : ExtentDoubt::OutsideChina;
}

} // namespace

ExtentDoubt doubtOf(std::span<const PlanePoint> points, const CoordinateSystem &declared)
{
    if (points.empty() || declared.kind == CoordinateKind::Undeclared)
        return ExtentDoubt::None;
    const PlanePoint p = median(points);
    if (declared.isDegrees())
        return ofDegrees(p);
    if (declared.kind == CoordinateKind::Plane) // a city's plane may begin anywhere
        return std::abs(p.x) <= 180 && std::abs(p.y) <= 180 && inChina(p.x, p.y)
                   ? ExtentDoubt::NotMetres
                   : ExtentDoubt::None;
    return ofZone(p, declared);
}

QString doubtText(ExtentDoubt doubt)
{
    switch (doubt) {
    case ExtentDoubt::None:
        return {};
    case ExtentDoubt::Swapped:
        return Words::tr(
            "The two axes look swapped: read the other way round, the numbers lie in China.");
    case ExtentDoubt::NotDegrees:
        return Words::tr(
            "The numbers are too large for degrees; they look like metres of a projection.");
    case ExtentDoubt::NotMetres:
        return Words::tr("The numbers look like degrees, not like metres of a projection.");
    case ExtentDoubt::ZoneBefore:
        return Words::tr("The eastings have the number of their zone before them; say so.");
    case ExtentDoubt::OtherZone:
        return Words::tr("The number before the eastings is that of another zone.");
    case ExtentDoubt::OutsideChina:
        return Words::tr("In these coordinates the data would lie outside of China.");
    }
    return {};
}

} // namespace zs
