// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of every act: may this person do it here, now?
#include "commands/workspace_private.h"

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kGovernance = "access.governance"_L1;

/// Settings that only these acts may write: a key, or what it begins with.
struct GuardedSetting {
    QLatin1StringView key;
    QLatin1StringView act;
    QLatin1StringView other; ///< empty = none
};
constexpr std::array kGuarded{
    GuardedSetting{"access."_L1, "appoint-administrators"_L1, {}},
    GuardedSetting{"security.policy"_L1, "set-policy"_L1, "decide-two-persons"_L1},
    GuardedSetting{"security.profile"_L1, "set-policy"_L1, "decide-two-persons"_L1},
    GuardedSetting{"security.site."_L1, "answer-control"_L1, {}},
    GuardedSetting{"security.export-"_L1, "set-export-rule"_L1, {}},
    GuardedSetting{"security.watermark-"_L1, "set-export-rule"_L1, {}},
    GuardedSetting{"approval.binding"_L1, "set-approval-binding"_L1, {}},
};

} // namespace

QDate Workspace::Private::today() const
{
    return QDateTime::fromMSecsSinceEpoch(clock.now()).date();
}

Result<Powers *> Workspace::Private::power()
{
    if (renewalDue)
        return fail(ErrorCode::Forbidden,
                    Workspace::tr("Choose a new passphrase first: yours has expired, or somebody "
                                  "else chose it for you."));
    if (!powers) {
        const auto set = settings.constFind(kGovernance);
        const bool separated = set != settings.cend() && set->value == "separated"_L1;
        auto made =
            Powers::make(*store, session, separated ? Governance::Separated : Governance::Founding);
        if (!made)
            return passOn(made);
        powers = std::move(*made);
    }
    return &*powers;
}

Result<> Workspace::Private::answer(const Decision &decision, const QString &act, ProjectId project)
{
    if (decision.allowed)
        return {};
    if (store->readOnlyReason().isEmpty()) {
        const ChangeSet refusal{u"refused"_s, project, {}};
        const QString text = act + u": "_s + decision.reason();
        if (const auto logged = write(refusal, text); !logged)
            return passOn(logged);
    }
    return decision.toResult();
}

Result<> Workspace::Private::authorise(const QString &act, ProjectId project)
{
    const auto mine = power();
    if (!mine)
        return passOn(mine);
    if (auto may = answer((*mine)->mayAct(*store, act, project, today()), act, project); !may)
        return may;
    if (const auto leave = leaveFor(act, project); !leave)
        return refuse(leave.error(), act, project);
    return {};
}

Result<> Workspace::Private::authorise(const ChangeSet &set)
{
    const auto mine = power();
    if (!mine)
        return passOn(mine);
    for (const EntityChange &change : set.changes) {
        if (change.entity != EntityKind::Project || change.kind != ChangeKind::Insert)
            continue;
        Project fresh; // is asked about as it is going to be: its unit, its label
        fresh.id = ProjectId(change.id);
        apply(fresh, change);
        return answer((*mine)->mayActOn(set.command, fresh, today()), set.command, {});
    }
    return authorise(set.command, set.project);
}

Result<> Workspace::Private::mayOpen(const Project &project)
{
    const auto mine = power();
    if (!mine)
        return passOn(mine);
    const Decision decision = (*mine)->mayRead(project, today());
    if (auto may = answer(decision, u"open-project"_s, project.id); !may)
        return may;
    if (project.classification < Classification::Confidential
        || classifiedOpened.contains(project.id) || !store->readOnlyReason().isEmpty())
        return {};
    const auto logged = write(ChangeSet{u"open-classified"_s, project.id, {}}, project.name);
    if (!logged)
        return passOn(logged);
    classifiedOpened.insert(project.id);
    return {};
}

Result<> Workspace::Private::settingsFit(const ChangeSet &set) const
{
    const QStringView act = set.command;
    if (!store->last()) // the first record of a new workspace brings what was chosen for it
        return {};
    const auto guarded = [act](const QString &key) {
        return std::ranges::any_of(kGuarded, [&](const GuardedSetting &setting) {
            return key.startsWith(setting.key) && act != setting.act
                   && (setting.other.isEmpty() || act != setting.other);
        });
    };
    for (const EntityChange &change : set.changes) {
        if (change.entity != EntityKind::Setting)
            continue;
        const bool known = std::ranges::any_of(settings, [&](const Setting &setting) {
            return setting.id.value() == change.id && guarded(setting.key);
        });
        const bool fresh = std::ranges::any_of(change.fields, [&](const FieldChange &field) {
            const auto *text = std::get_if<QString>(&field.after);
            return field.field == 0 && text && guarded(*text);
        });
        if (known || fresh)
            return fail(ErrorCode::Forbidden,
                        Workspace::tr("This is not a setting that can be set: it has an act and a "
                                      "power of its own."));
    }
    return {};
}

Result<> Workspace::authorise(const QString &act, ProjectId project)
{
    return d->authorise(act, project);
}

bool Workspace::may(Permission permission) const
{
    const auto mine = d->power();
    return mine && (*mine)->mayAnywhere(permission, d->today()).allowed;
}

QString Workspace::reasonFor(Permission permission) const
{
    const auto mine = d->power();
    return mine ? (*mine)->mayAnywhere(permission, d->today()).reason() : mine.error().message;
}

Duty Workspace::duty() const
{
    const auto mine = d->power();
    return mine ? (*mine)->dutyAt(d->today()) : Duty::None;
}

Governance Workspace::governance() const
{
    const auto mine = d->power();
    return mine ? (*mine)->governance() : Governance::Separated;
}

} // namespace zs
