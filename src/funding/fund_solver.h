// SPDX-License-Identifier: GPL-3.0-or-later
// The choice as a mixed-integer program:
//
//   maximise   sum of value[p] x[p]
//   subject to sum over pots of a[p,s] = need[p] x[p]             a project gets all or nothing
//              sum over projects of a[p,s] <= amount[s]           no pot is overdrawn
//              least[p,s] y[p,s] <= a[p,s] <= most[p,s] y[p,s]    shares, where a pot gives
//              anything x[p] <= x[q]                                       p needs q
//
// solved by HiGHS (Q. Huangfu, J. A. J. Hall, Math. Prog. Comp. 10, 2018), which nothing outside of
// this file pair sees. What is handed out is in whole 分 and was checked by faultsOf().
#pragma once

#include "base/result.h"
#include "funding/fund_problem.h"

#include <functional>

namespace zs {

/// How far the search is; false = stop, what was found by then is the answer.
struct FundMoment {
    double seconds = 0;
    double value = 0;
    double bound = 0;
};
using FundProgress = std::function<bool(const FundMoment &)>;

/// Invalid for a problem that makes no sense, Internal when the solver fails. FundEnd::Impossible
/// when what is pinned cannot be kept to.
[[nodiscard]] Result<FundAnswer> solveFunds(const FundProblem &problem,
                                            const FundProgress &progress = {});

/// What would be chosen if a pot held more: the problem solved anew, not a dual price of the linear
/// relaxation, which says nothing of whole projects.
struct FundGrowth {
    std::size_t pot = 0;
    Money more;
    double gain = 0; ///< in value; within the gap it may be by chance
    std::vector<std::size_t> added;
    std::vector<std::size_t> dropped;
};
[[nodiscard]] Result<FundGrowth> ifGrown(const FundProblem &problem,
                                         const FundAnswer &before,
                                         std::size_t pot,
                                         Money more,
                                         const FundProgress &progress = {});

} // namespace zs
