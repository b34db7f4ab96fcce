// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/shape_repair.h"

#include "geo/geos_shape.h"

namespace zs {

using namespace Qt::StringLiterals;

QString faultOf(const GeoShape &shape)
{
    if (shape.isEmpty())
        return u"empty"_s;
    const GeosGeometry geometry = toGeos(shape);
    if (geometry == nullptr)
        return u"not a geometry"_s;
    if (GEOSisValid_r(geos(), geometry.get()) == 1)
        return {};
    char *reason = GEOSisValidReason_r(geos(), geometry.get());
    const QString text = reason == nullptr ? u"not valid"_s : QString::fromUtf8(reason);
    GEOSFree_r(geos(), reason);
    return text;
}

GeoShape repaired(const GeoShape &shape)
{
    const GeosGeometry geometry = toGeos(shape);
    if (geometry == nullptr)
        return {shape.kind, {}};
    GEOSMakeValidParams *params = GEOSMakeValidParams_create_r(geos());
    GEOSMakeValidParams_setMethod_r(geos(), params, GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(geos(), params, 0);
    const GeosGeometry valid(GEOSMakeValidWithParams_r(geos(), geometry.get(), params));
    GEOSMakeValidParams_destroy_r(geos(), params);
    return valid == nullptr ? GeoShape{shape.kind, {}} : fromGeos(valid.get(), shape.kind);
}

GeoShape simplified(const GeoShape &shape, double metres)
{
    constexpr double kMetresPerDegree = 111'320;
    const GeosGeometry geometry = toGeos(shape);
    if (geometry == nullptr || shape.kind == ShapeKind::Point)
        return shape;
    const GeosGeometry less(
        GEOSTopologyPreserveSimplify_r(geos(), geometry.get(), metres / kMetresPerDegree));
    GeoShape result = fromGeos(less.get(), shape.kind);
    return result.isEmpty() ? shape : result;
}

} // namespace zs
