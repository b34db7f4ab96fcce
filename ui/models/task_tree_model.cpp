// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_tree_model.h"

#include <numeric>
#include <unordered_map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

/// The tasks of `fuller` without those from `first` to `end` are exactly those of `other`, in the
/// same tree.
bool differsOnlyBy(const GanttSnapshot &fuller, const GanttSnapshot &other, int first, int end)
{
    if (fuller.size() - (end - first) != other.size())
        return false;
    const auto parentId = [](const GanttSnapshot &s, int i) {
        return s.row(i).parent < 0 ? TaskId() : s.row(s.row(i).parent).id;
    };
    for (int i = 0; i < other.size(); ++i) {
        const int j = i < first ? i : i + (end - first);
        if (other.row(i).id != fuller.row(j).id || parentId(other, i) != parentId(fuller, j))
            return false;
    }
    return true;
}

bool sameIncoming(const GanttSnapshot &a, const GanttSnapshot &b, int task)
{
    return std::ranges::equal(a.incoming[at(task)], b.incoming[at(task)], [&](int i, int j) {
        return a.links[at(i)] == b.links[at(j)];
    });
}

/// A run of whole sibling subtrees of `fuller` that `other` lacks; first == end when there is no
/// such single run.
struct Run {
    int first = 0;
    int end = 0;
};

Run extraRun(const GanttSnapshot &fuller, const GanttSnapshot &other)
{
    int first = 0;
    while (first < other.size() && fuller.row(first).id == other.row(first).id)
        ++first;
    const int end = first + fuller.size() - other.size();
    if (end <= first || end > fuller.size() || !differsOnlyBy(fuller, other, first, end))
        return {};
    const int parent = fuller.row(first).parent;
    int i = first;
    while (i < end && fuller.row(i).parent == parent)
        i = fuller.row(i).end;
    return i == end ? Run{first, end} : Run{};
}

} // namespace

QString dateText(WallTime t)
{
    return t.isValid() ? t.date().toString(Qt::ISODate) : QString();
}

TaskTreeModel::TaskTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_snapshot(std::make_shared<GanttSnapshot>())
{
    m_shape = shapeOf(*m_snapshot);
}

TaskTreeModel::Shape TaskTreeModel::shapeOf(const GanttSnapshot &snapshot)
{
    const int n = snapshot.size();
    Shape shape;
    shape.rowInParent.resize(at(n));
    std::vector<int> count(at(n) + 1, 0); // the top level is number n
    const auto parentOf = [&](int i) {
        return snapshot.row(i).parent < 0 ? n : snapshot.row(i).parent;
    };
    for (int i = 0; i < n; ++i)
        shape.rowInParent[at(i)] = count[at(parentOf(i))]++;
    shape.firstChild.resize(at(n) + 2);
    std::partial_sum(count.begin(), count.end(), shape.firstChild.begin() + 1);
    shape.children.resize(at(n));
    for (int i = 0; i < n; ++i)
        shape.children[at(shape.firstChild[at(parentOf(i))] + shape.rowInParent[at(i)])] = i;
    return shape;
}

void TaskTreeModel::assignSlots()
{
    std::ranges::fill(m_taskAt, -1);
    m_slotAt.resize(m_snapshot->rows.size());
    for (int i = 0; i < m_snapshot->size(); ++i) {
        auto slot = m_slotOf.find(m_snapshot->row(i).id);
        if (slot == m_slotOf.end()) {
            slot = m_slotOf.insert(m_snapshot->row(i).id, static_cast<int>(m_taskAt.size()));
            m_taskAt.push_back(i);
        }
        m_taskAt[at(*slot)] = i;
        m_slotAt[at(i)] = *slot;
    }
}

void TaskTreeModel::take(GanttSnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_shape = shapeOf(*m_snapshot);
    assignSlots();
}

void TaskTreeModel::reset(GanttSnapshotPtr snapshot)
{
    beginResetModel();
    m_slotOf.clear();
    m_taskAt.clear();
    take(std::move(snapshot));
    endResetModel();
}

void TaskTreeModel::update(GanttSnapshotPtr snapshot)
{
    const GanttSnapshotPtr before = m_snapshot;
    if (differsOnlyBy(*before, *snapshot, 0, 0))
        m_snapshot = std::move(snapshot); // the same tree: shape and slots stand
    else if (!(snapshot->size() > before->size() ? sayInserted(snapshot) : sayRemoved(snapshot)))
        sayMoved(snapshot);
    sayChanged(*before);
}

