// SPDX-License-Identifier: GPL-3.0-or-later
// Hands tiles to the map of this very process. It listens on the loopback alone, on a port that the
// system chooses, and answers only who knows the word of this run; it reads no file and opens no
// connection.
#pragma once

#include "base/result.h"
#include "tiles/tile_image.h"

#include <QString>

namespace zs {

class TileServer {
public:
    TileServer();
    ~TileServer();
    TileServer(const TileServer &) = delete;
    TileServer &operator=(const TileServer &) = delete;

    /// Io when no port can be had.
    [[nodiscard]] Result<> start();
    /// Bottom map first. Tiles that were drawn for other maps are forgotten; the address changes,
    /// so that no cache can mix them up.
    void setMaps(std::vector<std::shared_ptr<const TileSource>> maps);
    /// "http://127.0.0.1:PORT/WORD/N/", to which "zoom/x/y.png" belongs; empty before start().
    [[nodiscard]] QString address() const;

    struct Counts {
        std::int64_t connections = 0;
        std::int64_t tiles = 0;   ///< answered with a picture of a map
        std::int64_t empty = 0;   ///< no map covers it
        std::int64_t refused = 0; ///< anything else
    };
    [[nodiscard]] Counts counts() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace zs
