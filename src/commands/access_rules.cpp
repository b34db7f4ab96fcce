// SPDX-License-Identifier: GPL-3.0-or-later
// The site's rules about what leaves and what is bound: set by two administrators.
#include "approval/meeting_rules.h"
#include "commands/access_desk.h"
#include "commands/export_rules.h"
#include "commands/meeting_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Access {
    Q_DECLARE_TR_FUNCTIONS(AccessDesk)
};

/// Whether that act may set the key so; values as they are stored.
bool isRuleOf(const QString &act, const AccessDesk::SettingValue &wanted)
{
    const QString &value = wanted.value;
    if (act == "set-meeting-matters"_L1) {
        const auto shipped = shippedMeetingRules();
        return wanted.key == QLatin1StringView(kSiteMatters) && shipped
               && (value.isEmpty() || withSiteMatters(*shipped, value.toUtf8()));
    }
    if (act == "set-approval-binding"_L1)
        return wanted.key == QLatin1StringView(kApprovalBinding)
               && storedBindings(bindingsFrom(value)) == value;
    const bool known = wanted.key == QLatin1StringView(kExportApproval)
                       || wanted.key == QLatin1StringView(kScreenMark)
                       || wanted.key == QLatin1StringView(kPrintMark);
    return known && storedLevel(fromLevel(value, {})) == value;
}

std::unexpected<Error> noRule()
{
    return fail(ErrorCode::Invalid,
                Access::tr("This is no rule about what leaves or what is bound."));
}

} // namespace

Result<> AccessDesk::setRules(const QString &act,
                              const std::vector<SettingValue> &values,
                              const QString &summary)
{
    auto &d = *m_workspace.d;
    ChangeSet set{act, {}, {}};
    QJsonObject content;
    for (const SettingValue &wanted : values) {
        if (!isRuleOf(act, wanted))
            return noRule();
        ChangeSet one = d.settingChange(act, wanted.key, wanted.value);
        std::ranges::move(one.changes, std::back_inserter(set.changes));
        content.insert(wanted.key, wanted.value);
    }
    if (set.isEmpty())
        return {};
    if (auto may = d.authorise(act, {}); !may)
        return may;
    if (m_workspace.governance() == Governance::Founding)
        return commit(std::move(set), summary);
    return propose(act, QJsonDocument(content).toJson(QJsonDocument::Compact), summary);
}

Result<std::vector<EntityChange>> AccessDesk::rulesEffect(const TwoPersonRow &row) const
{
    const QJsonObject content = QJsonDocument::fromJson(row.content).object();
    std::vector<EntityChange> changes;
    for (auto it = content.begin(); it != content.end(); ++it) {
        const SettingValue wanted{it.key(), it.value().toString()};
        if (!isRuleOf(row.act, wanted))
            return noRule();
        ChangeSet one = m_workspace.d->settingChange(row.act, wanted.key, wanted.value);
        std::ranges::move(one.changes, std::back_inserter(changes));
    }
    return changes;
}

Result<QStringList> MeetingDesk::mattersWith(const QByteArray &json) const
{
    const auto present = rules();
    const auto shipped = shippedMeetingRules();
    if (!present)
        return passOn(present);
    if (!shipped)
        return passOn(shipped);
    const auto next = json.isEmpty() ? shipped : withSiteMatters(*shipped, json);
    if (!next)
        return passOn(next);
    return matterDifferences(*present, *next);
}

Result<> MeetingDesk::setSiteMatters(const QByteArray &json)
{
    const QString act = u"set-meeting-matters"_s;
    const auto changes = mattersWith(json);
    if (!changes)
        return passOn(changes);
    if (changes->isEmpty())
        return {};
    const QString words = json.isEmpty() ? Access::tr("Matters for meetings: those of the program.")
                                         : Access::tr("Matters for meetings.");
    return AccessDesk(m_workspace)
        .setRules(act,
                  {{QString::fromLatin1(kSiteMatters), QString::fromUtf8(json)}},
                  words + u' ' + changes->join(u' '));
}

Result<ChangeSet> AccessDesk::packChange(const RulePackRow &row, PackState state) const
{
    auto &d = *m_workspace.d;
    const WallTime now = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d.clock.now()));
    ChangeSet set{u"settle-rule-pack"_s, {}, {}};
    RulePackRow after = row;
    after.state = state;
    after.decidedAt = now;
    if (row.version == 0)
        set.changes.push_back(inserted(after));
    else
        addUpdate(set, row, after);
    if (state != PackState::InForce)
        return set;
    const auto all = d.store->load<RulePackRow>();
    if (!all)
        return passOn(all);
    for (const RulePackRow &other : *all) {
        if (other.id == row.id || other.name != row.name || other.state != PackState::InForce)
            continue;
        RulePackRow retired = other;
        retired.state = PackState::Retired;
        retired.decidedAt = now;
        addUpdate(set, other, retired);
    }
    return set;
}

Result<> AccessDesk::settleRulePack(RulePackRow row, PackState state, const QString &summary)
{
    const QString act = u"settle-rule-pack"_s;
    if (auto may = m_workspace.d->authorise(act, {}); !may)
        return may;
    if (m_workspace.governance() == Governance::Founding) {
        auto set = packChange(row, state);
        if (!set)
            return passOn(set);
        return commit(std::move(*set), summary);
    }
    const QJsonObject json{{"pack"_L1, row.id.value().toString()},
                           {"in"_L1, state == PackState::InForce}};
    std::vector<EntityChange> rows;
    if (row.version == 0) {
        row.state = PackState::Proposed;
        rows.push_back(inserted(row));
    }
    return propose(
        act, QJsonDocument(json).toJson(QJsonDocument::Compact), summary, std::move(rows));
}

} // namespace zs
