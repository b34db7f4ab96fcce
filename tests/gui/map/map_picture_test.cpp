// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted, told from pixels.
#include "support/stringify.h"
#include "ui/map/map_furniture.h"
#include "ui/map/map_painter.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QImage paint(const MapScene &scene, const MapView &view)
{
    QImage image(view.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    MapPaint how;
    how.furniture = false;
    MapPainter().paint(painter, scene, view, how);
    return image;
}

MapScene withArea()
{
    MapScene scene;
    scene.origin = {110, 30};
    MapShape shape =
        mapShape(areaShape({{109.99, 29.99}, {110.01, 29.99}, {110.01, 30.01}, {109.99, 30.01}}),
                 scene.origin);
    shape.line = Qt::black;
    shape.fill = Qt::red;
    scene.layers.push_back(shape);
    return scene;
}

} // namespace

TEST_CASE("A shape is painted where it lies, at every zoom and place of the view", "[map]")
{
    const MapScene scene = withArea();
    for (const double zoom : {11.0, 12.5, 15.0}) {
        for (const GeoPoint centre : {GeoPoint{110, 30}, GeoPoint{110.003, 29.998}}) {
            const MapView view{centre, zoom, {600, 400}};
            const QImage image = paint(scene, view);
            const QPointF inside = view.toScreen({110.004, 30.004});
            const QPointF outside = view.toScreen({110.02, 30.0});
            if (image.rect().contains(inside.toPoint()))
                CHECK(image.pixelColor(inside.toPoint()) == QColor(Qt::red));
            if (image.rect().contains(outside.toPoint()))
                CHECK(image.pixelColor(outside.toPoint()) != QColor(Qt::red));
        }
    }
}

TEST_CASE("A mark has the colour of its state and is hit where it is painted", "[map]")
{
    MapScene scene;
    scene.origin = {110, 30};
    scene.marks.push_back({{110, 30}, static_cast<std::uint8_t>(MapState::Late)});
    scene.projects.push_back(ProjectId(Uuid{1, 2}));
    scene.names.push_back(u"项目"_s);
    const MapView view{{110, 30}, 12, {400, 300}};
    const QImage image = paint(scene, view);
    CHECK(image.pixelColor(194, 150) == stateColour(MapState::Late));
    CHECK(MapPainter::hit(scene, view, {200, 150}).project == scene.projects[0]);
    CHECK_FALSE(MapPainter::hit(scene, view, {230, 150}).project.isValid());
}

TEST_CASE("Plan and fact lie side by side, each with its own heat", "[map]")
{
    MapScene scene;
    scene.origin = {110, 30};
    HeatScene plan;
    plan.spots = {{{110, 30}, 0, 50}};
    scene.heats = {plan, HeatScene{}};
    const MapView view{{110, 30}, 12, {600, 300}};
    const QImage image = paint(scene, view);
    const QColor ground = image.pixelColor(450, 140);
    CHECK(image.pixelColor(150, 150).red() > image.pixelColor(150, 150).blue() + 40);
    CHECK(image.pixelColor(451, 151) != image.pixelColor(151, 151));
    CHECK(std::abs(ground.red() - ground.blue()) < 40);
}

TEST_CASE("The scale bar has a round length that fits", "[map]")
{
    CHECK(scaleBarMetres(1, 140) == Catch::Approx(100));
    CHECK(scaleBarMetres(3.1, 140) == Catch::Approx(200));
    CHECK(scaleBarMetres(0.02, 140) == Catch::Approx(2));
    CHECK(scaleBarMetres(900, 140) == Catch::Approx(100'000));
}
