// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of all projects that a leader asks for first, each with the projects behind it.
#pragma once

#include "commands/money_desk.h"
#include "commands/rule_desk.h"

namespace zs {

/// One number and what stands behind it.
struct OverviewSlice {
    QString name;
    Money amount;        ///< approved budgets, where there is none estimates
    double progress = 0; ///< weighed by amount, 0 to 1; below 0 = not known
    std::vector<ProjectId> projects;
};

/// Funds of one source in one year.
struct FundSlice {
    FundSource source = FundSource::Appropriation;
    Money received;
    Money allotted;
    Money committed;
    Money paid;
    std::vector<ProjectId> projects; ///< that have a part in it
};

struct OverviewFigures {
    OverviewSlice all;
    OverviewSlice reserve;                ///< before procurement
    OverviewSlice running;                ///< procurement to acceptance
    OverviewSlice finished;               ///< final account and closed
    OverviewSlice late;                   ///< scheduled to finish after the planned day
    OverviewSlice flagged;                ///< a rule fires that is a warning or a stop
    std::vector<OverviewSlice> districts; ///< 一张图: the largest amount first
    std::vector<OverviewSlice> stages;    ///< 一个池: in the order of the stages, none empty
    std::vector<FundSlice> funds;         ///< 一本账: in the order of the sources, none empty
};

/// `funds` may be null: for who may not read money. `year` 0 = all years.
[[nodiscard]] OverviewFigures overviewOf(const RuleDesk::Overview &all,
                                         const std::vector<OrgUnit> &units,
                                         const FundBook *funds,
                                         std::int64_t year);

/// What a project counts for: its approved budget, else its estimate.
[[nodiscard]] Money amountOf(const Project &project);

} // namespace zs
