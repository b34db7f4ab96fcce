// SPDX-License-Identifier: GPL-3.0-or-later
// The door to GEOS, private to this module: one context a thread, geometries that free themselves.
#pragma once

#include "geo/gauss_kruger.h"
#include "geo/geo_shape.h"

#include <geos_c.h>
#include <memory>

namespace zs {

/// The calling thread's own context; it is silent.
[[nodiscard]] GEOSContextHandle_t geos();

struct GeosFree {
    void operator()(GEOSGeometry *geometry) const;
    void operator()(const GEOSPreparedGeometry *geometry) const;
    void operator()(GEOSSTRtree *tree) const;
};
using GeosGeometry = std::unique_ptr<GEOSGeometry, GeosFree>;
using GeosPrepared = std::unique_ptr<const GEOSPreparedGeometry, GeosFree>;
using GeosTree = std::unique_ptr<GEOSSTRtree, GeosFree>;

/// In metres of the zone, or in degrees without one. Null where GEOS refuses.
[[nodiscard]] GeosGeometry toGeos(const GeoShape &shape, const GaussKruger *zone = nullptr);
/// The parts of `kind`; whatever else is in it is left out.
[[nodiscard]] GeoShape
fromGeos(const GEOSGeometry *geometry, ShapeKind kind, const GaussKruger *zone = nullptr);

} // namespace zs
