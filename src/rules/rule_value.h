// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule_number.h"

#include <QDate>
#include <QString>

#include <variant>

namespace zs {

/// What an expression is of: told when it is read, so that no rule fails while it runs.
enum class RuleKind { Truth, Number, Text, Day };

/// A value, or that it is not known: a fact that nobody entered, a number that does not fit.
using RuleValue = std::variant<std::monostate, bool, RuleNumber, QString, QDate>;

[[nodiscard]] inline bool isKnown(const RuleValue &value)
{
    return !std::holds_alternative<std::monostate>(value);
}
[[nodiscard]] inline RuleValue valueOf(const std::optional<RuleNumber> &number)
{
    return number ? RuleValue(*number) : RuleValue();
}

} // namespace zs
