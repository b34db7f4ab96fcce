// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/scenario_door.h"

#include "audit/log_record.h"
#include "commands/plan_rows.h"
#include "commands/scenario_rows.h"

#include <algorithm>

namespace zs {

namespace {

/// Acts on these belong to the project itself, not to a copy of its plan.
bool isOfProjectOnly(const EntityChange &change)
{
    switch (change.entity) {
    case EntityKind::Baseline:
    case EntityKind::BaselineTask:
    case EntityKind::Scenario:
    case EntityKind::ScenarioChange:
    case EntityKind::ProgressPeriod:
    case EntityKind::Setting:
    case EntityKind::OrgUnit:
    case EntityKind::Person:
        return true;
    case EntityKind::Attachment: // a deleted task's attachments become the project's
        return change.kind != ChangeKind::Update;
    default:
        return false;
    }
}

/// Whether a resource or calendar that all projects see would be changed.
bool isShared(const EntityChange &change, const PlanRows &rows)
{
    if (change.kind == ChangeKind::Insert)
        return false;
    const PlanRow row = rows.find(change.entity, change.id);
    if (change.entity == EntityKind::Resource)
        return row && !static_cast<const Resource *>(row.entity)->project.isValid();
    if (change.entity == EntityKind::Calendar)
        return row && !static_cast<const Calendar *>(row.entity)->project.isValid();
    return false;
}

/// What was told up to a status date is the project's history: a scenario that moves the date keeps
/// no figures of its own, and adopting it keeps the plan's.
void leaveHistory(ChangeSet &set)
{
    const bool movesDate = std::ranges::any_of(set.changes, [](const EntityChange &change) {
        return change.entity == EntityKind::Project;
    });
    if (movesDate)
        std::erase_if(set.changes, [](const EntityChange &change) {
            return change.entity == EntityKind::ProgressPeriod;
        });
}

Error changedSince()
{
    return {ErrorCode::Conflict,
            ScenarioDoor::tr("This cannot be undone any more: what it changed has been changed "
                             "again since. Nothing was changed."),
            {}};
}

/// A compensating change on the scenario's row as it stands now, or Conflict.
Result<> rebase(EntityChange &change, const PlanRows &rows)
{
    const PlanRow row = rows.find(change.entity, change.id);
    if ((change.kind == ChangeKind::Insert) == bool(row))
        return std::unexpected(changedSince());
    if (!row)
        return {};
    for (FieldChange &f : change.fields) {
        FieldValue present = rows.value(change.entity, change.id, f.field);
        if (present != f.before && !rows.isComputed(change.entity, change.id, f.field))
            return std::unexpected(changedSince());
        f.before = std::move(present);
    }
    if (change.kind == ChangeKind::Update)
        std::erase_if(change.fields, [](const FieldChange &f) { return f.before == f.after; });
    change.version = row.version;
    return {};
}

} // namespace

ScenarioDoor::ScenarioDoor(Workspace &workspace, ProjectId project, ScenarioId scenario)
    : m_workspace(workspace)
    , m_project(project)
    , m_scenario(scenario)
{
    connect(&workspace, &PlanDoor::changed, this, &ScenarioDoor::follow);
}

Result<std::unique_ptr<ScenarioDoor>>
ScenarioDoor::open(Workspace &workspace, ProjectId project, ScenarioId scenario)
{
    const auto live = workspace.plan(project);
    if (!live)
        return passOn(live);
    std::unique_ptr<ScenarioDoor> door(new ScenarioDoor(workspace, project, scenario));
    if (auto read = door->readRow(*live->plan); !read)
        return passOn(read);
    auto open = door->opened(*live->plan, door->m_own);
    if (!open)
        return passOn(open);
    door->m_open = std::move(*open);
    return door;
}

Result<> ScenarioDoor::readRow(const Plan &live)
{
    const auto row = findScenario(live, m_scenario);
    if (!row)
        return passOn(row);
    m_name = (*row)->name;
    auto own = ownChanges(live, **row);
    if (!own)
        return passOn(own);
    m_own = std::move(*own);
    return {};
}

Result<OpenPlan> ScenarioDoor::opened(const Plan &live, const ChangeSet &own) const
{
    auto open = OpenPlan::create(live, m_workspace.holidays());
    if (!open)
        return open;
    ChangeSet set = rebasedOn(live, own);
    set.project = m_project;
    if (set.isEmpty())
        return open;
    auto next = open->after(set, m_workspace.holidays());
    if (!next)
        return passOn(next);
    open->accept(std::move(*next));
    return open;
}

Result<ScheduledPlan> ScenarioDoor::plan(ProjectId project)
{
    if (auto may = mayEdit(project); !may)
        return passOn(may);
    return m_open->scheduled();
}

QString ScenarioDoor::readOnlyReason() const
{
    return m_gone ? tr("The scenario is not there any more.") : m_workspace.readOnlyReason();
}

Result<> ScenarioDoor::mayEdit(ProjectId project) const
{
    if (m_gone)
        return fail(ErrorCode::NotFound, tr("The scenario is not there any more."));
    if (project != m_project)
        return fail(ErrorCode::Invalid, tr("A scenario belongs to one project only."));
    if (m_problem)
        return std::unexpected(*m_problem);
    return {};
}

Result<std::vector<ScenarioConflict>> ScenarioDoor::conflicts() const
{
    const auto live = livePlan();
    if (!live)
        return passOn(live);
    return conflictsOf(*live->plan, m_own);
}

// ---- changing ----

Result<> ScenarioDoor::save(const ChangeSet &own)
{
    m_saving = true;
    const auto saved = m_workspace.run(SaveScenario{m_project, m_scenario, own});
    m_saving = false;
    if (!saved)
        return passOn(saved);
    return {};
}

Result<ChangeSet>
ScenarioDoor::runOnPlan(const QString &name, ProjectId project, const Planner &planner)
{
    if (auto may = mayEdit(project); !may)
        return passOn(may);
    const PlanPtr present = m_open->scheduled().plan;
    const WallTime now =
        WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()));
    auto planned = planner(PlanScope{*present, ids(), m_workspace.holidays(), now});
    if (!planned || planned->isEmpty())
        return planned;
    planned->command = name;
    planned->project = project;
    leaveHistory(*planned);
    const PlanRows rows(*present);
    if (std::ranges::any_of(planned->changes, [&](const EntityChange &c) {
            return isOfProjectOnly(c) || isShared(c, rows);
        }))
        return fail(ErrorCode::Invalid,
                    tr("A scenario changes the plan only. Do this in the plan itself."));
    auto next = m_open->after(*planned, m_workspace.holidays());
    if (!next)
        return passOn(next);
    ChangeSet own = merged(m_own, withoutComputed(*planned, *next->plan));
    if (auto saved = save(own); !saved) {
        m_open->reject();
        return passOn(saved);
    }
    m_own = std::move(own);
    ChangeSet done = next->all;
    m_open->accept(std::move(*next));
    Q_EMIT changed(done);
    return done;
}

