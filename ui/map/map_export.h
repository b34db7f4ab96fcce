// SPDX-License-Identifier: GPL-3.0-or-later
// The map on a sheet: PDF, PNG or SVG, with title, scale, legend, north, sources and label.
#pragma once

#include "commands/workspace.h"
#include "tiles/tile_source.h"
#include "ui/map/map_scene.h"

#include <memory>

class QWidget;

namespace zs {

struct MapSheet {
    QString title;
    MapScene scene;
    MapView view; ///< the sheet shows what it shows
    std::vector<std::shared_ptr<const TileSource>> base;
    std::vector<MapLayer> layers;
    std::vector<ProjectId> projects; ///< that are on it
};

/// Asked for and written down as an export. Forbidden while a layer that is a state secret is
/// shown, and where one of the projects may not leave.
[[nodiscard]] Result<> writeMap(Workspace &workspace, const MapSheet &sheet, const QString &path);
/// Asks where to first; empty when the person gave up.
[[nodiscard]] Result<QString>
exportMap(Workspace &workspace, const MapSheet &sheet, QWidget *parent);

} // namespace zs
