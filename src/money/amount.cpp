// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Amounts {
    Q_DECLARE_TR_FUNCTIONS(Amount)
};

constexpr std::int64_t kFenPerYuan = 100;
constexpr Money kSuspiciouslySmall = Money::yuan(1'000);
constexpr Money kSuspiciouslyLarge = Money::yuan(100'000'000'000);

std::unexpected<Error> tooMuch()
{
    return fail(
        ErrorCode::Invalid,
        Amounts::tr("More than 1,000,000,000,000 yuan (1 万亿元) is no amount of a project: "
                    "check the unit."));
}

std::unexpected<Error> noNumber()
{
    return fail(ErrorCode::Invalid,
                Amounts::tr("This is not an amount: digits, with a decimal point where needed."));
}

/// The digits of a typed number without what separates thousands; full-width forms are taken.
QString plainDigits(QStringView text)
{
    QString plain;
    for (QChar c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
        if (c != u',' && c != u'，' && !c.isSpace())
            plain += c;
    }
    return plain;
}

struct Digits {
    QString whole;
    QString fraction;
};

std::optional<Digits> digitsOf(const QString &plain)
{
    const auto point = plain.indexOf(u'.');
    Digits digits{point < 0 ? plain : plain.left(point),
                  point < 0 ? QString() : plain.sliced(point + 1)};
    const auto allDigits = [](const QString &part) {
        return std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if ((digits.whole.isEmpty() && digits.fraction.isEmpty()) || !allDigits(digits.whole)
        || !allDigits(digits.fraction) || (point >= 0 && digits.fraction.isEmpty()))
        return {};
    while (digits.fraction.endsWith(u'0'))
        digits.fraction.chop(1);
    while (digits.whole.startsWith(u'0'))
        digits.whole.remove(0, 1);
    return digits;
}

} // namespace

QString amountUnitText(AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::Yuan:
        return Amounts::tr("yuan");
    case AmountUnit::TenThousand:
        return Amounts::tr("ten thousand yuan");
    case AmountUnit::HundredMillion:
        break;
    }
    return Amounts::tr("hundred million yuan");
}

std::int64_t yuanIn(AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::Yuan:
        return 1;
    case AmountUnit::TenThousand:
        return 10'000;
    case AmountUnit::HundredMillion:
        break;
    }
    return 100'000'000;
}

Result<Money> typedAmount(QStringView text, AmountUnit unit)
{
    const QString plain = plainDigits(text);
    if (plain.isEmpty())
        return fail(ErrorCode::Invalid, Amounts::tr("Enter the amount."));
    if (plain.startsWith(u'-') || plain.startsWith(QChar(0x2212)))
        return fail(ErrorCode::Invalid, Amounts::tr("An amount is not below nothing."));
    const auto digits = digitsOf(plain);
    if (!digits)
        return noNumber();
    constexpr qsizetype kMostDigits = 15; ///< of kLargestAmount in 分
    if (digits->whole.size() > kMostDigits)
        return tooMuch();
    const std::int64_t fenPerUnit = yuanIn(unit) * kFenPerYuan;
    std::int64_t fen = 0;
    if (__builtin_mul_overflow(digits->whole.toLongLong(), fenPerUnit, &fen))
        return tooMuch();
    std::int64_t scale = fenPerUnit;
    for (const QChar digit : digits->fraction) {
        scale = scale % 10 == 0 ? scale / 10 : 0;
        if (scale == 0)
            return fail(ErrorCode::Invalid, Amounts::tr("Nothing is smaller than 0.01 yuan."));
        fen += scale * digit.digitValue();
    }
    if (fen > kLargestAmount.fen)
        return tooMuch();
    return Money{fen};
}

Result<> plausible(Money amount)
{
    if (amount.fen <= 0)
        return fail(ErrorCode::Invalid, Amounts::tr("The amount must be more than nothing."));
    if (amount > kLargestAmount)
        return tooMuch();
    return {};
}

QString doubtAbout(Money amount)
{
    if (amount.fen > 0 && amount < kSuspiciouslySmall)
        return Amounts::tr("Less than 1,000 yuan: is the unit right?");
    if (amount >= kSuspiciouslyLarge)
        return Amounts::tr("100,000,000,000 yuan (1000 亿元) or more: is the unit right?");
    return {};
}

std::optional<Money> plus(Money a, Money b)
{
    Money sum;
    if (__builtin_add_overflow(a.fen, b.fen, &sum.fen))
        return {};
    return sum;
}

Result<Money> sumOf(std::span<const Money> amounts)
{
    Money sum;
    for (const Money amount : amounts) {
        const auto next = plus(sum, amount);
        if (!next)
            return fail(ErrorCode::Invalid, Amounts::tr("The sum is too large to be counted."));
        sum = *next;
    }
    return sum;
}

double shareOf(Money part, Money whole)
{
    return whole.fen == 0 ? 0 : static_cast<double>(part.fen) / static_cast<double>(whole.fen);
}

QString amountText(Money amount)
{
    constexpr std::int64_t kFenPerHundredMillion = 10'000'000'000;
    if (amount.fen >= kFenPerHundredMillion || amount.fen <= -kFenPerHundredMillion) {
        // two decimals of 亿元 are what inTenThousandYuan() shows of a ten-thousandth
        return Amounts::tr("%1 hundred million yuan")
            .arg(inTenThousandYuan(Money{amount.fen / 10'000}));
    }
    return Amounts::tr("%1 ten thousand yuan").arg(inTenThousandYuan(amount));
}

} // namespace zs
