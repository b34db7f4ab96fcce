// SPDX-License-Identifier: GPL-3.0-or-later
// The sites of a project on the part of the base map that came with its work, and where this device
// is. Nothing is asked of a network.
#pragma once

#include "field/field_kit.h"
#include "ui/field/place_reader.h"
#include "ui/map/map_scene.h"

#include <QDialog>

namespace zs {

class MapFrame;

class KitMapDialog final : public QDialog {
    Q_OBJECT

public:
    /// `here` is where the receiver said last that the device is.
    KitMapDialog(const FieldKit &kit,
                 const KitWork &work,
                 const std::optional<PlaceFix> &here,
                 QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const KitWork &work);

    MapFrame *m_frame;
    MapScene m_scene;
    GeoBounds m_bounds;
    std::vector<std::shared_ptr<const TileSource>> m_base;
    QString m_trouble; ///< why there is no base map
};

/// The sites as they are drawn; own place included where it is known.
[[nodiscard]] MapScene
kitScene(const KitWork &work, const QString &credits, const std::optional<PlaceFix> &here);

} // namespace zs
