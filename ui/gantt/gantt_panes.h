// SPDX-License-Identifier: GPL-3.0-or-later
// Tree and chart side by side as one table: same rows, same header height, one vertical position,
// one selection.
#pragma once

#include "ui/gantt/gantt_view.h"
#include "ui/models/task_delegate.h"
#include "ui/models/task_tree_model.h"

#include <QSplitter>

class QTreeView;

namespace zs {

class GanttPanes final : public QSplitter {
    Q_OBJECT

public:
    explicit GanttPanes(QWidget *parent = nullptr);

    [[nodiscard]] TaskTreeModel &model() { return *m_model; }
    [[nodiscard]] QTreeView &tree() { return *m_tree; }
    [[nodiscard]] GanttView &chart() { return *m_chart; }
    [[nodiscard]] const VisibleRows &rows() const { return m_rows; }
    [[nodiscard]] const QSet<TaskId> &collapsed() const { return m_collapsed; }

    /// Another project's plan: everything open, the first task current.
    void show(GanttSnapshotPtr snapshot, DayShading days);
    /// A later moment of the same plan: what is open, selected and in sight stays.
    void update(GanttSnapshotPtr snapshot, DayShading days);
    using QSplitter::show;
    using QSplitter::update;
    void setColours(const GanttPalette &palette);

    /// In display order.
    [[nodiscard]] std::vector<TaskId> selectedTasks() const;
    [[nodiscard]] TaskId currentTask() const;
    void select(TaskId task);
    void editCell(TaskId task, TaskTreeModel::Column column);
    void expandAll();
    void collapseAll();

Q_SIGNALS:
    void selectionChanged();
    void activated(zs::TaskId task);
    void menuRequested(const QPoint &globalPos);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTree();
    void connectScrolling();
    void connectChart();
    void takeMetrics();
    void growColumns(double factor);
    void takeExpansion(const QModelIndex &index, bool open);
    void openNewParents(const GanttSnapshot &before);
    void rebuildRows();
    void sendSelection();
    void step(int rows);

    TaskTreeModel *m_model;
    TaskDelegate *m_delegate;
    QTreeView *m_tree;
    GanttView *m_chart;
    VisibleRows m_rows;
    QSet<TaskId> m_collapsed;
    double m_growth = 1; ///< of the columns against those of the normal font
    bool m_busy = false; ///< the program itself opens and closes rows
};

} // namespace zs
