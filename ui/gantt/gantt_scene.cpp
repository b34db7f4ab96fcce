// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_scene.h"

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kShadeFrom = 2.5; // pixels a day below which weekends would be noise
constexpr double kLabelGap = 6;
constexpr double kLinkedLabelGap = 14; // clear of the line that leaves the bar
constexpr double kMostStep = 28;       // a name further from its bar would seem to be another's

/// Everything the builder's steps share.
struct Build {
    const GanttSnapshot &snapshot;
    const VisibleRows &rows;
    const Viewport &view;
    const TimeScale &scale;
    const SceneOptions &options;
    GanttScene &scene;

    [[nodiscard]] double x(WallTime t) const { return scale.x(t) - view.left; }
    [[nodiscard]] double rowTop(int row) const
    {
        return row * options.metrics.rowHeight - view.top;
    }
    [[nodiscard]] double textWidth(const QString &text) const
    {
        if (options.textWidth)
            return options.textWidth(text);
        double width = 0;
        for (const QChar c : text)
            width += c.unicode() >= 0x2E80 ? 13.0 : 7.0;
        return width;
    }
};

/// Where hours have cells: the hours of a working day on which nobody works.
void buildIdleHours(const Build &b, std::int64_t day, const DayShade &shade)
{
    if (b.scale.level() != ZoomLevel::Hour || shade.work.empty())
        return;
    Minutes from = 0;
    const auto band = [&](Minutes to) {
        const double left = b.x(WallTime::at(day, from));
        const double right = b.x(WallTime::at(day, to));
        if (right > left && right >= 0 && left <= b.view.width)
            b.scene.bands.push_back(
                {BandKind::Off, QRectF(left, 0, right - left, b.view.height), {}});
    };
    for (const Shift &shift : shade.work) {
        band(shift.from);
        from = shift.to;
    }
    band(kMinutesPerDay);
}

void buildBands(const Build &b)
{
    if (!b.options.days || b.scale.perDay() < kShadeFrom)
        return;
    const bool named = b.scale.perDay() >= TimeScale::perDayOf(ZoomLevel::Day) * 0.7;
    const std::int64_t first = b.scale.timeAt(b.view.left).day();
    const std::int64_t last = b.scale.timeAt(b.view.left + b.view.width).day();
    for (std::int64_t day = first; day <= last;) {
        const DayShade &shade = b.options.days->day(day);
        std::int64_t end = day + 1;
        if (!shade.isOff())
            buildIdleHours(b, day, shade);
        if (shade.kind == DayKind::Working) {
            day = end;
            continue;
        }
        while (end <= last && b.options.days->day(end).kind == shade.kind
               && b.options.days->day(end).name == shade.name)
            ++end;
        const double left = b.x(WallTime::at(day, 0));
        const double right = b.x(WallTime::at(end, 0));
        const BandKind kind = shade.kind == DayKind::MakeUp ? BandKind::MakeUp
                              : shade.kind == DayKind::Off  ? BandKind::Off
                                                            : BandKind::Holiday;
        b.scene.bands.push_back({kind,
                                 QRectF(left, 0, right - left, b.view.height),
                                 named && kind == BandKind::Holiday ? shade.name : QString()});
        day = end;
    }
}

void buildGrid(const Build &b)
{
    for (const HeaderCell &cell : b.scale.upperCells(b.view.left, b.view.left + b.view.width))
        b.scene.gridLines.push_back(cell.x - b.view.left);
    for (int row = b.scene.firstRow; row < b.scene.endRow; ++row) {
        b.scene.rowLines.push_back(b.rowTop(row + 1));
        if (b.options.selected.contains(b.snapshot.row(b.rows.task(row)).id))
            b.scene.selectedRows.emplace_back(
                0, b.rowTop(row), b.view.width, b.options.metrics.rowHeight);
    }
    const auto inSight = [&](WallTime t) {
        const double x = t.isValid() ? b.x(t) : -1;
        return x >= 0 && x <= b.view.width ? x : -1;
    };
    b.scene.todayX = inSight(b.options.now);
    b.scene.statusX = inSight(b.snapshot.statusDate);
}

void buildBaseline(const Build &b, int task, int row)
{
    const GanttRow &r = b.snapshot.row(task);
    if (!b.options.showBaseline || !r.baselineStart.isValid())
        return;
    const GanttMetrics &m = b.options.metrics;
    const double left = b.x(r.baselineStart);
    const double right = r.baselineFinish.isValid() ? b.x(r.baselineFinish) : left;
    const bool point = r.milestone || right - left < 1;
    const double y = b.rowTop(row + 1) - m.baselineHeight - 1;
    const QRectF rect =
        point ? QRectF(left - m.baselineHeight, y, 2 * m.baselineHeight, m.baselineHeight)
              : QRectF(left, y, right - left, m.baselineHeight);
    if (rect.right() >= 0 && rect.left() <= b.view.width)
        b.scene.baselines.push_back({task, rect, point});
}

void buildExtras(const Build &b, int task, const QRectF &bar)
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
}

