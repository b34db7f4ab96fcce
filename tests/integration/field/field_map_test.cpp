// SPDX-License-Identifier: GPL-3.0-or-later
// The base map that goes along with a package, from the office's register to the device.
#include "commands/map_desk.h"
#include "field_site.h"
#include "tiles/tile_extract.h"

#include <QBuffer>
#include <QImage>

namespace {

constexpr GeoPoint kAt{110.02, 30.02};

QByteArray pack(QColor colour)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    GeoBounds around;
    around.add(kAt);
    TilePackWriter writer;
    for (int zoom = 10; zoom <= 13; ++zoom) {
        for (const TileId tile : tilesOver({widened(around, 20'000)}, zoom))
            REQUIRE_OK(writer.add(tile, png));
    }
    const auto bytes = std::move(writer).finish({});
    REQUIRE_OK(bytes);
    return *bytes;
}

struct MapSite : Site {
    MapSite()
    {
        const auto trench = lineShape({{110.01, 30.01}, {110.03, 30.03}});
        REQUIRE_OK(MapDesk(*workspace).draw(project, road, trench, 5));
    }
    void addLayer(Classification label, const QString &name, QColor colour = Qt::green)
    {
        MapLayer row;
        row.kind = LayerKind::Raster;
        row.name = name;
        row.source = u"示例测绘院"_s;
        row.licence = u"仅限本市机关使用"_s;
        row.reviewNumber = u"虚构审字(2026)1号"_s;
        row.classification = label;
        row.shown = true;
        row.fictional = true;
        REQUIRE_OK(MapDesk(*workspace).addLayer(row, {}, pack(colour)));
    }
    /// What the office says of the map that went along, and the device with it.
    QString prepared(FieldKit &kit, const std::optional<ExtractRules> &rules = ExtractRules())
    {
        const QString out = fresh(u"out"_s);
        FieldDesk office = desk();
        FieldDesk::Order order{FieldDeviceId(kit.key().device), project};
        order.map = rules;
        REQUIRE_OK(office.prepare(order, out));
        REQUIRE_OK(kit.take(out, clock.now()));
        return office.mapNote();
    }
};

} // namespace

TEST_CASE("a package carries the base map around its sites, with licence and review number",
          "[field][map]")
{
    MapSite site;
    FieldKit kit = site.device(u"平板"_s);
    CHECK(kit.maps().empty()); // the office had none
    site.addLayer(Classification::Open, u"市级底图"_s);
    const QString note = site.prepared(kit, ExtractRules{.margin = 300, .maxZoom = 12});
    INFO(note.toStdString());
    REQUIRE(kit.maps().size() == 1);
    const QString credits = kit.maps().front().credits;
    CHECK(credits.contains(u"虚构审字(2026)1号"_s));
    CHECK(credits.contains(u"仅限本市机关使用"_s));
    CHECK(credits.contains(u"示例测绘院"_s));
    const auto pack = kit.mapOf(site.project.value());
    REQUIRE_OK(pack);
    CHECK(pack->info().minZoom == 10);
    CHECK(pack->info().maxZoom == 12);
    GeoBounds path;
    path.add({110.01, 30.01});
    path.add({110.03, 30.03});
    std::size_t wanted = 0;
    for (int zoom = 10; zoom <= 12; ++zoom)
        wanted += tilesOver({widened(path, 300)}, zoom).size();
    CHECK(pack->count() == wanted);
    // the sites are there, too, with the tasks that they belong to
    REQUIRE(kit.works().front().places.size() == 1);
    CHECK(kit.works().front().places.front().task == site.road.value());
    CHECK(kit.works().front().places.front().shape
          == toWkb(lineShape({{110.01, 30.01}, {110.03, 30.03}})));
}

TEST_CASE("a base map that may not go along is left out with the reason", "[field][map]")
{
    MapSite site;
    FieldKit kit = site.device(u"平板"_s);
    CHECK_FALSE(site.prepared(kit).isEmpty());
    CHECK(kit.maps().empty());
    site.addLayer(Classification::Internal, u"内部底图"_s); // the project is open
    CHECK(site.prepared(kit).contains(u"内部底图"_s));
    CHECK(kit.maps().empty());
    site.addLayer(Classification::Open, u"公开底图"_s);
    CHECK_FALSE(site.prepared(kit, std::nullopt).isEmpty());
    CHECK(kit.maps().empty()); // not asked for
    CHECK(site.prepared(kit).contains(u"内部底图"_s));
    REQUIRE(kit.maps().size() == 1);
    CHECK_FALSE(kit.maps().front().credits.contains(u"内部底图"_s));
}

TEST_CASE("an online base map is never asked for a package unless its licence allows it",
          "[field][map]")
{
    MapSite site;
    FieldKit kit = site.device(u"平板"_s);
    // nothing listens there: were it asked, the reason would be another one
    REQUIRE_OK(MapDesk(*site.workspace).nameTileHosts(u"127.0.0.1:9"_s));
    MapLayer row;
    row.kind = LayerKind::Online;
    row.name = u"市节点"_s;
    row.source = u"示例测绘院"_s;
    row.address = u"http://127.0.0.1:9/{z}/{x}/{y}.png"_s;
    row.shown = true;
    const auto added = MapDesk(*site.workspace).addLayer(row, {}, {});
    REQUIRE_OK(added);
    const QString first = site.prepared(kit);
    INFO(first.toStdString());
    CHECK(first.contains(u"市节点"_s));
    MapLayer allowed = *added;
    allowed.style = u"{\"goesAlong\":true}"_s;
    CHECK(MapDesk::mayGoAlong(allowed));
    CHECK_FALSE(MapDesk::mayGoAlong(*added));
    REQUIRE_OK(MapDesk(*site.workspace).editLayer(allowed));
    const QString second = site.prepared(kit);
    CHECK(second != first);
    CHECK_FALSE(second.contains(u"市节点"_s)); // it was asked, and does not answer
    CHECK(kit.maps().empty());
}
