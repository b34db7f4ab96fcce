// SPDX-License-Identifier: GPL-3.0-or-later
// Cases to learn from or to judge by: rows of a table with an outcome, the day on which they were
// to be predicted and whose they are, in the order of these days.
#pragma once

#include "risk/risk_table.h"

#include <QDate>

#include <span>

namespace zs {

/// Which columns say what; they are no features.
struct RiskRoles {
    QString label; ///< 1 late, 0 not
    QString date;  ///< when the prediction was made
    QString id;    ///< whose case it is: cases with the same id are not independent
    QString known; ///< when the outcome was known; may be empty
    bool operator==(const RiskRoles &) const = default;
};

struct RiskCases {
    std::vector<int> row; ///< in the table
    std::vector<std::uint8_t> late;
    std::vector<int> day;   ///< since 1970-01-01, rising
    std::vector<int> known; ///< since 1970-01-01; `day` where the table does not say
    std::vector<int> group; ///< numbered by id
    int groups = 0;
    std::size_t withoutOutcome = 0; ///< rows that were left out
    bool isKnownTold = false;

    [[nodiscard]] std::size_t size() const { return row.size(); }
    [[nodiscard]] double rate() const;
};

/// Invalid: a column is missing, an outcome is neither 0 nor 1, a date cannot be read or lies after
/// `today`, an id is missing. Rows without an outcome are left out and counted.
[[nodiscard]] Result<RiskCases>
riskCases(const RiskTable &table, const RiskRoles &roles, QDate today);

/// The names of all columns that may be features.
[[nodiscard]] QStringList riskFeatureColumns(const RiskTable &table, const RiskRoles &roles);

/// Invalid when a column among the features can only be known when the outcome is: by its name
/// (actual dates, final amounts, outcomes), or because it alone tells the outcome. `inTime`:
/// columns that this program computed itself, of rows as they stood then.
[[nodiscard]] Result<> refuseLeakage(const RiskTable &table,
                                     const RiskCases &cases,
                                     const RiskRoles &roles,
                                     const QStringList &inTime = {});

/// True for a name that says that the column holds what came out: "actual_finish", "实际竣工日期".
[[nodiscard]] bool namesOutcome(const QString &name);

} // namespace zs
