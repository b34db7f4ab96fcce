// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_number.h"

#include <limits>

namespace zs {

namespace {

// any product of two such numbers fits 127 bits
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr qsizetype kMostDigits = 12; ///< before the point, of a number that is read

} // namespace

std::optional<RuleNumber> RuleNumber::checked(Wide millionths)
{
    if (millionths > kMost || millionths < -static_cast<Wide>(kMost))
        return {};
    return RuleNumber(static_cast<std::int64_t>(millionths));
}

std::optional<RuleNumber> RuleNumber::of(std::int64_t whole)
{
    return checked(static_cast<Wide>(whole) * kOne);
}

std::optional<RuleNumber> RuleNumber::ofHundredths(std::int64_t hundredths)
{
    return checked(static_cast<Wide>(hundredths) * (kOne / 100));
}

std::optional<RuleNumber> RuleNumber::quotient(Wide dividend, Wide divisor)
{
    if (divisor < 0) {
        dividend = -dividend;
        divisor = -divisor;
    }
    const Wide half = divisor / 2;
    return checked((dividend < 0 ? dividend - half : dividend + half) / divisor);
}

std::optional<RuleNumber> RuleNumber::fromText(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView before = point < 0 ? text : text.first(point);
    const QStringView behind = point < 0 ? QStringView() : text.sliced(point + 1);
    if (before.isEmpty() || before.size() > kMostDigits || behind.size() > kDigits
        || (point >= 0 && behind.isEmpty()))
        return {};
    std::int64_t millionths = 0;
    const auto take = [&millionths](QChar c) {
        if (c < u'0' || c > u'9')
            return false;
        millionths = 10 * millionths + (c.unicode() - u'0');
        return true;
    };
    for (const QChar c : before) {
        if (!take(c))
            return {};
    }
    for (qsizetype i = 0; i < kDigits; ++i) {
        if (!take(i < behind.size() ? behind[i] : QChar(u'0')))
            return {};
    }
    return RuleNumber(millionths);
}

std::optional<RuleNumber> RuleNumber::plus(RuleNumber other) const
{
    return checked(static_cast<Wide>(m_millionths) + other.m_millionths);
}

std::optional<RuleNumber> RuleNumber::minus(RuleNumber other) const
{
    return checked(static_cast<Wide>(m_millionths) - other.m_millionths);
}

std::optional<RuleNumber> RuleNumber::times(RuleNumber other) const
{
    return quotient(static_cast<Wide>(m_millionths) * other.m_millionths, kOne);
}

std::optional<RuleNumber> RuleNumber::over(RuleNumber other) const
{
    if (other.m_millionths == 0)
        return {};
    return quotient(static_cast<Wide>(m_millionths) * kOne, other.m_millionths);
}

QString RuleNumber::text() const
{
    const bool negative = m_millionths < 0;
    const auto size = static_cast<std::uint64_t>(negative ? -m_millionths : m_millionths);
    QString digits = QString::number(size).rightJustified(kDigits + 1, u'0');
    digits.insert(digits.size() - kDigits, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return negative ? u'-' + digits : digits;
}

double RuleNumber::toDouble() const
{
    return static_cast<double>(m_millionths) / static_cast<double>(kOne);
}

} // namespace zs
