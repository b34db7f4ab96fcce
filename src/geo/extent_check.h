// SPDX-License-Identifier: GPL-3.0-or-later
// Does data look like the coordinates it is declared to be in? Only a look: a person decides.
#pragma once

#include "geo/coordinate_system.h"

#include <span>

namespace zs {

enum class ExtentDoubt {
    None,
    Swapped,      ///< the same numbers make sense the other way round
    NotDegrees,   ///< declared as degrees, but far too large: metres
    NotMetres,    ///< declared as metres, but degrees by their size
    ZoneBefore,   ///< the zone's number stands before the eastings and was not declared
    OtherZone,    ///< the zone's number before the eastings is another zone's
    OutsideChina, ///< makes sense, but not in the rectangle that China lies in
};

/// Of the numbers as they stand in the file.
[[nodiscard]] ExtentDoubt doubtOf(std::span<const PlanePoint> points,
                                  const CoordinateSystem &declared);
/// A sentence for people, empty for None.
[[nodiscard]] QString doubtText(ExtentDoubt doubt);

} // namespace zs
