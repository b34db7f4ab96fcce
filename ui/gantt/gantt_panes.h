// SPDX-License-Identifier: GPL-3.0-or-later
// Tree and chart side by side as one table: same rows, same header height, one vertical position,
// one selection.
#pragma once

#include "ui/gantt/gantt_view.h"
#include "ui/grid/saved_view.h"
#include "ui/models/task_delegate.h"
#include "ui/models/task_tree_model.h"

#include <QSplitter>

namespace zs {

class GridTree;

class GanttPanes final : public QSplitter {
    Q_OBJECT

public:
    explicit GanttPanes(QWidget *parent = nullptr);

    [[nodiscard]] TaskTreeModel &model() { return *m_model; }
    [[nodiscard]] GridTree &tree() { return *m_tree; }
    [[nodiscard]] GanttView &chart() { return *m_chart; }
    [[nodiscard]] const VisibleRows &rows() const { return m_rows; }
    [[nodiscard]] const QSet<TaskId> &collapsed() const { return m_collapsed; }

    /// Another project's plan: everything open, the first task current.
    void show(GanttSnapshotPtr snapshot, DayShading days, ScheduledPlan plan = {});
    /// A later moment of the same plan: what is open, selected and in sight stays.
    void update(GanttSnapshotPtr snapshot, DayShading days, ScheduledPlan plan = {});
    /// Who says in which order rows stand; null means the plan's own.
    using Arranger = std::function<RowArrangementPtr(const GridData &table)>;
    void setArranger(Arranger arranger) { m_arranger = std::move(arranger); }
    /// Asks the arranger again.
    void rearrange();
    /// Which columns are shown, in their order; the name always is. Widths at 100 %.
    void setColumns(const std::vector<ViewColumn> &columns);
    [[nodiscard]] std::vector<ViewColumn> columns() const;
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
    /// A person moved or resized a column.
    void columnsChanged();

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
    void openArranged();
    void connectTree();
    [[nodiscard]] VisibleRows visibleRows() const;
    void rebuildRows();
    void sendSelection();
    void step(int rows);

    TaskTreeModel *m_model;
    TaskDelegate *m_delegate;
    GridTree *m_tree;
    GanttView *m_chart;
    VisibleRows m_rows;
    QSet<TaskId> m_collapsed;
    QSet<QString> m_collapsedGroups;
    Arranger m_arranger;
    double m_growth = 1; ///< of the columns against those of the normal font
    bool m_busy = false; ///< the program itself opens and closes rows
};

} // namespace zs
