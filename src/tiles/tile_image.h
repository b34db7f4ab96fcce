// SPDX-License-Identifier: GPL-3.0-or-later
// One tile out of base maps that lie on one another, enlarged from a lower zoom where a map has no
// closer one.
#pragma once

#include "tiles/tile_pack.h"

#include <memory>
#include <span>

namespace zs {

/// PNG or as it lies in the only map that has it; empty where none of the maps covers it. Bottom
/// map first. Beyond a map's own zooms its nearest tile above is cut and enlarged, at most
/// kMostEnlarged times two.
inline constexpr int kMostEnlarged = 8;
[[nodiscard]] QByteArray composedTile(std::span<const std::shared_ptr<const TileSource>> maps,
                                      TileId tile);
/// A picture of one transparent tile, PNG.
[[nodiscard]] const QByteArray &emptyTile();

} // namespace zs
