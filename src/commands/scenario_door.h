// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as a plan that can be worked on: the project's plan with the scenario's changes over
// it. Nothing of it reaches the project until it is adopted.
//
//   Workspace --changed--> ScenarioDoor --changed--> page
//       ^                      |  own changes, rebased on the live plan
//       +---- save-scenario ---+
//
// The workspace must outlive the door.
#pragma once

#include "commands/open_plan.h"
#include "commands/scenario_commands.h"

namespace zs {

class ScenarioDoor final : public PlanDoor {
    Q_OBJECT

public:
    /// NotFound without such a scenario; Invalid when the plan with its changes cannot be
    /// scheduled; Corrupt when its changes cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<ScenarioDoor>>
    open(Workspace &workspace, ProjectId project, ScenarioId scenario);

    /// Of its own project only; an error while the scenario cannot be scheduled on the plan as it
    /// is now.
    [[nodiscard]] Result<ScheduledPlan> plan(ProjectId project) override;
    /// As the workspace's, over the scenario's values. Every edit is kept in the scenario's row.
    [[nodiscard]] Result<ChangeSet> revert(const ChangeSet &done) override;
    [[nodiscard]] IdSource &ids() override { return m_workspace.ids(); }
    [[nodiscard]] QString readOnlyReason() const override;

    [[nodiscard]] ProjectId project() const { return m_project; }
    [[nodiscard]] ScenarioId scenario() const { return m_scenario; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// What the scenario changes, against the plan as it was at each change; without what is
    /// computed.
    [[nodiscard]] const ChangeSet &own() const { return m_own; }
    /// The project's plan beneath.
    [[nodiscard]] Result<ScheduledPlan> livePlan() const { return m_workspace.plan(m_project); }
    [[nodiscard]] Result<std::vector<ScenarioConflict>> conflicts() const;
    /// Settles these conflicts and keeps the result.
    [[nodiscard]] Result<> settle(const std::vector<ScenarioConflict> &which, Keep keep);
    /// It was deleted or adopted: nothing can be done with it any more.
    [[nodiscard]] bool isGone() const { return m_gone; }

Q_SIGNALS:
    /// Its row changed: the name, or it is gone.
    void scenarioChanged();
    /// The plan beneath changed, so conflicts may have come or gone.
    void rebased();

private:
    ScenarioDoor(Workspace &workspace, ProjectId project, ScenarioId scenario);
    [[nodiscard]] Result<ChangeSet>
    runOnPlan(const QString &name, ProjectId project, const Planner &planner) override;
    [[nodiscard]] Result<> readRow(const Plan &live);
    [[nodiscard]] Result<OpenPlan> opened(const Plan &live, const ChangeSet &own) const;
    [[nodiscard]] Result<> save(const ChangeSet &own);
    [[nodiscard]] Result<> mayEdit(ProjectId project) const;
    void follow(const ChangeSet &set);
    void rebuild(const Plan &live);

    Workspace &m_workspace;
    ProjectId m_project;
    ScenarioId m_scenario;
    QString m_name;
    ChangeSet m_own;
    std::optional<OpenPlan> m_open;
    std::optional<Error> m_problem; ///< why m_open is not what it should be
    bool m_saving = false;
    bool m_gone = false;
};

} // namespace zs
