// SPDX-License-Identifier: GPL-3.0-or-later
// Base maps in a GeoPackage (OGC 12-128r19, chapter 2.2), read into a pack.
#pragma once

#include "tiles/tile_import.h"

namespace zs {

/// Whether the file holds pictures and no shapes: then it is a base map, not a layer.
[[nodiscard]] bool isTileGeoPackage(const QString &path);

/// A pack's bytes, of the first table of tiles. Invalid for what is not in the grid of web maps
/// (EPSG:3857, tiles of whole zooms) or holds no pictures; Corrupt for a file that is cut off or
/// damaged.
[[nodiscard]] Result<QByteArray> packFromGeoPackage(const QString &path,
                                                    const TileProgress &progress = {});

} // namespace zs
