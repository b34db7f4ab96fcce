// SPDX-License-Identifier: GPL-3.0-or-later
// What rules may speak of. Who checks a project, a contract or a payment gives the facts' values.
#pragma once

#include "rules/rule_value.h"

#include <functional>
#include <span>

namespace zs {

/// How a value is shown.
enum class FactUnit { None, Yuan, Share, Days, Count };

struct FactInfo {
    const char *name = nullptr; ///< in expressions: "project.estimate"
    RuleKind kind = RuleKind::Number;
    FactUnit unit = FactUnit::None;
    const char *label = nullptr; ///< English, to translate in context "Fact"
};

using FactCatalog = std::span<const FactInfo>;

/// The value of a fact of the catalogue, by its place there.
using FactLookup = std::function<RuleValue(int fact)>;

/// Amounts by 万元 where they are large, shares by per cent, days as dates; "unknown" in words.
[[nodiscard]] QString factText(const RuleValue &value, FactUnit unit);
[[nodiscard]] QString factLabel(const FactInfo &fact);

} // namespace zs
