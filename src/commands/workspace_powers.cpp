// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of every act: may this person do it here, now?
#include "access/permissions.h"
#include "commands/door_rules.h"
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
    GuardedSetting{"field."_L1, "field-register-device"_L1, {}},
    GuardedSetting{"security.profile"_L1, "set-policy"_L1, "decide-two-persons"_L1},
    GuardedSetting{"rules.issuers"_L1, "set-policy"_L1, "decide-two-persons"_L1},
    GuardedSetting{"security.site."_L1, "answer-control"_L1, {}},
    GuardedSetting{"security.export-"_L1, "set-export-rule"_L1, "decide-two-persons"_L1},
    GuardedSetting{"security.watermark-"_L1, "set-export-rule"_L1, "decide-two-persons"_L1},
    GuardedSetting{"approval.outside-"_L1, "set-outside-system"_L1, {}},
    GuardedSetting{"risk.warnings"_L1, "set-warning-policy"_L1, {}},
    GuardedSetting{"risk.weather"_L1, "import-weather"_L1, {}},
    GuardedSetting{"sensors.feed"_L1, "set-sensor-feed"_L1, {}},
    GuardedSetting{"sensors.folder"_L1, "set-sensor-feed"_L1, {}},
    GuardedSetting{"sensors.taken"_L1, "take-readings"_L1, {}},
    GuardedSetting{"meeting.site-"_L1, "set-meeting-matters"_L1, "decide-two-persons"_L1},
    GuardedSetting{"approval.binding"_L1, "set-approval-binding"_L1, "decide-two-persons"_L1},
};

/// What somebody may do whose account is not in order yet: put it in order, come and go. No act
/// that changes a row of anything else.
constexpr std::array kOfOwnAccount{"make-code"_L1,
                                   "set-factor"_L1,
                                   "log-in"_L1,
                                   "log-in-failed"_L1,
                                   "lock"_L1,
                                   "unlock"_L1,
                                   "session-over"_L1};

} // namespace

QDate Workspace::Private::today() const
{
    return QDateTime::fromMSecsSinceEpoch(clock.now()).date();
}

QString Workspace::Private::accountDue() const
{
    if (renewalDue)
        return Workspace::tr("Choose a new passphrase first: yours has expired, or somebody "
                             "else chose it for you.");
    if (factorDue)
        return Workspace::tr("Set up a second factor first: the policy of this workspace asks "
                             "for a key file, a token or one-time codes beside the passphrase.");
    return {};
}

Result<Powers *> Workspace::Private::power()
{
    if (const QString due = accountDue(); !due.isEmpty() && !founding)
        return fail(ErrorCode::Forbidden, due);
    return powersInAnyCase();
}

Result<Powers *> Workspace::Private::powersInAnyCase()
{
    if (!powers) {
        const auto set = settings.constFind(kGovernance);
        const bool separated = set != settings.cend() && set->value == "separated"_L1;
        auto made =
            Powers::make(*store, session, separated ? Governance::Separated : Governance::Founding);
        if (!made)
            return passOn(made);
        powers = std::move(*made);
    }
    if (const auto &last = store->last()) {
        constexpr int kCounterBits = 16; // of the log's hybrid clock, which never falls
        powers->setLatest(
            QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(last->hybrid >> kCounterBits))
                .date());
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
    // while a passphrase is due no factor is set up: the new one would not count for it
    const bool own = std::ranges::contains(kOfOwnAccount, act)
                     && (!renewalDue || (act != "make-code"_L1 && act != "set-factor"_L1));
    const auto mine = own ? powersInAnyCase() : power();
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
    bool fromNothing = false;
    for (const EntityChange &change : set.changes) {
        if (change.entity != EntityKind::Project || change.kind != ChangeKind::Insert)
            continue;
        const auto mine = power();
        if (!mine)
            return passOn(mine);
        Project fresh; // is asked about as it is going to be: its unit, its label
        fresh.id = ProjectId(change.id);
        apply(fresh, change);
        if (auto may = answer((*mine)->mayActOn(set.command, fresh, today()), set.command, {});
            !may)
            return may;
        fromNothing = true;
    }
    return fromNothing ? Result<>() : authorise(set.command, set.project);
}

Result<std::vector<ProjectId>> Workspace::Private::projectsOf(const EntityChange &change)
{
    std::vector<ProjectId> found;
    if (change.entity == EntityKind::Project) {
        found.emplace_back(change.id);
        return found;
    }
    const int index = fieldIndex(*entityInfo(change.entity), u"project");
    if (index < 0)
        return found;
    const auto take = [&found](const FieldValue &value) {
        if (const Uuid *id = std::get_if<Uuid>(&value); id && !id->isNull())
            found.emplace_back(*id);
    };
    for (const FieldChange &field : change.fields) {
        if (field.field != index)
            continue;
        take(field.before);
        take(field.after);
    }
    if (change.kind == ChangeKind::Insert)
        return found;
    // what a set says of the row before is not believed: the row says where it lies
    const auto row = store->row(change.entity, change.id);
    if (!row)
        return passOn(row);
    if (*row)
        take((*row)->fields[static_cast<std::size_t>(index)]);
    return found;
}

Result<> Workspace::Private::rowsFit(const ChangeSet &set)
{
    // what puts the own account in order writes its rows by itself
    if (const QString due = accountDue(); !due.isEmpty() && !founding && !set.isEmpty())
        return fail(ErrorCode::Forbidden, due);
    const auto mine = powersInAnyCase();
    if (!mine)
        return passOn(mine);
    if ((*mine)->governance() == Governance::Founding)
        return {};
    if (auto fits = actFitsKinds(set); !fits)
        return refuse(fits.error(), set.command, set.project);
    if (auto fits = peopleFit(set); !fits)
        return refuse(fits.error(), set.command, set.project);
    const auto needed = powerFor(set.command);
    if (!needed || !infoOf(needed->permission).scoped)
        return {};
    QSet<ProjectId> asked{set.project};
    for (const EntityChange &change : set.changes) {
        if (change.entity == EntityKind::Project && change.kind == ChangeKind::Insert)
            asked.insert(ProjectId(change.id)); // was asked about as it is going to be
    }
    for (const EntityChange &change : set.changes) {
        const auto projects = projectsOf(change);
        if (!projects)
            return passOn(projects);
        for (const ProjectId project : *projects) {
            if (asked.contains(project))
                continue;
            asked.insert(project);
            if (auto may = answer((*mine)->may(*store, needed->permission, project, today()),
                                  set.command,
                                  project);
                !may)
                return may;
        }
    }
    return {};
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
    const auto mine = d->powersInAnyCase(); // no power, but what the workspace is
    return mine ? (*mine)->governance() : Governance::Separated;
}

} // namespace zs
