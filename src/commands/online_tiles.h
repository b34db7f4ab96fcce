// SPDX-License-Identifier: GPL-3.0-or-later
// A base map that lies on a machine of the own network: asked tile by tile, kept in memory for as
// long as the map is open, never on disk.
#pragma once

#include "outside/tile_fetch.h"
#include "tiles/tile_source.h"

#include <QCache>
#include <QElapsedTimer>
#include <QMutex>

namespace zs {

class OnlineTiles final : public TileSource {
public:
    /// `pattern` as tileAddress() takes it.
    OnlineTiles(QString pattern, std::vector<TileHost> hosts);
    /// After a failure the service is left alone for kRestMs: a map without it moves as quickly.
    [[nodiscard]] QByteArray tile(TileId id) const override;
    /// What went wrong last; empty while it answers.
    [[nodiscard]] QString trouble() const;

    static constexpr int kRestMs = 20'000;

private:
    QString m_pattern;
    std::vector<TileHost> m_hosts;
    mutable QMutex m_lock; ///< of what follows
    mutable QCache<QString, QByteArray> m_kept;
    mutable QElapsedTimer m_resting;
    mutable QString m_trouble;
};

} // namespace zs
