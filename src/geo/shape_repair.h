// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes that break the rules of OGC (a rim that crosses itself) break every count over them: of
// the district outlines that go around, most do.
#pragma once

#include "geo/geo_shape.h"

namespace zs {

/// What is wrong with it, in English as GEOS says it, for lists and logs; empty = nothing.
[[nodiscard]] QString faultOf(const GeoShape &shape);
/// The same ground as a valid shape of the same kind, by GEOS' structure method: what a rim runs
/// around once is inside. Empty where nothing of that kind is left.
[[nodiscard]] GeoShape repaired(const GeoShape &shape);
/// Points that lie within `metres` of the line between their neighbours dropped
/// (Douglas-Peucker), rings kept valid. For drawing from afar.
[[nodiscard]] GeoShape simplified(const GeoShape &shape, double metres);

} // namespace zs
