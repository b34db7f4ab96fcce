// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_expression.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace zs {

namespace {

using Truth = std::optional<bool>;
using Number = std::optional<RuleNumber>;

constexpr std::int64_t kMostDays = 1'000'000; ///< that a day may be moved

Truth truthOf(const RuleValue &value)
{
    const bool *known = std::get_if<bool>(&value);
    return known ? Truth(*known) : Truth();
}

Number numberOf(const RuleValue &value)
{
    const RuleNumber *known = std::get_if<RuleNumber>(&value);
    return known ? Number(*known) : Number();
}

QDate dayOf(const RuleValue &value)
{
    const QDate *known = std::get_if<QDate>(&value);
    return known ? *known : QDate();
}

RuleValue ofTruth(Truth truth)
{
    return truth ? RuleValue(*truth) : RuleValue();
}

RuleValue ofDay(QDate day)
{
    return day.isValid() ? RuleValue(day) : RuleValue();
}

Truth both(Truth a, Truth b)
{
    if ((a && !*a) || (b && !*b))
        return false;
    return a && b ? Truth(true) : Truth();
}

Truth turned(Truth a)
{
    return a ? Truth(!*a) : Truth();
}

Truth same(const RuleValue &a, const RuleValue &b)
{
    return isKnown(a) && isKnown(b) ? Truth(a == b) : Truth();
}

/// Of numbers or days; nothing when either is not known.
std::optional<std::strong_ordering> compared(const RuleValue &a, const RuleValue &b)
{
    if (const Number x = numberOf(a), y = numberOf(b); x && y)
        return *x <=> *y;
    if (const QDate x = dayOf(a), y = dayOf(b); x.isValid() && y.isValid())
        return x.toJulianDay() <=> y.toJulianDay();
    return {};
}

Truth among(std::span<const RuleValue> values, std::span<const int> arguments)
{
    Truth found = false;
    for (std::size_t i = 1; i < arguments.size(); ++i)
        found =
            turned(both(turned(found), turned(same(values[arguments[0]], values[arguments[i]]))));
    return found;
}

/// The calendar day so many away; not known when that is beyond all plans.
QDate moved(const RuleValue &from, Number days, bool back)
{
    const QDate day = dayOf(from);
    if (!day.isValid() || !days || std::abs(days->whole()) > kMostDays)
        return {};
    return day.addDays(back ? -days->whole() : days->whole());
}

Number extreme(std::span<const RuleValue> values, std::span<const int> arguments, bool most)
{
    Number best;
    for (const int argument : arguments) {
        const Number one = numberOf(values[argument]);
        if (!one)
            return {};
        if (!best || (most ? *one > *best : *one < *best))
            best = one;
    }
    return best;
}

Number rounded(Number number)
{
    if (!number)
        return {};
    const Number half = RuleNumber::fromText(u"0.5");
    const Number up = *number < RuleNumber() ? number->minus(*half) : number->plus(*half);
    return up ? RuleNumber::of(up->whole()) : Number();
}

/// x and y by a member of RuleNumber.
RuleValue
by(std::optional<RuleNumber> (RuleNumber::*operation)(RuleNumber) const, Number x, Number y)
{
    return x && y ? valueOf(((*x).*operation)(*y)) : RuleValue();
}

} // namespace

std::span<const int> RuleExpression::argumentsOf(const Node &node) const
{
    return std::span(m_arguments)
        .subspan(static_cast<std::size_t>(node.firstArgument),
                 static_cast<std::size_t>(node.arguments));
}

RuleValue RuleExpression::apply(const Node &node,
                                std::span<const RuleValue> values,
                                const RuleCalendar &calendar) const
{
    const std::span<const int> arguments = argumentsOf(node);
    const RuleValue none;
    const RuleValue &a = arguments.empty() ? none : values[arguments[0]];
    const RuleValue &b = arguments.size() < 2 ? none : values[arguments[1]];
    const auto order = [&](auto holds) {
        const auto compare = compared(a, b);
        return compare ? RuleValue(static_cast<bool>(holds(*compare))) : RuleValue();
    };
    switch (node.op) {
    case Op::Literal:
    case Op::Fact:
        break; // values() has them
    case Op::Not:
        return ofTruth(turned(truthOf(a)));
    case Op::And:
        return ofTruth(both(truthOf(a), truthOf(b)));
    case Op::Or:
        return ofTruth(turned(both(turned(truthOf(a)), turned(truthOf(b)))));
    case Op::Less:
        return order([](auto o) { return o < 0; });
    case Op::LessEqual:
        return order([](auto o) { return o <= 0; });
    case Op::Greater:
        return order([](auto o) { return o > 0; });
    case Op::GreaterEqual:
        return order([](auto o) { return o >= 0; });
    case Op::Equal:
        return ofTruth(same(a, b));
    case Op::Unequal:
        return ofTruth(turned(same(a, b)));
    case Op::In:
        return ofTruth(among(values, arguments));
    case Op::If:
        return !truthOf(a) ? RuleValue() : values[arguments[*truthOf(a) ? 1 : 2]];
    case Op::Known:
        return isKnown(a);
    default:
        return reckon(node, values, calendar);
    }
    return {};
}

