// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geos_shape.h"

namespace zs {

namespace {

struct Context {
    GEOSContextHandle_t handle = GEOS_init_r();
    Context() = default;
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    ~Context() { GEOS_finish_r(handle); }
};

GEOSCoordSequence *sequence(const GeoPath &path, const GaussKruger *zone)
{
    std::vector<double> flat;
    flat.reserve(path.size() * 2);
    for (const GeoPoint p : path) {
        const PlanePoint at =
            zone == nullptr ? PlanePoint{p.longitude, p.latitude} : zone->project(p);
        flat.push_back(at.x);
        flat.push_back(at.y);
    }
    return GEOSCoordSeq_copyFromBuffer_r(
        geos(), flat.data(), static_cast<unsigned>(path.size()), 0, 0);
}

GEOSGeometry *ring(const GeoPath &path, const GaussKruger *zone)
{
    GEOSCoordSequence *points = sequence(path, zone);
    return points == nullptr ? nullptr : GEOSGeom_createLinearRing_r(geos(), points);
}

GEOSGeometry *polygon(const std::vector<GeoPath> &rings, const GaussKruger *zone)
{
    GEOSGeometry *rim = ring(rings.front(), zone);
    if (rim == nullptr)
        return nullptr;
    std::vector<GEOSGeometry *> holes;
    for (std::size_t i = 1; i < rings.size(); ++i) {
        if (GEOSGeometry *hole = ring(rings[i], zone))
            holes.push_back(hole);
    }
    return GEOSGeom_createPolygon_r(
        geos(), rim, holes.empty() ? nullptr : holes.data(), static_cast<unsigned>(holes.size()));
}

GEOSGeometry *partOf(const std::vector<GeoPath> &part, ShapeKind kind, const GaussKruger *zone)
{
    if (part.empty() || part.front().empty())
        return nullptr;
    if (kind == ShapeKind::Area)
        return polygon(part, zone);
    GEOSCoordSequence *points = sequence(part.front(), zone);
    if (points == nullptr)
        return nullptr;
    return kind == ShapeKind::Line ? GEOSGeom_createLineString_r(geos(), points)
                                   : GEOSGeom_createPoint_r(geos(), points);
}

GeoPath pathOf(const GEOSGeometry *geometry, const GaussKruger *zone)
{
    GeoPath path;
    const GEOSCoordSequence *points = GEOSGeom_getCoordSeq_r(geos(), geometry);
    unsigned size = 0;
    if (points == nullptr || GEOSCoordSeq_getSize_r(geos(), points, &size) == 0)
        return path;
    path.reserve(size);
    for (unsigned i = 0; i < size; ++i) {
        double x = 0;
        double y = 0;
        GEOSCoordSeq_getXY_r(geos(), points, i, &x, &y);
        path.push_back(zone == nullptr ? GeoPoint{x, y} : zone->unproject({x, y}));
    }
    if (path.size() > 1 && GEOSisClosed_r(geos(), geometry) == 1)
        path.back() = path.front(); // rounding must not open a ring
    return path;
}

void addParts(GeoShape &shape, const GEOSGeometry *geometry, const GaussKruger *zone)
{
    if (geometry == nullptr || GEOSisEmpty_r(geos(), geometry) == 1)
        return;
    switch (GEOSGeomTypeId_r(geos(), geometry)) {
    case GEOS_POINT:
        if (shape.kind == ShapeKind::Point)
            shape.parts.push_back({pathOf(geometry, zone)});
        return;
    case GEOS_LINESTRING:
    case GEOS_LINEARRING:
        if (shape.kind == ShapeKind::Line)
            shape.parts.push_back({pathOf(geometry, zone)});
        return;
    case GEOS_POLYGON: {
        if (shape.kind != ShapeKind::Area)
            return;
        std::vector<GeoPath> rings{pathOf(GEOSGetExteriorRing_r(geos(), geometry), zone)};
        const int holes = GEOSGetNumInteriorRings_r(geos(), geometry);
        for (int i = 0; i < holes; ++i)
            rings.push_back(pathOf(GEOSGetInteriorRingN_r(geos(), geometry, i), zone));
        shape.parts.push_back(std::move(rings));
        return;
    }
    default:
        break;
    }
    const int parts = GEOSGetNumGeometries_r(geos(), geometry);
    for (int i = 0; i < parts; ++i)
        addParts(shape, GEOSGetGeometryN_r(geos(), geometry, i), zone);
}

} // namespace

GEOSContextHandle_t geos()
{
    thread_local const Context context;
    return context.handle;
}

void GeosFree::operator()(GEOSGeometry *geometry) const
{
    GEOSGeom_destroy_r(geos(), geometry);
}

void GeosFree::operator()(const GEOSPreparedGeometry *geometry) const
{
    GEOSPreparedGeom_destroy_r(geos(), geometry);
}

void GeosFree::operator()(GEOSSTRtree *tree) const
{
    GEOSSTRtree_destroy_r(geos(), tree);
}

GeosGeometry toGeos(const GeoShape &shape, const GaussKruger *zone)
{
    std::vector<GEOSGeometry *> parts;
    for (const auto &part : shape.parts) {
        if (GEOSGeometry *one = partOf(part, shape.kind, zone))
            parts.push_back(one);
    }
    if (parts.empty())
        return nullptr;
    if (parts.size() == 1)
        return GeosGeometry(parts.front());
    const int type = shape.kind == ShapeKind::Point  ? GEOS_MULTIPOINT
                     : shape.kind == ShapeKind::Line ? GEOS_MULTILINESTRING
                                                     : GEOS_MULTIPOLYGON;
    return GeosGeometry(GEOSGeom_createCollection_r(
        geos(), type, parts.data(), static_cast<unsigned>(parts.size())));
}

GeoShape fromGeos(const GEOSGeometry *geometry, ShapeKind kind, const GaussKruger *zone)
{
    GeoShape shape{kind, {}};
    addParts(shape, geometry, zone);
    return shape;
}

} // namespace zs
