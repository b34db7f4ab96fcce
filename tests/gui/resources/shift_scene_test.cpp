// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/shift_scene.h"

#include "support/stringify.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_approx.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

WallTime at(int day, int hour = 8)
{
    return WallTime::at(QDate(2026, 3, day), hour * 60);
}

TaskShift shift(int from, int to, int newFrom, int newTo)
{
    return {at(from), at(to, 17), at(newFrom), at(newTo, 17), u"later"_s};
}

constexpr QSizeF kCell(400, 28);
constexpr double kWords = 60;

ShiftScene sceneOf(const TaskShift &one, const std::vector<TaskShift> &all)
{
    return shiftScene(one, shiftScale(spanOf(all), kCell.width(), kWords), kCell, kWords);
}

} // namespace

TEST_CASE("the bars of all rows share one scale that fits the cell", "[resources][shift]")
{
    const std::vector<TaskShift> all{shift(2, 6, 9, 13), shift(2, 3, 4, 5), shift(10, 12, 16, 31)};
    for (const TaskShift &each : all) {
        const ShiftScene scene = sceneOf(each, all);
        for (const QRectF &rect : {scene.before, scene.after, scene.words}) {
            CHECK(rect.left() >= 0);
            CHECK(rect.right() <= kCell.width());
            CHECK(rect.top() >= 0);
            CHECK(rect.bottom() <= kCell.height());
        }
        CHECK(scene.before.bottom() < scene.after.top());
    }
    const ShiftScene first = sceneOf(all[0], all);
    const ShiftScene second = sceneOf(all[1], all);
    CHECK(first.before.left() == Catch::Approx(second.before.left()));
    CHECK(first.after.left() > first.before.right());
    CHECK(first.before.width() == Catch::Approx(first.after.width()));
}

TEST_CASE("the arrow leads from the old finish to the new one", "[resources][shift]")
{
    const std::vector<TaskShift> all{shift(9, 13, 2, 6), shift(2, 6, 2, 6)};
    const ShiftScene earlier = sceneOf(all[0], all);
    CHECK(earlier.arrow.x1() == Catch::Approx(earlier.before.right()));
    CHECK(earlier.arrow.x2() == Catch::Approx(earlier.after.right()).margin(1));
    CHECK(earlier.arrow.dx() < 0);
    CHECK(sceneOf(all[1], all).arrow.isNull());
}

TEST_CASE("words stand left of the bars where there is no room right of them", "[resources][shift]")
{
    const std::vector<TaskShift> all{shift(2, 3, 4, 5), shift(2, 3, 25, 30)};
    CHECK(sceneOf(all[0], all).words.left() > sceneOf(all[0], all).after.right());
    const TimeScale narrow = shiftScale(spanOf(all), kCell.width(), 0);
    TaskShift late = shift(24, 25, 28, 30);
    const ShiftScene scene = shiftScene(late, narrow, kCell, kWords);
    CHECK(scene.words.right() <= scene.before.left());
}

TEST_CASE("a milestone is two diamonds, a missed deadline has the colour of what is late",
          "[resources][shift]")
{
    TaskShift mile = shift(6, 6, 9, 9);
    mile.milestone = true;
    mile.late = true;
    const ShiftScene scene = sceneOf(mile, {mile});
    CHECK(scene.milestone);
    CHECK(scene.before.width() == Catch::Approx(scene.before.height()));
    CHECK(scene.role == BarRole::Late);
}

TEST_CASE("the old bar is light and the new one solid, in every palette", "[resources][shift]")
{
    for (const GanttPalette &palette :
         {GanttPalette::light(), GanttPalette::dark(), GanttPalette::highContrast()}) {
        const TaskShift one = shift(2, 6, 12, 20);
        const ShiftScene scene = sceneOf(one, {one});
        QImage image(kCell.toSize(), QImage::Format_RGB32);
        image.fill(palette.surface);
        QPainter painter(&image);
        paintShift(painter, scene, palette, palette.text);
        painter.end();
        const QColor before = image.pixelColor(scene.before.center().toPoint());
        const QColor after = image.pixelColor(scene.after.center().toPoint());
        CHECK(after == palette.onTrack);
        CHECK(contrast(after, palette.surface) > contrast(before, palette.surface) + 1);
        CHECK(before != palette.surface);
    }
}
