// SPDX-License-Identifier: GPL-3.0-or-later
// Cost and cash flow over the months, as values to draw.
#pragma once

#include "money/annual_plan.h"

namespace zs {

/// The end of a month; all sums from the beginning on.
struct CurvePoint {
    QDate month; ///< its first day
    Money planned;
    Money done;
    Money allotted; ///< money in place
    Money paid;

    bool operator==(const CurvePoint &) const = default;
};

/// What a curve is drawn from; of one project or of several.
struct CurveBasis {
    std::span<const InvestmentFigure> figures;
    std::span<const Voucher> vouchers;
    std::span<const VoucherLine> lines;
};

/// Every month from the first to the last that has something. A year without a plan by months is
/// spread evenly over its months, the odd 分 in December.
[[nodiscard]] std::vector<CurvePoint> moneyCurve(const CurveBasis &basis);

} // namespace zs
