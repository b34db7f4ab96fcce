// SPDX-License-Identifier: GPL-3.0-or-later
// Layers as administrators have them: GeoJSON, Shapefile, GeoPackage, KML, DXF, points in CSV. A
// person says in which coordinates they are; what the file says of itself is only shown beside it.
#pragma once

#include "geo/extent_check.h"
#include "geo/geo_bytes.h"

#include <functional>

namespace zs {

struct LayerWish {
    CoordinateSystem system; ///< must be declared
    bool swapAxes = false;   ///< the file has north before east
    QString encoding; ///< of texts in Shapefile and CSV, "GB18030"; empty = told from the bytes
    QString layer;    ///< which of the file's layers; empty = the first with shapes
};

/// One thing that was mended or left out.
struct LayerFault {
    std::int64_t feature = 0; ///< its number in the file, from 1
    QString reason;           ///< as GEOS or the reader says it, in English
    bool leftOut = false;
};

struct LayerContent {
    FeatureSet features;  ///< CGCS2000
    QString layer;        ///< which was read
    QStringList layers;   ///< all there are in the file
    QString systemInFile; ///< what the file says of its coordinates; empty = nothing
    ExtentDoubt doubt = ExtentDoubt::None;
    std::vector<LayerFault> faults; ///< the first kMostFaults
    std::int64_t mended = 0;
    std::int64_t leftOut = 0;
    std::int64_t read = 0;
};
inline constexpr std::size_t kMostFaults = 1000;

/// How far it is; false = stop (Cancelled).
using LayerProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Invalid for a kind of file that is not among the above, without declared coordinates, and where
/// numbers cannot be such coordinates; Corrupt for a file that is damaged. Nothing is fetched: what
/// a file points to elsewhere is not followed.
[[nodiscard]] Result<LayerContent>
readLayer(const QString &path, const LayerWish &wish, const LayerProgress &progress = {});

/// "*.geojson *.json *.shp ...", for file dialogs.
[[nodiscard]] QString layerFilePatterns();

} // namespace zs
