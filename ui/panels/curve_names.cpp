// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/curve_names.h"

#include <algorithm>
#include <limits>

namespace zs {

namespace {

constexpr double kGap = 5; // between a line and a name
constexpr int kSteps = 5;  // heights of a name that are tried above and below

/// Whether a line, whose points stand from left to right, runs through the plate.
bool runsThrough(const std::vector<QPointF> &points, const QRectF &plate)
{
    auto end = std::ranges::lower_bound(points, plate.left(), {}, &QPointF::x);
    if (end == points.begin() && end != points.end())
        ++end;
    for (; end != points.end(); ++end) {
        const QPointF a = *(end - 1);
        const QPointF b = *end;
        if (a.x() > plate.right())
            return false;
        const double width = b.x() - a.x();
        const auto at = [&](double x) {
            return width > 0 ? a.y() + (b.y() - a.y()) * std::clamp((x - a.x()) / width, 0.0, 1.0)
                             : a.y();
        };
        const double left = at(plate.left());
        const double right = width > 0 ? at(plate.right()) : b.y();
        if (std::max(left, right) >= plate.top() && std::min(left, right) <= plate.bottom())
            return true;
    }
    return false;
}

/// Places around an end, the best first.
std::vector<QRectF> placesAt(QPointF end, QSizeF size)
{
    const double left = end.x() - size.width() - kGap;
    const double right = end.x() + kGap;
    std::vector<QPointF> corners{{right, end.y() - size.height() / 2},
                                 {left, end.y() - size.height() - kGap},
                                 {left, end.y() + kGap}};
    for (int step = 1; step <= kSteps; ++step) {
        const double away = step * size.height();
        for (const double y : {end.y() - size.height() - away, end.y() + away}) {
            corners.emplace_back(right, y);
            corners.emplace_back(left, y);
        }
    }
    std::vector<QRectF> places;
    places.reserve(corners.size());
    for (const QPointF &corner : corners)
        places.emplace_back(corner, size);
    return places;
}

int coveredBy(const QRectF &plate, const CurveScene &scene, const std::vector<QRectF> &taken)
{
    constexpr int kName = 100; // to cover a name is worse than to cover a line
    int covered = scene.statusX >= plate.left() && scene.statusX <= plate.right() ? 1 : 0;
    for (const CurveLine &line : scene.lines)
        covered += runsThrough(line.points, plate) ? 2 : 0;
    for (const QRectF &other : taken)
        covered += plate.intersects(other) ? kName : 0;
    return covered;
}

QRectF within(QRectF plate, const QRectF &area)
{
    plate.moveLeft(
        std::clamp(plate.left(), area.left(), std::max(area.left(), area.right() - plate.width())));
    plate.moveTop(
        std::clamp(plate.top(), area.top(), std::max(area.top(), area.bottom() - plate.height())));
    return plate;
}

} // namespace

std::vector<QRectF> curveNamePlates(const CurveScene &scene, const std::vector<QSizeF> &sizes)
{
    std::vector<QRectF> plates(scene.lines.size());
    for (std::size_t i = 0; i < scene.lines.size() && i < sizes.size(); ++i) {
        const CurveLine &line = scene.lines[i];
        if (line.points.empty() || line.label.x() < 0)
            continue;
        int least = std::numeric_limits<int>::max();
        QRectF best;
        for (const QRectF &place : placesAt(line.label, sizes[i])) {
            const QRectF plate = within(place, scene.area);
            const int covered = coveredBy(plate, scene, plates);
            if (covered < least) {
                least = covered;
                best = plate;
            }
            if (covered == 0)
                break;
        }
        plates[i] = best;
    }
    return plates;
}

} // namespace zs
