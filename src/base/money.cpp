// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

namespace zs {

namespace {

/// `hundredths` as a number with two decimals and thousands separated.
QString withTwoDecimals(std::int64_t hundredths)
{
    const bool negative = hundredths < 0;
    const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(hundredths)
                                        : static_cast<std::uint64_t>(hundredths);
    QString whole = QString::number(size / 100);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, u',');
    const QString cents = QStringLiteral("%1").arg(size % 100, 2, 10, QLatin1Char('0'));
    return (negative ? QStringLiteral("-") : QString()) + whole + u'.' + cents;
}

} // namespace

QString inTenThousandYuan(Money amount)
{
    constexpr std::int64_t kFenPerUnit = 10'000; // 1/100 of 万元 is 10,000 分
    const std::int64_t half = amount.fen < 0 ? -kFenPerUnit / 2 : kFenPerUnit / 2;
    return withTwoDecimals((amount.fen / kFenPerUnit)
                           + (amount.fen % kFenPerUnit + half) / kFenPerUnit);
}

QString inYuan(Money amount)
{
    return withTwoDecimals(amount.fen);
}

} // namespace zs