bool TaskTreeModel::sayInserted(const GanttSnapshotPtr &next)
{
    const Run run = extraRun(*next, *m_snapshot);
    if (run.first == run.end)
        return false;
    const Shape shape = shapeOf(*next);
    const int parentTask =
        next->row(run.first).parent; // before the run, so the same number in both
    int last = run.first;
    while (next->row(last).end < run.end)
        last = next->row(last).end;
    beginInsertRows(parentTask < 0 ? QModelIndex() : indexOf(parentTask, 0),
                    shape.rowInParent[at(run.first)],
                    shape.rowInParent[at(last)]);
    take(next);
    endInsertRows();
    return true;
}

bool TaskTreeModel::sayRemoved(const GanttSnapshotPtr &next)
{
    const Run run = extraRun(*m_snapshot, *next);
    if (run.first == run.end)
        return false;
    const int parentTask = m_snapshot->row(run.first).parent;
    int last = run.first;
    while (m_snapshot->row(last).end < run.end)
        last = m_snapshot->row(last).end;
    beginRemoveRows(parentTask < 0 ? QModelIndex() : indexOf(parentTask, 0),
                    m_shape.rowInParent[at(run.first)],
                    m_shape.rowInParent[at(last)]);
    take(next);
    endRemoveRows();
    return true;
}

void TaskTreeModel::sayMoved(const GanttSnapshotPtr &next)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    take(next);
    QModelIndexList fresh;
    fresh.reserve(old.size());
    for (const QModelIndex &index : old) { // the slot outlives the move
        const int task = m_taskAt[at(static_cast<int>(index.internalId()))];
        fresh.push_back(task < 0 ? QModelIndex() : indexOf(task, index.column()));
    }
    changePersistentIndexList(old, fresh);
    Q_EMIT layoutChanged();
}

void TaskTreeModel::sayChanged(const GanttSnapshot &before)
{
    // one signal a family: from its first changed child to its last
    std::unordered_map<int, std::pair<int, int>> families;
    const bool sameNumbers = before.size() == m_snapshot->size();
    const bool sameLinks = sameNumbers && before.links == m_snapshot->links;
    for (int i = 0; i < m_snapshot->size(); ++i) {
        const GanttRow &row = m_snapshot->row(i);
        const int known = sameNumbers && before.row(i).id == row.id ? i : before.find(row.id);
        if (known < 0
            || (known == i && before.row(known) == row
                && (sameLinks || sameIncoming(before, *m_snapshot, i))))
            continue;
        const auto [family, fresh] = families.try_emplace(row.parent, i, i);
        if (!fresh)
            family->second.second = i;
    }
    for (const auto &[parent, span] : families)
        Q_EMIT dataChanged(indexOf(span.first, 0), indexOf(span.second, ColumnCount - 1));
}

void TaskTreeModel::setUnits(QHash<OrgUnitId, QString> names)
{
    m_units = std::move(names);
    if (m_snapshot->size() > 0)
        Q_EMIT dataChanged(index(0, Unit), index(rowCount() - 1, Unit), {Qt::DisplayRole});
}

QModelIndex TaskTreeModel::indexOf(int task, int column) const
{
    if (task < 0 || task >= m_snapshot->size())
        return {};
    return createIndex(
        m_shape.rowInParent[at(task)], column, static_cast<quintptr>(m_slotAt[at(task)]));
}

int TaskTreeModel::taskOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() >= m_taskAt.size())
        return -1;
    return m_taskAt[index.internalId()];
}

int TaskTreeModel::childCount(int task) const
{
    return m_shape.firstChild[at(task) + 1] - m_shape.firstChild[at(task)];
}

QModelIndex TaskTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    const int family = parent.isValid() ? taskOf(parent) : m_snapshot->size();
    if (family < 0 || row >= childCount(family))
        return {};
    return indexOf(m_shape.children[at(m_shape.firstChild[at(family)] + row)], column);
}

QModelIndex TaskTreeModel::parent(const QModelIndex &child) const
{
    const int task = taskOf(child);
    return task < 0 ? QModelIndex() : indexOf(m_snapshot->row(task).parent, 0);
}

int TaskTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const int family = parent.isValid() ? taskOf(parent) : m_snapshot->size();
    return family < 0 ? 0 : childCount(family);
}

int TaskTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool TaskTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

DurationUnits TaskTreeModel::durationUnits() const
{
    return {m_snapshot->minutesPerDay, m_snapshot->minutesPerWeek, m_snapshot->daysPerMonth};
}

std::vector<PredecessorSpec> TaskTreeModel::predecessorsOf(int task) const
{
    std::vector<PredecessorSpec> list;
    for (const int number : m_snapshot->incoming[at(task)]) {
        const GanttLink &link = m_snapshot->links[at(number)];
        list.push_back({link.from, link.type, link.lagKind, link.lag, link.lagPercent});
    }
    std::ranges::stable_sort(list, {}, &PredecessorSpec::task);
    return list;
}

} // namespace zs
