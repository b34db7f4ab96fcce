// SPDX-License-Identifier: GPL-3.0-or-later
// How good a model is, drawn: what was said beside what happened, measures over time, drift.
#pragma once

#include "commands/risk_model_desk.h"

class QChartView;

namespace zs {

/// Points of bins with cases; a thin line where both would be the same.
void showReliability(QChartView *view, const std::vector<ReliabilityBin> &bins);
/// AUC and Brier of the rehearsal's pieces and, behind them, of quarters in service.
void showRolling(QChartView *view,
                 const std::vector<RehearsedPeriod> &rehearsed,
                 const std::vector<ServicePeriod> &service);
/// Share that was late by quarter.
void showDrift(QChartView *view, const std::vector<DriftPeriod> &drift);

} // namespace zs
