// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/layer_reader.h"

#include "geo/china_shift.h"
#include "geo/gauss_kruger.h"
#include "geo/shape_measure.h"
#include "geo/shape_repair.h"
#include "layers/layer_original.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <gdal.h>
#include <ogr_api.h>
#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Files {
    QTemporaryDir folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    /// A layer of one area, its name as bytes, in any format that OGR writes.
    QString ogr(const QString &name, const char *driver, const QByteArray &word, bool swap) const
    {
        GDALAllRegister();
        const QString path = folder.filePath(name);
        const QByteArray file = QFile::encodeName(path);
        GDALDatasetH set = GDALCreate(
            GDALGetDriverByName(driver), file.constData(), 0, 0, 0, GDT_Unknown, nullptr);
        REQUIRE(set != nullptr);
        const char *options[] = {"ENCODING=", nullptr};
        const bool isShape = qstrcmp(driver, "ESRI Shapefile") == 0;
        OGRLayerH layer = GDALDatasetCreateLayer(
            set, "fields", nullptr, wkbPolygon, isShape ? const_cast<char **>(options) : nullptr);
        REQUIRE(layer != nullptr);
        OGRFieldDefnH field = OGR_Fld_Create("name", OFTString);
        OGR_L_CreateField(layer, field, TRUE);
        OGR_Fld_Destroy(field);
        OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(layer));
        OGR_F_SetFieldString(feature, 0, word.constData());
        OGRGeometryH rim = OGR_G_CreateGeometry(wkbLinearRing);
        for (const auto &[x, y] : {std::pair{110.0, 30.0},
                                   {110.01, 30.0},
                                   {110.01, 30.01},
                                   {110.0, 30.01},
                                   {110.0, 30.0}})
            OGR_G_AddPoint_2D(rim, swap ? y : x, swap ? x : y);
        OGRGeometryH polygon = OGR_G_CreateGeometry(wkbPolygon);
        OGR_G_AddGeometryDirectly(polygon, rim);
        OGR_F_SetGeometryDirectly(feature, polygon);
        REQUIRE(OGR_L_CreateFeature(layer, feature) == OGRERR_NONE);
        OGR_F_Destroy(feature);
        GDALClose(set);
        return path;
    }
};

LayerWish declared(CoordinateKind kind)
{
    LayerWish wish;
    wish.system.kind = kind;
    return wish;
}

const LayerWish kDegrees = declared(CoordinateKind::Cgcs2000);

QByteArray geojson(const QByteArray &geometry)
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"示例"},"geometry":)"
           + geometry + "}]}";
}

} // namespace

TEST_CASE("A GeoJSON layer is read with its columns and places", "[layers]")
{
    const Files files;
    const auto content = readLayer(
        files.write(
            u"a.geojson"_s,
            geojson(
                R"({"type":"Polygon","coordinates":[[[110,30],[110.01,30],[110.01,30.01],[110,30]]]})")),
        kDegrees);
    REQUIRE(content.has_value());
    REQUIRE(content->features.features.size() == 1);
    CHECK(content->features.columns == QStringList{u"name"_s});
    CHECK(content->features.features[0].values == QStringList{u"示例"_s});
    CHECK(content->features.features[0].shape.kind == ShapeKind::Area);
    CHECK(content->doubt == ExtentDoubt::None);
    CHECK(content->mended == 0);
}

TEST_CASE("Shapefile, GeoPackage, KML and DXF give the same ground", "[layers]")
{
    const Files files;
    for (const auto &[name, driver] :
         {std::pair{u"a.shp"_s, "ESRI Shapefile"}, {u"a.gpkg"_s, "GPKG"}, {u"a.kml"_s, "LIBKML"}}) {
        INFO(driver);
        const auto content = readLayer(files.ogr(name, driver, "示例路"_ba, false), kDegrees);
        REQUIRE(content.has_value());
        REQUIRE(content->features.features.size() == 1);
        CHECK(areaOf(content->features.features[0].shape)
              == Catch::Approx(1'069'000).epsilon(0.01));
    }
    const auto dxf = readLayer(
        files.write(
            u"a.dxf"_s,
            "0\nSECTION\n2\nENTITIES\n0\nLINE\n8\nROAD\n10\n500000\n20\n3320000\n11\n500100\n21\n"
            "3320000\n0\nENDSEC\n0\nEOF\n"_ba),
        {zoneSystem(111), false, {}, {}});
    REQUIRE(dxf.has_value());
    REQUIRE(dxf->features.features.size() == 1);
    CHECK(lengthOf(dxf->features.features[0].shape) == Catch::Approx(100).epsilon(1e-6));
}

TEST_CASE("Chinese in a Shapefile is read, said to be GBK or not", "[layers]")
{
    const Files files;
    const QByteArray gbk = QByteArray::fromHex("cabec0fdc2b7"); // 示例路
    const QString path = files.ogr(u"gbk.shp"_s, "ESRI Shapefile", gbk, false);
    QFile::remove(files.folder.filePath(u"gbk.cpg"_s));
    const auto told = readLayer(path, kDegrees);
    REQUIRE(told.has_value());
    CHECK(told->features.features[0].values[0] == u"示例路");
    LayerWish wish = kDegrees;
    wish.encoding = u"GB18030"_s;
    CHECK(readLayer(path, wish)->features.features[0].values[0] == u"示例路");
    wish.encoding = u"no-such"_s;
    CHECK_FALSE(readLayer(path, wish).has_value());
    CHECK(layerOriginal(path)->contains("gbk") == false); // names are UTF-16 in the pack
    CHECK(layerOriginal(path)->startsWith("ZSFILES1"));
}

