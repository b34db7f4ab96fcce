// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_builder.h"
#include "support/stringify.h"
#include "ui/gantt/gantt_drag.h"

using namespace zs;
using namespace zs::test;

namespace {

struct Chart {
    GanttSnapshotPtr snapshot;
    TimeScale scale{at(2026, 3, 2, 0), 24};
    SceneOptions options;
    GanttScene scene;

    Chart()
    {
        ChartBuilder b;
        b.task("Part", at(2026, 3, 2), 5)
            .task("Work", at(2026, 3, 2), 5, 1)
            .task("End", at(2026, 3, 9), 0);
        snapshot = b.snapshot();
        scene = buildGanttScene(
            *snapshot, VisibleRows(*snapshot, QSet<TaskId>()), {0, 0, 1000, 500}, scale, options);
    }
};

} // namespace

TEST_CASE("the mouse finds bars, their right ends, diamonds and brackets", "[gantt][drag]")
{
    const Chart c;
    const QRectF bar = c.scene.bars[0].rect;
    CHECK(hitTest(c.scene, bar.center(), {}) == BarHit{1, BarPart::Body, true});
    CHECK(hitTest(c.scene, {bar.right() - 1, bar.center().y()}, {})
          == BarHit{1, BarPart::RightEdge, true});
    CHECK(hitTest(c.scene, {bar.right() + 3, bar.center().y()}, {}).part == BarPart::RightEdge);
    CHECK(hitTest(c.scene, c.scene.diamonds[0].centre, {}) == BarHit{2, BarPart::Body, true});
    CHECK(hitTest(c.scene, c.scene.brackets[0].rect.center(), {})
          == BarHit{0, BarPart::Body, false});
    CHECK(hitTest(c.scene, {900, 400}, {}).task == -1);
}

TEST_CASE("a drag moves along its row and links to another", "[gantt][drag]")
{
    const GanttMetrics m;
    const BarHit body{1, BarPart::Body, true};
    CHECK(GanttDrag{body, {50, 50}, {52, 51}}.mode(m) == DragMode::None);
    CHECK(GanttDrag{body, {50, 50}, {90, 55}}.mode(m) == DragMode::Move);
    CHECK(GanttDrag{body, {50, 50}, {90, 80}}.mode(m) == DragMode::Link);
    CHECK(GanttDrag{{1, BarPart::RightEdge, true}, {50, 50}, {90, 55}}.mode(m) == DragMode::Resize);
    CHECK(GanttDrag{{0, BarPart::Body, false}, {50, 50}, {90, 55}}.mode(m) == DragMode::None);
    CHECK(GanttDrag{{0, BarPart::Body, false}, {50, 50}, {90, 85}}.mode(m) == DragMode::Link);
}

TEST_CASE("moving snaps to days and keeps the hour", "[gantt][drag]")
{
    const Chart c;
    const GanttRow &row = c.snapshot->row(1);
    CHECK(movedStart(row, 24 * 3 + 5, c.scale) == at(2026, 3, 5));
    CHECK(movedStart(row, -24 * 2.4, c.scale) == at(2026, 2, 28));
    CHECK(movedStart(row, 3, c.scale) == row.start);
    const TimeScale hours(at(2026, 3, 2, 0), 480);
    CHECK(movedStart(row, 20 * 1.5, hours) == WallTime{row.start.minute + 90});
}

TEST_CASE("resizing ends at the end of a day, and never before the start", "[gantt][drag]")
{
    const Chart c;
    const GanttRow &row = c.snapshot->row(1); // to Friday 2026-03-06 17:00
    CHECK(resizedFinish(row, 24, c.scale) == at(2026, 3, 8, 0));
    CHECK(resizedFinish(row, 0, c.scale) == at(2026, 3, 7, 0));
    CHECK(resizedFinish(row, -24, c.scale) == at(2026, 3, 6, 0));
    CHECK(resizedFinish(row, -2400, c.scale) == at(2026, 3, 3, 0));
}

TEST_CASE("a bar's left edge and the end of its done part take hold of the progress",
          "[gantt][drag]")
{
    const Chart c;
    SceneBar bar = c.scene.bars[0];
    const QPointF left(bar.rect.left() + 1, bar.rect.center().y());
    CHECK(hitTest(c.scene, left, {}).part == BarPart::LeftEdge);
    CHECK(GanttDrag{{1, BarPart::LeftEdge, true}, left, left + QPointF(30, 0)}.mode({})
          == DragMode::Progress);
    GanttScene begun = c.scene;
    begun.bars[0].progress = 0.5;
    CHECK(hitTest(begun, bar.rect.center(), {}).part == BarPart::DoneEdge);
    CHECK(hitTest(begun, bar.rect.center() + QPointF(20, 0), {}).part == BarPart::Body);
    begun.bars[0].hammock = true;
    CHECK(hitTest(begun, left, {}) == BarHit{1, BarPart::Body, false});
}

TEST_CASE("progress is drawn in steps of five percent of the work", "[gantt][drag]")
{
    SceneBar bar;
    bar.rect = QRectF(100, 0, 200, 14);
    CHECK(percentAt(bar, 100) == 0);
    CHECK(percentAt(bar, 161) == 30);
    CHECK(percentAt(bar, 50) == 0);
    CHECK(percentAt(bar, 900) == 100);
    bar.pieces = {QRectF(100, 0, 50, 14), QRectF(250, 0, 50, 14)};
    CHECK(percentAt(bar, 150) == 50);
    CHECK(percentAt(bar, 240) == 50); // nothing is done in the gap
    CHECK(percentAt(bar, 275) == 75);
}
