// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/scene_build.h"

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kLabelGap = 6;
constexpr double kLinkedLabelGap = 14; // clear of the line that leaves the bar
constexpr double kMostStep = 28;       // a name further from its bar would seem to be another's

void buildLabel(const SceneBuild &b, int task, const QRectF &bar)
{
    const GanttRow &r = b.snapshot.row(task);
    if (!b.options.showLabels || r.name.isEmpty() || bar.right() < -600
        || bar.left() > b.view.width)
        return;
    const double width = b.textWidth(r.name);
    const double rowTop = bar.center().y() - b.options.metrics.rowHeight / 2;
    // letters on the dark part of a bar could not be read: the name takes the part that is still to
    // do
    const double free = bar.left() + bar.width() * r.percent / 100.0;
    const bool inside = !r.summary && !r.milestone && !r.hammock
                        && !b.snapshot.pieces.contains(task)
                        && width + 2 * kLabelGap <= bar.right() - free;
    if (inside) {
        // a bar that is cut off on the left keeps its name in sight
        const double left =
            std::min(std::max(free, 0.0) + kLabelGap, bar.right() - kLabelGap - width);
        b.scene.labels.push_back(
            {task, QRectF(left, bar.top(), width + 1, bar.height()), r.name, true, false});
        return;
    }
    double left = bar.right() + (r.leadsOn ? kLinkedLabelGap : kLabelGap);
    // the name stands clear of the deadline's arrow
    if (const double at = r.deadline.isValid() ? b.x(r.deadline) : -1e9;
        at > left - kLabelGap && at < left + width + kLabelGap)
        left = at + kLabelGap;
    const QRectF rect(left, rowTop, width + 2, b.options.metrics.rowHeight);
    if (rect.right() >= 0 && rect.left() <= b.view.width)
        b.scene.labels.push_back({task, rect, r.name, false, r.summary});
}

/// Where an interrupted task is worked on.
std::vector<QRectF> piecesOfBar(const SceneBuild &b, int task, const QRectF &bar)
{
    std::vector<QRectF> found;
    const auto pieces = b.snapshot.pieces.constFind(task);
    if (pieces == b.snapshot.pieces.cend())
        return found;
    for (const WorkPiece &piece : *pieces) {
        const double left = b.x(piece.start);
        found.emplace_back(left, bar.top(), std::max(1.0, b.x(piece.finish) - left), bar.height());
    }
    return found;
}

void buildRow(const SceneBuild &b, int row)
{
    const int task = b.rows.task(row);
    if (task < 0)
        return; // the head of a group
    const GanttRow &r = b.snapshot.row(task);
    buildBaselines(b, task, row);
    if (!r.start.isValid() || !r.finish.isValid())
        return;
    const QRectF bar = barRect(r, row, b.view, b.scale, b.options.metrics);
    const WallTime reckoning =
        b.snapshot.statusDate.isValid() ? b.snapshot.statusDate : b.options.now;
    const BarRole role = roleOf(r,
                                reckoning,
                                b.options.showCritical,
                                b.options.nearCriticalDays * b.snapshot.minutesPerDay);
    const bool selected = b.options.selected.contains(r.id);
    buildMarks(b, task, bar);
    buildLabel(b, task, bar);
    if (bar.right() < -8 || bar.left() > b.view.width + 8)
        return;
    if (r.summary)
        b.scene.brackets.push_back({task, bar, r.percent / 100.0, role, selected});
    else if (r.milestone)
        b.scene.diamonds.push_back({task, bar.center(), role, r.percent == 100, selected});
    else
        b.scene.bars.push_back({task,
                                bar,
                                r.percent / 100.0,
                                role,
                                selected,
                                r.manual,
                                r.hammock,
                                piecesOfBar(b, task, bar)});
}

} // namespace

double SceneBuild::textWidth(const QString &text) const
{
    if (options.textWidth)
        return options.textWidth(text);
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2E80 ? 13.0 : 7.0;
    return width;
}

BarRole roleOf(const GanttRow &row, WallTime reckoning, bool showCritical, Minutes nearCritical)
{
    if (!row.active)
        return BarRole::Inactive;
    if (row.percent >= 100)
        return BarRole::Done;
    if (row.deadlineMissed || row.constraintBroken)
        return BarRole::Late;
    if (reckoning.isValid() && row.finish.isValid() && row.finish < reckoning)
        return BarRole::Late; // its finish has passed and it is not done
    if (showCritical && row.critical)
        return BarRole::Critical;
    if (showCritical && !row.summary && !row.hammock && row.totalFloat > 0
        && row.totalFloat <= nearCritical)
        return BarRole::NearCritical;
    return row.percent > 0 ? BarRole::OnTrack : BarRole::Idle;
}

QRectF barRect(const GanttRow &row,
               int visibleRow,
               const Viewport &view,
               const TimeScale &scale,
               const GanttMetrics &metrics)
{
    const double top = visibleRow * metrics.rowHeight - view.top;
    const double centre = top + metrics.rowHeight / 2;
    const double left = scale.x(row.start) - view.left;
    if (row.milestone) {
        const double half = metrics.diamond / 2;
        return {left - half, centre - half, metrics.diamond, metrics.diamond};
    }
    const double right = std::max(left + 2, scale.x(row.finish) - view.left);
    const double barTop = centre - metrics.barHeight / 2 - (row.baselineStart.isValid() ? 3 : 0);
    return {left, barTop, right - left, metrics.barHeight};
}

GanttScene buildGanttScene(const GanttSnapshot &snapshot,
                           const VisibleRows &rows,
                           const Viewport &view,
                           const TimeScale &scale,
                           const SceneOptions &options)
{
    GanttScene scene;
    scene.area = QRectF(0, 0, view.width, view.height);
    const double rowHeight = options.metrics.rowHeight;
    scene.firstRow =
        std::clamp(static_cast<int>(std::floor(view.top / rowHeight)), 0, rows.count());
    scene.endRow = std::clamp(static_cast<int>(std::ceil((view.top + view.height) / rowHeight)),
                              scene.firstRow,
                              rows.count());
    const SceneBuild build{snapshot, rows, view, scale, options, scene};
    buildShading(build);
    buildGrid(build);
    for (int row = scene.firstRow; row < scene.endRow; ++row)
        buildRow(build, row);
    buildProgressLine(build);
    buildLinks(build);
    clearLabels(build);
    return scene;
}

} // namespace zs
