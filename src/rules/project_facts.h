// SPDX-License-Identifier: GPL-3.0-or-later
// What rules may ask about a project.
#pragma once

#include "domain/project.h"
#include "rules/rule_pack.h"

namespace zs {

/// What a project's own row does not say.
struct ProjectFigures {
    RuleValue progress;  ///< physical progress by the plan's work, a share
    RuleValue workBegan; ///< day of the first actual start
    RuleValue daysLate;  ///< scheduled finish behind the planned one, calendar days
    RuleValue today;
    // --- steps: not known where none were begun ---
    RuleValue gateStage; ///< number of the stage whose step is in hand; Closed when none is
    RuleValue papersMissing;
    RuleValue stepsLeftOut;
    RuleValue feasibilityOn;
    RuleValue budgetOn;
    // --- money: not known to who may not read it ---
    RuleValue contractSum;     ///< contracts in force, what was added to them included
    RuleValue supplementShare; ///< the most that was added to a contract, a share of it
    RuleValue fundsInPlace;    ///< allotted to the project by the ledger
    RuleValue paid;
    RuleValue fundsLeft; ///< in place and not paid
    RuleValue finalAccount;
    RuleValue figureApproved; ///< a figure with a document on 估算 or 概算
    RuleValue annualAmount;   ///< planned for the year that is checked
    RuleValue annualMonths;   ///< the same, summed up by months
    RuleValue plannedToDate;  ///< that year's and all before
    RuleValue inAnnualPlan;
    RuleValue guaranteeEnds; ///< the first end of one held for a contract in force
};

[[nodiscard]] const RuleSubject &projectSubject();
/// Keeps copies of both.
[[nodiscard]] FactLookup factsOf(const Project &project, const ProjectFigures &figures);
/// All that the program can check.
[[nodiscard]] std::span<const RuleSubject> ruleSubjects();

} // namespace zs
