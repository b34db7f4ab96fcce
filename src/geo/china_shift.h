// SPDX-License-Identifier: GPL-3.0-or-later
// The shifted coordinates that Chinese web maps give out: GCJ-02 (高德、腾讯) and BD-09 (百度).
// The formula of GCJ-02 was never published; this is the one that everybody found by measuring. It
// is needed only where data comes in: what the program keeps is not shifted.
#pragma once

#include "geo/geo_point.h"

namespace zs {

/// Outside of longitude 72.004 to 137.8347, latitude 0.8293 to 55.8271 nothing is shifted.
[[nodiscard]] bool isShiftedThere(GeoPoint point);

[[nodiscard]] GeoPoint gcj02FromWgs84(GeoPoint point);
/// Iterated until it is the inverse within 1e-10 degrees, 0.01 mm.
[[nodiscard]] GeoPoint wgs84FromGcj02(GeoPoint point);
[[nodiscard]] GeoPoint bd09FromGcj02(GeoPoint point);
[[nodiscard]] GeoPoint gcj02FromBd09(GeoPoint point);

} // namespace zs
