// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_extract.h"

#include "tiles/tile_database.h"
#include "tiles/tile_import.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

constexpr double kMetresPerDegree = 111'320;

struct Picture {
    TileId tile;
    QByteArray bytes;
};

/// Columns and rows that an area covers at a zoom.
struct TileRange {
    std::int64_t fromX = 0;
    std::int64_t toX = 0;
    std::int64_t fromY = 0;
    std::int64_t toY = 0;

    [[nodiscard]] qint64 count() const { return (toX - fromX + 1) * (toY - fromY + 1); }
};

TileRange rangeOf(const GeoBounds &area, int zoom)
{
    const PlanePoint first = worldPixel({area.west, area.north}, zoom);
    const PlanePoint last = worldPixel({area.east, area.south}, zoom);
    const auto most = (std::int64_t{1} << zoom) - 1;
    const auto place = [most](double pixel) {
        return std::clamp(
            static_cast<std::int64_t>(std::floor(pixel / kTilePixels)), std::int64_t{0}, most);
    };
    return {place(first.x), place(last.x), place(first.y), place(last.y)};
}

/// In memory where the system keeps a folder of this person there: pictures of a map that bears a
/// label lie open in it for a moment.
QString passingPlace()
{
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return (QFileInfo(own).isWritable() ? own : QDir::tempPath()) + u"/zhengshu-map-XXXXXX"_s;
}

std::unexpected<Error> notMade(const QString &why)
{
    return fail(ErrorCode::Io, Words::tr("The part of the base map could not be made."), why);
}

bool run(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    return query.exec();
}

QString boundsText(const std::vector<GeoBounds> &areas)
{
    GeoBounds all;
    for (const GeoBounds &area : areas) {
        all.add({area.west, area.south});
        all.add({area.east, area.north});
    }
    return u"%1,%2,%3,%4"_s.arg(all.west, 0, 'f', 6)
        .arg(all.south, 0, 'f', 6)
        .arg(all.east, 0, 'f', 6)
        .arg(all.north, 0, 'f', 6);
}

bool fill(const QSqlDatabase &database,
          const std::vector<Picture> &pictures,
          const QList<std::pair<QString, QString>> &facts)
{
    QSqlQuery query(database);
    bool fine = query.exec(u"PRAGMA journal_mode = OFF"_s)
                && query.exec(u"PRAGMA application_id = 0x4d504258"_s) // "MPBX": MBTiles
                && query.exec(u"CREATE TABLE metadata (name TEXT, value TEXT)"_s)
                && query.exec(u"CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, "
                              "tile_row INTEGER, tile_data BLOB)"_s)
                && query.exec(u"BEGIN"_s) && query.prepare(u"INSERT INTO metadata VALUES (?, ?)"_s);
    for (const auto &[name, value] : facts)
        fine = fine && run(query, {name, value});
    fine = fine && query.prepare(u"INSERT INTO tiles VALUES (?, ?, ?, ?)"_s);
    for (const Picture &each : pictures)
        fine = fine
               && run(query,
                      {each.tile.zoom,
                       qint64(each.tile.x),
                       qint64(each.tile.rowFromBottom()),
                       each.bytes});
    return fine
           && query.exec(u"CREATE UNIQUE INDEX tile_index ON tiles "
                         "(zoom_level, tile_column, tile_row)"_s)
           && query.exec(u"COMMIT"_s);
}

Result<QByteArray> mbtilesOf(const std::vector<Picture> &pictures,
                             const std::vector<GeoBounds> &areas,
                             const ExtractFacts &facts)
{
    const QTemporaryDir folder(passingPlace());
    const QString path = folder.filePath(u"extract.mbtiles"_s);
    const QString name = u"extract-"_s + folder.path();
    const QByteArray format = pictureType(pictures.front().bytes);
    bool fine = folder.isValid();
    QString why = folder.errorString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        fine = fine && database.open()
               && fill(database,
                       pictures,
                       {{u"name"_s, facts.name},
                        {u"type"_s, u"baselayer"_s},
                        {u"version"_s, u"1"_s},
                        {u"format"_s,
                         format == "image/jpeg" ? u"jpg"_s : QString::fromLatin1(format.mid(6))},
                        {u"bounds"_s, boundsText(areas)},
                        {u"minzoom"_s, QString::number(pictures.front().tile.zoom)},
                        {u"maxzoom"_s, QString::number(pictures.back().tile.zoom)},
                        {u"attribution"_s, facts.credits},
                        {u"label"_s, facts.label}});
        if (!fine && why.isEmpty())
            why = database.lastError().text();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    QFile file(path);
    if (!fine || !file.open(QIODevice::ReadOnly))
        return notMade(why + file.errorString());
    return file.readAll();
}

