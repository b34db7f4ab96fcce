// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page: task tree and bars side by side, with everything that edits a plan.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

#include <memory>

class QUndoStack;

namespace zs {

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
    [[nodiscard]] ProjectId project() const;
    /// Acts of this page that can be taken back; cleared when another project is shown.
    [[nodiscard]] QUndoStack *undoStack() const;
    /// Selects a task and scrolls to it, opening its parents.
    void selectTask(TaskId task);
    /// The colours of chart and print; the page starts with the light ones.
    void setPalette(const GanttPalette &palette);
    using QWidget::setPalette;
    /// Writes the whole chart without asking where (the tour and tests). The suffix chooses: .png
    /// or .pdf.
    bool exportTo(const QString &path);

Q_SIGNALS:
    void failed(const zs::Error &error);
    /// A picture or PDF of the chart was written there.
    void exported(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace zs
