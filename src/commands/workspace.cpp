// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/workspace.h"

#include "commands/contract_desk.h"
#include "commands/door_rules.h"
#include "commands/workspace_private.h"

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

Workspace::Workspace(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

Workspace::~Workspace() = default;

const Session &Workspace::session() const
{
    return d->session;
}
QString Workspace::path() const
{
    return d->store->path();
}
QString Workspace::name() const
{
    return setting(u"workspace.name"_s);
}
bool Workspace::isFictional() const
{
    return setting(u"workspace.fictional"_s) == "true"_L1;
}
QString Workspace::readOnlyReason() const
{
    return d->store->readOnlyReason();
}
const HolidayTable &Workspace::holidays() const
{
    return d->holidays;
}
IdSource &Workspace::ids()
{
    return d->ids;
}
const Clock &Workspace::clock() const
{
    return d->clock;
}

// ---- reading ----

Result<std::vector<Project>> Workspace::projects() const
{
    auto all = d->store->load<Project>({}, u"code"_s);
    const auto powers = d->power();
    if (!powers)
        return passOn(powers);
    if (all)
        std::erase_if(*all, [&](const Project &project) {
            return !(*powers)->mayRead(project, d->today()).allowed;
        });
    return all;
}

Result<std::vector<OrgUnit>> Workspace::units() const
{
    return d->store->load<OrgUnit>({}, u"position, code"_s);
}

Result<std::vector<Person>> Workspace::people() const
{
    return d->store->load<Person>({}, u"login"_s);
}

Result<ProjectId> Workspace::projectByCode(const QString &code) const
{
    const auto all = projects();
    if (!all)
        return passOn(all);
    for (const Project &project : *all) {
        if (project.code == code)
            return project.id;
    }
    return fail(ErrorCode::NotFound, tr("There is no project with the code %1.").arg(code));
}

Result<ScheduledPlan> Workspace::plan(ProjectId project)
{
    return d->openPlan(project).transform([](OpenPlan *open) { return open->scheduled(); });
}

void Workspace::dropPlan(ProjectId project)
{
    d->plans.remove(project);
}

Result<Plan> Workspace::Private::loadPlan(ProjectId project)
{
    Plan plan;
    auto projects = store->load<Project>(RowFilter{"id", project.value()});
    if (!projects)
        return passOn(projects);
    if (projects->empty())
        return fail(ErrorCode::NotFound,
                    Workspace::tr("The project is not in the workspace any more."));
    plan.project = projects->front();
    if (auto may = mayOpen(plan.project); !may)
        return passOn(may);
    const RowFilter own{"project", project.value()};
    const RowFilter ownOrShared{"project", project.value(), true};
    const auto into = [](auto &target, auto rows) -> Result<> {
        if (!rows)
            return passOn(rows);
        target = std::move(*rows);
        return {};
    };
    Result<> loaded = into(plan.tasks, store->load<Task>(own));
    if (loaded)
        loaded = into(plan.links, store->load<Link>(own));
    if (loaded)
        loaded = into(plan.calendars, store->load<Calendar>(ownOrShared, u"uid, id"_s));
    if (loaded)
        loaded = into(plan.resources, store->load<Resource>(ownOrShared, u"position, id"_s));
    if (loaded)
        loaded = into(plan.assignments, store->load<Assignment>(own, u"uid, id"_s));
    if (loaded)
        loaded = into(plan.baselines, store->load<Baseline>(own, u"number, id"_s));
    if (loaded)
        loaded = into(plan.baselineTasks, store->load<BaselineTask>(own));
    if (loaded)
        loaded = into(plan.scenarios, store->load<Scenario>(own, u"made_at, id"_s));
    if (loaded)
        loaded =
            into(plan.scenarioChanges, store->load<ScenarioChange>(own, u"scenario, position"_s));
    if (loaded)
        loaded = into(plan.periods, store->load<ProgressPeriod>(own, u"status"_s));
    if (loaded)
        loaded = into(plan.leaving,
                      store->load<Link>(RowFilter{"predecessor_project", project.value()}));
    if (loaded)
        loaded = into(plan.attachments, store->load<Attachment>(own, u"id"_s));
    if (!loaded)
        return passOn(loaded);
    const auto mine = power();
    if (!mine)
        return passOn(mine);
    std::erase_if(plan.attachments, [&](const Attachment &file) {
        return !(*mine)->mayReadFile(plan.project, file, today()).allowed;
    });
    sortForDisplay(plan.tasks);
    return plan;
}

Result<OpenPlan *> Workspace::Private::openPlan(ProjectId project)
{
    if (const auto open = plans.find(project); open != plans.end()) {
        // who could read it when it was opened need not be able to now
        const auto mine = power();
        if (!mine)
            return passOn(mine);
        if (auto may = (*mine)->may(*store, Permission::ProjectRead, project, today()).toResult();
            !may)
            return passOn(may);
        return &*open;
    }
    auto plan = loadPlan(project);
    if (!plan)
        return passOn(plan);
    auto open = OpenPlan::create(std::move(*plan), holidays);
    if (!open)
        return passOn(open);
    return &*plans.insert(project, std::move(*open));
}

// ---- changing ----

ActInfo Workspace::Private::act(ProjectId project, const QString &note)
{
    QString code;
    if (project.isValid())
        code = store->text(EntityKind::Project, project.value(), "code");
    return {clock.now(), session.device, session.person, session.personName, code, note};
}

Result<LogRecord> Workspace::Private::write(const ChangeSet &set, const QString &note)
{
    if (auto fits = actFitsRows(set); !fits)
        return passOn(fits);
    if (auto fits = ownRowsFit(set); !fits)
        return passOn(fits);
    if (auto fits = settingsFit(set); !fits)
        return passOn(fits);
    if (auto fits = labelsFit(set); !fits)
        return passOn(fits);
    if (auto fits = bindingFits(set); !fits)
        return passOn(fits);
    auto record = store->commit(set, act(set.project, note));
    if (record && powers && !powers->stillHold(set))
        powers.reset();
    if (record)
        (void)keys.rememberHead({record->sequence, record->hash},
                                dataKey); // an old head only guards less
    return record;
}

namespace {

/// What only a desk may write: a case, where whose turn it is must be checked, leave, which comes
/// of cases alone, and powers, some of which take two administrators.
bool isOfDesk(const ChangeSet &set, Governance governance)
{
    // what two persons decide is proposed by one of them, even while founding: a proposal left
    // behind would be confirmed later for what its words say
    static constexpr std::array kCases{EntityKind::ApprovalCase,
                                       EntityKind::ApprovalAct,
                                       EntityKind::ExportPermit,
                                       EntityKind::TwoPerson};
    // a turn lets its person read the case, a hand-over its answer count
    static constexpr std::array kByDesk{EntityKind::SiteRole,
                                        EntityKind::RoleGrant,
                                        EntityKind::StandIn,
                                        EntityKind::KeepAway,
                                        EntityKind::RulePackRow,
                                        EntityKind::CaseTurn,
                                        EntityKind::CaseChild,
                                        EntityKind::HandOver,
                                        EntityKind::Meeting,
                                        EntityKind::MeetingAct,
                                        EntityKind::FollowUp,
                                        EntityKind::SensorWindow,
                                        EntityKind::SensorAlarm,
                                        EntityKind::RiskSnapshot,
                                        EntityKind::PastOutcome,
                                        EntityKind::RiskModel,
                                        EntityKind::RiskScore};
    const bool separated = governance == Governance::Separated;
    static constexpr std::array kByTwo{"set-policy"_L1,
                                       "set-export-rule"_L1,
                                       "set-approval-binding"_L1,
                                       "set-meeting-matters"_L1,
                                       "define-role"_L1,
                                       "settle-rule-pack"_L1,
                                       "appoint-administrators"_L1,
                                       "propose-to-second"_L1,
                                       "decide-two-persons"_L1};
    if (separated
        && (std::ranges::find(kByTwo, set.command) != kByTwo.end() || isActOfProgram(set.command)))
        return true;
    return std::ranges::any_of(set.changes, [separated](const EntityChange &change) {
        return std::ranges::contains(kCases, change.entity)
               || (separated && std::ranges::contains(kByDesk, change.entity));
    });
}

Error notFromOutside()
{
    return {ErrorCode::Forbidden,
            Workspace::tr("Approvals and powers are not committed from outside."),
            {}};
}

} // namespace

Result<> Workspace::Private::planFits(const ChangeSet &set)
{
    const auto mine = power();
    if (!mine)
        return passOn(mine);
    if (isOfDesk(set, (*mine)->governance()))
        return refuse(notFromOutside(), set.command, set.project);
    return rowsFit(set);
}

Result<ChangeSet>
Workspace::runOnPlan(const QString &name, ProjectId project, const Planner &planner)
{
    if (auto may = d->authorise(name, project); !may)
        return passOn(may);
    const auto open = d->openPlan(project);
    if (!open)
        return passOn(open);
    const PlanPtr before = (*open)->scheduled().plan;
    const WallTime now = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d->clock.now()));
    auto planned = planner(PlanScope{*before, d->ids, d->holidays, now});
    if (!planned || planned->isEmpty())
        return planned;
    planned->command = name;
    planned->project = project;
    if (auto fits = d->planOfCase ? Result<>() : d->planFits(*planned); !fits)
        return passOn(fits);
    auto next = (*open)->after(*planned, d->holidays);
    if (!next)
        return passOn(next);
    if (auto across = d->checkAcross(*planned, *next->plan); !across) {
        (*open)->reject();
        return passOn(across);
    }
    if (const auto written = d->write(next->all, {}); !written) {
        (*open)->reject();
        return passOn(written);
    }
    ChangeSet done = next->all;
    (*open)->accept(std::move(*next));
    d->dropTouched(done);
    Q_EMIT changed(done);
    return done;
}