/// The pictures of a zoom; nothing when they are more than may be.
std::optional<std::vector<Picture>>
picturesOf(const std::vector<std::shared_ptr<const TileSource>> &maps,
           const std::vector<GeoBounds> &areas,
           int zoom,
           qint64 bytesLeft,
           qint64 tilesLeft)
{
    qint64 wanted = 0;
    for (const GeoBounds &area : areas)
        wanted += rangeOf(area, zoom).count();
    // areas may share tiles, but never so many of them that listing them would be worth while
    if (wanted > 16 * tilesLeft)
        return std::nullopt;
    std::vector<Picture> found;
    for (const TileId tile : tilesOver(areas, zoom)) {
        const bool isThere = std::ranges::any_of(
            maps, [tile](const auto &map) { return !map->tile(tile).isEmpty(); });
        if (!isThere)
            continue;
        const QByteArray picture = composedTile(maps, tile);
        found.push_back({tile, QByteArray(picture.constData(), picture.size())});
        bytesLeft -= picture.size();
        if (bytesLeft < 0 || static_cast<qint64>(found.size()) > tilesLeft)
            return std::nullopt;
    }
    return found;
}

} // namespace

GeoBounds widened(const GeoBounds &bounds, double metres)
{
    const double north = metres / kMetresPerDegree;
    const double shrunk = std::cos(bounds.centre().latitude * std::numbers::pi / 180);
    const double east = north / std::max(0.01, shrunk);
    GeoBounds wide;
    wide.add({bounds.west - east, bounds.south - north});
    wide.add({bounds.east + east, bounds.north + north});
    return wide;
}

std::vector<TileId> tilesOver(const std::vector<GeoBounds> &areas, int zoom)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> places;
    for (const GeoBounds &area : areas) {
        const TileRange range = rangeOf(area, zoom);
        for (std::int64_t x = range.fromX; x <= range.toX; ++x) {
            for (std::int64_t y = range.fromY; y <= range.toY; ++y)
                places.emplace_back(x, y);
        }
    }
    std::ranges::sort(places);
    const auto doubled = std::ranges::unique(places);
    places.erase(doubled.begin(), doubled.end());
    std::vector<TileId> tiles;
    for (const auto &[x, y] : places)
        tiles.push_back({zoom, x, y});
    return tiles;
}

Result<TileExtract> extractTiles(const std::vector<std::shared_ptr<const TileSource>> &maps,
                                 const std::vector<GeoBounds> &areas,
                                 const ExtractRules &rules,
                                 const ExtractFacts &facts)
{
    if (rules.minZoom < 0 || rules.maxZoom > kMostZoom || rules.minZoom > rules.maxZoom
        || rules.margin < 0 || rules.mostBytes > kMostExtractBytes)
        return fail(ErrorCode::Invalid,
                    Words::tr("The zooms or the size of the part of the base map do not fit."));
    std::vector<GeoBounds> wide;
    for (const GeoBounds &area : areas) {
        if (!area.isEmpty())
            wide.push_back(widened(area, rules.margin));
    }
    TileExtract extract;
    std::vector<Picture> all;
    qint64 bytes = 0;
    for (int zoom = rules.minZoom; zoom <= rules.maxZoom; ++zoom) {
        auto found = picturesOf(maps,
                                wide,
                                zoom,
                                rules.mostBytes - bytes,
                                rules.mostTiles - static_cast<qint64>(all.size()));
        if (!found) {
            extract.cut = true;
            break;
        }
        for (Picture &each : *found) {
            bytes += each.bytes.size();
            all.push_back(std::move(each));
        }
    }
    if (all.empty())
        return fail(extract.cut ? ErrorCode::Invalid : ErrorCode::NotFound,
                    extract.cut ? Words::tr("Not even the farthest zoom of the base map fits into "
                                            "the size that a package may have.")
                                : Words::tr("No base map covers the sites."));
    auto file = mbtilesOf(all, wide, facts);
    if (!file)
        return passOn(file);
    extract.file = std::move(*file);
    extract.minZoom = all.front().tile.zoom;
    extract.maxZoom = all.back().tile.zoom;
    extract.tiles = static_cast<qint64>(all.size());
    return extract;
}

Result<QByteArray> packFromMbtilesBytes(const QByteArray &file)
{
    const QTemporaryDir folder(passingPlace());
    const QString path = folder.filePath(u"map.mbtiles"_s);
    QFile out(path);
    if (!folder.isValid() || !out.open(QIODevice::WriteOnly) || out.write(file) != file.size())
        return notMade(folder.errorString() + out.errorString());
    out.close();
    return packFromMbtiles(path);
}

} // namespace zs
