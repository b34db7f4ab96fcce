// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page: task tree and bars side by side, with everything that edits a plan.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QFuture>
#include <QWidget>

#include <memory>

class QAction;
class QUndoStack;

namespace zs {

class PlanDoor;
class Workspace;
struct GanttPalette;

class GanttPage final : public QWidget {
    Q_OBJECT

public:
    /// The workspace must outlive the page.
    explicit GanttPage(Workspace &workspace, QWidget *parent = nullptr);
    ~GanttPage() override;

    /// Shows a project's plan; an invalid id empties the page. Failures go out by failed().
    void showProject(ProjectId project);
    /// Shows and edits the plan through this door (a scenario, or the workspace again). It must
    /// outlive the page or the next call. The caller clears the steps.
    void setDoor(PlanDoor &door);
    [[nodiscard]] ProjectId project() const;
    /// Acts of this page that can be taken back; cleared when another project is shown.
    [[nodiscard]] QUndoStack *undoStack() const;
    /// Selects a task and scrolls to it, opening its parents.
    void selectTask(TaskId task);
    /// Selects all of these; the first is the current one.
    void selectTasks(const std::vector<TaskId> &tasks);
    [[nodiscard]] TaskId currentTask() const;
    /// An action of somebody else on the current task, at the end of the context menu; its key
    /// works within the page.
    void addTaskAction(QAction *action);
    /// The colours of chart and print; the page starts with the light ones.
    void setPalette(const GanttPalette &palette);
    using QWidget::setPalette;
    /// Writes the chart by the kept page set-up without asking where (the tour and tests). The
    /// suffix chooses: .pdf, .png or .svg.
    bool exportTo(const QString &path);
    /// Likewise the network.
    bool exportNetworkTo(const QString &path);

Q_SIGNALS:
    void failed(const zs::Error &error);
    /// Another task is the current one; invalid = none.
    void currentTaskChanged(zs::TaskId task);
    /// Somebody asks, in the task dialog, why this task is where it is.
    void whyWanted(zs::TaskId task);
    /// A picture or PDF of the chart was written there.
    void exported(const QString &path);
    /// Something is written on another thread: its progress, and a way to cancel it.
    void workBegan(const QString &what, const QFuture<void> &work);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace zs
