// SPDX-License-Identifier: GPL-3.0-or-later
// Secrecy labels: level, term and need to know together (保守国家秘密法 art. 14, 19, 20, 21), who
// may read under them, and where marked content may not go.
#pragma once

#include "access/unit_tree.h"
#include "base/bilingual.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/project.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace zs {

/// For how long a secret is kept (保密期限).
struct SecrecyTerm {
    int years = 0;
    int months = 0;
    bool longTerm = false; ///< 长期
    [[nodiscard]] bool isSet() const { return years > 0 || months > 0 || longTerm; }
    bool operator==(const SecrecyTerm &) const = default;
};

/// What stands on a document or project (国家秘密标志).
struct SecrecyLabel {
    Classification level = Classification::Open;
    SecrecyTerm term;
    QDate from; ///< the term counts from here
    bool operator==(const SecrecyLabel &) const = default;
};

/// Who needs to know (知悉范围): persons by name, or units with all below them.
struct NeedToKnow {
    std::vector<PersonId> persons;
    std::vector<OrgUnitId> units;
    [[nodiscard]] bool isEmpty() const { return persons.empty() && units.empty(); }
    bool operator==(const NeedToKnow &) const = default;
};

/// What a person may be trusted with (涉密人员), for a time.
struct Clearance {
    Classification level = Classification::Internal;
    QDate from;
    QDate to; ///< last day; invalid = open
    /// Outside its time nothing above Internal.
    [[nodiscard]] Classification at(QDate day) const;
};

[[nodiscard]] constexpr bool isStateSecret(Classification level)
{
    return level >= Classification::Secret;
}

/// The mark as it is printed: "机密★20年", "秘密★6个月", "绝密★长期", "内部"; the same in every
/// language; empty for Open.
[[nodiscard]] QString markText(const SecrecyLabel &label);
/// Reads what markText() writes; nothing for any other text.
[[nodiscard]] std::optional<SecrecyLabel> markFromText(QStringView text);
/// The last day of the term; invalid when the term is long or not set.
[[nodiscard]] QDate lastDayOf(const SecrecyLabel &label);

/// A figure of the law for one level.
struct TermLimit {
    Classification level = Classification::Secret;
    int years = 0;
};
/// So many items of one level together call for a look at the next (汇聚).
struct AggregationRule {
    Classification of = Classification::Internal;
    int count = 0; ///< this many or more
    Classification suggest = Classification::Secret;
};
/// The figures, from resources/access/labels.json.
struct LabelRules {
    std::vector<TermLimit> limits;
    Bilingual limitArticle;
    std::vector<AggregationRule> aggregation;
    Bilingual aggregationArticle;
};
[[nodiscard]] Result<LabelRules> parseLabelRules(const QByteArray &json);
[[nodiscard]] const LabelRules &shippedLabelRules();

/// What is wrong with a label, in sentences that name the article; empty when it is in order: a
/// secret has a term no longer than allowed, a day it counts from and a circle that needs to know;
/// what is not a secret has no term.
[[nodiscard]] QStringList labelFaults(const SecrecyLabel &label,
                                      const NeedToKnow &known,
                                      const LabelRules &rules = shippedLabelRules());

/// Marked content that is to be put, copied or linked into another document.
struct Marked {
    Classification level = Classification::Open;
    NeedToKnow known;
};
/// Forbidden with the reason when content would come under a lower level, or before people who need
/// not know it (no write-down).
[[nodiscard]] Result<> mayFlow(const Marked &from, const Marked &into, const UnitTree &units);

struct AggregationAlarm {
    AggregationRule rule;
    int found = 0;
    QString article;
    [[nodiscard]] QString text() const;
};
/// What lies together in one collection, export or package.
[[nodiscard]] std::vector<AggregationAlarm>
aggregationAlarms(std::span<const Classification> together,
                  const LabelRules &rules = shippedLabelRules());

} // namespace zs
