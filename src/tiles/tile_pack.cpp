// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_pack.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

constexpr auto kMagic = "ZSTILES1";
constexpr qsizetype kMagicSize = 8;
constexpr qsizetype kEntrySize = 17;

std::unexpected<Error> damaged(const char *where)
{
    return fail(ErrorCode::Corrupt,
                Words::tr("The contents of this base map are damaged."),
                QString::fromLatin1(where));
}

QByteArray infoBytes(const TilePackInfo &info)
{
    QJsonObject json{{u"name"_s, info.name},
                     {u"attribution"_s, info.attribution},
                     {u"minZoom"_s, info.minZoom},
                     {u"maxZoom"_s, info.maxZoom}};
    if (!info.bounds.isEmpty())
        json.insert(
            u"bounds"_s,
            QJsonArray{info.bounds.west, info.bounds.south, info.bounds.east, info.bounds.north});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

TilePackInfo infoFrom(const QJsonObject &json)
{
    TilePackInfo info;
    info.name = json.value(u"name"_s).toString();
    info.attribution = json.value(u"attribution"_s).toString();
    info.minZoom = json.value(u"minZoom"_s).toInt();
    info.maxZoom = json.value(u"maxZoom"_s).toInt();
    const QJsonArray box = json.value(u"bounds"_s).toArray();
    if (box.size() == 4) {
        info.bounds.add({box[0].toDouble(), box[1].toDouble()});
        info.bounds.add({box[2].toDouble(), box[3].toDouble()});
    }
    return info;
}

auto orderOf(TileId tile)
{
    return std::tuple(tile.zoom, tile.x, tile.y);
}

} // namespace

QByteArray pictureType(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png"_ba;
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg"_ba;
    if (bytes.size() > 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return "image/webp"_ba;
    return {};
}

Result<> TilePackWriter::add(TileId tile, const QByteArray &picture)
{
    if (!tile.exists())
        return fail(ErrorCode::Invalid,
                    Words::tr("A tile of the base map lies outside of the world."),
                    u"%1/%2/%3"_s.arg(tile.zoom).arg(tile.x).arg(tile.y));
    if (pictureType(picture).isEmpty())
        return fail(ErrorCode::Invalid,
                    Words::tr("A tile of the base map is no picture. Vector tiles (pbf) cannot be "
                              "drawn; ask for a base map of pictures (PNG, JPEG)."),
                    u"%1/%2/%3"_s.arg(tile.zoom).arg(tile.x).arg(tile.y));
    m_bytes += picture.size();
    if (m_bytes > kMostPackBytes)
        return fail(ErrorCode::Invalid,
                    Words::tr("The base map is larger than 1 GB. Cut it to the area or the zooms "
                              "that are needed."));
    m_tiles.push_back({tile, picture});
    return {};
}

Result<QByteArray> TilePackWriter::finish(TilePackInfo info) &&
{
    if (m_tiles.empty())
        return fail(ErrorCode::Invalid, Words::tr("There is no tile in this base map."));
    std::ranges::stable_sort(m_tiles, {}, [](const Entry &e) { return orderOf(e.tile); });
    std::vector<const Entry *> kept;
    for (const Entry &entry : m_tiles) {
        if (!kept.empty() && kept.back()->tile == entry.tile)
            kept.back() = &entry;
        else
            kept.push_back(&entry);
    }
    info.minZoom = kept.front()->tile.zoom;
    info.maxZoom = kept.back()->tile.zoom;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.writeRawData(kMagic, static_cast<int>(kMagicSize));
    out << infoBytes(info) << static_cast<quint32>(kept.size());
    quint32 offset = 0;
    for (const Entry *entry : kept) {
        const auto size = static_cast<quint32>(entry->picture.size());
        out << static_cast<quint8>(entry->tile.zoom) << static_cast<quint32>(entry->tile.x)
            << static_cast<quint32>(entry->tile.y) << offset << size;
        offset += size;
    }
    for (const Entry *entry : kept)
        bytes.append(entry->picture);
    return bytes;
}

quint64 TilePack::keyOf(TileId tile)
{
    return (static_cast<quint64>(tile.zoom) << 58) | (static_cast<quint64>(tile.x) << 29)
           | static_cast<quint64>(tile.y);
}

Result<TilePack> TilePack::open(QByteArray bytes)
{
    TilePack pack;
    pack.m_bytes = std::move(bytes);
    if (!pack.m_bytes.startsWith(kMagic))
        return damaged("magic");
    QDataStream in(pack.m_bytes);
    in.skipRawData(static_cast<int>(kMagicSize));
    QByteArray info;
    quint32 count = 0;
    in >> info >> count;
    const qsizetype rest = pack.m_bytes.size() - in.device()->pos();
    if (in.status() != QDataStream::Ok || static_cast<qsizetype>(count) > rest / kEntrySize)
        return damaged("count");
    pack.m_info = infoFrom(QJsonDocument::fromJson(info).object());
    const qsizetype first = in.device()->pos() + static_cast<qsizetype>(count) * kEntrySize;
    const qsizetype room = pack.m_bytes.size() - first;
    pack.m_index.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        quint8 zoom = 0;
        quint32 x = 0;
        quint32 y = 0;
        Place place;
        in >> zoom >> x >> y >> place.offset >> place.size;
        const TileId tile{zoom, x, y};
        if (!tile.exists() || qsizetype{place.offset} + qsizetype{place.size} > room)
            return damaged("entry");
        place.offset += static_cast<quint32>(first);
        place.key = keyOf(tile);
        if (!pack.m_index.empty() && pack.m_index.back().key >= place.key)
            return damaged("order");
        pack.m_index.push_back(place);
    }
    return pack;
}

QByteArrayView TilePack::picture(TileId tile) const
{
    if (!tile.exists())
        return {};
    const auto at = std::ranges::lower_bound(m_index, keyOf(tile), {}, &Place::key);
    if (at == m_index.end() || at->key != keyOf(tile))
        return {};
    return QByteArrayView(m_bytes).sliced(at->offset, at->size);
}

} // namespace zs
