// SPDX-License-Identifier: GPL-3.0-or-later
// Past cases as a table of columns: what a model is learnt from and judged by.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <map>
#include <vector>

namespace zs {

enum class RiskColumnKind { Number, Date, Words };

struct RiskColumn {
    QString name;
    RiskColumnKind kind = RiskColumnKind::Number;
    std::vector<double> numbers;     ///< NaN where empty; of dates: days since 1970-01-01
    std::vector<std::int32_t> codes; ///< of words: places in `values`, -1 where empty
    std::vector<QString> values;     ///< each once, in the order of their first row

    [[nodiscard]] bool isEmptyAt(std::size_t row) const;
    /// The cell as text, for those columns that name a case.
    [[nodiscard]] QString textAt(std::size_t row) const;
};

struct RiskTable {
    std::vector<RiskColumn> columns;
    std::size_t rows = 0;
    std::vector<int> lines;     ///< of each row: where it begins in the file, from 1
    std::size_t duplicates = 0; ///< rows that were there before, cell by cell

    /// Null when there is none.
    [[nodiscard]] const RiskColumn *find(const QString &name) const;
};

/// What a model expects of the columns it knows.
using RiskColumnKinds = std::map<QString, RiskColumnKind>;

/// Comma-separated values (RFC 4180) in UTF-8, the first line the names. A column is of numbers or
/// dates when all of its cells are, or when `kinds` says so; "nan", "NA", "null" are empty cells.
/// `dropDuplicates`: rows that repeat an earlier one are left out. Invalid, with line and column:
/// no rows, lines of another length, doubled names, infinite numbers, a quotation that never ends.
[[nodiscard]] Result<RiskTable>
readRiskTable(QByteArray utf8, const RiskColumnKinds &kinds = {}, bool dropDuplicates = false);

/// Days since 1970-01-01 of "2014-01-08", "2014/1/8", "2014.1.8", "2014年1月8日", each with any
/// time of day behind it; of 20140108 as well when asked for.
[[nodiscard]] std::optional<int> riskDayOf(QByteArrayView text, bool digitsOnly = false);

} // namespace zs
