// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the base maps for a machine without a network: the tiles around some sites, as one
// MBTiles file that other programs can open, too.
#pragma once

#include "tiles/tile_image.h"

namespace zs {

struct ExtractRules {
    double margin = 800; ///< metres around each site
    int minZoom = 10;
    int maxZoom = 17;
    qint64 mostBytes = 50LL << 20;
    qint64 mostTiles = 20'000;
    bool operator==(const ExtractRules &) const = default;
};
inline constexpr qint64 kMostExtractBytes = 256LL << 20;

/// What goes with the map and is drawn on it.
struct ExtractFacts {
    QString name;
    QString credits; ///< 审图号, source, licence and label, one a line
    QString label;   ///< of the map, as people read it
};

struct TileExtract {
    QByteArray file; ///< MBTiles
    int minZoom = 0; ///< of the tiles in it
    int maxZoom = 0;
    qint64 tiles = 0;
    bool cut = false; ///< closer zooms did not fit
};

[[nodiscard]] GeoBounds widened(const GeoBounds &bounds, double metres);
/// The tiles that lie over any of the areas, each once.
[[nodiscard]] std::vector<TileId> tilesOver(const std::vector<GeoBounds> &areas, int zoom);

/// Of the maps, bottom first, what lies within the margin around the areas, from the farthest zoom
/// on: where a zoom does not fit any more, it and all closer ones are left out. Nothing is
/// enlarged: a tile is there when one of the maps has it. NotFound when no map covers the areas,
/// Invalid for rules that no map can keep, or when not even the farthest zoom fits.
[[nodiscard]] Result<TileExtract>
extractTiles(const std::vector<std::shared_ptr<const TileSource>> &maps,
             const std::vector<GeoBounds> &areas,
             const ExtractRules &rules,
             const ExtractFacts &facts);

/// A pack's bytes out of an MBTiles file's; see packFromMbtiles().
[[nodiscard]] Result<QByteArray> packFromMbtilesBytes(const QByteArray &file);

} // namespace zs
