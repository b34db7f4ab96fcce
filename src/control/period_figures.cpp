// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/period_figures.h"

#include <algorithm>

namespace zs {

std::vector<PeriodFigures> periodFigures(const Plan &plan, const EarnedValue &value)
{
    std::vector<PeriodFigures> all;
    for (const ProgressPeriod &period : plan.periods) {
        if (period.status >= value.status())
            continue;
        PeriodFigures figures{
            .status = period.status,
            .id = period.id,
            .baseline = period.baseline,
            .measure = period.measure,
            .total = {period.budget, period.planned, period.earned, period.actual},
            .within = {},
            .forecastFinish = period.forecastFinish};
        figures.onCurve = period.measure == value.measure();
        figures.otherBaseline = period.baseline != value.baseline();
        all.push_back(figures);
    }
    std::ranges::sort(all, {}, &PeriodFigures::status);
    all.push_back({.status = value.status(),
                   .id = {},
                   .baseline = value.baseline(),
                   .measure = value.measure(),
                   .total = value.total(),
                   .within = {},
                   .forecastFinish = value.schedule().forecastFinish});
    for (std::size_t i = 0; i < all.size(); ++i) {
        PeriodFigures &now = all[i];
        now.within = now.total;
        if (i == 0 || all[i - 1].measure != now.measure)
            continue;
        const ValueNumbers &before = all[i - 1].total;
        now.within.pv -= before.pv;
        now.within.ev -= before.ev;
        now.within.ac -= before.ac;
    }
    return all;
}

} // namespace zs