Result<ChangeSet> ScenarioDoor::revert(const ChangeSet &done)
{
    if (auto may = mayEdit(done.project); !may)
        return passOn(may);
    ChangeSet back = inverse(done);
    const PlanRows rows(m_open->plan());
    for (EntityChange &change : back.changes) {
        if (auto fits = rebase(change, rows); !fits)
            return passOn(fits);
    }
    std::erase_if(back.changes, [](const EntityChange &change) {
        return change.kind == ChangeKind::Update && change.fields.empty();
    });
    return runOnPlan(undoName(done.command), back.project, [&back](const PlanScope &) {
        return Result<ChangeSet>(back);
    });
}

Result<> ScenarioDoor::settle(const std::vector<ScenarioConflict> &which, Keep keep)
{
    const auto live = livePlan();
    if (!live)
        return passOn(live);
    ChangeSet own = settled(m_own, *live->plan, which, keep);
    if (own == m_own)
        return {};
    if (auto saved = save(own); !saved)
        return saved;
    m_own = std::move(own);
    rebuild(*live->plan);
    return {};
}

// ---- following the plan ----

void ScenarioDoor::follow(const ChangeSet &set)
{
    if (m_saving || m_gone || (set.project.isValid() && set.project != m_project))
        return;
    const auto live = livePlan();
    if (!live) {
        m_problem = live.error();
        return;
    }
    const QString name = m_name;
    const QByteArray before = encodeChanges(m_own);
    const auto read = readRow(*live->plan);
    m_gone = !read && read.error().code == ErrorCode::NotFound;
    if (m_gone || m_name != name)
        Q_EMIT scenarioChanged();
    if (m_gone)
        return;
    if (!read) {
        m_problem = read.error();
        return;
    }
    const bool planChanged = std::ranges::any_of(set.changes, [](const EntityChange &change) {
        return change.entity != EntityKind::Scenario && change.entity != EntityKind::ScenarioChange
               && change.entity != EntityKind::ProgressPeriod;
    });
    if (planChanged || before != encodeChanges(m_own) || m_problem)
        rebuild(*live->plan);
}

void ScenarioDoor::rebuild(const Plan &live)
{
    auto open = opened(live, m_own);
    if (!open) {
        m_problem = open.error();
    } else {
        m_problem.reset();
        const PlanPtr before = m_open->scheduled().plan;
        m_open = std::move(*open);
        ChangeSet moved = differenceOf(*before, m_open->plan());
        moved.command = QStringLiteral("rebase-scenario");
        Q_EMIT changed(moved);
    }
    Q_EMIT rebased();
}

} // namespace zs
