// SPDX-License-Identifier: GPL-3.0-or-later
// The map of the sample city: districts, roads, pipes, a base map, and where its works lie. All of
// it is drawn by code; no such place exists.
#pragma once

#include "commands/workspace.h"
#include "sample/sample_city.h"

namespace zs {

/// Layers and places for what changeSetsOf() has inserted, each act written into the log.
[[nodiscard]] Result<> addSampleMap(Workspace &workspace, const SampleData &data);

/// The parts, for tests and pictures.
struct SampleMapLayers {
    QByteArray districts; ///< as toBytes() of a FeatureSet
    QByteArray roads;
    QByteArray pipes;
    QByteArray base; ///< a tile pack, zooms 9 to 13
};
[[nodiscard]] Result<SampleMapLayers> sampleMapLayers(const SampleData &data);

} // namespace zs
