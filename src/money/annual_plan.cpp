// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/annual_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AnnualPlan)
};

void add(Money &sum, Money more)
{
    sum = plus(sum, more).value_or(sum);
}

std::vector<SourceAmount> listed(const std::map<FundSource, Money> &sums)
{
    std::vector<SourceAmount> all;
    for (const auto &[source, amount] : sums)
        all.push_back({source, amount});
    return all;
}

void take(AnnualRow &row, const InvestmentFigure &figure, std::map<FundSource, Money> &sources)
{
    if (figure.month >= 1 && figure.month <= kMonths) {
        MonthFigures &month = row.months[static_cast<std::size_t>(figure.month - 1)];
        add(month.planned, figure.planned);
        add(month.done, figure.done);
        return;
    }
    add(sources[figure.source], figure.planned);
    add(row.amount, figure.planned);
    if (row.content.isEmpty())
        row.content = figure.content;
}

} // namespace

Money AnnualRow::monthsPlanned() const
{
    Money sum;
    for (const MonthFigures &month : months)
        add(sum, month.planned);
    return sum;
}

Money AnnualRow::done() const
{
    Money sum;
    for (const MonthFigures &month : months)
        add(sum, month.done);
    return sum;
}

std::optional<AnnualRow> annualRow(const Project &project,
                                   const Ladder &ladder,
                                   std::span<const InvestmentFigure> figures,
                                   std::int64_t year)
{
    AnnualRow row;
    row.project = project.id;
    row.code = project.code;
    row.name = project.name;
    row.scope = project.scope;
    row.start = project.plannedStart;
    row.finish = project.plannedFinish;
    const RungStanding &approved = ladder.at(MoneyRung::ApprovedEstimate);
    const RungStanding &estimate = ladder.at(MoneyRung::Estimate);
    // what came in with a project before its figures were entered counts as an amount, not as an
    // approval
    const Money budget = approved.isKnown() ? approved.amount : project.budget;
    row.totalFrom = budget.fen > 0 ? MoneyRung::ApprovedEstimate : MoneyRung::Estimate;
    row.total = budget.fen > 0 ? budget : estimate.isKnown() ? estimate.amount : project.estimate;
    row.afterApproval = approved.approved || estimate.approved;
    std::map<FundSource, Money> sources;
    bool any = false;
    for (const InvestmentFigure &figure : figures) {
        if (figure.project != project.id)
            continue;
        if (figure.year < year && figure.month == 0)
            add(row.earlier, figure.planned);
        if (figure.year != year)
            continue;
        any = true;
        take(row, figure, sources);
    }
    if (!any)
        return {};
    row.sources = listed(sources);
    return row;
}

std::vector<SourceAmount> sumsBySource(std::span<const AnnualRow> rows)
{
    std::map<FundSource, Money> sums;
    for (const AnnualRow &row : rows) {
        for (const SourceAmount &part : row.sources)
            add(sums[part.source], part.amount);
    }
    return listed(sums);
}

std::array<MonthFigures, kMonths> sumsByMonth(std::span<const AnnualRow> rows)
{
    std::array<MonthFigures, kMonths> sums{};
    for (const AnnualRow &row : rows) {
        for (std::size_t i = 0; i < sums.size(); ++i) {
            add(sums[i].planned, row.months[i].planned);
            add(sums[i].done, row.months[i].done);
        }
    }
    return sums;
}

std::vector<FieldFault> faultsOf(const AnnualEntry &entry)
{
    std::vector<FieldFault> faults;
    if (const auto fits = plausible(entry.amount); !fits)
        faults.push_back({u"amount"_s, fits.error().message});
    Money sum;
    for (const SourceAmount &part : entry.sources) {
        if (part.amount.fen < 0 || part.amount > kLargestAmount)
            faults.push_back(
                {u"sources"_s, Words::tr("An amount of a source is below nothing or too large.")});
        add(sum, part.amount);
    }
    if (sum != entry.amount)
        faults.push_back({u"sources"_s,
                          Words::tr("The sources add up to %1 yuan, the amount of the year is %2 "
                                    "yuan.")
                              .arg(inYuan(sum), inYuan(entry.amount))});
    if (entry.content.trimmed().isEmpty())
        faults.push_back({u"content"_s, Words::tr("Say what is built this year.")});
    return faults;
}

} // namespace zs
