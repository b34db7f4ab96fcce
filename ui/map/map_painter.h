// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a scene: to the screen over a base map, into a picture, onto paper.
#pragma once

#include "ui/map/map_signs.h"

#include <map>

class QPainter;

namespace zs {

/// What the person is doing on top of the scene.
struct MapSketch {
    GeoShape shape; ///< drawn so far, its last corner under the pointer
    std::optional<GeoPoint> snap;
    std::optional<GeoPoint> chosen; ///< the corner that keys move
    QString words;                  ///< length or area so far
};

struct MapPaint {
    bool background = true; ///< false over a base map
    bool furniture = true;  ///< scale, north, legend, credits
    bool legend = true;     ///< of the furniture
    ProjectId selected;
    int overlap = -1; ///< place in MapScene::overlaps that stands out
};

/// Keeps what is dear to make (heat, clusters, pictures of marks) until it is told that the scene
/// is another one.
class MapPainter {
public:
    void paint(QPainter &painter,
               const MapScene &scene,
               const MapView &view,
               const MapPaint &how,
               const MapSketch *sketch = nullptr);
    void forget();

    /// What lies at a point of the picture: a cluster of several gives none and sets `closer`.
    struct Hit {
        ProjectId project;
        std::optional<std::uint32_t> mark; ///< place in MapScene::marks
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
    void
    paintMarks(QPainter &painter, const MapScene &scene, const MapView &view, ProjectId selected);
    [[nodiscard]] const std::vector<Cluster> &clustersAt(const MapScene &scene, double zoom);
    const Heat &heatOf(const HeatScene &scene, const MapView &view, std::size_t place);

    std::vector<Heat> m_heat;
    std::map<int, std::vector<Cluster>> m_clusters; ///< of all marks, by whole zoom
    MapSigns m_signs;
};

} // namespace zs
