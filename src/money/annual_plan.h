// SPDX-License-Identifier: GPL-3.0-or-later
// The annual investment plan (年度投资计划): what a project is to invest in a year, from which
// sources, and what it did, month by month.
#pragma once

#include "money/ladder.h"

#include <array>
#include <span>

namespace zs {

inline constexpr int kMonths = 12;

struct SourceAmount {
    FundSource source = FundSource::Appropriation;
    Money amount;

    bool operator==(const SourceAmount &) const = default;
};

struct MonthFigures {
    Money planned;
    Money done;

    bool operator==(const MonthFigures &) const = default;
};

/// One project's line in the plan of a year, with the fields that the law asks for.
struct AnnualRow {
    ProjectId project;
    QString code;
    QString name;
    QString scope; ///< 建设内容及规模
    QDate start;   ///< 建设工期
    QDate finish;
    Money total; ///< 总投资: the approved budget, else the estimate
    MoneyRung totalFrom = MoneyRung::ApprovedEstimate;
    bool afterApproval = false; ///< a figure with a document stands on either of the two rungs
    std::vector<SourceAmount> sources;
    Money amount;  ///< 年度投资额
    Money earlier; ///< planned in other years before
    QString content;
    std::array<MonthFigures, kMonths> months{};

    [[nodiscard]] Money monthsPlanned() const;
    [[nodiscard]] Money done() const;
    bool operator==(const AnnualRow &) const = default;
};

/// Nothing when the project has no figures for that year. `figures` are of the project, all years.
[[nodiscard]] std::optional<AnnualRow> annualRow(const Project &project,
                                                 const Ladder &ladder,
                                                 std::span<const InvestmentFigure> figures,
                                                 std::int64_t year);

/// Sums by source over a plan, in the order of the sources.
[[nodiscard]] std::vector<SourceAmount> sumsBySource(std::span<const AnnualRow> rows);
/// Sums by month.
[[nodiscard]] std::array<MonthFigures, kMonths> sumsByMonth(std::span<const AnnualRow> rows);

/// What somebody means to enter for a project's year.
struct AnnualEntry {
    ProjectId project;
    std::int64_t year = 0;
    Money amount; ///< what the sources must add up to
    std::vector<SourceAmount> sources;
    QString content;
};

[[nodiscard]] std::vector<FieldFault> faultsOf(const AnnualEntry &entry);

} // namespace zs
