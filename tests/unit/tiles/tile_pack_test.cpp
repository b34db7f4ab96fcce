// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_image.h"

#include <QBuffer>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(QColor colour)
{
    QImage image(256, 256, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::shared_ptr<const TilePack> pack(std::vector<std::pair<TileId, QColor>> tiles)
{
    TilePackWriter writer;
    for (const auto &[tile, colour] : tiles)
        REQUIRE(writer.add(tile, png(colour)).has_value());
    auto bytes = std::move(writer).finish({});
    REQUIRE(bytes.has_value());
    auto opened = TilePack::open(*bytes);
    REQUIRE(opened.has_value());
    return std::make_shared<const TilePack>(std::move(*opened));
}

using Maps = std::vector<std::shared_ptr<const TileSource>>;

QColor middleOf(const QByteArray &picture)
{
    return QImage::fromData(picture).pixelColor(128, 128);
}

} // namespace

TEST_CASE("A pack gives each tile back and nothing where there is none", "[tiles]")
{
    const auto map = pack({{{3, 2, 1}, Qt::red}, {{3, 2, 2}, Qt::green}, {{2, 1, 1}, Qt::blue}});
    CHECK(map->count() == 3);
    CHECK(map->info().minZoom == 2);
    CHECK(map->info().maxZoom == 3);
    CHECK(map->picture({3, 2, 1}).toByteArray() == png(Qt::red));
    CHECK(map->picture({3, 2, 2}).toByteArray() == png(Qt::green));
    CHECK(map->picture({3, 1, 2}).isEmpty());
    CHECK(map->picture({3, -1, 2}).isEmpty());
    CHECK(map->picture({99, 0, 0}).isEmpty());
}

TEST_CASE("Vector tiles and tiles outside of the world are refused", "[tiles]")
{
    TilePackWriter writer;
    CHECK_FALSE(writer.add({1, 0, 0}, QByteArray::fromHex("1f8b0800")).has_value());
    CHECK_FALSE(writer.add({1, 2, 0}, png(Qt::red)).has_value());
    CHECK_FALSE(writer.add({-1, 0, 0}, png(Qt::red)).has_value());
    CHECK_FALSE(std::move(writer).finish({}).has_value());
}

TEST_CASE("A tile beyond the last zoom is cut from the one above and enlarged", "[tiles]")
{
    QImage halves(256, 256, QImage::Format_ARGB32_Premultiplied);
    halves.fill(Qt::red);
    for (int y = 0; y < 256; ++y) {
        for (int x = 128; x < 256; ++x)
            halves.setPixelColor(x, y, Qt::blue);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    halves.save(&buffer, "PNG");
    TilePackWriter writer;
    REQUIRE(writer.add({4, 5, 6}, bytes).has_value());
    auto opened = TilePack::open(*std::move(writer).finish({}));
    REQUIRE(opened.has_value());
    const Maps maps{std::make_shared<const TilePack>(std::move(*opened))};
    CHECK(middleOf(composedTile(maps, {5, 10, 12})) == QColor(Qt::red));
    CHECK(middleOf(composedTile(maps, {5, 11, 12})) == QColor(Qt::blue));
    CHECK(middleOf(composedTile(maps, {7, 47, 48})) == QColor(Qt::blue));
    CHECK(composedTile(maps, {5, 12, 12}).isEmpty());
    CHECK(composedTile(maps, {3, 2, 3}).isEmpty());
}

TEST_CASE("Two maps lie on one another", "[tiles]")
{
    const auto below = pack({{{2, 1, 1}, Qt::red}});
    const auto above = pack({{{2, 1, 1}, QColor(0, 0, 255, 128)}});
    const QColor both = middleOf(composedTile(Maps{below, above}, {2, 1, 1}));
    CHECK(both.red() > 100);
    CHECK(both.blue() > 100);
    CHECK(both.alpha() == 255);
}

TEST_CASE("A pack that was cut or changed is an error or a map, never a crash", "[tiles]")
{
    TilePackWriter writer;
    REQUIRE(writer.add({3, 2, 1}, png(Qt::red)).has_value());
    REQUIRE(writer.add({3, 2, 2}, png(Qt::red)).has_value());
    const auto bytes = std::move(writer).finish({u"示例"_s, u"虚构"_s, {}, 0, 0});
    REQUIRE(bytes.has_value());
    for (qsizetype size = 0; size < bytes->size(); size += 3)
        CHECK_FALSE(TilePack::open(bytes->first(size)).has_value());
    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        QByteArray bad = *bytes;
        bad[static_cast<qsizetype>(random() % 200)] = static_cast<char>(random());
        const auto opened = TilePack::open(bad);
        if (opened)
            (void)opened->picture({3, 2, 1});
        else
            CHECK(opened.error().code == ErrorCode::Corrupt);
    }
}
