// SPDX-License-Identifier: GPL-3.0-or-later
// Sights of the map that show other things than the state of projects: photos from the site,
// sensors, and how likely projects are to be late.
#pragma once

#include "ui/map/scene_builder.h"

namespace zs {

/// How likely a project is to finish late, as the map tells it apart.
enum class RiskBand { Unknown, Low, Middle, High };
inline constexpr double kRiskMiddle = 0.4; ///< and above
inline constexpr double kRiskHigh = 0.7;   ///< above
[[nodiscard]] RiskBand riskBandOf(const RiskScore *score);
[[nodiscard]] QString riskBandText(RiskBand band);

void addPhotos(MapScene &scene, const MapMatter &matter);
void addSensors(MapScene &scene, const MapMatter &matter);
void addRisks(MapScene &scene, const MapMatter &matter);

/// What a sensor measures and whether something is wrong, in a sentence each.
[[nodiscard]] QStringList sensorLines(const MapDesk::PlacedSensor &sensor);

} // namespace zs
