// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes as rows keep them (WKB of OGC 06-103r4), and whole layers as they are drawn.
#pragma once

#include "geo/geo_shape.h"

#include <QByteArray>
#include <QStringList>

namespace zs {

/// Little-endian; an empty shape is no bytes.
[[nodiscard]] QByteArray toWkb(const GeoShape &shape);
/// Either byte order; heights are left out. Invalid for what is no such shape, is not on the earth,
/// mixes kinds, or promises more points than there are bytes.
[[nodiscard]] Result<GeoShape> shapeFromWkb(const QByteArray &bytes);

/// What a layer holds: shapes with what is said of them.
struct Feature {
    GeoShape shape;
    QStringList values; ///< beside FeatureSet::columns

    bool operator==(const Feature &) const = default;
};
struct FeatureSet {
    QStringList columns;
    std::vector<Feature> features;

    bool operator==(const FeatureSet &) const = default;
};
[[nodiscard]] GeoBounds boundsOf(const FeatureSet &set);
/// Compressed; the same set gives the same bytes.
[[nodiscard]] QByteArray toBytes(const FeatureSet &set);
/// Corrupt for anything else.
[[nodiscard]] Result<FeatureSet> featuresFrom(const QByteArray &bytes);

} // namespace zs
