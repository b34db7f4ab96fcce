// SPDX-License-Identifier: GPL-3.0-or-later
// The map at the sizes of a large city: a frame while panning, heat, works that meet, a layer read.
#include "geo/gauss_kruger.h"
#include "geo/work_conflicts.h"
#include "layers/layer_reader.h"
#include "ui/map/map_painter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kScreen(1920, 1080);

template <class Work>
std::vector<double> millis(int rounds, const Work &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        work(i);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times;
}

double share(const std::vector<double> &sorted, double part)
{
    return sorted[std::min(sorted.size() - 1,
                           static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

std::vector<GroundWork> works(std::size_t count)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> place(0, 30'000);
    std::uniform_real_distribution<double> length(-400, 400);
    std::uniform_int_distribution<int> day(0, 700);
    const GaussKruger zone(111);
    std::vector<GroundWork> all;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = 500'000 + place(random);
        const double y = 3'300'000 + place(random);
        const QDate from = QDate(2026, 1, 1).addDays(day(random));
        all.push_back({static_cast<std::int64_t>(i),
                       static_cast<std::int64_t>(i),
                       static_cast<std::int64_t>(i % 40),
                       lineShape({zone.unproject({x, y}),
                                  zone.unproject({x + length(random), y + length(random)})}),
                       6,
                       from,
                       from.addDays(30 + day(random) / 5)});
    }
    return all;
}

MapScene tenThousand()
{
    std::mt19937 random(2);
    std::normal_distribution<double> spread(0, 0.12);
    MapScene scene;
    scene.origin = {110, 30};
    for (int i = 0; i < 10'000; ++i) {
        scene.marks.push_back({{110 + spread(random), 30 + spread(random)},
                               static_cast<std::uint8_t>(i % kMapStates)});
        scene.projects.push_back(
            ProjectId(Uuid{static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i / 256)}));
        scene.names.push_back(u"示例项目%1"_s.arg(i));
    }
    return scene;
}

} // namespace

TEST_CASE("a frame of the map with 10,000 projects while it is panned and zoomed", "[bench][map]")
{
    const MapScene scene = tenThousand();
    QImage screen(kScreen.toSize(), QImage::Format_ARGB32_Premultiplied);
    MapPainter painter;
    const auto times = millis(300, [&](int i) {
        screen.fill(Qt::transparent);
        QPainter on(&screen);
        MapPaint how;
        how.background = false;
        painter.paint(
            on, scene, {{110 + 0.0004 * (i % 100), 30}, 9 + (i % 60) * 0.1, kScreen}, how);
    });
    std::printf("10,000 projects at 1920x1080: a frame in %.1f ms, p95 %.1f ms\n",
                share(times, 0.5),
                share(times, 0.95));
    CHECK(times.size() == 300);
}

TEST_CASE("heat of 100,000 points at 1920x1080", "[bench][map]")
{
    std::mt19937 random(3);
    std::normal_distribution<float> x(960, 300);
    std::normal_distribution<float> y(540, 200);
    std::vector<HeatPoint> points;
    for (int i = 0; i < 100'000; ++i)
        points.push_back({x(random), y(random), static_cast<float>(i % 10) / 10, 1});
    HeatRequest request;
    request.width = 1920;
    request.height = 1080;
    for (const HeatReading reading : {HeatReading::Density, HeatReading::Mean}) {
        request.reading = reading;
        std::size_t seen = 0;
        const auto times =
            millis(60, [&](int) { seen += heatPicture(points, request).colours.size(); });
        std::printf("heat of 100,000 points at 1920x1080, %s: %.1f ms, p95 %.1f ms\n",
                    reading == HeatReading::Density ? "density" : "weighted mean",
                    share(times, 0.5),
                    share(times, 0.95));
        CHECK(seen > 0);
    }
}

TEST_CASE("works that meet among 20,000", "[bench][map]")
{
    const auto all = works(20'000);
    std::size_t found = 0;
    const auto full = millis(5, [&](int) { found = WorkIndex(all).all().size(); });
    WorkIndex index(all);
    found = index.all().size();
    const auto changed = millis(200, [&](int i) {
        GroundWork work = all[static_cast<std::size_t>(i) * 97];
        work.from = work.from.addDays(3);
        work.to = work.to.addDays(3);
        found += index.changed(static_cast<std::size_t>(i) * 97, std::move(work)).size();
    });
    std::printf(
        "20,000 works: index and all conflicts in %.0f ms; one changed work in %.2f ms, p95 "
        "%.2f ms (%zu conflicts)\n",
        share(full, 0.5),
        share(changed, 0.5),
        share(changed, 0.95),
        WorkIndex(all).all().size());
    CHECK(found > 0);
}

TEST_CASE("a layer of 100,000 areas is read", "[bench][map]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"areas.geojson"_s);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(R"({"type":"FeatureCollection","features":[)");
        for (int i = 0; i < 100'000; ++i) {
            const double x = 109 + (i % 400) * 0.005;
            const double y = 29 + (i / 400) * 0.005;
            QByteArray rim;
            for (int k = 0; k <= 12; ++k) {
                const double angle = k % 12 * 0.5235987755982988;
                rim += (k == 0 ? "[" : ",[")
                       + QByteArray::number(x + 0.002 * std::cos(angle), 'f', 7) + ','
                       + QByteArray::number(y + 0.002 * std::sin(angle), 'f', 7) + ']';
            }
            file.write((i == 0 ? "" : ",") + R"({"type":"Feature","properties":{"name":"a)"_ba
                       + QByteArray::number(i)
                       + R"("},"geometry":{"type":"Polygon","coordinates":[[)" + rim + "]]}}");
        }
        file.write("]}");
    }
    LayerWish wish;
    wish.system.kind = CoordinateKind::Gcj02; // the dearest conversion
    QElapsedTimer clock;
    clock.start();
    const auto content = readLayer(path, wish);
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    REQUIRE(content.has_value());
    const QByteArray bytes = toBytes(content->features);
    std::printf(
        "100,000 areas of GeoJSON (GCJ-02): read, converted and checked in %.1f s, packed in "
        "%.1f s, %lld bytes\n",
        seconds,
        static_cast<double>(clock.elapsed()) / 1000 - seconds,
        static_cast<long long>(bytes.size()));
    CHECK(content->features.features.size() == 100'000);
}
