// SPDX-License-Identifier: GPL-3.0-or-later
// A heat map says in words what its colours mean, or it says nothing.
#pragma once

#include "geo/heat_grid.h"

#include <QString>

namespace zs {

struct LegendStep {
    std::uint32_t colour = 0; ///< opaque
    QString words;
};

/// What the values of a mean are, for the words.
enum class HeatMeasure {
    Projects,   ///< density: how many lie there
    BehindPlan, ///< mean: share of the plan that is missing, -1 to 1
    Risk,       ///< mean: probability, 0 to 1
};

/// Five steps, from the low end to the high one.
[[nodiscard]] std::vector<LegendStep> heatLegend(HeatMeasure measure, float low, float high);
/// One sentence on how it is to be read.
[[nodiscard]] QString heatSentence(HeatMeasure measure);

} // namespace zs
