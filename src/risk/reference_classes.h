// SPDX-License-Identifier: GPL-3.0-or-later
// Reference class forecasting: what became of past cases of the same class, each class drawn
// towards the wider one around it, the more the fewer cases it has.
#pragma once

#include "risk/class_column.h"

#include <map>

namespace zs {

/// What a class says of a case.
struct ReferenceRate {
    double probability = 0.0; ///< shrunk
    std::int64_t cases = 0;   ///< of the narrowest class
    std::int64_t late = 0;
    QString name; ///< "phase: design"; empty: all cases
};

class ReferenceClasses {
public:
    /// Chooses at most two columns, the second within the first, by how well their past told what
    /// came later. `weights` may be empty.
    [[nodiscard]] static ReferenceClasses train(const RiskTable &table,
                                                const RiskCases &cases,
                                                std::span<const std::size_t> which,
                                                std::span<const double> weights,
                                                const RiskRoles &roles);
    [[nodiscard]] Result<ReferenceRate> rateOf(const RiskTable &table, std::size_t row) const;
    [[nodiscard]] double baseRate() const { return m_base; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] RiskColumnKinds kinds() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ReferenceClasses> fromJson(const QJsonObject &object);

private:
    void count(const RiskTable &table,
               const RiskCases &cases,
               std::span<const std::size_t> which,
               std::span<const double> weights);

    struct Tally {
        double cases = 0.0; ///< weighted
        double late = 0.0;
        std::int64_t count = 0;
        std::int64_t lateCount = 0;
    };

    std::vector<ClassColumn> m_levels;
    std::map<QString, Tally> m_tallies; ///< by classes, joined
    double m_base = 0.5;
    double m_pull = 20.0; ///< how many cases the wider class counts as
};

} // namespace zs
