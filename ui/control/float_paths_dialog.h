// SPDX-License-Identifier: GPL-3.0-or-later
// Float paths (浮动路径): the chain that drives a task, the next one that nearly does, and so on.
#pragma once

#include "schedule/float_paths.h"
#include "ui/plan/plan_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace zs {

class FactTable;

class FloatPathsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Invalid = paths to the task that finishes last.
    FloatPathsDialog(PlanDesk &desk, TaskId end, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The tasks of a path are to be selected in the chart.
    void pathWanted(const std::vector<zs::TaskId> &tasks);

private:
    void build();
    void connectAll();
    void takeTasks(TaskId end);
    void work();
    void showPath();
    [[nodiscard]] std::vector<TaskId> chosenTasks() const;

    PlanDesk &m_desk;
    ScheduledPlan m_plan;
    std::vector<FloatPath> m_paths;
    QComboBox *m_end = nullptr;
    QLabel *m_problem = nullptr;
    FactTable *m_list = nullptr;
    FactTable *m_tasks = nullptr;
};

} // namespace zs
