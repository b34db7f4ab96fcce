// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/convex_ground.h"

#include <cmath>
#include <numbers>

namespace zs {

namespace {

constexpr double kStep = std::numbers::pi / 8; ///< between corners of a round end
constexpr int kHalfTurn = 8;
constexpr std::size_t kMostCorners = 64; ///< more, and cutting is no longer the quick way

double cross(PlanePoint a, PlanePoint b, PlanePoint c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

PlanePoint onCircle(PlanePoint centre, double reach, double angle)
{
    return {centre.x + reach * std::cos(angle), centre.y + reach * std::sin(angle)};
}

/// How often a rim turns from west to east or back: twice where it winds once.
int turnsOf(const std::vector<PlanePoint> &rim)
{
    int turns = 0;
    bool wasEast = false;
    bool isKnown = false;
    bool first = false;
    for (std::size_t i = 0; i < rim.size(); ++i) {
        const double step = rim[(i + 1) % rim.size()].x - rim[i].x;
        if (step == 0)
            continue;
        const bool isEast = step > 0;
        if (!isKnown)
            first = isEast;
        else if (isEast != wasEast)
            ++turns;
        wasEast = isEast;
        isKnown = true;
    }
    return turns + (isKnown && wasEast != first ? 1 : 0);
}

double distanceTo(PlanePoint p, PlanePoint a, PlanePoint b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double along =
        length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(a.x + along * dx - p.x, a.y + along * dy - p.y);
}

} // namespace

std::optional<ConvexGround> groundAround(PlanePoint at, double reach)
{
    if (!(reach > 0))
        return std::nullopt;
    ConvexGround ground;
    ground.reserve(2 * kHalfTurn);
    for (int i = 0; i < 2 * kHalfTurn; ++i)
        ground.push_back(onCircle(at, reach, i * kStep));
    return ground;
}

std::optional<ConvexGround> groundAlong(PlanePoint from, PlanePoint to, double reach)
{
    constexpr double kShortest = 1e-3; // shorter, and its direction means nothing
    if (!(reach > 0) || std::hypot(to.x - from.x, to.y - from.y) < kShortest)
        return std::nullopt;
    ConvexGround ground;
    ground.reserve(2 * kHalfTurn + 2);
    const double angle = std::atan2(to.y - from.y, to.x - from.x) - std::numbers::pi / 2;
    for (int i = 0; i <= kHalfTurn; ++i)
        ground.push_back(onCircle(to, reach, angle + i * kStep));
    for (int i = 0; i <= kHalfTurn; ++i)
        ground.push_back(onCircle(from, reach, angle + std::numbers::pi + i * kStep));
    return ground;
}

std::optional<ConvexGround> groundWithin(const std::vector<PlanePoint> &rim)
{
    ConvexGround ground;
    for (const PlanePoint p : rim) {
        if (ground.empty() || !(ground.back() == p))
            ground.push_back(p);
    }
    if (ground.size() > 1 && ground.front() == ground.back())
        ground.pop_back();
    if (ground.size() < 3 || ground.size() > kMostCorners || turnsOf(ground) != 2)
        return std::nullopt;
    bool left = false;
    bool right = false;
    for (std::size_t i = 0; i < ground.size(); ++i) {
        const double turn =
            cross(ground[i], ground[(i + 1) % ground.size()], ground[(i + 2) % ground.size()]);
        left = left || turn > 0;
        right = right || turn < 0;
    }
    if (left == right)
        return std::nullopt;
    if (right)
        std::ranges::reverse(ground);
    return ground;
}

ConvexGround shared(const ConvexGround &a, const ConvexGround &b)
{
    ConvexGround rest = a;
    ConvexGround next;
    for (std::size_t i = 0; i < b.size() && rest.size() >= 3; ++i) {
        const PlanePoint from = b[i];
        const PlanePoint to = b[(i + 1) % b.size()];
        next.clear();
        PlanePoint last = rest.back();
        double lastSide = cross(from, to, last);
        for (const PlanePoint p : rest) {
            const double side = cross(from, to, p);
            if ((side < 0) != (lastSide < 0)) {
                const double part = lastSide / (lastSide - side);
                next.push_back({last.x + part * (p.x - last.x), last.y + part * (p.y - last.y)});
            }
            if (side >= 0)
                next.push_back(p);
            last = p;
            lastSide = side;
        }
        std::swap(rest, next);
    }
    if (rest.size() < 3)
        rest.clear();
    return rest;
}

double squareMetres(const ConvexGround &ground)
{
    double twice = 0;
    for (std::size_t i = 2; i < ground.size(); ++i)
        twice += cross(ground[0], ground[i - 1], ground[i]);
    return twice / 2;
}

PlanePoint insideOf(const ConvexGround &ground)
{
    if (ground.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(ground, {}, &PlanePoint::y);
    const double middle = (low.y + high.y) / 2;
    // between two heights of corners: the line across then meets no corner
    double below = low.y;
    double above = high.y;
    for (const PlanePoint p : ground) {
        if (p.y <= middle)
            below = std::max(below, p.y);
        else
            above = std::min(above, p.y);
    }
    const double y = (below + above) / 2;
    double west = std::numeric_limits<double>::infinity();
    double east = -west;
    for (std::size_t i = 0; i < ground.size(); ++i) {
        const PlanePoint p = ground[i];
        const PlanePoint q = ground[(i + 1) % ground.size()];
        if ((p.y > y) == (q.y > y))
            continue;
        const double x = p.x + (y - p.y) / (q.y - p.y) * (q.x - p.x);
        west = std::min(west, x);
        east = std::max(east, x);
    }
    return west <= east ? PlanePoint{(west + east) / 2, y} : ground.front();
}

double distanceOf(PlanePoint a, PlanePoint b, PlanePoint c, PlanePoint d)
{
    const bool crosses = (cross(a, b, c) > 0) != (cross(a, b, d) > 0)
                         && (cross(c, d, a) > 0) != (cross(c, d, b) > 0);
    if (crosses)
        return 0;
    return std::min(
        {distanceTo(a, c, d), distanceTo(b, c, d), distanceTo(c, a, b), distanceTo(d, a, b)});
}

} // namespace zs
