// SPDX-License-Identifier: GPL-3.0-or-later
// Ground without dents: a trench along a straight line, a pit, a plain plot. Most works are that,
// and what two of them share is a matter of a few cuts, where a general overlay costs a hundred
// times as much. All in metres of a plane.
#pragma once

#include "geo/geo_point.h"

#include <optional>

namespace zs {

/// Corners against the clock, without repeating the first.
using ConvexGround = std::vector<PlanePoint>;

/// What works take around a point or a straight line, with round ends of as many corners as the
/// general way makes (see work_conflicts.cpp); nothing for a line without length or no reach.
[[nodiscard]] std::optional<ConvexGround> groundAround(PlanePoint at, double reach);
[[nodiscard]] std::optional<ConvexGround> groundAlong(PlanePoint from, PlanePoint to, double reach);
/// A closed rim as it is, where it has no dent and does not wind twice.
[[nodiscard]] std::optional<ConvexGround> groundWithin(const std::vector<PlanePoint> &rim);

/// Fewer than three corners = they share none.
[[nodiscard]] ConvexGround shared(const ConvexGround &a, const ConvexGround &b);
[[nodiscard]] double squareMetres(const ConvexGround &ground);
/// A place well inside, halfway up and halfway across.
[[nodiscard]] PlanePoint insideOf(const ConvexGround &ground);

/// Metres between two straight lines, 0 where they cross; a point is a line without length.
[[nodiscard]] double distanceOf(PlanePoint a, PlanePoint b, PlanePoint c, PlanePoint d);

} // namespace zs
