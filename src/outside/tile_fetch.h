// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a base map from a machine of the own network that an administrator named. Nothing is
// asked of any other; redirects, proxies, cookies and caches are not used.
#pragma once

#include "outside/named_host.h"

namespace zs {

using TileHost = NamedHost;
/// See namedHostsFrom().
[[nodiscard]] inline Result<std::vector<TileHost>> tileHostsFrom(const QString &text)
{
    return namedHostsFrom(text);
}

struct TilePlace {
    int zoom = 0;
    std::int64_t x = 0;
    std::int64_t y = 0; ///< from the top
};
/// The address of one tile: {z}, {x} and {y} in the template are filled in ({-y}: rows counted from
/// below), as XYZ services and WMTS in the grid of web maps have it. Invalid for a template without
/// them or with a user's name; Forbidden for a host that is not named.
[[nodiscard]] Result<QUrl>
tileAddress(const QString &pattern, const TilePlace &tile, const std::vector<TileHost> &hosts);

using TileFetchLimits = HostLimits;

/// Waits for the answer, on any thread. Empty where the service has no such tile (404, 204). Io for
/// what the network does, Forbidden for a host that is not named, another certificate, or a
/// redirect, Invalid for an answer that is too large.
[[nodiscard]] Result<QByteArray>
fetchTile(const QUrl &address, const std::vector<TileHost> &hosts, TileFetchLimits limits = {});

} // namespace zs
