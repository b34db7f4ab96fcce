// SPDX-License-Identifier: GPL-3.0-or-later
// Whether money of a source may go to a project, rule by rule: data (resources/rules/funding.json,
// format in rules/FORMAT.md, subject "funding").
#pragma once

#include "base/result.h"
#include "domain/money_rows.h"
#include "rules/rule_check.h"

#include <memory>

namespace zs {

/// "funding": a project and one source. What the library has no field for is told by the tags
/// "revenue", "no-revenue", "repayment-plan", "office-building", "user-pays"; without them it is
/// not known.
[[nodiscard]] const RuleSubject &fundingSubject();
[[nodiscard]] FactLookup fundingFacts(const Project &project, FundSource source);
/// Internal when the shipped pack is faulty.
[[nodiscard]] Result<std::shared_ptr<const RuleBook>> fundingRules();

enum class SourceFit { Fits, DoesNot, CannotTell };

struct SourceFinding {
    FundSource source = FundSource::Appropriation;
    SourceFit fit = SourceFit::CannotTell;
    std::shared_ptr<const RuleBook> book; ///< the findings point into it
    std::vector<RuleFinding> findings; ///< of rules that have to do with it; those that fire first
};
/// DoesNot where a rule that forbids fires; CannotTell where one cannot be told.
[[nodiscard]] SourceFinding
fitOf(const Project &project, FundSource source, std::shared_ptr<const RuleBook> book, QDate day);

[[nodiscard]] QString fitText(SourceFit fit);
/// Why, with the articles: each rule that fires or cannot be told, a line each.
[[nodiscard]] QString fitReasons(const SourceFinding &finding);
[[nodiscard]] QString sourceText(FundSource source);

} // namespace zs
