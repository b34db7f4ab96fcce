// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the bars: baselines, float, deadlines, links to other projects, the progress
// line.
#include "ui/gantt/scene_build.h"

#include <cmath>

namespace zs {

namespace {

constexpr double kStrip = 8; // what several baselines share below a bar, for the normal row height

void addBaseline(
    const SceneBuild &b, int task, int rank, const QRectF &strip, WallTime start, WallTime finish)
{
    if (!start.isValid())
        return;
    const double left = b.x(start);
    const double right = finish.isValid() ? b.x(finish) : left;
    const bool point = b.snapshot.row(task).milestone || right - left < 1;
    const double half = b.options.metrics.baselineHeight;
    const QRectF rect = point ? QRectF(left - half, strip.top(), 2 * half, strip.height())
                              : QRectF(left, strip.top(), right - left, strip.height());
    if (rect.right() >= 0 && rect.left() <= b.view.width)
        b.scene.baselines.push_back({task, rect, point, rank});
}

void addFlags(const SceneBuild &b, int task, const QRectF &bar)
{
    const auto found = b.snapshot.externals.constFind(task);
    if (found == b.snapshot.externals.cend())
        return;
    const auto add = [&](bool incoming) {
        if (std::ranges::find(*found, incoming, &ExternalEnd::incoming) == found->end())
            return;
        const QPointF foot(incoming ? bar.left() : bar.right(), bar.center().y());
        if (foot.x() >= -12 && foot.x() <= b.view.width + 12)
            b.scene.flags.push_back({task, foot, incoming});
    };
    add(true);
    add(false);
}

/// The nearest visible row from `row` on, in steps of `way`, with a progress of its own; -1 = none
/// within reach.
int progressRow(const SceneBuild &b, int row, int way)
{
    constexpr int kReach = 200; // groups larger than that break the line; the screen holds fewer
    for (int i = 0; i < kReach && row >= 0 && row < b.rows.count(); ++i, row += way) {
        const int task = b.rows.task(row);
        if (task >= 0 && b.snapshot.row(task).progressAt.isValid())
            return row;
    }
    return -1;
}

} // namespace

void buildBaselines(const SceneBuild &b, int task, int row)
{
    if (!b.options.showBaseline)
        return;
    const GanttMetrics &m = b.options.metrics;
    const GanttRow &r = b.snapshot.row(task);
    const double below = b.rowTop(row + 1) - 1;
    if (b.snapshot.moreBaselines.empty()) {
        const QRectF strip(0, below - m.baselineHeight, 0, m.baselineHeight);
        return addBaseline(b, task, 0, strip, r.baselineStart, r.baselineFinish);
    }
    const auto count = static_cast<double>(b.snapshot.moreBaselines.size() + 1);
    const double height = kStrip * m.rowHeight / GanttMetrics().rowHeight;
    const double each = height / count;
    QRectF strip(0, below - height, 0, std::max(1.5, each - 1));
    addBaseline(b, task, 0, strip, r.baselineStart, r.baselineFinish);
    int rank = 0;
    for (const BaselineDates &dates : b.snapshot.moreBaselines) {
        strip.translate(0, each);
        const auto at = static_cast<std::size_t>(task);
        addBaseline(b, task, ++rank, strip, dates.start[at], dates.finish[at]);
    }
}

void buildMarks(const SceneBuild &b, int task, const QRectF &bar)
{
    const GanttRow &r = b.snapshot.row(task);
    if (b.options.showFloat && r.totalFloat > 0 && !r.summary && r.active && r.percent < 100
        && r.lateFinish.isValid()) {
        const double end = b.x(r.lateFinish);
        const double y = bar.bottom() + 1.5; // under the name that stands there
        if (end > bar.right() + 2 && end >= 0 && bar.right() <= b.view.width)
            b.scene.floats.push_back({task, QLineF(bar.right(), y, end, y)});
    }
    if (r.deadline.isValid()) {
        const double x = b.x(r.deadline);
        if (x >= -8 && x <= b.view.width + 8)
            b.scene.deadlines.push_back({task, QPointF(x, bar.center().y() + 3), r.deadlineMissed});
    }
    addFlags(b, task, bar);
}

void buildProgressLine(const SceneBuild &b)
{
    const WallTime status = b.snapshot.statusDate;
    if (!b.options.showProgressLine || !status.isValid() || b.scene.firstRow >= b.scene.endRow)
        return;
    const double statusX = b.x(status);
    const double half = b.options.metrics.rowHeight / 2;
    // one row beyond the screen on both sides, so that the line runs on when it is scrolled
    const int before = progressRow(b, b.scene.firstRow - 1, -1);
    const int after = progressRow(b, b.scene.endRow, 1);
    const auto add = [&](int row) {
        const int task = b.rows.task(row);
        if (task < 0 || !b.snapshot.row(task).progressAt.isValid())
            return;
        const WallTime reached = b.snapshot.row(task).progressAt;
        const QPointF at(b.x(reached), b.rowTop(row) + half);
        b.scene.progressLine.push_back(at);
        if (row >= b.scene.firstRow && row < b.scene.endRow)
            b.scene.progressPoints.push_back({task,
                                              at,
                                              reached < status   ? -1
                                              : reached > status ? 1
                                                                 : 0});
    };
    if (before < 0)
        b.scene.progressLine.emplace_back(statusX, b.rowTop(b.scene.firstRow));
    else
        add(before);
    for (int row = b.scene.firstRow; row < b.scene.endRow; ++row)
        add(row);
    if (after < 0)
        b.scene.progressLine.emplace_back(statusX, b.rowTop(b.scene.endRow));
    else
        add(after);
}

} // namespace zs
