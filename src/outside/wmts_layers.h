// SPDX-License-Identifier: GPL-3.0-or-later
// What a map service (OGC WMTS 1.0.0, 07-057r7) says of itself, read for what the map can draw:
// layers of pictures in the grid of web maps.
#pragma once

#include "outside/named_host.h"

namespace zs {

struct WmtsLayer {
    QString title;
    QString pattern; ///< of its tiles, as tileAddress() takes it

    bool operator==(const WmtsLayer &) const = default;
};

/// `service` is the address that answered; what it was asked with besides (a key) goes along with
/// each tile. Invalid for what is no such answer, and where no layer is in the grid of web maps
/// (EPSG:3857, 900913): then with the systems that there are.
[[nodiscard]] Result<std::vector<WmtsLayer>> wmtsLayersFrom(const QByteArray &xml,
                                                            const QUrl &service);

/// Asks the service what it has. Forbidden, before anything is asked, for a machine that is not
/// named; Io where it does not answer; as above for what it says.
[[nodiscard]] Result<std::vector<WmtsLayer>> fetchWmtsLayers(const QString &address,
                                                             const std::vector<NamedHost> &hosts);

} // namespace zs
