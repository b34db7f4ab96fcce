// SPDX-License-Identifier: GPL-3.0-or-later
// A base map in one block of bytes, so that it can lie encrypted beside the workspace like any
// attached file and never as pictures in somebody's cache.
//
//     "ZSTILES1"
//     JSON of TilePackInfo      4 bytes of length before it
//     number of tiles           4 bytes
//     for each, in order: zoom (1 byte), x, y, offset, size (4 bytes each)
//     the encoded pictures
//
// All numbers are big-endian; y counts from the top.
#pragma once

#include "base/result.h"
#include "tiles/tile_source.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zs {

struct TilePackInfo {
    QString name;
    QString attribution; ///< as the file said it; what is drawn is what was registered
    GeoBounds bounds;    ///< empty = not said
    int minZoom = 0;
    int maxZoom = 0;
};

class TilePackWriter {
public:
    /// Doubled tiles: the last one counts. Invalid for a tile that does not exist, for bytes that
    /// are no PNG, JPEG or WebP, and when all would be larger than kMostPackBytes.
    [[nodiscard]] Result<> add(TileId tile, const QByteArray &picture);
    [[nodiscard]] std::size_t count() const { return m_tiles.size(); }
    /// Invalid without a tile. Zooms are those of the tiles.
    [[nodiscard]] Result<QByteArray> finish(TilePackInfo info) &&;

private:
    struct Entry {
        TileId tile;
        QByteArray picture;
    };
    std::vector<Entry> m_tiles;
    qsizetype m_bytes = 0;
};
inline constexpr qsizetype kMostPackBytes = qsizetype{1} << 30;

/// Safe to read from several threads.
class TilePack final : public TileSource {
public:
    /// Corrupt for anything that the writer does not write.
    [[nodiscard]] static Result<TilePack> open(QByteArray bytes);

    [[nodiscard]] const TilePackInfo &info() const { return m_info; }
    [[nodiscard]] std::size_t count() const { return m_index.size(); }
    /// The encoded picture; empty where there is none.
    [[nodiscard]] QByteArrayView picture(TileId tile) const;
    [[nodiscard]] QByteArray tile(TileId id) const override
    {
        const QByteArrayView bytes = picture(id);
        return QByteArray::fromRawData(bytes.data(), bytes.size());
    }

private:
    struct Place {
        quint64 key = 0; ///< keyOf() its tile
        quint32 offset = 0;
        quint32 size = 0;
    };
    static quint64 keyOf(TileId tile);

    QByteArray m_bytes;
    TilePackInfo m_info;
    std::vector<Place> m_index; ///< by key
};

/// "image/png", "image/jpeg", "image/webp" by the first bytes; empty for anything else.
[[nodiscard]] QByteArray pictureType(QByteArrayView bytes);

} // namespace zs
