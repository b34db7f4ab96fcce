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
};

[[nodiscard]] const RuleSubject &projectSubject();
/// Keeps copies of both.
[[nodiscard]] FactLookup factsOf(const Project &project, const ProjectFigures &figures);
/// All that the program can check.
[[nodiscard]] std::span<const RuleSubject> ruleSubjects();

} // namespace zs
