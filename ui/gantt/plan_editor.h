// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what a person asks of a plan into commands, and committed acts into steps that can be taken
// back.
#pragma once

#include "commands/plan_door.h"
#include "ui/gantt/task_details.h"
#include "ui/models/task_editing.h"

#include <QObject>

class QUndoStack;

namespace zs {

class PlanEditor final : public QObject, public TaskEditing {
    Q_OBJECT

public:
    PlanEditor(PlanDoor &door, QUndoStack &steps, QObject *parent = nullptr);

    void setProject(ProjectId project) { m_project = project; }
    /// Where acts go from now on; it must outlive the editor or the next call.
    void setDoor(PlanDoor &door) { m_door = &door; }

    // --- one act each; false when it did not hold, and failed() has said why ---
    /// Below `after` as its sibling, at the top of the plan's end when invalid. Invalid id when it
    /// did not hold.
    [[nodiscard]] TaskId addTask(TaskId after, const QString &name);
    bool rename(TaskId task, const QString &name) override;
    bool setDuration(TaskId task, Minutes duration) override;
    bool setStart(TaskId task, WallTime start) override;
    bool setFinish(TaskId task, WallTime finish) override;
    bool setPercent(TaskId task, int percent) override;
    bool setUnit(TaskId task, OrgUnitId unit) override;
    bool setPredecessors(TaskId task, const std::vector<PredecessorSpec> &predecessors) override;
    /// Nothing to do is done at once, without a step.
    bool editCells(const EditCells &cells, const QString &stepText) override;
    void refuse(const Error &why) override;
    bool remove(const std::vector<TaskId> &tasks);
    bool indent(const std::vector<TaskId> &tasks);
    bool outdent(const std::vector<TaskId> &tasks);
    /// One place up or down among its siblings.
    bool shift(TaskId task, bool down);
    bool link(TaskId from, TaskId to);
    /// Each to the next, finish to start.
    bool chain(const std::vector<TaskId> &tasks);
    /// All links between these; of a single task: all of its links.
    bool unlink(const std::vector<TaskId> &tasks);
    bool toggleMilestone(TaskId task);
    /// Whatever differs, as one step.
    bool apply(TaskId task, const TaskDetails &before, const TaskDetails &after);
    [[nodiscard]] Result<TaskDetails> details(TaskId task);
    /// What the project offers, `units` being all there are.
    [[nodiscard]] Result<TaskChoices> choices(const QHash<OrgUnitId, QString> &units);

Q_SIGNALS:
    void failed(const zs::Error &error);

private:
    template <PlanCommand C>
    bool run(const C &command, const QString &text)
    {
        return committed(m_door->run(command), text);
    }
    /// Runs several acts as one step; when one does not hold those before it are taken back.
    bool together(const QString &text, const std::function<bool()> &acts);
    bool committed(const Result<ChangeSet> &done, const QString &text);
    bool applyFields(TaskId task, const TaskDetails &before, const TaskDetails &after);
    bool applyDates(TaskId task, const TaskDetails &before, const TaskDetails &after);
    bool applyProgress(TaskId task, const TaskDetails &before, const TaskDetails &after);
    bool applyParts(TaskId task, const TaskDetails &before, const TaskDetails &after);
    bool setField(TaskId task, const QString &column, const FieldValue &value, const QString &text);
    [[nodiscard]] std::optional<ScheduledPlan> plan();
    [[nodiscard]] bool replaceLinks(TaskId task, const std::vector<PredecessorSpec> &wanted);

    PlanDoor *m_door;
    QUndoStack &m_steps;
    ProjectId m_project;
    std::vector<ChangeSet> *m_group = nullptr; ///< where acts go while several make one step
};

} // namespace zs
