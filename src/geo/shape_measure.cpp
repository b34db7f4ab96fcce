// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/shape_measure.h"

#include "geo/geos_shape.h"

#include <cmath>

namespace zs {

namespace {

double lengthOf(const GeoPath &path, const GaussKruger &zone)
{
    double sum = 0;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const PlanePoint a = zone.project(path[i - 1]);
        const PlanePoint b = zone.project(path[i]);
        sum += std::hypot(b.x - a.x, b.y - a.y);
    }
    return sum;
}

double areaOf(const GeoPath &ring, const GaussKruger &zone)
{
    if (ring.size() < 4)
        return 0;
    const PlanePoint first = zone.project(ring.front()); // near zero, digits are not lost
    double twice = 0;
    PlanePoint last{0, 0};
    for (const GeoPoint p : ring) {
        PlanePoint at = zone.project(p);
        at = {at.x - first.x, at.y - first.y};
        twice += last.x * at.y - at.x * last.y;
        last = at;
    }
    return std::abs(twice) / 2;
}

GaussKruger zoneOf(const GeoShape &shape)
{
    return GaussKruger::around(boundsOf(shape).centre().longitude);
}

GeoPoint middleOf(const GeoPath &path)
{
    const GaussKruger zone = GaussKruger::around(path.front().longitude);
    double rest = lengthOf(path, zone) / 2;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const PlanePoint a = zone.project(path[i - 1]);
        const PlanePoint b = zone.project(path[i]);
        const double step = std::hypot(b.x - a.x, b.y - a.y);
        if (step >= rest && step > 0)
            return zone.unproject(
                {a.x + (b.x - a.x) * rest / step, a.y + (b.y - a.y) * rest / step});
        rest -= step;
    }
    return path.front();
}

GeoPoint insideOf(const GeoShape &shape)
{
    const GeosGeometry geometry = toGeos(shape);
    if (geometry == nullptr)
        return boundsOf(shape).centre();
    GeosGeometry point(GEOSGetCentroid_r(geos(), geometry.get()));
    GeoShape at = fromGeos(point.get(), ShapeKind::Point);
    if (at.isEmpty() || !contains(shape, at.parts.front().front().front())) {
        point.reset(GEOSPointOnSurface_r(geos(), geometry.get()));
        at = fromGeos(point.get(), ShapeKind::Point);
    }
    return at.isEmpty() ? boundsOf(shape).centre() : at.parts.front().front().front();
}

} // namespace

double lengthOf(const GeoShape &shape)
{
    if (shape.kind == ShapeKind::Point || shape.isEmpty())
        return 0;
    const GaussKruger zone = zoneOf(shape);
    double sum = 0;
    for (const auto &part : shape.parts) {
        for (const GeoPath &path : part)
            sum += lengthOf(path, zone);
    }
    return sum;
}

double areaOf(const GeoShape &shape)
{
    if (shape.kind != ShapeKind::Area || shape.isEmpty())
        return 0;
    const GaussKruger zone = zoneOf(shape);
    double sum = 0;
    for (const auto &part : shape.parts) {
        for (std::size_t i = 0; i < part.size(); ++i)
            sum += i == 0 ? areaOf(part[i], zone) : -areaOf(part[i], zone);
    }
    return sum;
}

double distanceOf(GeoPoint a, GeoPoint b)
{
    const GaussKruger zone((a.longitude + b.longitude) / 2);
    const PlanePoint from = zone.project(a);
    const PlanePoint to = zone.project(b);
    return std::hypot(to.x - from.x, to.y - from.y);
}

GeoPoint labelPlaceOf(const GeoShape &shape)
{
    if (shape.isEmpty() || shape.parts.front().empty() || shape.parts.front().front().empty())
        return {};
    if (shape.kind == ShapeKind::Point)
        return shape.parts.front().front().front();
    if (shape.kind == ShapeKind::Line)
        return middleOf(shape.parts.front().front());
    return insideOf(shape);
}

bool contains(const GeoShape &area, GeoPoint point)
{
    if (area.kind != ShapeKind::Area)
        return false;
    bool inside = false;
    for (const auto &part : area.parts) {
        for (const GeoPath &ring : part) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const GeoPoint a = ring[i - 1];
                const GeoPoint b = ring[i];
                if ((a.latitude > point.latitude) == (b.latitude > point.latitude))
                    continue;
                const double along = (point.latitude - a.latitude) / (b.latitude - a.latitude);
                if (point.longitude < a.longitude + along * (b.longitude - a.longitude))
                    inside = !inside;
            }
        }
    }
    return inside;
}

} // namespace zs
