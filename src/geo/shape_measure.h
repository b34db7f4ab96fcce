// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths and areas, in the 3° zone that a shape lies in: never in the grid of web maps, where a
// kilometre of Harbin would be half as long again.
#pragma once

#include "geo/geo_shape.h"

namespace zs {

/// Metres; of an area its rims. Up to 0.1 % too long at the edge of a zone, as on any survey plan.
[[nodiscard]] double lengthOf(const GeoShape &shape);
/// Square metres; holes taken off. 0 for points and lines.
[[nodiscard]] double areaOf(const GeoShape &shape);
/// Metres between two places, in the zone halfway.
[[nodiscard]] double distanceOf(GeoPoint a, GeoPoint b);
/// A place inside of it to write at or to mark: of an area the middle if that lies inside, of a
/// line its middle point on the way. Nothing of an empty shape: longitude and latitude 0.
[[nodiscard]] GeoPoint labelPlaceOf(const GeoShape &shape);
/// The even-odd rule over all rings; the rim itself may fall either way.
[[nodiscard]] bool contains(const GeoShape &area, GeoPoint point);

} // namespace zs