void buildLabel(const Build &b, int task, const QRectF &bar)
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
    const bool inside = !r.summary && !r.milestone && width + 2 * kLabelGap <= bar.right() - free;
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

void buildRow(const Build &b, int row)
{
    const int task = b.rows.task(row);
    const GanttRow &r = b.snapshot.row(task);
    if (!r.start.isValid() || !r.finish.isValid())
        return;
    buildBaseline(b, task, row);
    const QRectF bar = barRect(r, row, b.view, b.scale, b.options.metrics);
    const WallTime reckoning =
        b.snapshot.statusDate.isValid() ? b.snapshot.statusDate : b.options.now;
    const BarRole role = roleOf(r, reckoning, b.options.showCritical);
    const bool selected = b.options.selected.contains(r.id);
    buildExtras(b, task, bar);
    buildLabel(b, task, bar);
    if (bar.right() < -8 || bar.left() > b.view.width + 8)
        return;
    if (r.summary)
        b.scene.brackets.push_back({task, bar, r.percent / 100.0, role, selected});
    else if (r.milestone)
        b.scene.diamonds.push_back({task, bar.center(), role, r.percent == 100, selected});
    else
        b.scene.bars.push_back({task, bar, r.percent / 100.0, role, selected, r.manual});
}

void buildLinks(const Build &b)
{
    if (!b.options.showLinks || b.scene.firstRow >= b.scene.endRow)
        return;
    const int firstTask = b.rows.task(b.scene.firstRow);
    const int lastTask = b.rows.task(b.scene.endRow - 1);
    const QRectF area = b.scene.area.adjusted(-8, -8, 8, 8);
    b.snapshot.linkRows.visitTouching(firstTask, lastTask, [&](int number) {
        const GanttLink &link = b.snapshot.links[static_cast<std::size_t>(number)];
        const int fromRow = b.rows.row(link.from);
        const int toRow = b.rows.row(link.to);
        const GanttRow &from = b.snapshot.row(link.from);
        const GanttRow &to = b.snapshot.row(link.to);
        if (fromRow < 0 || toRow < 0 || !from.start.isValid() || !to.start.isValid())
            return; // an end that is collapsed away has no bar to lead to
        const QRectF fromBar = barRect(from, fromRow, b.view, b.scale, b.options.metrics);
        const QRectF toBar = barRect(to, toRow, b.view, b.scale, b.options.metrics);
        LinkRoute route = routeLink(fromBar, toBar, link.type, b.options.metrics.rowHeight);
        const QRectF bounds = route.points.boundingRect();
        if (bounds.right() < area.left() || bounds.left() > area.right()
            || bounds.bottom() < area.top() || bounds.top() > area.bottom())
            return;
        const bool selected =
            b.options.selected.contains(from.id) || b.options.selected.contains(to.id);
        b.scene.links.push_back(
            {number, std::move(route), b.options.showCritical && link.critical, selected});
    });
    // those that mean most are drawn last
    std::ranges::stable_sort(b.scene.links, {}, [](const SceneLink &l) {
        return (l.critical ? 1 : 0) + (l.selected ? 2 : 0);
    });
}

/// Calls `visit` with the right end of every part of a link that runs through `box`.
template <class Visit>
void visitCrossings(const GanttScene &scene, const QRectF &box, Visit visit)
{
    for (const SceneLink &link : scene.links) {
        const QPolygonF &points = link.route.points;
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QPointF &a = points[i - 1];
            const QPointF &z = points[i];
            const double right = std::max(a.x(), z.x());
            if (std::min(a.x(), z.x()) <= box.right() && right >= box.left()
                && std::min(a.y(), z.y()) <= box.bottom() && std::max(a.y(), z.y()) >= box.top())
                visit(right);
        }
    }
}

/// A name steps right past a line that would run through its first letters; other lines pass
/// behind it.
void clearLabels(const Build &b)
{
    const auto in = [](double x, const QRectF &box) { return x >= box.left() && x <= box.right(); };
    for (SceneLabel &label : b.scene.labels) {
        if (label.inside)
            continue;
        const double letters = label.rect.height() * 0.3;
        const QRectF core = label.rect.adjusted(0, letters, 0, -letters);
        double step = 0;
        visitCrossings(b.scene, core, [&](double right) {
            if (right - core.left() < kMostStep)
                step = std::max(step, right - core.left() + kLabelGap);
        });
        label.rect.translate(step, 0);
        const QRectF moved = core.translated(step, 0);
        label.crossed = in(b.scene.todayX, moved) || in(b.scene.statusX, moved);
        visitCrossings(b.scene, moved, [&](double) { label.crossed = true; });
    }
}

} // namespace

BarRole roleOf(const GanttRow &row, WallTime reckoning, bool showCritical)
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
    const Build build{snapshot, rows, view, scale, options, scene};
    buildBands(build);
    buildGrid(build);
    for (int row = scene.firstRow; row < scene.endRow; ++row)
        buildRow(build, row);
    buildLinks(build);
    clearLabels(build);
    return scene;
}

} // namespace zs
