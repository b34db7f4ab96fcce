// SPDX-License-Identifier: GPL-3.0-or-later
// The language of rules: small and total. It has no loops, calls nothing outside and cannot fail;
// what is not known stays not known, after S. C. Kleene's strong three-valued logic: "false and
// unknown" is false, "true and unknown" is unknown.
//
//   condition  = or ; or = and {"or" and} ; and = not {"and" not} ; not = ["not"] comparison
//   comparison = sum [("<" | "<=" | ">" | ">=" | "=" | "!=") sum | "in" "[" sum {"," sum} "]"]
//   sum        = product {("+" | "-") product} ; product = sign {("*" | "/") sign} ; sign = ["-"]
//   one one        = 12.5 | 10% | "text" | 2026-01-31 | true | false | fact.name | parameter
//              | function "(" [or {"," or}] ")" | "(" or ")"
//
// Days: day + number, day - number (calendar days), day - day (a number). Functions: known(x),
// if(truth, x, y), min(..), max(..), abs(x), round(x), workdays(from, to) (working days behind
// `from` up to `to`), addWorkdays(day, n).
#pragma once

#include "rules/fact_catalog.h"

#include <expected>
#include <vector>

namespace zs {

/// A named figure of a rule.
struct RuleParameter {
    QString name;
    RuleValue value; ///< known
    FactUnit unit = FactUnit::None;
    bool operator==(const RuleParameter &) const = default;
};

/// A fault in an expression; the place counts characters from 0.
struct ExpressionFault {
    qsizetype at = 0;
    QString message; ///< translated
    bool operator==(const ExpressionFault &) const = default;
};

/// What the language knows of the calendar; both may be unset, then they are not known.
struct RuleCalendar {
    std::function<std::int64_t(QDate from, QDate to)> workdays;
    std::function<QDate(QDate day, std::int64_t workdays)> addWorkdays;
};

class RuleExpression {
public:
    static constexpr qsizetype kMostCharacters = 4'096;
    static constexpr int kMostDepth = 64;

    /// Of no known truth.
    RuleExpression()
        : m_nodes(1)
    {}
    /// At least one character, at most kMostCharacters and nested at most kMostDepth deep. Names
    /// are of facts or parameters; kinds must fit.
    [[nodiscard]] static std::expected<RuleExpression, ExpressionFault>
    parse(const QString &text, FactCatalog facts, std::span<const RuleParameter> parameters);

    [[nodiscard]] RuleKind kind() const { return m_nodes.back().kind; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// The facts it speaks of, each once, in the order in which it does.
    [[nodiscard]] std::vector<int> facts() const;

    [[nodiscard]] RuleValue value(const FactLookup &facts, const RuleCalendar &calendar = {}) const;

    /// How it came out: each comparison with its two sides as they were.
    struct Step {
        QString text; ///< as written
        RuleValue value;
        RuleValue left; ///< unset for what is no comparison
        RuleValue right;
        std::vector<int> facts; ///< that it speaks of
    };
    [[nodiscard]] std::vector<Step> steps(const FactLookup &facts,
                                          const RuleCalendar &calendar = {}) const;

private:
    friend class ExpressionParser;

    enum class Op : std::uint8_t {
        Literal,
        Fact,
        Not,
        And,
        Or,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Equal,
        Unequal,
        In, ///< the first is among the others
        Negate,
        Plus,
        Minus,
        Times,
        Over,
        DayPlus,
        DayMinus,
        DaysBetween,
        Known,
        If,
        Min,
        Max,
        Abs,
        Round,
        Workdays,
        AddWorkdays,
    };
    struct Node {
        Op op = Op::Literal;
        RuleKind kind = RuleKind::Truth;
        int fact = -1;
        int firstArgument = 0; ///< in m_arguments
        int arguments = 0;
        qsizetype from = 0; ///< in the text
        qsizetype to = 0;
        RuleValue literal;
    };

    [[nodiscard]] std::vector<RuleValue> values(const FactLookup &facts,
                                                const RuleCalendar &calendar) const;
    [[nodiscard]] RuleValue
    apply(const Node &node, std::span<const RuleValue> values, const RuleCalendar &calendar) const;
    /// The part of apply() that reckons with numbers and days.
    [[nodiscard]] RuleValue
    reckon(const Node &node, std::span<const RuleValue> values, const RuleCalendar &calendar) const;
    /// Not known when whoever gives the facts gives another kind than the catalogue says.
    [[nodiscard]] static RuleValue ofKind(RuleValue value, RuleKind kind);
    [[nodiscard]] std::vector<int> factsBelow(std::size_t node) const;
    [[nodiscard]] static bool isStep(const Node &node);
    [[nodiscard]] std::span<const int> argumentsOf(const Node &node) const;

    QString m_text;
    std::vector<Node> m_nodes; ///< parts before what is made of them; the last is the whole
    std::vector<int> m_arguments;
};

} // namespace zs
