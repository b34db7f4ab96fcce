// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/geopackage_tiles.h"

#include "tiles/tile_database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSqlQuery>
#include <QVariant>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

constexpr double kWorld = 40'075'016.685578488; ///< metres around, in the grid of web maps
constexpr double kSlack = 1e-4;                 ///< of a tile

std::unexpected<Error> otherGrid(const QString &detail)
{
    return fail(ErrorCode::Invalid,
                Words::tr("The tiles of this GeoPackage do not lie in the grid of web maps "
                          "(EPSG:3857). Have it made anew in that grid."),
                detail);
}

/// Where the tiles of one of the file's zooms lie.
struct Matrix {
    int zoom = 0;
    std::int64_t column = 0; ///< of its first tile
    std::int64_t row = 0;
};

struct TileTable {
    QString name;
    TilePackInfo info;
    QHash<int, Matrix> matrices; ///< by the file's own number of a zoom
};

/// A table's name as SQL takes it.
QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < kSlack;
}

Result<TileTable> readTable(const TileDatabase &file, const QString &path)
{
    QSqlQuery query = file.query();
    if (!query.exec(u"SELECT c.table_name, c.identifier, s.organization_coordsys_id, m.min_x, "
                    "m.max_y FROM gpkg_contents c "
                    "JOIN gpkg_tile_matrix_set m ON m.table_name = c.table_name "
                    "JOIN gpkg_spatial_ref_sys s ON s.srs_id = m.srs_id "
                    "WHERE c.data_type = 'tiles' ORDER BY c.table_name"_s))
        return damagedMap(path, query.lastError());
    if (!query.next())
        return fail(ErrorCode::Invalid, Words::tr("This GeoPackage holds no base map."));
    TileTable table;
    table.name = query.value(0).toString();
    table.info.name = query.value(1).toString();
    const int system = query.value(2).toInt();
    if (system != 3857 && system != 900913)
        return otherGrid(u"EPSG:%1"_s.arg(system));
    const double west = query.value(3).toDouble() + kWorld / 2;
    const double north = kWorld / 2 - query.value(4).toDouble();
    query.prepare(u"SELECT zoom_level, tile_width, tile_height, pixel_x_size, pixel_y_size FROM "
                  "gpkg_tile_matrix WHERE table_name = ?"_s);
    query.addBindValue(table.name);
    if (!query.exec())
        return damagedMap(path, query.lastError());
    while (query.next()) {
        const double wide = query.value(1).toDouble() * query.value(3).toDouble();
        const double high = query.value(2).toDouble() * query.value(4).toDouble();
        const double zoom = wide > 0 ? std::log2(kWorld / wide) : -1;
        if (!(std::abs(wide - high) < kSlack * wide) || !isWhole(zoom) || !isWhole(west / wide)
            || !isWhole(north / wide) || zoom < -kSlack || zoom > kMostZoom)
            return otherGrid(u"zoom_level %1"_s.arg(query.value(0).toInt()));
        table.matrices.insert(query.value(0).toInt(),
                              {static_cast<int>(std::lround(zoom)),
                               std::llround(west / wide),
                               std::llround(north / wide)});
    }
    return table;
}

} // namespace

bool isTileGeoPackage(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const TileDatabase file(path);
    QSqlQuery query = file.query();
    return file.isOpen()
           && query.exec(u"SELECT count(*) FILTER (WHERE data_type = 'tiles'), count(*) FILTER "
                         "(WHERE data_type = 'features') FROM gpkg_contents"_s)
           && query.next() && query.value(0).toInt() > 0 && query.value(1).toInt() == 0;
}

Result<QByteArray> packFromGeoPackage(const QString &path, const TileProgress &progress)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path));
    const TileDatabase file(path);
    QSqlQuery query = file.query();
    if (!file.isOpen())
        return damagedMap(path, query.lastError());
    const auto table = readTable(file, path);
    if (!table)
        return passOn(table);
    const QString name = quoted(table->name);
    if (!query.exec(u"SELECT count(*) FROM "_s + name) || !query.next())
        return damagedMap(path, query.lastError());
    const qint64 total = query.value(0).toLongLong();
    if (!query.exec(u"SELECT zoom_level, tile_column, tile_row, tile_data FROM "_s + name))
        return damagedMap(path, query.lastError());
    TilePackWriter writer;
    qint64 done = 0;
    while (query.next()) {
        const auto matrix = table->matrices.constFind(query.value(0).toInt());
        if (matrix == table->matrices.cend())
            return otherGrid(u"zoom_level %1"_s.arg(query.value(0).toInt()));
        const TileId tile{matrix->zoom,
                          matrix->column + query.value(1).toLongLong(),
                          matrix->row + query.value(2).toLongLong()};
        if (auto added = writer.add(tile, query.value(3).toByteArray()); !added)
            return passOn(added);
        if (++done % kTileStep == 0 && progress && !progress(done, total))
            return importStopped();
    }
    if (query.lastError().isValid() || done < total)
        return damagedMap(path, query.lastError());
    return std::move(writer).finish(table->info);
}

} // namespace zs
