// SPDX-License-Identifier: GPL-3.0-or-later
// A simulation drawn: the share of runs that are done by a day, and what moves the finish most.
#pragma once

#include "domain/plan.h"
#include "risk/simulation.h"

class QChartView;

namespace zs {

/// With lines at P10, P50 and P80 of the first, and the second dashed, where there is one.
void showFinishCurve(QChartView *view,
                     const SimulationResult &asIs,
                     const SimulationResult *treated,
                     const QString &title);
/// The strongest ten, by rank correlation with the finish.
void showTornado(QChartView *view,
                 const Plan &plan,
                 const SimulationModel &model,
                 const SimulationResult &result,
                 const QString &title);

} // namespace zs
