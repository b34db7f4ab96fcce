// SPDX-License-Identifier: GPL-3.0-or-later
// The three pictures of the overview: 一张图 by district, 一个池 by stage, 一本账 by source.
#pragma once

#include "ui/overview/overview_figures.h"

#include <functional>

class QChart;

namespace zs {

/// Told of a bar that was clicked: its place in the figures that the chart shows.
using BarClicked = std::function<void(int)>;

/// Amounts by district and how much of each is done; the largest eight.
[[nodiscard]] QChart *districtChart(const OverviewFigures &figures, const BarClicked &clicked);
/// How many projects stand on each stage.
[[nodiscard]] QChart *stageChart(const OverviewFigures &figures, const BarClicked &clicked);
/// Received, allotted, committed and paid by source.
[[nodiscard]] QChart *fundChart(const OverviewFigures &figures, const BarClicked &clicked);

} // namespace zs