Result<ChangeSet> Workspace::commit(ChangeSet set, const QString &text)
{
    if (isOfDesk(set, governance()))
        return passOn(d->refuse(notFromOutside(), set.command, set.project));
    if (auto may = d->authorise(set); !may)
        return passOn(may);
    if (auto fits = d->rowsFit(set); !fits)
        return passOn(fits);
    if (const auto written = d->write(set, text); !written)
        return passOn(written);
    if (set.project.isValid()) {
        d->plans.remove(set.project);
        d->dropTouched(set);
    } else { // shared calendars or people: whatever is open is loaded anew when asked for
        d->plans.clear();
    }
    if (auto settings = d->loadSettings(); !settings)
        return passOn(settings);
    if (std::ranges::contains(set.changes, EntityKind::Setting, &EntityChange::entity))
        d->takePolicy();
    Q_EMIT changed(set);
    return set;
}

namespace {

/// Whether the scheduler computed this value: an undo sets it anew and need not find it as it was.
/// Dates of a task scheduled by hand and the duration of a task without children are a person's.
bool isComputed(Store &store, const EntityChange &change, const StoredRow &row, std::uint16_t field)
{
    const EntityInfo &info = *entityInfo(change.entity);
    const QLatin1StringView column(info.fields[field].column);
    if (info.kind == EntityKind::Project)
        return column == "plan_finish"_L1;
    if (info.kind != EntityKind::Task)
        return false;
    if (column == "start"_L1 || column == "finish"_L1) {
        const int manual = fieldIndex(info, u"manual");
        return row.fields[static_cast<std::size_t>(manual)] == FieldValue(std::int64_t{0});
    }
    if (column != "duration"_L1)
        return false;
    const auto children = store.load<Task>(RowFilter{"parent", change.id});
    return children && !children->empty();
}

Error changedSince()
{
    return {ErrorCode::Conflict,
            Workspace::tr("This cannot be undone any more: what it changed has been changed again "
                          "since. Nothing was changed."),
            {}};
}

/// A compensating change on the row as it stands now, or Conflict.
Result<> rebase(Store &store, EntityChange &change)
{
    auto row = store.row(change.entity, change.id);
    if (!row)
        return passOn(row);
    if (change.kind == ChangeKind::Insert)
        return *row ? Result<>(std::unexpected(changedSince())) : Result<>();
    if (!*row)
        return std::unexpected(changedSince());
    for (FieldChange &f : change.fields) {
        FieldValue &present = (*row)->fields[f.field];
        if (present != f.before && !isComputed(store, change, **row, f.field))
            return std::unexpected(changedSince());
        f.before = std::move(present);
    }
    change.version = (*row)->version;
    return {};
}

} // namespace

