// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of collective decisions (集体决策: 三重一大, 重大行政决策) as data: what must come
// before a meeting, which papers and clocks stand before it, quorum and how it decides.
#pragma once

#include "approval/form_values.h"

namespace zs {

/// Where a figure comes from; shown beside every refusal that rests on it.
struct RuleSource {
    QString article; ///< 重大行政决策程序暂行条例 第15条
    QString mark;    ///< V the text was read, P in part, K set by the unit: to be checked
    bool operator==(const RuleSource &) const = default;
};

/// 三重一大: 重大决策, 重要人事任免, 重大项目安排, 大额资金使用; and 重大行政决策.
struct MatterRule {
    QString key; ///< "budgetChange"; named by Collective nodes
    QString category;
    QString name;
    QString procedure;               ///< key of the procedure that it follows
    QString amountField;             ///< form field; empty = always
    std::optional<Money> fromAmount; ///< from this amount on (included)
    std::vector<QString> processes;  ///< whose cases are of this matter
    RuleSource source;
    bool operator==(const MatterRule &) const = default;
};

struct PacketItem {
    QString key;
    QString name;
    bool required = true; ///< else only where it applies
    RuleSource source;
    bool operator==(const PacketItem &) const = default;
};

/// A minimum time between two dates (从一日到另一日的最短期限).
struct ClockRule {
    QString key;
    QString name;
    int days = 0;
    bool working = false;    ///< working days, else calendar days; the first day does not count
    bool required = true;    ///< else only where it applies (no hearing, no clock)
    bool mayShorten = false; ///< with a reason on record
    RuleSource source;
    bool operator==(const ClockRule &) const = default;
};

/// A share, in whole numbers: "more than a half of" or "at least two thirds of".
struct ShareRule {
    int numerator = 1;
    int denominator = 2;
    bool strict = false; ///< more than, else at least
    [[nodiscard]] bool reached(int count, int of) const
    {
        const auto have = std::int64_t{count} * denominator;
        const auto need = std::int64_t{of} * numerator;
        return of > 0 && (strict ? have > need : have >= need);
    }
    bool operator==(const ShareRule &) const = default;
};

enum class DecidedBy {
    Vote,  ///< the votes decide
    Chief, ///< 行政首长 decides after all have spoken; reasons when against the majority
};

struct ProcedureRule {
    QString key;
    QString name;
    std::vector<PacketItem> packet;
    std::vector<ClockRule> clocks;
    ShareRule quorum; ///< of all members, present and not avoiding
    RuleSource quorumSource;
    ShareRule pass; ///< of the members who may vote on the topic (应到有表决权)
    RuleSource passSource;
    DecidedBy decidedBy = DecidedBy::Vote;
    bool chiefLast = true; ///< 末位表态
    RuleSource chiefSource;
    bool operator==(const ProcedureRule &) const = default;
};

struct MeetingRules {
    std::vector<MatterRule> matters;
    std::vector<ProcedureRule> procedures;
    bool operator==(const MeetingRules &) const = default;

    [[nodiscard]] const MatterRule *matter(QStringView key) const;
    [[nodiscard]] const ProcedureRule *procedure(QStringView key) const;
};

/// The format of resources/processes/collective.json; Invalid names line and column.
[[nodiscard]] Result<MeetingRules> readMeetingRules(const QByteArray &json);
/// Those of resources/processes.
[[nodiscard]] Result<MeetingRules> shippedMeetingRules();
/// A site's own matters over these: {"format": 1, "matters": [...]} as in collective.json, one of
/// the same key takes the place of the one that is there. Invalid names line and column, and for a
/// matter that the law itself demands (mark V): no site sets it otherwise.
[[nodiscard]] Result<MeetingRules> withSiteMatters(const MeetingRules &rules,
                                                   const QByteArray &json);
/// What differs in their matters, one sentence each.
[[nodiscard]] QStringList matterDifferences(const MeetingRules &before, const MeetingRules &after);
/// Whether a matter with this form must come before a meeting. Invalid when its amount is not
/// filled in; NotFound for an unknown matter.
[[nodiscard]] Result<bool>
mustGoToMeeting(const MeetingRules &rules, QStringView matter, const FormValues &form);

} // namespace zs
