// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of cost and cash flow as a chart.
#pragma once

#include "money/money_curve.h"

class QChartView;

namespace zs {

enum class CurveLines { PlanAndWork, All };

/// In 万元; the title says what is to be seen, also to a screen reader.
void showCurve(QChartView *view,
               const QString &title,
               const std::vector<CurvePoint> &points,
               CurveLines lines);

} // namespace zs