namespace {

/// A figure of a project that the same act brought in goes and comes with it.
bool comesWithProject(const EntityChange &figure, const ChangeSet &done)
{
    const int index = fieldIndex(*entityInfo(figure.entity), u"project");
    const auto field = std::ranges::find(figure.fields, index, &FieldChange::field);
    if (field == figure.fields.end())
        return false;
    const auto whole = [&](const FieldValue &value) {
        const Uuid *project = std::get_if<Uuid>(&value);
        return project && std::ranges::any_of(done.changes, [project](const EntityChange &other) {
                   return other.entity == EntityKind::Project && other.kind != ChangeKind::Update
                          && other.id == *project;
               });
    };
    return whole(field->after) || whole(field->before);
}

/// What stays in the books is answered, not undone.
Result<> mayBeUndone(const ChangeSet &done)
{
    for (const EntityChange &change : done.changes) {
        if (change.entity == EntityKind::Voucher || change.entity == EntityKind::VoucherLine)
            return fail(ErrorCode::Conflict,
                        Workspace::tr("A posting of the ledger is not undone: reverse the voucher, "
                                      "with the reason."));
        if (change.entity == EntityKind::MoneyFigure && !comesWithProject(change, done))
            return fail(ErrorCode::Conflict,
                        Workspace::tr("A figure of the ladder is not undone: withdraw it, with the "
                                      "reason."));
    }
    return {};
}

} // namespace

