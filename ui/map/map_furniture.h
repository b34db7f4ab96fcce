// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a map: the ground without a base map, scale bar, north, legend, 审图号 and
// sources.
#pragma once

#include "ui/map/map_scene.h"

#include <QMarginsF>

class QPainter;

namespace zs {

/// Plain ground with a net of degrees.
void paintGround(QPainter &painter, const MapView &view);
/// `range`: what the ends of the heat colours stand for.
void paintFurniture(QPainter &painter,
                    const MapScene &scene,
                    const MapView &view,
                    std::pair<float, float> range,
                    bool hasLegend = true);

/// What legend and credits take of a picture of that size: a view that leaves it free shows all.
[[nodiscard]] QMarginsF furnitureMargins(const MapScene &scene, QSizeF size);

/// A round length that a scale bar of at most `pixels` shows, metres.
[[nodiscard]] double scaleBarMetres(double metresPerPixel, double pixels);

} // namespace zs
