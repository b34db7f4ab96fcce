// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/expression_lexer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RuleExpression", text);
}

QString kindText(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Truth:
        return words(QT_TRANSLATE_NOOP("RuleExpression", "true or false"));
    case RuleKind::Number:
        return words(QT_TRANSLATE_NOOP("RuleExpression", "a number"));
    case RuleKind::Text:
        return words(QT_TRANSLATE_NOOP("RuleExpression", "a text"));
    case RuleKind::Day:
        return words(QT_TRANSLATE_NOOP("RuleExpression", "a day"));
    }
    return {};
}

} // namespace

/// Recursive descent; whoever nests is counted, so that no text is too deep for the stack.
class ExpressionParser {
public:
    using Op = RuleExpression::Op;
    using Fault = ExpressionFault;

    ExpressionParser(std::vector<RuleToken> tokens,
                     FactCatalog facts,
                     std::span<const RuleParameter> parameters)
        : m_tokens(std::move(tokens))
        , m_facts(facts)
        , m_parameters(parameters)
    {}

    std::expected<RuleExpression, Fault> read(const QString &text)
    {
        m_made.m_text = text;
        m_made.m_nodes.clear();
        if (const int whole = either(); whole >= 0 && here().kind != TokenKind::End)
            complain(here().from,
                     words(QT_TRANSLATE_NOOP("RuleExpression", "Nothing more is expected here.")));
        if (m_fault)
            return std::unexpected(*m_fault);
        return std::move(m_made);
    }

private:
    struct Function {
        QLatin1StringView name;
        Op op;
        int least;
        int most;
        RuleKind gives;
        std::array<RuleKind, 2> takes; ///< the first and all others
    };
    static constexpr int kAny = 16;
    static constexpr std::array kFunctions{
        Function{
            "min"_L1, Op::Min, 1, kAny, RuleKind::Number, {RuleKind::Number, RuleKind::Number}},
        Function{
            "max"_L1, Op::Max, 1, kAny, RuleKind::Number, {RuleKind::Number, RuleKind::Number}},
        Function{"abs"_L1, Op::Abs, 1, 1, RuleKind::Number, {RuleKind::Number, RuleKind::Number}},
        Function{
            "round"_L1, Op::Round, 1, 1, RuleKind::Number, {RuleKind::Number, RuleKind::Number}},
        Function{
            "workdays"_L1, Op::Workdays, 2, 2, RuleKind::Number, {RuleKind::Day, RuleKind::Day}},
        Function{"addWorkdays"_L1,
                 Op::AddWorkdays,
                 2,
                 2,
                 RuleKind::Day,
                 {RuleKind::Day, RuleKind::Number}},
    };

    // every reader gives the index of its node, -1 after a fault

    [[nodiscard]] const RuleToken &here() const { return m_tokens[m_at]; }
    [[nodiscard]] bool isSign(QAnyStringView sign) const
    {
        return here().kind == TokenKind::Sign && QAnyStringView::equal(here().text, sign);
    }
    [[nodiscard]] bool isWord(QStringView word) const
    {
        return here().kind == TokenKind::Name && here().text == word;
    }
    int complain(qsizetype at, const QString &message)
    {
        if (!m_fault)
            m_fault = Fault{at, message};
        return -1;
    }
    bool expect(QStringView sign)
    {
        if (!isSign(sign)) {
            complain(
                here().from,
                words(QT_TRANSLATE_NOOP("RuleExpression", "\"%1\" is missing here.")).arg(sign));
            return false;
        }
        ++m_at;
        return true;
    }
    [[nodiscard]] RuleKind kindOf(int node) const
    {
        return m_made.m_nodes[static_cast<std::size_t>(node)].kind;
    }
    bool needs(int node, RuleKind kind)
    {
        if (node < 0)
            return false;
        if (kindOf(node) == kind)
            return true;
        complain(m_made.m_nodes[static_cast<std::size_t>(node)].from,
                 words(QT_TRANSLATE_NOOP("RuleExpression", "This must be %1; it is %2."))
                     .arg(kindText(kind), kindText(kindOf(node))));
        return false;
    }
    int add(Op op, RuleKind kind, qsizetype from, std::span<const int> arguments = {})
    {
        RuleExpression::Node node;
        node.op = op;
        node.kind = kind;
        node.firstArgument = static_cast<int>(m_made.m_arguments.size());
        node.arguments = static_cast<int>(arguments.size());
        node.from = from;
        node.to = m_at > 0 ? m_tokens[m_at - 1].to : 0;
        m_made.m_arguments.insert(m_made.m_arguments.end(), arguments.begin(), arguments.end());
        m_made.m_nodes.push_back(std::move(node));
        return static_cast<int>(m_made.m_nodes.size()) - 1;
    }
    int addTwo(Op op, RuleKind kind, int left, int right)
    {
        const std::array arguments{left, right};
        return add(op, kind, m_made.m_nodes[static_cast<std::size_t>(left)].from, arguments);
    }

