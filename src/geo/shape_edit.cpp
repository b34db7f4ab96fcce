// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/shape_edit.h"

#include "geo/gauss_kruger.h"

#include <cmath>

namespace zs {

namespace {

/// A flat look at the surroundings of a place: metres from it.
class Around {
public:
    explicit Around(GeoPoint centre)
        : m_zone(centre.longitude)
        , m_centre(m_zone.project(centre))
    {}

    [[nodiscard]] PlanePoint at(GeoPoint point) const
    {
        const PlanePoint p = m_zone.project(point);
        return {p.x - m_centre.x, p.y - m_centre.y};
    }
    [[nodiscard]] GeoPoint back(PlanePoint point) const
    {
        return m_zone.unproject({point.x + m_centre.x, point.y + m_centre.y});
    }

private:
    GaussKruger m_zone;
    PlanePoint m_centre;
};

/// Where the way from a to b is nearest to 0, 0.
PlanePoint nearestOn(PlanePoint a, PlanePoint b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    if (length <= 0)
        return a;
    const double along = std::clamp(-(a.x * dx + a.y * dy) / length, 0.0, 1.0);
    return {a.x + along * dx, a.y + along * dy};
}

/// The box that could be within reach, in degrees, with room.
GeoBounds reachOf(GeoPoint point, double metres)
{
    constexpr double kMetresPerDegree = 110'000;
    const double north = metres / kMetresPerDegree;
    const double east = north / std::max(0.05, std::cos(point.latitude * 0.017453292519943295));
    GeoBounds box;
    box.add({point.longitude - east, point.latitude - north});
    box.add({point.longitude + east, point.latitude + north});
    return box;
}

std::size_t fewest(const GeoShape &shape)
{
    return shape.kind == ShapeKind::Area ? 4 : shape.kind == ShapeKind::Line ? 2 : 1;
}

GeoPath *ringOf(GeoShape &shape, CornerId corner)
{
    if (corner.part >= shape.parts.size() || corner.ring >= shape.parts[corner.part].size())
        return nullptr;
    GeoPath &ring = shape.parts[corner.part][corner.ring];
    return corner.corner < ring.size() ? &ring : nullptr;
}

template <class Visit>
void forEachRing(const GeoShape &shape, const Visit &visit)
{
    for (std::size_t part = 0; part < shape.parts.size(); ++part) {
        for (std::size_t ring = 0; ring < shape.parts[part].size(); ++ring)
            visit(part, ring, shape.parts[part][ring]);
    }
}

} // namespace

std::optional<Snap> snapped(GeoPoint point, std::span<const GeoShape> shapes, double metres)
{
    const Around around(point);
    const GeoBounds reach = reachOf(point, metres);
    std::optional<Snap> corner;
    std::optional<Snap> edge;
    const auto offer = [&](std::optional<Snap> &best, PlanePoint at, SnapKind kind, std::size_t i) {
        const double away = std::hypot(at.x, at.y);
        if (away <= metres && (!best || away < best->metres))
            best = Snap{around.back(at), kind, away, i};
    };
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (!boundsOf(shapes[i]).meets(reach))
            continue;
        forEachRing(shapes[i], [&](std::size_t, std::size_t, const GeoPath &path) {
            for (std::size_t k = 0; k < path.size(); ++k) {
                const PlanePoint here = around.at(path[k]);
                offer(corner, here, SnapKind::Corner, i);
                if (k > 0)
                    offer(edge, nearestOn(around.at(path[k - 1]), here), SnapKind::Edge, i);
            }
        });
    }
    return corner ? corner : edge;
}

std::optional<CornerId> cornerNear(GeoPoint point, const GeoShape &shape, double metres)
{
    const Around around(point);
    std::optional<CornerId> best;
    double nearest = metres;
    forEachRing(shape, [&](std::size_t part, std::size_t ring, const GeoPath &path) {
        for (std::size_t k = 0; k < path.size(); ++k) {
            const PlanePoint here = around.at(path[k]);
            const double away = std::hypot(here.x, here.y);
            if (away < nearest || (away <= nearest && !best)) {
                nearest = away;
                best = CornerId{part, ring, k};
            }
        }
    });
    return best;
}

std::optional<CornerId> edgeNear(GeoPoint point, const GeoShape &shape, double metres)
{
    const Around around(point);
    std::optional<CornerId> best;
    double nearest = metres;
    forEachRing(shape, [&](std::size_t part, std::size_t ring, const GeoPath &path) {
        for (std::size_t k = 1; k < path.size(); ++k) {
            const PlanePoint at = nearestOn(around.at(path[k - 1]), around.at(path[k]));
            const double away = std::hypot(at.x, at.y);
            if (away > nearest)
                continue;
            nearest = away;
            best = CornerId{part, ring, k - 1};
        }
    });
    return best;
}

GeoShape withCornerMoved(GeoShape shape, CornerId corner, GeoPoint to)
{
    GeoPath *ring = ringOf(shape, corner);
    if (ring == nullptr)
        return shape;
    const std::size_t last = ring->size() - 1;
    const bool isSeam =
        shape.kind == ShapeKind::Area && (corner.corner == 0 || corner.corner == last);
    (*ring)[corner.corner] = to;
    if (isSeam) {
        ring->front() = to;
        ring->back() = to;
    }
    return shape;
}

GeoShape withCornerAfter(GeoShape shape, CornerId corner, GeoPoint at)
{
    GeoPath *ring = ringOf(shape, corner);
    if (ring == nullptr || corner.corner + 1 >= ring->size())
        return shape;
    ring->insert(ring->begin() + static_cast<std::ptrdiff_t>(corner.corner) + 1, at);
    return shape;
}

GeoShape withoutCorner(GeoShape shape, CornerId corner)
{
    GeoPath *ring = ringOf(shape, corner);
    if (ring == nullptr || ring->size() <= fewest(shape))
        return shape;
    const std::size_t last = ring->size() - 1;
    const bool isSeam =
        shape.kind == ShapeKind::Area && (corner.corner == 0 || corner.corner == last);
    ring->erase(ring->begin() + static_cast<std::ptrdiff_t>(isSeam ? 0 : corner.corner));
    if (isSeam)
        ring->back() = ring->front();
    return shape;
}

} // namespace zs
