// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a map: the ground without a base map, scale bar, north, legend, 审图号 and
// sources.
#pragma once

#include "ui/map/map_scene.h"

class QPainter;

namespace zs {

/// Plain ground with a net of degrees.
void paintGround(QPainter &painter, const MapView &view);
/// `range`: what the ends of the heat colours stand for.
void paintFurniture(QPainter &painter,
                    const MapScene &scene,
                    const MapView &view,
                    std::pair<float, float> range);

/// A round length that a scale bar of at most `pixels` shows, metres.
[[nodiscard]] double scaleBarMetres(double metresPerPixel, double pixels);

} // namespace zs
