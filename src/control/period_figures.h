// SPDX-License-Identifier: GPL-3.0-or-later
// Earned value status date by status date (分期挣值): the periods that were kept, and the present
// one.
#pragma once

#include "control/earned_value.h"

namespace zs {

struct PeriodFigures {
    WallTime status;
    ProgressPeriodId id; ///< invalid for the present one, which is worked out anew each time
    BaselineId baseline;
    ValueMeasure measure = ValueMeasure::Cost;
    ValueNumbers total; ///< from the start up to the status date
    /// What came since the period before; from the start where that is of another measure. Its BAC
    /// is the total's.
    ValueNumbers within;
    WallTime forecastFinish;
    /// False when it cannot be a point of the present curve: it is of another measure.
    bool onCurve = true;
    bool otherBaseline = false; ///< it was measured against another one than the present

    [[nodiscard]] bool isStored() const { return id.isValid(); }
};

/// In order of time, the present one last. Periods kept for dates at or behind the present status
/// date are left out: it was set back since.
[[nodiscard]] std::vector<PeriodFigures> periodFigures(const Plan &plan, const EarnedValue &value);

} // namespace zs
