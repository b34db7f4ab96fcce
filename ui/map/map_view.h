// SPDX-License-Identifier: GPL-3.0-or-later
// What part of the world a picture shows.
#pragma once

#include "geo/web_mercator.h"

#include <QMarginsF>
#include <QPointF>
#include <QSizeF>

namespace zs {

struct MapView {
    GeoPoint centre;
    double zoom = 10;
    QSizeF size;

    [[nodiscard]] QPointF toScreen(GeoPoint place) const
    {
        const PlanePoint middle = worldPixel(centre, zoom);
        const PlanePoint at = worldPixel(place, zoom);
        return {at.x - middle.x + size.width() / 2, at.y - middle.y + size.height() / 2};
    }
    [[nodiscard]] GeoPoint toPlace(QPointF point) const
    {
        const PlanePoint middle = worldPixel(centre, zoom);
        return worldPlace(
            {middle.x + point.x() - size.width() / 2, middle.y + point.y() - size.height() / 2},
            zoom);
    }
    /// With that many pixels around.
    [[nodiscard]] GeoBounds bounds(double margin = 0) const
    {
        GeoBounds bounds;
        bounds.add(toPlace({-margin, -margin}));
        bounds.add(toPlace({size.width() + margin, size.height() + margin}));
        return bounds;
    }
    [[nodiscard]] double metres() const { return metresPerPixel(centre.latitude, zoom); }
    bool operator==(const MapView &) const = default;
};

/// So that all of it is seen within the margins, but no closer than that; street level where
/// nothing is said.
[[nodiscard]] inline MapView
viewOf(const GeoBounds &bounds, QSizeF size, double closest = 16, const QMarginsF &margins = {})
{
    constexpr double kRoom = 0.9;
    MapView view{bounds.centre(), closest, size};
    const QSizeF free = size.shrunkBy(margins);
    const PlanePoint a = worldPixel({bounds.west, bounds.north}, 0);
    const PlanePoint b = worldPixel({bounds.east, bounds.south}, 0);
    const double wide = std::max(1e-9, b.x - a.x);
    const double high = std::max(1e-9, b.y - a.y);
    view.zoom =
        std::clamp(std::log2(std::min(free.width() * kRoom / wide, free.height() * kRoom / high)),
                   2.0,
                   closest);
    const PlanePoint middle = worldPixel(view.centre, view.zoom);
    view.centre = worldPlace({middle.x + (margins.right() - margins.left()) / 2,
                              middle.y + (margins.bottom() - margins.top()) / 2},
                             view.zoom);
    return view;
}

} // namespace zs
