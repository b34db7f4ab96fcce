// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/bounds_area.h"

#include "geo/shape_measure.h"

namespace zs {

namespace {

std::vector<double> steps(std::vector<double> ends)
{
    std::ranges::sort(ends);
    const auto doubled = std::ranges::unique(ends);
    ends.erase(doubled.begin(), doubled.end());
    return ends;
}

} // namespace

double areaOfUnion(std::span<const GeoBounds> boxes)
{
    std::vector<double> xs;
    std::vector<double> ys;
    for (const GeoBounds &box : boxes) {
        if (box.isEmpty())
            continue;
        xs.insert(xs.end(), {box.west, box.east});
        ys.insert(ys.end(), {box.south, box.north});
    }
    xs = steps(std::move(xs));
    ys = steps(std::move(ys));
    double sum = 0;
    for (std::size_t i = 1; i < xs.size(); ++i) {
        for (std::size_t k = 1; k < ys.size(); ++k) {
            const GeoPoint middle{(xs[i - 1] + xs[i]) / 2, (ys[k - 1] + ys[k]) / 2};
            const bool isCovered = std::ranges::any_of(boxes, [&](const GeoBounds &box) {
                return middle.longitude > box.west && middle.longitude < box.east
                       && middle.latitude > box.south && middle.latitude < box.north;
            });
            if (isCovered)
                sum += areaOf(areaShape({{xs[i - 1], ys[k - 1]},
                                         {xs[i], ys[k - 1]},
                                         {xs[i], ys[k]},
                                         {xs[i - 1], ys[k]}}));
        }
    }
    return sum;
}

} // namespace zs
