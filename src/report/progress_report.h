// SPDX-License-Identifier: GPL-3.0-or-later
// Earned value (挣值) and the comparison of baselines (基线对比) in words and figures, on screen,
// on paper and in a spreadsheet.
#pragma once

#include "control/baseline_compare.h"
#include "control/earned_value.h"
#include "report/plan_document.h"

namespace zs {

/// A key figure with how it is worked out.
struct KeyFigure {
    QString name;
    QString value; ///< with its unit; a dash when it has no meaning
    QString formula;
    bool isBad = false; ///< behind or over
};

/// A value in the measure's unit, without it: 10,000 yuan with two decimals, or days.
[[nodiscard]] QString valueText(std::int64_t value, ValueMeasure measure, Minutes minutesPerDay);
/// "10,000 yuan", "days of work", "days".
[[nodiscard]] QString measureUnit(ValueMeasure measure);
/// BAC, PV, EV, AC, SV, CV, SPI, CPI, EAC three ways, ETC, VAC, TCPI, ES, SPI(t), forecast finish.
[[nodiscard]] std::vector<KeyFigure> keyFigures(const EarnedValue &value, Minutes minutesPerDay);
/// One or two sentences: how much less is done than planned, when it will be finished at this pace,
/// and what it will cost.
[[nodiscard]] QString earnedFinding(const EarnedValue &value, Minutes minutesPerDay);
/// What the figures rest on when that is not what one expects: no baseline, no cost; else empty.
[[nodiscard]] QString earnedCaveat(const EarnedValue &value);

/// "Added", "Deleted", "Changed", "Unchanged".
[[nodiscard]] QString changeText(TaskChange change);
/// One sentence on the whole: finishes how much later, how many tasks were added and deleted.
[[nodiscard]] QString comparisonFinding(const BaselineComparison &comparison);
/// A baseline's name, or "Baseline 3" when it has none.
[[nodiscard]] QString baselineTitle(const Baseline &baseline);

/// Key figures in the head, a line for each task with a budget or cost.
[[nodiscard]] TableDocument
earnedValueDocument(const Plan &plan, const EarnedValue &value, const ReportOrigin &origin);
/// Sorted by slip as the comparison is; unchanged tasks left out.
[[nodiscard]] TableDocument baselineDocument(const Plan &plan,
                                             const BaselineComparison &comparison,
                                             const QString &before,
                                             const QString &after,
                                             const ReportOrigin &origin);

} // namespace zs
