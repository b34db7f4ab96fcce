// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be drawn, as values: made from what the desk read, painted to screen, picture and
// paper alike.
#pragma once

#include "commands/map_desk.h"
#include "geo/clusters.h"
#include "geo/heat_legend.h"
#include "ui/map/map_view.h"

#include <QColor>
#include <QImage>
#include <QPainterPath>

namespace zs {

/// Paths lie in pixels of this zoom, from the scene's origin: close enough for doubles, and one
/// transformation away from any view.
inline constexpr double kPathZoom = 12;

struct MapShape {
    QPainterPath path;
    GeoBounds bounds;
    QColor line;
    QColor fill; ///< invalid = none
    double width = 1.5;
    bool dashed = false;
    QString name; ///< written beside it where there is room
    GeoPoint label;
    ProjectId project; ///< of works
};

struct HeatScene {
    struct Spot {
        GeoPoint at;
        float value = 0;
        float weight = 1;
    };
    HeatMeasure measure = HeatMeasure::Projects;
    QString title; ///< "Plan", "In fact"
    std::vector<Spot> spots;
    std::optional<std::pair<float, float>> range;
};

struct LegendLine {
    QColor colour;
    QString words;
    QChar sign; ///< drawn inside, so that colour is not alone
};

/// What marks of a sort look like.
struct MarkSort {
    QColor colour;
    QChar sign;
};

struct MapScene {
    GeoPoint origin;
    std::vector<MapShape> layers;    ///< bottom first
    std::vector<MapShape> works;     ///< drawn places of projects
    std::vector<MapShape> overlaps;  ///< ground that two works want
    std::vector<ClusterPoint> marks; ///< beside `projects`
    std::vector<ProjectId> projects;
    std::vector<QString> names;
    std::vector<QImage> pictures; ///< beside `marks`, shown in their place; empty = none
    std::vector<MarkSort> sorts;  ///< of marks; empty = the states of projects
    double cell = 48;             ///< pixels within which marks are drawn as one
    std::vector<HeatScene> heats; ///< one, or two side by side
    QString legendTitle;
    std::vector<LegendLine> legend;
    QString legendNote;
    QStringList credits; ///< 审图号 and sources, bottom left
    bool fictional = false;
};

/// A shape's paths; reach 0 leaves a line a line.
[[nodiscard]] MapShape mapShape(const GeoShape &shape, GeoPoint origin);

/// Colour and sign of a project's state.
[[nodiscard]] QColor stateColour(MapState state);
[[nodiscard]] QChar stateSign(MapState state);
[[nodiscard]] std::vector<MarkSort> stateSorts();

} // namespace zs
