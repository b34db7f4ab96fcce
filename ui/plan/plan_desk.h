// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of one plan share: which plan, through which door it is edited (the workspace or a
// scenario), and the steps that can be taken back.
#pragma once

#include "commands/workspace.h"

#include <QUndoStack>

namespace zs {

class PlanDesk final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the desk.
    PlanDesk(Workspace &workspace, QUndoStack &steps, QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] PlanDoor &door() const { return *m_door; }
    [[nodiscard]] ProjectId project() const { return m_project; }
    [[nodiscard]] QUndoStack &steps() const { return m_steps; }
    [[nodiscard]] bool isScenario() const { return m_door != &m_workspace; }

    void setProject(ProjectId project);
    /// Null goes back to the workspace. Steps of one door cannot be taken back through another: the
    /// stack is cleared.
    void setDoor(PlanDoor *door);

    /// The plan as the door shows it; NotFound without a project.
    [[nodiscard]] Result<ScheduledPlan> plan();
    /// Runs a command as one step with this text; false when it did not hold, and failed() has said
    /// why.
    template <PlanCommand C>
    bool run(const C &command, const QString &text)
    {
        return keep(m_door->run(command), text);
    }
    /// Puts what was committed already on the stack, or reports why it was not.
    bool keep(const Result<ChangeSet> &done, const QString &text);
    /// Several committed acts as one step.
    void keepAll(std::vector<ChangeSet> done, const QString &text);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void said(const QString &message);
    /// Another project, another door, or something in the plan.
    void changed();
    /// Somebody wants to see this task in the chart.
    void taskWanted(zs::TaskId task);

private:
    void listen();

    Workspace &m_workspace;
    QUndoStack &m_steps;
    PlanDoor *m_door;
    ProjectId m_project;
    QMetaObject::Connection m_listening;
};

} // namespace zs
