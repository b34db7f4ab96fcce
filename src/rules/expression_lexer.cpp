// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/expression_lexer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSigns{"<="_L1,
                            ">="_L1,
                            "!="_L1,
                            "<"_L1,
                            ">"_L1,
                            "="_L1,
                            "+"_L1,
                            "-"_L1,
                            "*"_L1,
                            "/"_L1,
                            "("_L1,
                            ")"_L1,
                            "["_L1,
                            "]"_L1,
                            ","_L1};
constexpr qsizetype kDayLength = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

class Lexer {
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {}

    std::expected<std::vector<RuleToken>, ExpressionFault> read()
    {
        std::vector<RuleToken> tokens;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            auto token = next();
            if (!token)
                return std::unexpected(token.error());
            token->to = m_at;
            tokens.push_back(std::move(*token));
        }
        tokens.push_back({TokenKind::End, m_at, m_at, {}, {}});
        return tokens;
    }

private:
    using Token = std::expected<RuleToken, ExpressionFault>;

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    [[nodiscard]] static std::unexpected<ExpressionFault> fault(qsizetype at, const char *text)
    {
        return std::unexpected(
            ExpressionFault{at, QCoreApplication::translate("RuleExpression", text)});
    }

    Token next()
    {
        const QChar c = m_text[m_at];
        if (isDigit(c))
            return dayOrNumber();
        if (isLetter(c))
            return name();
        if (c == u'"')
            return quoted();
        for (const QLatin1StringView sign : kSigns) {
            if (QStringView(m_text).sliced(m_at).startsWith(sign)) {
                const qsizetype from = m_at;
                m_at += sign.size();
                return RuleToken{TokenKind::Sign, from, 0, QString(sign), {}};
            }
        }
        return fault(m_at,
                     QT_TRANSLATE_NOOP("RuleExpression", "This character has no meaning here."));
    }

    Token dayOrNumber()
    {
        const qsizetype from = m_at;
        const QString day = m_text.sliced(from, std::min(kDayLength, m_text.size() - from));
        if (day.size() == kDayLength && day[4] == u'-' && day[7] == u'-') {
            const QDate date = QDate::fromString(day, Qt::ISODate);
            if (!date.isValid())
                return fault(from, QT_TRANSLATE_NOOP("RuleExpression", "There is no such day."));
            m_at += kDayLength;
            return RuleToken{TokenKind::Day, from, 0, day, date};
        }
        while (m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == u'.'))
            ++m_at;
        auto number = RuleNumber::fromText(QStringView(m_text).sliced(from, m_at - from));
        if (number && m_at < m_text.size() && m_text[m_at] == u'%') {
            ++m_at;
            number = number->over(*RuleNumber::of(100));
        }
        if (!number)
            return fault(from,
                         QT_TRANSLATE_NOOP("RuleExpression",
                                           "A number has at most twelve digits and six behind the "
                                           "point."));
        return RuleToken{
            TokenKind::Number, from, 0, m_text.sliced(from, m_at - from), RuleValue(*number)};
    }

    Token name()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size()
               && (isLetter(m_text[m_at]) || isDigit(m_text[m_at]) || m_text[m_at] == u'.'))
            ++m_at;
        return RuleToken{TokenKind::Name, from, 0, m_text.sliced(from, m_at - from), {}};
    }

    Token quoted()
    {
        const qsizetype from = m_at++;
        const qsizetype end = m_text.indexOf(u'"', m_at);
        if (end < 0)
            return fault(from,
                         QT_TRANSLATE_NOOP("RuleExpression", "This text is not closed by a \"."));
        const QString text = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        return RuleToken{TokenKind::Text, from, 0, text, {}};
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::expected<std::vector<RuleToken>, ExpressionFault> tokensOf(const QString &expression)
{
    return Lexer(expression).read();
}

} // namespace zs
