// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a scene: to the screen over a base map, into a picture, onto paper.
#pragma once

#include "ui/map/map_scene.h"

#include <QImage>

class QPainter;

namespace zs {

/// What the person is doing on top of the scene.
struct MapSketch {
    GeoShape shape; ///< drawn so far, its last corner under the pointer
    std::optional<GeoPoint> snap;
    QString words; ///< length or area so far
};

struct MapPaint {
    bool background = true; ///< false over a base map
    bool furniture = true;  ///< scale, north, legend, credits
    ProjectId selected;
    int overlap = -1; ///< place in MapScene::overlaps that stands out
};

/// Keeps the last heat picture: while nothing changes it is not computed anew.
class MapPainter {
public:
    void paint(QPainter &painter,
               const MapScene &scene,
               const MapView &view,
               const MapPaint &how,
               const MapSketch *sketch = nullptr);
    void forgetHeat() { m_heat.clear(); }

    /// What lies at a point of the picture: a cluster of several gives none and sets `closer`.
    struct Hit {
        ProjectId project;
        std::optional<GeoBounds> closer;
    };
    [[nodiscard]] static Hit hit(const MapScene &scene, const MapView &view, QPointF point);
    /// The clusters of a view, those of one that can be seen.
    [[nodiscard]] static std::vector<Cluster> clusters(const MapScene &scene, const MapView &view);

private:
    struct Heat {
        MapView view;
        QImage image;
        float low = 0;
        float high = 0;
    };
    void paintHalf(QPainter &painter,
                   const MapScene &scene,
                   const MapView &view,
                   const MapPaint &how,
                   int heat);
    const Heat &heatOf(const HeatScene &scene, const MapView &view, std::size_t place);

    std::vector<Heat> m_heat;
};

} // namespace zs
