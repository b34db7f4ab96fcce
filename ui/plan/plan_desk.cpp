// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_desk.h"

#include "ui/gantt/plan_step.h"

namespace zs {

PlanDesk::PlanDesk(Workspace &workspace, QUndoStack &steps, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_steps(steps)
    , m_door(&workspace)
{
    listen();
}

void PlanDesk::listen()
{
    disconnect(m_listening);
    m_listening = connect(m_door, &PlanDoor::changed, this, [this](const ChangeSet &set) {
        // what belongs to no project, calendars for one, reaches every plan
        if (m_project.isValid() && (set.project == m_project || !set.project.isValid()))
            Q_EMIT changed();
    });
}

void PlanDesk::setProject(ProjectId project)
{
    m_project = project;
    Q_EMIT changed();
}

void PlanDesk::setDoor(PlanDoor *door)
{
    PlanDoor *next = door ? door : &m_workspace;
    if (next == m_door)
        return;
    m_steps.clear();
    m_door = next;
    listen();
    Q_EMIT changed();
}

Result<ScheduledPlan> PlanDesk::plan()
{
    if (!m_project.isValid())
        return fail(ErrorCode::NotFound, tr("No plan is open."));
    return m_door->plan(m_project);
}

bool PlanDesk::keep(const Result<ChangeSet> &done, const QString &text)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    if (!done->isEmpty())
        m_steps.push(new PlanStep(
            *m_door, {*done}, text, [this](const Error &error) { Q_EMIT failed(error); }));
    return true;
}

void PlanDesk::keepAll(std::vector<ChangeSet> done, const QString &text)
{
    std::erase_if(done, [](const ChangeSet &set) { return set.isEmpty(); });
    if (!done.empty())
        m_steps.push(new PlanStep(
            *m_door, std::move(done), text, [this](const Error &error) { Q_EMIT failed(error); }));
}

} // namespace zs