QString undoName(const QString &command)
{
    if (command.startsWith("undo:"_L1))
        return u"redo:"_s + command.sliced(5);
    if (command.startsWith("redo:"_L1))
        return u"undo:"_s + command.sliced(5);
    return u"undo:"_s + command;
}

Result<ChangeSet> Workspace::revert(const ChangeSet &done)
{
    if (auto may = mayBeUndone(done); !may)
        return passOn(may);
    ChangeSet back = inverse(done);
    back.command = undoName(done.command);
    for (EntityChange &change : back.changes) {
        if (auto fits = rebase(*d->store, change); !fits)
            return passOn(fits);
    }
    std::erase_if(back.changes, [](EntityChange &change) {
        if (change.kind != ChangeKind::Update)
            return false;
        std::erase_if(change.fields, [](const FieldChange &f) { return f.before == f.after; });
        return change.fields.empty();
    });
    if (auto may = ContractDesk(*this).mayGoBack(back); !may)
        return passOn(may);
    const bool wholeProject = std::ranges::any_of(back.changes, [](const EntityChange &change) {
        return change.entity == EntityKind::Project && change.kind != ChangeKind::Update;
    });
    if (!back.project.isValid() || wholeProject)
        return commit(std::move(back));
    return runOnPlan(
        back.command, back.project, [&back](const PlanScope &) { return Result<ChangeSet>(back); });
}

Result<> Workspace::note(const QString &act, ProjectId project, const QString &text)
{
    if (auto may = d->authorise(act, project); !may)
        return may;
    const auto set = d->accounted(act, project, text);
    if (!set)
        return d->refuse(set.error(), act, project);
    const auto written = d->write(*set, text);
    if (!written)
        return passOn(written);
    return {};
}

} // namespace zs