    int chained(QStringView word, Op op, int (ExpressionParser::*part)())
    {
        int left = (this->*part)();
        while (left >= 0 && isWord(word)) {
            ++m_at;
            const int right = (this->*part)();
            if (!needs(left, RuleKind::Truth) || !needs(right, RuleKind::Truth))
                return -1;
            left = addTwo(op, RuleKind::Truth, left, right);
        }
        return left;
    }
    int either() { return chained(u"or", Op::Or, &ExpressionParser::all); }
    int all() { return chained(u"and", Op::And, &ExpressionParser::negated); }

    int negated()
    {
        const qsizetype from = here().from;
        bool turn = false;
        bool any = false;
        for (; isWord(u"not"); ++m_at) {
            turn = !turn;
            any = true;
        }
        const int one = comparison();
        if (!any || one < 0)
            return one;
        if (!needs(one, RuleKind::Truth))
            return -1;
        if (!turn)
            return one;
        const std::array arguments{one};
        return add(Op::Not, RuleKind::Truth, from, arguments);
    }

    int comparison()
    {
        static constexpr std::array kOps{std::pair("<="_L1, Op::LessEqual),
                                         std::pair(">="_L1, Op::GreaterEqual),
                                         std::pair("!="_L1, Op::Unequal),
                                         std::pair("<"_L1, Op::Less),
                                         std::pair(">"_L1, Op::Greater),
                                         std::pair("="_L1, Op::Equal)};
        const int left = sum();
        if (left < 0)
            return -1;
        if (isWord(u"in"))
            return among(left);
        const auto op =
            std::ranges::find_if(kOps, [this](const auto &each) { return isSign(each.first); });
        if (op == kOps.end())
            return left;
        const bool ordered = op->second != Op::Equal && op->second != Op::Unequal;
        if (ordered && kindOf(left) != RuleKind::Number && kindOf(left) != RuleKind::Day)
            return complain(here().from,
                            words(QT_TRANSLATE_NOOP("RuleExpression",
                                                    "Only numbers and days are more or less.")));
        ++m_at;
        const int right = sum();
        if (!needs(right, kindOf(left)))
            return -1;
        return addTwo(op->second, RuleKind::Truth, left, right);
    }

    int among(int left)
    {
        ++m_at;
        if (!expect(u"["))
            return -1;
        std::vector<int> arguments{left};
        do {
            const int item = sum();
            if (!needs(item, kindOf(left)))
                return -1;
            arguments.push_back(item);
        } while (isSign(u",") && ++m_at != 0);
        if (!expect(u"]"))
            return -1;
        return add(Op::In,
                   RuleKind::Truth,
                   m_made.m_nodes[static_cast<std::size_t>(left)].from,
                   arguments);
    }

    int sum()
    {
        int left = product();
        while (left >= 0 && (isSign(u"+") || isSign(u"-"))) {
            const bool plus = isSign(u"+");
            ++m_at;
            const int right = product();
            if (right < 0)
                return -1;
            left = plus ? added(left, right) : taken(left, right);
        }
        return left;
    }
    int added(int left, int right)
    {
        if (kindOf(left) == RuleKind::Day)
            return needs(right, RuleKind::Number) ? addTwo(Op::DayPlus, RuleKind::Day, left, right)
                                                  : -1;
        return needs(left, RuleKind::Number) && needs(right, RuleKind::Number)
                   ? addTwo(Op::Plus, RuleKind::Number, left, right)
                   : -1;
    }
    int taken(int left, int right)
    {
        if (kindOf(left) == RuleKind::Day && kindOf(right) == RuleKind::Day)
            return addTwo(Op::DaysBetween, RuleKind::Number, left, right);
        if (kindOf(left) == RuleKind::Day)
            return needs(right, RuleKind::Number) ? addTwo(Op::DayMinus, RuleKind::Day, left, right)
                                                  : -1;
        return needs(left, RuleKind::Number) && needs(right, RuleKind::Number)
                   ? addTwo(Op::Minus, RuleKind::Number, left, right)
                   : -1;
    }

    int product()
    {
        int left = withSign();
        while (left >= 0 && (isSign(u"*") || isSign(u"/"))) {
            const Op op = isSign(u"*") ? Op::Times : Op::Over;
            ++m_at;
            const int right = withSign();
            if (!needs(left, RuleKind::Number) || !needs(right, RuleKind::Number))
                return -1;
            left = addTwo(op, RuleKind::Number, left, right);
        }
        return left;
    }

    int withSign()
    {
        const qsizetype from = here().from;
        bool minus = false;
        bool any = false;
        for (; isSign(u"-"); ++m_at) {
            minus = !minus;
            any = true;
        }
        const int one = primary();
        if (!any || one < 0)
            return one;
        if (!needs(one, RuleKind::Number))
            return -1;
        if (!minus)
            return one;
        const std::array arguments{one};
        return add(Op::Negate, RuleKind::Number, from, arguments);
    }

