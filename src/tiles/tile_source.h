// SPDX-License-Identifier: GPL-3.0-or-later
// Where tiles of a base map come from: a pack that lies here, or a service of the own network.
#pragma once

#include "geo/web_mercator.h"

#include <QByteArray>

namespace zs {

/// Asked by several threads at once.
class TileSource {
public:
    virtual ~TileSource() = default;
    /// The encoded picture, good for as long as the source lives; empty where there is none.
    [[nodiscard]] virtual QByteArray tile(TileId id) const = 0;

protected:
    TileSource() = default;
    TileSource(const TileSource &) = default;
    TileSource(TileSource &&) = default;
    TileSource &operator=(const TileSource &) = default;
    TileSource &operator=(TileSource &&) = default;
};

} // namespace zs
