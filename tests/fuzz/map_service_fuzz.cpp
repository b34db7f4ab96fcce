// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a map service says of itself: a reason, or layers whose tiles stay on one
// machine. A broken promise aborts.
#include "outside/tile_fetch.h"
#include "outside/wmts_layers.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto layers = zs::wmtsLayersFrom(bytes, QUrl(QStringLiteral("http://map.local/w?tk=1")));
    if (!layers) {
        if (layers.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const std::vector<zs::NamedHost> hosts{{QStringLiteral("map.local"), 80}};
    for (const zs::WmtsLayer &layer : *layers) {
        const auto tile = zs::tileAddress(layer.pattern, {3, 2, 1}, hosts);
        if (tile.has_value() ? tile->host() != QStringLiteral("map.local")
                             : tile.error().message.isEmpty())
            std::abort();
    }
    return 0;
}
