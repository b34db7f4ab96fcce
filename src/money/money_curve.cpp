// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/money_curve.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace zs {

namespace {

void add(Money &sum, Money more)
{
    sum = plus(sum, more).value_or(sum);
}

using Months = std::map<QDate, CurvePoint>;

QDate firstDay(std::int64_t year, std::int64_t month)
{
    return {static_cast<int>(year), static_cast<int>(month), 1};
}

void addPlanned(Months &months, std::span<const InvestmentFigure> figures)
{
    QSet<std::pair<ProjectId, std::int64_t>> byMonth;
    for (const InvestmentFigure &figure : figures) {
        if (figure.month > 0 && figure.planned.fen > 0)
            byMonth.insert({figure.project, figure.year});
    }
    for (const InvestmentFigure &figure : figures) {
        if (figure.month > 0) {
            CurvePoint &point = months[firstDay(figure.year, figure.month)];
            add(point.planned, figure.planned);
            add(point.done, figure.done);
            continue;
        }
        if (byMonth.contains({figure.project, figure.year}))
            continue;
        const Money each{figure.planned.fen / kMonths};
        for (int month = 1; month <= kMonths; ++month) {
            const Money odd{month == kMonths ? figure.planned.fen % kMonths : 0};
            add(months[firstDay(figure.year, month)].planned, Money{each.fen + odd.fen});
        }
    }
}

void addLedger(Months &months, const CurveBasis &basis)
{
    QHash<VoucherId, const Voucher *> byId;
    for (const Voucher &voucher : basis.vouchers)
        byId.insert(voucher.id, &voucher);
    for (const VoucherLine &line : basis.lines) {
        const Voucher *voucher = byId.value(line.voucher);
        if (!voucher || !voucher->postedOn.isValid() || !line.project.isValid())
            continue;
        CurvePoint &point = months[firstDay(voucher->postedOn.year(), voucher->postedOn.month())];
        add(point.allotted, line.amount); // commitments and payments stay within it
        if (line.account == LedgerAccount::Paid)
            add(point.paid, line.amount);
    }
}

} // namespace

std::vector<CurvePoint> moneyCurve(const CurveBasis &basis)
{
    Months months;
    addPlanned(months, basis.figures);
    addLedger(months, basis);
    if (months.empty())
        return {};
    std::vector<CurvePoint> curve;
    CurvePoint sum;
    const QDate last = months.rbegin()->first;
    for (QDate month = months.begin()->first; month <= last; month = month.addMonths(1)) {
        if (const auto at = months.find(month); at != months.end()) {
            add(sum.planned, at->second.planned);
            add(sum.done, at->second.done);
            add(sum.allotted, at->second.allotted);
            add(sum.paid, at->second.paid);
        }
        sum.month = month;
        curve.push_back(sum);
    }
    return curve;
}

} // namespace zs
