// SPDX-License-Identifier: GPL-3.0-or-later
// From what the desk read to what is drawn.
#pragma once

#include "ui/map/map_scene.h"

namespace zs {

struct ShownLayer {
    MapLayer row;
    std::shared_ptr<const FeatureSet> features;
};

enum class MapSight { States, Districts, Heat, Photos, Sensors, Risk };
/// What districts are coloured by.
enum class DistrictFigure { Projects, Budget, Late };

struct MapWish {
    MapSight sight = MapSight::States;
    DistrictFigure figure = DistrictFigure::Projects;
    HeatMeasure measure = HeatMeasure::Projects;
    QDate day;
    bool besides = false;    ///< the plan beside what was in fact
    bool fixedRange = false; ///< colours stay comparable from day to day
};

struct MapMatter {
    std::vector<MapProject> projects;
    std::vector<ShownLayer> layers;
    MapDesk::Overlaps overlaps;
    std::vector<FieldPhoto> photos; ///< these are read when their sight is chosen
    std::vector<MapDesk::PlacedSensor> sensors;
    QHash<ProjectId, RiskScore> risks;
    bool fictional = false;
};

[[nodiscard]] MapScene mapSceneOf(const MapMatter &matter, const MapWish &wish);
/// Only what a day changes, for a time slider that plays.
void setHeats(MapScene &scene, const MapMatter &matter, const MapWish &wish);
/// Of everything that is placed; empty without any.
[[nodiscard]] GeoBounds boundsOf(const MapMatter &matter);
/// First and last day that any plan has work on.
[[nodiscard]] std::pair<QDate, QDate> daysOf(const MapMatter &matter);

/// One value a feature of the layer that holds the districts, by where projects lie.
[[nodiscard]] std::vector<double> districtFigures(const FeatureSet &districts,
                                                  const std::vector<MapProject> &projects,
                                                  DistrictFigure figure);
/// The layer whose areas are districts; null = none is marked so.
[[nodiscard]] const ShownLayer *districtsOf(const MapMatter &matter);

} // namespace zs
