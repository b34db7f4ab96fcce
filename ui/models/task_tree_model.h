// SPDX-License-Identifier: GPL-3.0-or-later
// The task table for views: columns over a moment of a plan, rows in the plan's order or in an
// arrangement's, brought up to date without resets.
#pragma once

#include "ui/gantt/visible_rows.h"
#include "ui/grid/grid_data.h"
#include "ui/models/task_editing.h"

#include <QAbstractItemModel>

namespace zs {

/// Nodes are the rows in order: the tasks themselves, or those of an arrangement with the heads of
/// its groups. They are known by slots: small numbers given once to each task or group and kept
/// while the plan is shown, so that a QModelIndex stays true when rows before it come and go. A
/// slot leads to its present node.
class TaskTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    /// The columns of gridColumns(); these have names. Name comes first because it alone stays as
    /// it is when rows come and go; views put the numbers before it.
    enum Column {
        Name,
        Number,
        Wbs,
        Duration,
        Start,
        Finish,
        Predecessors,
        Percent,
        TotalFloat,
        Unit,
        ColumnCount ///< of those with names: what a table shows unless told otherwise
    };
    enum Role {
        TaskIndexRole = Qt::UserRole + 1,
        CriticalRole,
        SummaryRole,
        LateRole,
        DimRole,   ///< here only because a hit of the filter lies below
        GroupRole, ///< the head of a group
    };

    explicit TaskTreeModel(QObject *parent = nullptr);

    /// Shows another plan: the only reset there is. `plan` brings the fields that a snapshot does
    /// not hold.
    void reset(GanttSnapshotPtr snapshot, ScheduledPlan plan = {});
    /// The same plan, later, or in another order: says by inserted, removed, moved and changed rows
    /// what is different.
    void update(GridDataPtr now, RowArrangementPtr rows);
    void update(GanttSnapshotPtr snapshot) { update(dataFor(std::move(snapshot), {}), {}); }
    /// The table as update() with these would have it, for an arrangement to be made from.
    [[nodiscard]] GridDataPtr dataFor(GanttSnapshotPtr snapshot, ScheduledPlan plan) const;
    /// Null makes the table read only.
    void setEditing(TaskEditing *editing) { m_editing = editing; }
    [[nodiscard]] TaskEditing *editing() const { return m_editing; }
    void setUnits(QHash<OrgUnitId, QString> names);
    [[nodiscard]] const QHash<OrgUnitId, QString> &units() const { return m_units; }

    [[nodiscard]] const GanttSnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const GridData &table() const { return *m_data; }
    [[nodiscard]] const GridDataPtr &tablePtr() const { return m_data; }
    [[nodiscard]] const RowArrangementPtr &arrangement() const { return m_arrangement; }
    [[nodiscard]] const std::vector<GridColumn> &columns() const { return *m_columns; }
    /// Invalid for a task that the arrangement leaves out.
    [[nodiscard]] QModelIndex indexOf(int task, int column = Name) const;
    [[nodiscard]] QModelIndex indexOfNode(int node, int column = Name) const;
    /// The task's place in the snapshot, -1 for an invalid index and for the head of a group.
    [[nodiscard]] int taskOf(const QModelIndex &index) const;
    /// -1 for an invalid index.
    [[nodiscard]] int nodeOf(const QModelIndex &index) const;
    [[nodiscard]] int nodeCount() const;
    /// Null unless the index is the head of a group.
    [[nodiscard]] const GroupHead *groupOf(const QModelIndex &index) const;
    [[nodiscard]] std::vector<PredecessorSpec> predecessorsOf(int task) const;
    [[nodiscard]] DurationUnits durationUnits() const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// The shape of the tree of nodes.
    struct Shape {
        std::vector<int> rowInParent;
        std::vector<int>
            firstChild; ///< where a node's children begin in `children`; the top level comes last
        std::vector<int> children;
    };
    [[nodiscard]] static Shape shapeOf(const GanttSnapshot &snapshot,
                                       const RowArrangement *arrangement);
    void take(GridDataPtr now, RowArrangementPtr rows);
    void assignSlots();
    void sayChanged(const GridData &before);
    [[nodiscard]] bool sameRow(const GridData &before, int known, int task, bool sameLinks) const;
    bool sayInserted(const GridDataPtr &now);
    bool sayRemoved(const GridDataPtr &now);
    void sayMoved(const GridDataPtr &now, RowArrangementPtr rows);
    [[nodiscard]] int childCount(int node) const;
    [[nodiscard]] int taskAt(int node) const;
    [[nodiscard]] int parentOf(int node) const;
    [[nodiscard]] int nodeOfTask(int task) const;
    [[nodiscard]] QVariant groupCell(const QModelIndex &index, int role) const;
    [[nodiscard]] QString textOf(int task, int column) const;
    [[nodiscard]] QVariant toolTipOf(int task, int column) const;
    [[nodiscard]] QVariant editValue(int task, int column) const;
    bool edit(int task, int column, const QVariant &value);
    bool editTimes(int task, int column, const QVariant &value);
    bool editField(int task, int column, const QVariant &value);

    std::shared_ptr<const std::vector<GridColumn>> m_columns;
    GanttSnapshotPtr m_snapshot;
    GridDataPtr m_data;
    RowArrangementPtr m_arrangement;
    Shape m_shape;
    QHash<TaskId, int> m_slotOf;
    QHash<QString, int> m_groupSlotOf;
    std::vector<int> m_nodeAt;     ///< slot to node, -1 when gone
    std::vector<int> m_slotAt;     ///< node to slot
    std::vector<int> m_nodeOfTask; ///< -1 for a task that is left out; empty in the plan's order
    QHash<OrgUnitId, QString> m_units;
    TaskEditing *m_editing = nullptr;
};

} // namespace zs
