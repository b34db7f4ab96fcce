// SPDX-License-Identifier: GPL-3.0-or-later
// Base maps as administrators have them, read into a pack: MBTiles, and folders of pictures by
// zoom, column and row.
#pragma once

#include "tiles/tile_pack.h"

#include <functional>

namespace zs {

/// How far it is; false = stop (Cancelled).
using TileProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Where the rows of a folder are counted from.
enum class RowOrder { FromTop, FromBottom }; ///< XYZ, TMS

/// A pack's bytes. Invalid for vector tiles (format pbf), for tables that are none of MBTiles, and
/// for what is not in the grid of web maps; Corrupt for a file that is cut off or damaged.
[[nodiscard]] Result<QByteArray> packFromMbtiles(const QString &path,
                                                 const TileProgress &progress = {});
/// From `folder`/zoom/column/row.png (.jpg, .jpeg, .webp). Anything else in it is passed over, and
/// so are links that lead out of it.
[[nodiscard]] Result<QByteArray>
packFromFolder(const QString &folder, RowOrder order, const TileProgress &progress = {});

} // namespace zs
