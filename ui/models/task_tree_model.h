// SPDX-License-Identifier: GPL-3.0-or-later
// The task tree for views: columns over a snapshot, brought up to date without resets.
#pragma once

#include "ui/gantt/gantt_snapshot.h"
#include "ui/models/task_editing.h"

#include <QAbstractItemModel>

namespace zs {

/// Rows are known by slots: small numbers given once to each task and kept while it lives, so that
/// a QModelIndex stays true when tasks before it come and go. A slot leads to the task's place in
/// the present snapshot.
class TaskTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    /// Name comes first because it alone stays as it is when rows come and go; views put the
    /// numbers before it.
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
        ColumnCount
    };
    enum Role { TaskIndexRole = Qt::UserRole + 1, CriticalRole, SummaryRole, LateRole };

    explicit TaskTreeModel(QObject *parent = nullptr);

    /// Shows another plan: the only reset there is.
    void reset(GanttSnapshotPtr snapshot);
    /// The same plan, later: says by inserted, removed and changed rows what is different.
    void update(GanttSnapshotPtr snapshot);
    /// Null makes the tree read only.
    void setEditing(TaskEditing *editing) { m_editing = editing; }
    void setUnits(QHash<OrgUnitId, QString> names);
    [[nodiscard]] const QHash<OrgUnitId, QString> &units() const { return m_units; }

    [[nodiscard]] const GanttSnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] QModelIndex indexOf(int task, int column = Name) const;
    /// The task's place in the snapshot, -1 for an invalid index.
    [[nodiscard]] int taskOf(const QModelIndex &index) const;
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
    /// The tree's shape beside a snapshot.
    struct Shape {
        std::vector<int> rowInParent;
        std::vector<int>
            firstChild; ///< where a task's children begin in `children`; the top level comes last
        std::vector<int> children;
    };
    [[nodiscard]] static Shape shapeOf(const GanttSnapshot &snapshot);
    void take(GanttSnapshotPtr snapshot);
    void assignSlots();
    void sayChanged(const GanttSnapshot &before);
    bool sayInserted(const GanttSnapshotPtr &next);
    bool sayRemoved(const GanttSnapshotPtr &next);
    void sayMoved(const GanttSnapshotPtr &next);
    [[nodiscard]] int childCount(int task) const;
    [[nodiscard]] QString textOf(int task, int column) const;
    [[nodiscard]] QVariant toolTipOf(int task, int column) const;
    [[nodiscard]] QVariant editValue(int task, int column) const;
    bool edit(int task, int column, const QVariant &value);
    bool editTimes(int task, int column, const QVariant &value);

    GanttSnapshotPtr m_snapshot;
    Shape m_shape;
    QHash<TaskId, int> m_slotOf;
    std::vector<int> m_taskAt; ///< slot to task, -1 when gone
    std::vector<int> m_slotAt; ///< task to slot
    QHash<OrgUnitId, QString> m_units;
    TaskEditing *m_editing = nullptr;
};

/// 2026-02-14, or nothing when unset.
[[nodiscard]] QString dateText(WallTime t);

} // namespace zs
