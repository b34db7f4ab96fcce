// SPDX-License-Identifier: GPL-3.0-or-later
// A column by which past cases are put into classes.
#pragma once

#include "risk/risk_cases.h"

#include <QJsonObject>

namespace zs {

/// One way to class a case: by the text or the whole number of a column, by which of several
/// columns "name=value" is 1, or by the range that a number lies in.
class ClassColumn {
public:
    /// All that the columns of the table offer; those with ranges are marked.
    [[nodiscard]] static std::vector<ClassColumn> offered(const RiskTable &table,
                                                          const RiskCases &cases,
                                                          std::span<const std::size_t> which,
                                                          const RiskRoles &roles);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isRanges() const { return m_kind == Kind::Ranges; }
    /// The class of a row as text, which tells itself apart from other classes of this column.
    [[nodiscard]] Result<QString> classOf(const RiskTable &table, std::size_t row) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ClassColumn> fromJson(const QJsonObject &object);

    [[nodiscard]] QStringList columns() const { return m_columns; }
    [[nodiscard]] bool isWords() const { return m_kind == Kind::Text; }

private:
    enum class Kind { Text, Flags, Ranges };

    QString m_name;
    Kind m_kind = Kind::Text;
    QStringList m_columns;        ///< one, or those of the flags
    std::vector<double> m_ranges; ///< where the next range begins
    friend class ClassColumnOffer;
};

} // namespace zs
