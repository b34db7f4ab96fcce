// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_extract.h"

#include <QBuffer>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr GeoPoint kSite{110.02, 30.02};

/// Noise is what PNG cannot make smaller: each tile takes about the same.
QByteArray noise(int side, std::uint32_t seed)
{
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            seed = seed * 1'664'525 + 1'013'904'223;
            image.setPixel(x, y, 0xff000000U | (seed >> 8));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

GeoBounds around(GeoPoint at, double metres)
{
    GeoBounds bounds;
    bounds.add(at);
    return widened(bounds, metres);
}

/// Everything within ten kilometres of the site, zooms 10 to 14.
std::shared_ptr<const TileSource> map()
{
    TilePackWriter writer;
    std::uint32_t seed = 1;
    for (int zoom = 10; zoom <= 14; ++zoom) {
        for (const TileId tile : tilesOver({around(kSite, 10'000)}, zoom))
            REQUIRE(writer.add(tile, noise(24, ++seed)).has_value());
    }
    auto bytes = std::move(writer).finish({});
    REQUIRE(bytes.has_value());
    auto pack = TilePack::open(*bytes);
    REQUIRE(pack.has_value());
    return std::make_shared<const TilePack>(std::move(*pack));
}

TilePack opened(const QByteArray &file)
{
    const auto bytes = packFromMbtilesBytes(file);
    REQUIRE(bytes.has_value());
    auto pack = TilePack::open(*bytes);
    REQUIRE(pack.has_value());
    return std::move(*pack);
}

GeoBounds point(GeoPoint at)
{
    GeoBounds bounds;
    bounds.add(at);
    return bounds;
}

} // namespace

TEST_CASE("a part of a base map holds exactly the tiles around the sites", "[tiles]")
{
    const auto from = map();
    const std::vector sites{point(kSite), point({110.06, 30.05})};
    const ExtractRules rules{.margin = 500, .minZoom = 11, .maxZoom = 13};
    const auto made = extractTiles({from}, sites, rules, {u"示例底图"_s, u"虚构"_s, u"内部"_s});
    REQUIRE(made.has_value());
    CHECK_FALSE(made->cut);
    CHECK(made->minZoom == 11);
    CHECK(made->maxZoom == 13);
    const TilePack pack = opened(made->file);
    CHECK(pack.info().name == u"示例底图"_s);
    CHECK(pack.info().attribution == u"虚构"_s);
    std::size_t wanted = 0;
    for (int zoom = 10; zoom <= 14; ++zoom) {
        std::set<std::pair<std::int64_t, std::int64_t>> there;
        for (const GeoBounds &site : sites) {
            for (const TileId tile : tilesOver({widened(site, 500)}, zoom))
                there.insert({tile.x, tile.y});
        }
        for (const TileId tile : tilesOver({around(kSite, 10'000)}, zoom)) {
            const bool isIn = zoom >= 11 && zoom <= 13 && there.contains({tile.x, tile.y});
            wanted += isIn ? 1 : 0;
            CHECK(pack.picture(tile).toByteArray() == (isIn ? from->tile(tile) : QByteArray()));
        }
    }
    CHECK(pack.count() == wanted);
    CHECK(made->tiles == static_cast<qint64>(wanted));
}

TEST_CASE("where the size is too small, the closest zooms are left out first", "[tiles]")
{
    const auto from = map();
    ExtractRules rules{.margin = 4'000, .minZoom = 10, .maxZoom = 14};
    const auto whole = extractTiles({from}, {point(kSite)}, rules, {});
    REQUIRE(whole.has_value());
    CHECK(whole->maxZoom == 14);
    int before = 14;
    for (const qint64 kilobytes : {200, 60, 20, 8}) {
        rules.mostBytes = kilobytes << 10;
        const auto small = extractTiles({from}, {point(kSite)}, rules, {});
        REQUIRE(small.has_value());
        CHECK(small->minZoom == 10);
        CHECK(small->maxZoom <= before);
        CHECK(small->cut == (small->maxZoom < 14));
        before = small->maxZoom;
        const TilePack pack = opened(small->file);
        qint64 bytes = 0;
        for (int zoom = 10; zoom <= small->maxZoom; ++zoom) {
            for (const TileId tile : tilesOver({around(kSite, 4'000)}, zoom)) {
                CHECK_FALSE(pack.picture(tile).isEmpty()); // no zoom is there by halves
                bytes += pack.picture(tile).size();
            }
        }
        CHECK(bytes <= rules.mostBytes);
    }
    CHECK(before < 13);
    rules.mostBytes = 100;
    CHECK(extractTiles({from}, {point(kSite)}, rules, {}).error().code == ErrorCode::Invalid);
}

TEST_CASE("a part of a base map is refused where the map is not, and for impossible rules",
          "[tiles]")
{
    const auto from = map();
    CHECK(extractTiles({from}, {point({87.6, 43.8})}, {}, {}).error().code == ErrorCode::NotFound);
    CHECK(extractTiles({}, {point(kSite)}, {}, {}).error().code == ErrorCode::NotFound);
    CHECK(extractTiles({from}, {}, {}, {}).error().code == ErrorCode::NotFound);
    CHECK(extractTiles({from}, {point(kSite)}, {.minZoom = 12, .maxZoom = 11}, {}).error().code
          == ErrorCode::Invalid);
    // half the world at street level is never listed
    GeoBounds world;
    world.add({-170, -80});
    world.add({170, 80});
    const auto cut = extractTiles({from}, {world}, {.minZoom = 12, .maxZoom = 20}, {});
    CHECK(cut.error().code == ErrorCode::Invalid);
}

TEST_CASE("what is no base map is refused when it comes in", "[tiles]")
{
    CHECK_FALSE(packFromMbtilesBytes("no database").has_value());
    CHECK_FALSE(packFromMbtilesBytes({}).has_value());
}
