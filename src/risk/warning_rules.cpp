// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/warning_rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

using Key = std::tuple<ProjectId, TaskId, QString>;

template <class Row>
Key keyOf(const Row &row)
{
    return {row.project, row.task, row.rule};
}

bool isOfModel(QStringView rule)
{
    return rule.startsWith("model."_L1);
}

using SignMap = std::map<Key, const RiskSign *>;

SignMap mapOf(const std::vector<RiskSign> &signs)
{
    SignMap map;
    for (const RiskSign &sign : signs)
        map.emplace(keyOf(sign), &sign);
    return map;
}

/// Tells whether what a warning was raised for has ended.
class Endings {
public:
    Endings(const RiskSigns &signs, const WarningPolicy &policy)
        : m_signs(signs)
        , m_policy(policy)
        , m_hits(mapOf(signs.hits))
        , m_scores(mapOf(signs.scores))
    {}
    [[nodiscard]] bool hasEnded(const RiskWarning &row) const
    {
        if (!m_signs.looked.contains(row.project)
            || m_signs.unknown.contains({row.project, row.rule}))
            return false;
        if (!isOfModel(row.rule))
            return !m_hits.contains(keyOf(row));
        const auto score = m_scores.find(keyOf(row));
        return score == m_scores.end()
               || score->second->probability
                      < m_policy.thresholdOf(score->second->unit) - m_policy.hysteresis;
    }

private:
    const RiskSigns &m_signs;
    const WarningPolicy &m_policy;
    SignMap m_hits;
    SignMap m_scores;
};

} // namespace

double WarningPolicy::thresholdOf(OrgUnitId unit) const
{
    const auto own = std::ranges::find(ofUnits, unit, &std::pair<OrgUnitId, double>::first);
    return own == ofUnits.end() ? threshold : own->second;
}

bool WarningPolicy::isQuiet(WallTime now, const WorkCalendar &office) const
{
    if (quietOnDaysOff && !office.isWorkingDay(now.date()))
        return true;
    const Minutes at = now.timeOfDay();
    if (quietFrom <= quietTo)
        return at >= quietFrom && at < quietTo;
    return at >= quietFrom || at < quietTo; // over midnight
}

QString modelRule(RiskTarget target)
{
    switch (target) {
    case RiskTarget::FinishLate:
        return u"model.finish-late"_s;
    case RiskTarget::CostOver:
        return u"model.cost-over"_s;
    case RiskTarget::MilestoneLate:
        break;
    }
    return u"model.milestone-late"_s;
}

QString filledIn(const QString &text, const QJsonObject &values)
{
    QString filled;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = text.sliced(open + 1, close - open - 1);
        filled += QStringView(text).sliced(at, open - at);
        const QJsonValue value = values.value(name);
        filled += value.isUndefined() ? u'{' + name + u'}' : value.toVariant().toString();
        at = close + 1;
    }
    return filled + QStringView(text).sliced(at);
}

int workdaysAfter(const WorkCalendar &office, QDate from, QDate to)
{
    constexpr int kMostDays = 20'000; ///< half a century
    int days = 0;
    for (int i = 0; from.isValid() && from < to && i < kMostDays; ++i) {
        from = from.addDays(1);
        days += office.isWorkingDay(from) ? 1 : 0;
    }
    return days;
}

WarningChanges judgeWarnings(std::span<const RiskWarning> open,
                             const RiskSigns &signs,
                             WallTime now,
                             const WarningPolicy &policy,
                             const WorkCalendar &office)
{
    WarningChanges changes;
    const bool quiet = policy.isQuiet(now, office);
    const Endings endings(signs, policy);
    std::set<Key> known;
    for (const RiskWarning &row : open) {
        if (row.state == WarningState::Closed)
            continue;
        if (endings.hasEnded(row)) {
            changes.close.push_back(row.id);
            continue;
        }
        known.insert(keyOf(row));
        if (row.state == WarningState::Open && !quiet
            && workdaysAfter(office, row.raisedAt.date(), now.date()) >= policy.escalateAfter)
            changes.escalate.push_back(row.id);
    }
    const auto take = [&](const RiskSign &sign) {
        if (!known.insert(keyOf(sign)).second)
            return;
        if (quiet)
            ++changes.waiting;
        else
            changes.raise.push_back(sign);
    };
    for (const RiskSign &sign : signs.hits)
        take(sign);
    for (const RiskSign &sign : signs.scores) {
        if (sign.probability > policy.thresholdOf(sign.unit))
            take(sign);
    }
    return changes;
}

} // namespace zs