    int literal(RuleKind kind, RuleValue value)
    {
        const qsizetype from = here().from;
        ++m_at;
        const int node = add(Op::Literal, kind, from);
        m_made.m_nodes.back().literal = std::move(value);
        return node;
    }

    int primary()
    {
        const RuleToken &token = here();
        switch (token.kind) {
        case TokenKind::Number:
            return literal(RuleKind::Number, token.value);
        case TokenKind::Day:
            return literal(RuleKind::Day, token.value);
        case TokenKind::Text:
            return literal(RuleKind::Text, token.text);
        case TokenKind::Name:
            return named();
        case TokenKind::Sign:
            if (isSign(u"("))
                return bracketed();
            break;
        case TokenKind::End:
            break;
        }
        return complain(
            token.from,
            words(QT_TRANSLATE_NOOP("RuleExpression", "A value or a fact is missing here.")));
    }

    int nested(int (ExpressionParser::*part)())
    {
        if (++m_depth > RuleExpression::kMostDepth)
            return complain(
                here().from,
                words(QT_TRANSLATE_NOOP("RuleExpression", "The expression is nested too deeply.")));
        const int node = (this->*part)();
        --m_depth;
        return node;
    }

    int bracketed()
    {
        ++m_at;
        const int node = nested(&ExpressionParser::either);
        return node >= 0 && expect(u")") ? node : -1;
    }

    int named()
    {
        const QString name = here().text;
        if (name == "true"_L1 || name == "false"_L1)
            return literal(RuleKind::Truth, name == "true"_L1);
        if (m_tokens[m_at + 1].kind == TokenKind::Sign && m_tokens[m_at + 1].text == "("_L1)
            return call(name);
        const auto parameter = std::ranges::find(m_parameters, name, &RuleParameter::name);
        if (parameter != m_parameters.end())
            return literal(static_cast<RuleKind>(parameter->value.index() - 1), parameter->value);
        const auto fact = std::ranges::find_if(
            m_facts, [&](const FactInfo &each) { return name == QLatin1StringView(each.name); });
        if (fact == m_facts.end())
            return complain(here().from,
                            words(QT_TRANSLATE_NOOP("RuleExpression",
                                                    "There is no fact and no parameter \"%1\"."))
                                .arg(name));
        const qsizetype from = here().from;
        ++m_at;
        const int node = add(Op::Fact, fact->kind, from);
        m_made.m_nodes.back().fact = static_cast<int>(fact - m_facts.begin());
        return node;
    }

    int call(const QString &name)
    {
        const qsizetype from = here().from;
        m_at += 2;
        std::vector<int> arguments;
        while (!isSign(u")")) {
            if (!arguments.empty() && !expect(u","))
                return -1;
            const int argument = nested(&ExpressionParser::either);
            if (argument < 0)
                return -1;
            arguments.push_back(argument);
        }
        ++m_at;
        if (name == "known"_L1 && arguments.size() == 1)
            return add(Op::Known, RuleKind::Truth, from, arguments);
        if (name == "if"_L1 && arguments.size() == 3)
            return needs(arguments[0], RuleKind::Truth) && needs(arguments[2], kindOf(arguments[1]))
                       ? add(Op::If, kindOf(arguments[1]), from, arguments)
                       : -1;
        const auto function = std::ranges::find(kFunctions, name, &Function::name);
        if (function == kFunctions.end() && name != "known"_L1 && name != "if"_L1)
            return complain(
                from,
                words(QT_TRANSLATE_NOOP("RuleExpression", "There is no function \"%1\"."))
                    .arg(name));
        const auto count = static_cast<int>(arguments.size());
        if (function == kFunctions.end() || count < function->least || count > function->most)
            return complain(from,
                            words(QT_TRANSLATE_NOOP("RuleExpression",
                                                    "\"%1\" takes another number of arguments."))
                                .arg(name));
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            if (!needs(arguments[i], function->takes[i == 0 ? 0 : 1]))
                return -1;
        }
        return add(function->op, function->gives, from, arguments);
    }

    std::vector<RuleToken> m_tokens;
    FactCatalog m_facts;
    std::span<const RuleParameter> m_parameters;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<Fault> m_fault;
    RuleExpression m_made;
};

std::expected<RuleExpression, ExpressionFault> RuleExpression::parse(
    const QString &text, FactCatalog facts, std::span<const RuleParameter> parameters)
{
    if (text.size() > kMostCharacters)
        return std::unexpected(ExpressionFault{
            kMostCharacters,
            words(QT_TRANSLATE_NOOP("RuleExpression", "The expression is too long."))});
    auto tokens = tokensOf(text);
    if (!tokens)
        return std::unexpected(tokens.error());
    return ExpressionParser(std::move(*tokens), facts, parameters).read(text);
}

} // namespace zs
