// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/geopackage_tiles.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr double kWorld = 40'075'016.685578488;

QByteArray png(QColor colour)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

struct Package {
    int system = 3857;
    double shift = 0;          ///< metres that the grid lies off
    double scale = 1;          ///< of its pixels
    QString kind = u"tiles"_s; ///< of the table
    QByteArray red = png(Qt::red);
};

/// One zoom of 2 x 2 tiles, that of web maps' zoom 5 from column 24, row 12; its own number is 0.
QString write(const QTemporaryDir &folder, const Package &package)
{
    const QString path = folder.filePath(u"a.gpkg"_s);
    QFile::remove(path);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"make"_s);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        const double span = kWorld / 32;
        const double west = -kWorld / 2 + 24 * span + package.shift;
        const double north = kWorld / 2 - 12 * span;
        for (
            const QString &sql :
            {u"CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization_coordsys_id INTEGER)"_s,
             u"CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT)"_s,
             u"CREATE TABLE gpkg_tile_matrix_set (table_name TEXT, srs_id INTEGER, min_x REAL, min_y REAL, max_x REAL, max_y REAL)"_s,
             u"CREATE TABLE gpkg_tile_matrix (table_name TEXT, zoom_level INTEGER, matrix_width INTEGER, matrix_height INTEGER, tile_width INTEGER, tile_height INTEGER, pixel_x_size REAL, pixel_y_size REAL)"_s,
             u"CREATE TABLE \"base map\" (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)"_s,
             u"INSERT INTO gpkg_spatial_ref_sys VALUES (1, %1)"_s.arg(package.system),
             u"INSERT INTO gpkg_contents VALUES ('base map', '%1', '示例底图')"_s.arg(package.kind),
             u"INSERT INTO gpkg_tile_matrix_set VALUES ('base map', 1, %1, 0, 0, %2)"_s
                 .arg(west, 0, 'f', 9)
                 .arg(north, 0, 'f', 9),
             u"INSERT INTO gpkg_tile_matrix VALUES ('base map', 0, 2, 2, 256, 256, %1, %1)"_s.arg(
                 span / 256 * package.scale, 0, 'g', 17)})
            REQUIRE(query.exec(sql));
        query.prepare(u"INSERT INTO \"base map\" VALUES (0, ?, ?, ?)"_s);
        for (const auto &[column, row, picture] :
             {std::tuple{0, 0, package.red}, {1, 1, png(Qt::blue)}}) {
            query.addBindValue(column);
            query.addBindValue(row);
            query.addBindValue(picture);
            REQUIRE(query.exec());
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"make"_s);
    return path;
}

} // namespace

TEST_CASE("A GeoPackage of tiles becomes a pack, each tile where it lies in the world", "[tiles]")
{
    const QTemporaryDir folder;
    const QString path = write(folder, {});
    CHECK(isTileGeoPackage(path));
    const auto bytes = packFromGeoPackage(path);
    REQUIRE(bytes.has_value());
    const auto pack = TilePack::open(*bytes);
    REQUIRE(pack.has_value());
    CHECK(pack->count() == 2);
    CHECK(pack->info().name == u"示例底图");
    CHECK(pack->picture({5, 24, 12}).toByteArray() == png(Qt::red));
    CHECK(pack->picture({5, 25, 13}).toByteArray() == png(Qt::blue));
    CHECK(pack->picture({5, 24, 13}).isEmpty());
}

TEST_CASE("Tiles in another grid are refused with a reason, not shown at the wrong place",
          "[tiles]")
{
    const QTemporaryDir folder;
    Package other;
    other.system = 4490;
    Package shifted;
    shifted.shift = 1000;
    Package scaled;
    scaled.scale = 1.3;
    for (const Package &package : {other, shifted, scaled}) {
        const auto bytes = packFromGeoPackage(write(folder, package));
        REQUIRE_FALSE(bytes.has_value());
        CHECK(bytes.error().code == ErrorCode::Invalid);
        CHECK_FALSE(bytes.error().detail.isEmpty());
    }
}

TEST_CASE("A GeoPackage of shapes is no base map, and one that was cut off is damaged", "[tiles]")
{
    const QTemporaryDir folder;
    Package shapes;
    shapes.kind = u"features"_s;
    CHECK_FALSE(isTileGeoPackage(write(folder, shapes)));
    CHECK_FALSE(packFromGeoPackage(write(folder, shapes)).has_value());
    Package vector;
    vector.red = QByteArray::fromHex("1f8b08000000");
    CHECK_FALSE(packFromGeoPackage(write(folder, vector)).has_value());
    const QString path = write(folder, {});
    QFile file(path);
    REQUIRE(file.resize(file.size() / 2));
    CHECK_FALSE(packFromGeoPackage(path).has_value());
    REQUIRE(file.resize(50));
    CHECK_FALSE(isTileGeoPackage(path));
    const auto cut = packFromGeoPackage(path);
    REQUIRE_FALSE(cut.has_value());
    CHECK(cut.error().code == ErrorCode::Corrupt);
    CHECK_FALSE(packFromGeoPackage(folder.filePath(u"none.gpkg"_s)).has_value());
}