TEST_CASE("Nothing is read before somebody says in which coordinates it is", "[layers]")
{
    const Files files;
    const QString path = files.ogr(u"a.gpkg"_s, "GPKG", "a"_ba, false);
    const auto content = readLayer(path, {});
    REQUIRE_FALSE(content.has_value());
    CHECK(content.error().code == ErrorCode::Invalid);
}

TEST_CASE("Shifted coordinates are shifted back, and swapped axes are told", "[layers]")
{
    const Files files;
    const GeoPoint gcj = gcj02FromWgs84({110, 30});
    const auto shifted =
        readLayer(files.write(u"p.csv"_s,
                              "name,lon,lat\na,"_ba + QByteArray::number(gcj.longitude, 'f', 9)
                                  + ',' + QByteArray::number(gcj.latitude, 'f', 9) + '\n'),
                  declared(CoordinateKind::Gcj02));
    REQUIRE(shifted.has_value());
    REQUIRE(shifted->features.features.size() == 1);
    CHECK(distanceOf(shifted->features.features[0].shape.parts[0][0][0], {110, 30}) < 0.01);

    const QString swapped = files.ogr(u"s.geojson"_s, "GeoJSON", "a"_ba, true);
    const auto doubtful = readLayer(swapped, kDegrees);
    REQUIRE_FALSE(doubtful.has_value()); // latitude 110 is nowhere
    CHECK(doubtful.error().message == doubtText(ExtentDoubt::Swapped));
    LayerWish wish = kDegrees;
    wish.swapAxes = true;
    const auto put = readLayer(swapped, wish);
    REQUIRE(put.has_value());
    CHECK(put->doubt == ExtentDoubt::None);

    const auto metres = readLayer(files.write(u"m.csv"_s, "x,y\n500000,3320000\n"_ba), kDegrees);
    REQUIRE_FALSE(metres.has_value());
    CHECK(metres.error().message == doubtText(ExtentDoubt::NotDegrees));
}

TEST_CASE("Areas that cross themselves are mended and listed, flat ones left out and listed",
          "[layers]")
{
    const Files files;
    const QByteArray bow =
        R"({"type":"Polygon","coordinates":[[[110,30],[110.01,30.01],[110.01,30],[110,30.01],[110,30]]]})";
    const auto mended = readLayer(files.write(u"b.geojson"_s, geojson(bow)), kDegrees);
    REQUIRE(mended.has_value());
    CHECK(mended->mended == 1);
    REQUIRE(mended->faults.size() == 1);
    CHECK(mended->faults[0].feature == 1);
    CHECK(mended->faults[0].reason.contains(u"intersection"));
    CHECK(faultOf(mended->features.features[0].shape).isEmpty());
    const QByteArray flat =
        R"({"type":"Polygon","coordinates":[[[110,30],[110.01,30],[110.02,30],[110,30]]]})";
    const auto left = readLayer(files.write(u"f.geojson"_s, geojson(flat)), kDegrees);
    REQUIRE(left.has_value());
    CHECK(left->leftOut == 1);
    CHECK(left->features.features.empty());
}

TEST_CASE("Files of other kinds, damaged ones and GDAL's virtual paths are refused", "[layers]")
{
    const Files files;
    CHECK_FALSE(readLayer(files.write(u"a.zip"_s, "PK"_ba), kDegrees).has_value());
    CHECK_FALSE(readLayer(files.write(u"a.vrt"_s, "<OGRVRTDataSource/>"_ba), kDegrees).has_value());
    CHECK_FALSE(readLayer(u"/vsicurl/http://127.0.0.1:9/a.geojson"_s, kDegrees).has_value());
    CHECK_FALSE(readLayer(u"/vsizip/a.zip/a.geojson"_s, kDegrees).has_value());
    CHECK_FALSE(readLayer(files.write(u"t.gpkg"_s, "SQLite format 3\0"_ba), kDegrees).has_value());
    CHECK_FALSE(
        readLayer(files.write(u"t.geojson"_s, "{\"type\":\"Feat"_ba), kDegrees).has_value());
    CHECK_FALSE(readLayer(files.folder.filePath(u"none.shp"_s), kDegrees).has_value());
}

TEST_CASE("A file whose bytes were changed is read or refused, never crashed on", "[layers]")
{
    const Files files;
    const QString path = files.ogr(u"c.shp"_s, "ESRI Shapefile", "a"_ba, false);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    std::mt19937 random(4);
    for (int i = 0; i < 200; ++i) {
        QByteArray bad = good;
        for (int k = 0; k < 3; ++k)
            bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] =
                static_cast<char>(random());
        const auto content = readLayer(files.write(u"c.shp"_s, bad), kDegrees);
        CHECK((content.has_value() || !content.error().message.isEmpty()));
    }
}
