// SPDX-License-Identifier: GPL-3.0-or-later
// What rules say of one project, contract or payment, and why.
#pragma once

#include "rules/rule_pack.h"

namespace zs {

enum class RuleOutcome {
    Fires,
    Holds, ///< it applies and does not fire
    DoesNotApply,
    NotInForce, ///< on that day
    CannotTell, ///< a fact is not known
};

struct RuleFinding {
    RuleBook::Entry entry;
    RuleOutcome outcome = RuleOutcome::CannotTell;
    std::vector<RuleExpression::Step> applies; ///< why it applies, or does not
    std::vector<RuleExpression::Step> condition;
    std::vector<int>
        missing;  ///< facts that would be needed to tell, by their place in the catalogue
    QString text; ///< translated, values filled in; also where it does not fire
};

/// What is checked.
struct RuleCase {
    QString subject;
    FactLookup facts;
    QDate day;
};

/// How a rule comes out, without saying why: for many projects at once.
[[nodiscard]] RuleOutcome
outcomeOf(const Rule &rule, const RuleCase &what, const RuleCalendar &calendar);
[[nodiscard]] RuleFinding checkRule(const RuleBook::Entry &entry,
                                    const RuleSubject &subject,
                                    const RuleCase &what,
                                    const RuleCalendar &calendar);
/// Every rule for this subject, those that fire first, the gravest of them in front.
[[nodiscard]] std::vector<RuleFinding> checkRules(const RuleBook &book,
                                                  std::span<const RuleSubject> subjects,
                                                  const RuleCase &what,
                                                  const RuleCalendar &calendar);

[[nodiscard]] QString outcomeText(RuleOutcome outcome);

/// The text with {names} filled in; names that are none stay as they are.
[[nodiscard]] QString filledIn(const QString &text,
                               const Rule &rule,
                               const RuleSubject &subject,
                               const FactLookup &facts);
/// Names between braces that are neither a fact nor a parameter.
[[nodiscard]] QStringList
unknownNames(const QString &text, FactCatalog facts, std::span<const RuleParameter> parameters);

} // namespace zs
