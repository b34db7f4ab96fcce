// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as data: what the law and the site ask of projects, with the article and how far it was
// checked. No figure of theirs stands in code.
#pragma once

#include "base/bilingual.h"
#include "base/json_text.h"
#include "rules/rule_expression.h"

#include <QDate>

#include <memory>
#include <optional>

namespace zs {

/// What follows when a rule fires: 提示, 报告义务, 预警, 禁止.
enum class RuleSeverity { Note, Duty, Warning, Stop };

/// How far a rule was compared with its source: "V" the text was read, "P" in part or second-hand,
/// "K" from general knowledge only.
enum class RuleMark { Verified, Partly, Unchecked };

/// What rules are about, and the facts they may speak of then.
struct RuleSubject {
    const char *key = nullptr;   ///< "project", "contract", "payment", ...
    const char *label = nullptr; ///< English, to translate in context "RuleSubject"
    FactCatalog facts;
};

/// A rule (规则): fires where its condition holds.
struct Rule {
    QString id; ///< "investment.budget-over-estimate": unique in a pack, stable over versions
    QString subject;
    Bilingual name;
    Bilingual document; ///< where it is written
    Bilingual article;
    RuleMark mark = RuleMark::Unchecked;
    QDate from; ///< first day in force
    QDate to;   ///< last day in force; invalid = still
    std::vector<RuleParameter> parameters;
    std::vector<Bilingual> parameterNames; ///< beside them
    std::optional<RuleExpression> applies; ///< nothing = always
    RuleExpression condition;
    RuleSeverity severity = RuleSeverity::Note;
    Bilingual text; ///< what to say; {fact} and {parameter} stand for their values

    [[nodiscard]] bool inForce(QDate day) const;
};

/// Rules that come together (规则包): from one issuer, of one date.
struct RulePack {
    QString key;
    Bilingual name;
    QString issuer;
    int version = 0;
    QDate date;
    std::vector<Rule> rules;

    [[nodiscard]] const Rule *find(QStringView id) const;
};

/// The format is described in rules/FORMAT.md. All faults are found at once; a pack with one is no
/// pack.
[[nodiscard]] std::expected<RulePack, std::vector<TextFault>>
readRulePack(const QByteArray &json, std::span<const RuleSubject> subjects);

/// Of packs with rules of the same name the later one's holds: shipped, then loaded, then the
/// site's own. A pack of the same key takes the place of the one before as a whole.
class RuleBook {
public:
    void add(RulePack pack);
    /// The pack of that key that holds; null when there is none.
    [[nodiscard]] const RulePack *pack(QStringView key) const;

    struct Entry {
        const Rule *rule = nullptr;
        const RulePack *pack = nullptr;
        const Rule *overridden = nullptr; ///< of the pack before, where there is one
    };
    /// In the order of the packs and their rules.
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] std::optional<Entry> find(QStringView id) const;
    [[nodiscard]] const std::vector<std::shared_ptr<const RulePack>> &packs() const
    {
        return m_packs;
    }

private:
    [[nodiscard]] const Rule *replaced(QStringView id) const;

    std::vector<std::shared_ptr<const RulePack>> m_packs;
    std::vector<std::shared_ptr<const RulePack>> m_replaced; ///< by one of their own key
};

/// What is other in `after`, in words, rule by rule; empty when nothing is.
struct RuleDifference {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString id;
    QString name;
    QStringList what; ///< Changed: "limit: 10% -> 12%", translated
};
[[nodiscard]] std::vector<RuleDifference> difference(const RulePack &before, const RulePack &after);

[[nodiscard]] QString severityText(RuleSeverity severity);
[[nodiscard]] QString markText(RuleMark mark);

} // namespace zs
