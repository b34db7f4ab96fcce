// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule_expression.h"

namespace zs {

enum class TokenKind { Number, Text, Day, Name, Sign, End };

struct RuleToken {
    TokenKind kind = TokenKind::End;
    qsizetype from = 0;
    qsizetype to = 0;
    QString text;    ///< of a name or sign as written, of a text without its quotes
    RuleValue value; ///< of a number (a share of 1 when it is written with %) or a day
};

/// All tokens, the last one is End.
[[nodiscard]] std::expected<std::vector<RuleToken>, ExpressionFault>
tokensOf(const QString &expression);

} // namespace zs
