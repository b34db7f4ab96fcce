// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of a table become numbers. Learnt from the training part alone: which words are
// frequent there, which columns say anything at all.
#pragma once

#include "risk/boosting.h"
#include "risk/risk_cases.h"

#include <QJsonObject>

namespace zs {

enum class CaseFeatureKind {
    Number, ///< as it stands
    Days,   ///< a date: days from the day of the prediction to it
    Is,     ///< 1 where the cell is `value`
    Has,    ///< 1 where `value` is among the words of the cell
};

struct CaseFeature {
    QString column;
    CaseFeatureKind kind = CaseFeatureKind::Number;
    QString value;

    /// "column", "column = value": for people.
    [[nodiscard]] QString text() const;
    bool operator==(const CaseFeature &) const = default;
};

class FeaturePlan {
public:
    /// From the cases at `which`; columns that are constant there are left out and named.
    [[nodiscard]] static FeaturePlan learn(const RiskTable &table,
                                           const RiskCases &cases,
                                           std::span<const std::size_t> which,
                                           const RiskRoles &roles);
    /// Invalid, with its name, when a column is missing or of another kind.
    [[nodiscard]] Result<FeatureMatrix>
    apply(const RiskTable &table, const RiskCases &cases, std::span<const std::size_t> which) const;

    [[nodiscard]] const std::vector<CaseFeature> &features() const { return m_features; }
    [[nodiscard]] const QStringList &constantColumns() const { return m_constant; }
    /// What the table must be read as.
    [[nodiscard]] RiskColumnKinds kinds() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<FeaturePlan> fromJson(const QJsonObject &object);

private:
    void learnWords(const RiskColumn &column,
                    const RiskCases &cases,
                    std::span<const std::size_t> which);

    std::vector<CaseFeature> m_features;
    QStringList m_constant;
};

/// The words of a text: letters and digits in lower case, of Chinese every two characters that
/// stand together. Each once.
[[nodiscard]] QStringList featureWords(QStringView text);

} // namespace zs
