// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/splits.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Keeps sums of hostile texts inside 64 bits.
constexpr Minutes kLongest = 1'000'000'000;

} // namespace

Result<std::vector<Split>> splitsFromText(QStringView text)
{
    std::vector<Split> splits;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype plus = part.indexOf(u'+');
        bool afterRead = false;
        bool gapRead = false;
        const Split split{plus < 0 ? 0 : part.first(plus).toLongLong(&afterRead),
                          plus < 0 ? 0 : part.sliced(plus + 1).toLongLong(&gapRead)};
        const auto fits = [](Minutes m) { return m > 0 && m <= kLongest; };
        if (!afterRead || !gapRead || !fits(split.after) || !fits(split.gap)
            || (!splits.empty() && splits.back().after >= split.after))
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate(
                            "Splits",
                            "The interruption “%1” cannot be read; minutes of work and minutes of "
                            "rest such as 480+960 are expected, in rising order.")
                            .arg(part));
        splits.push_back(split);
    }
    return splits;
}

QString splitsText(std::vector<Split> splits)
{
    std::ranges::sort(splits);
    QStringList parts;
    for (std::size_t i = 0; i < splits.size();) {
        Split whole = splits[i];
        for (++i; i < splits.size() && splits[i].after == whole.after; ++i)
            whole.gap += splits[i].gap;
        if (whole.after > 0 && whole.gap > 0)
            parts << u"%1+%2"_s.arg(whole.after).arg(whole.gap);
    }
    return parts.join(u';');
}

Minutes restBefore(const std::vector<Split> &splits, Minutes done, Minutes duration)
{
    Minutes rest = 0;
    for (const Split &split : splits) {
        if (split.after < duration && split.after < done)
            rest += split.gap;
    }
    return rest;
}

} // namespace zs