RuleValue RuleExpression::reckon(const Node &node,
                                 std::span<const RuleValue> values,
                                 const RuleCalendar &calendar) const
{
    const std::span<const int> arguments = argumentsOf(node);
    const RuleValue none;
    const RuleValue &a = values[arguments[0]];
    const RuleValue &b = arguments.size() < 2 ? none : values[arguments[1]];
    const Number x = numberOf(a);
    const Number y = numberOf(b);
    switch (node.op) {
    case Op::Negate:
        return x ? RuleValue(x->negated()) : RuleValue();
    case Op::Abs:
        return x ? RuleValue(*x < RuleNumber() ? x->negated() : *x) : RuleValue();
    case Op::Round:
        return valueOf(rounded(x));
    case Op::Plus:
        return by(&RuleNumber::plus, x, y);
    case Op::Minus:
        return by(&RuleNumber::minus, x, y);
    case Op::Times:
        return by(&RuleNumber::times, x, y);
    case Op::Over:
        return by(&RuleNumber::over, x, y);
    case Op::Min:
    case Op::Max:
        return valueOf(extreme(values, arguments, node.op == Op::Max));
    case Op::DayPlus:
    case Op::DayMinus:
        return ofDay(moved(a, y, node.op == Op::DayMinus));
    case Op::DaysBetween:
        return dayOf(a).isValid() && dayOf(b).isValid()
                   ? valueOf(RuleNumber::of(dayOf(b).daysTo(dayOf(a))))
                   : RuleValue();
    case Op::Workdays:
        return calendar.workdays && dayOf(a).isValid() && dayOf(b).isValid()
                   ? valueOf(RuleNumber::of(calendar.workdays(dayOf(a), dayOf(b))))
                   : RuleValue();
    case Op::AddWorkdays:
        return calendar.addWorkdays && dayOf(a).isValid() && y && std::abs(y->whole()) <= kMostDays
                   ? ofDay(calendar.addWorkdays(dayOf(a), y->whole()))
                   : RuleValue();
    default:
        return {};
    }
}

std::vector<RuleValue> RuleExpression::values(const FactLookup &facts,
                                              const RuleCalendar &calendar) const
{
    std::vector<RuleValue> values;
    values.reserve(m_nodes.size());
    for (const Node &node : m_nodes) {
        if (node.op == Op::Literal)
            values.push_back(node.literal);
        else if (node.op == Op::Fact)
            values.push_back(ofKind(facts(node.fact), node.kind));
        else
            values.push_back(apply(node, values, calendar));
    }
    return values;
}

RuleValue RuleExpression::ofKind(RuleValue value, RuleKind kind)
{
    return value.index() == static_cast<std::size_t>(kind) + 1 ? std::move(value) : RuleValue();
}

RuleValue RuleExpression::value(const FactLookup &facts, const RuleCalendar &calendar) const
{
    return values(facts, calendar).back();
}

std::vector<int> RuleExpression::factsBelow(std::size_t node) const
{
    std::vector<int> found;
    std::vector<std::size_t> open{node};
    while (!open.empty()) {
        const Node &one = m_nodes[open.back()];
        open.pop_back();
        if (one.op == Op::Fact && !std::ranges::contains(found, one.fact))
            found.push_back(one.fact);
        const std::span<const int> arguments = argumentsOf(one);
        for (auto a = arguments.rbegin(); a != arguments.rend(); ++a)
            open.push_back(static_cast<std::size_t>(*a));
    }
    return found;
}

std::vector<int> RuleExpression::facts() const
{
    return factsBelow(m_nodes.size() - 1);
}

bool RuleExpression::isStep(const Node &node)
{
    switch (node.op) {
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
    case Op::Equal:
    case Op::Unequal:
    case Op::In:
    case Op::Known:
        return true;
    default:
        return node.op == Op::Fact && node.kind == RuleKind::Truth;
    }
}

std::vector<RuleExpression::Step> RuleExpression::steps(const FactLookup &facts,
                                                        const RuleCalendar &calendar) const
{
    const std::vector<RuleValue> all = values(facts, calendar);
    std::vector<Step> steps;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        if (!isStep(node))
            continue;
        Step step;
        step.text = m_text.sliced(node.from, node.to - node.from);
        step.value = all[i];
        const std::span<const int> arguments = argumentsOf(node);
        if (arguments.size() == 2) {
            step.left = all[static_cast<std::size_t>(arguments[0])];
            step.right = all[static_cast<std::size_t>(arguments[1])];
        }
        step.facts = factsBelow(i);
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace zs
