// SPDX-License-Identifier: GPL-3.0-or-later
// How much ground several boxes cover together.
#pragma once

#include "geo/geo_point.h"

#include <span>

namespace zs {

/// Square metres, what lies in several counted once. Empty boxes cover nothing.
[[nodiscard]] double areaOfUnion(std::span<const GeoBounds> boxes);

} // namespace zs
