// SPDX-License-Identifier: GPL-3.0-or-later
// Dependencies and names, so laid that neither covers the other.
#include "ui/gantt/scene_build.h"

#include <algorithm>

namespace zs {

namespace {

constexpr double kLabelGap = 6;
constexpr double kMostStep = 28; // a name further from its bar would seem to be another's

/// Calls `visit` for each link that may run over the rows in sight.
template <class Visit>
void visitLinks(const SceneBuild &b, Visit visit)
{
    const int first = b.scene.firstRow;
    const int last = b.scene.endRow - 1;
    if (b.rows.inPlanOrder())
        return b.snapshot.linkRows.visitTouching(b.rows.task(first), b.rows.task(last), visit);
    for (int number = 0; number < static_cast<int>(b.snapshot.links.size()); ++number) {
        const GanttLink &link = b.snapshot.links[static_cast<std::size_t>(number)];
        const int from = b.rows.row(link.from);
        const int to = b.rows.row(link.to);
        if (from >= 0 && to >= 0 && std::min(from, to) <= last && std::max(from, to) >= first)
            visit(number);
    }
}

void addLink(const SceneBuild &b, int number)
{
    const QRectF area = b.scene.area.adjusted(-8, -8, 8, 8);
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
    if (bounds.right() < area.left() || bounds.left() > area.right() || bounds.bottom() < area.top()
        || bounds.top() > area.bottom())
        return;
    const bool selected =
        b.options.selected.contains(from.id) || b.options.selected.contains(to.id);
    b.scene.links.push_back(
        {number, std::move(route), b.options.showCritical && link.critical, selected});
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

} // namespace

void buildLinks(const SceneBuild &b)
{
    if (!b.options.showLinks || b.scene.firstRow >= b.scene.endRow)
        return;
    visitLinks(b, [&](int number) { addLink(b, number); });
    // those that mean most are drawn last
    std::ranges::stable_sort(b.scene.links, {}, [](const SceneLink &l) {
        return (l.critical ? 1 : 0) + (l.selected ? 2 : 0);
    });
}

/// A name steps right past a line that would run through its first letters; other lines pass
/// behind it.
void clearLabels(const SceneBuild &b)
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
        // printed letters are a little wider than measured ones
        const QRectF moved = core.translated(step, 0).adjusted(-kBesideName, 0, kBesideName, 0);
        label.crossed = in(b.scene.todayX, moved) || in(b.scene.statusX, moved);
        visitCrossings(b.scene, moved, [&](double) { label.crossed = true; });
    }
}

} // namespace zs
