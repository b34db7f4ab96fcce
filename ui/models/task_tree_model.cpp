// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_tree_model.h"

#include <numeric>
#include <unordered_map>
#include <unordered_set>

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

/// Tasks (numbers in `now`) whose leaving links are others than before.
std::unordered_set<int> otherOutgoing(const GanttSnapshot &old, const GanttSnapshot &now)
{
    std::unordered_set<int> tasks;
    QHash<LinkId, int> known;
    known.reserve(static_cast<qsizetype>(old.links.size()));
    for (std::size_t i = 0; i < old.links.size(); ++i)
        known.insert(old.links[i].id, static_cast<int>(i));
    for (const GanttLink &link : now.links) {
        const auto before = known.constFind(link.id);
        if (before == known.cend() || old.links[at(*before)] != link)
            tasks.insert(link.from);
        if (before != known.cend())
            known.erase(before);
    }
    for (const int gone : known)
        tasks.insert(now.find(old.row(old.links[at(gone)].from).id));
    return tasks;
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

/// The slot of a key; a new key gets the fresh one.
template <class Key>
int slotIn(QHash<Key, int> &slots, const Key &key, int fresh)
{
    const auto known = slots.constFind(key);
    return known == slots.cend() ? *slots.insert(key, fresh) : *known;
}

} // namespace

TaskTreeModel::TaskTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_columns(std::make_shared<const std::vector<GridColumn>>(gridColumns()))
    , m_snapshot(std::make_shared<GanttSnapshot>())
{
    m_data = dataFor(m_snapshot, {});
    m_shape = shapeOf(*m_snapshot, nullptr);
}

GridDataPtr TaskTreeModel::dataFor(GanttSnapshotPtr snapshot, ScheduledPlan plan) const
{
    return std::make_shared<const GridData>(
        std::move(snapshot), std::move(plan), m_units, m_columns);
}

TaskTreeModel::Shape TaskTreeModel::shapeOf(const GanttSnapshot &snapshot,
                                            const RowArrangement *arrangement)
{
    const int n = arrangement ? static_cast<int>(arrangement->rows.size()) : snapshot.size();
    Shape shape;
    shape.rowInParent.resize(at(n));
    std::vector<int> count(at(n) + 1, 0); // the top level is number n
    const auto parentOf = [&](int i) {
        const int parent = arrangement ? arrangement->rows[at(i)].parent : snapshot.row(i).parent;
        return parent < 0 ? n : parent;
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

int TaskTreeModel::nodeCount() const
{
    return m_arrangement ? static_cast<int>(m_arrangement->rows.size()) : m_snapshot->size();
}

int TaskTreeModel::taskAt(int node) const
{
    return node < 0 || !m_arrangement ? node : m_arrangement->rows[at(node)].task;
}

int TaskTreeModel::parentOf(int node) const
{
    return m_arrangement ? m_arrangement->rows[at(node)].parent : m_snapshot->row(node).parent;
}

int TaskTreeModel::nodeOfTask(int task) const
{
    if (task < 0 || task >= m_snapshot->size())
        return -1;
    return m_arrangement ? m_nodeOfTask[at(task)] : task;
}

void TaskTreeModel::assignSlots()
{
    std::ranges::fill(m_nodeAt, -1);
    const int n = nodeCount();
    m_slotAt.resize(at(n));
    m_nodeOfTask.assign(m_arrangement ? m_snapshot->rows.size() : 0, -1);
    for (int i = 0; i < n; ++i) {
        const int task = taskAt(i);
        const int fresh = static_cast<int>(m_nodeAt.size());
        const int slot =
            task >= 0 ? slotIn(m_slotOf, m_snapshot->row(task).id, fresh)
                      : slotIn(m_groupSlotOf,
                               m_arrangement->groups[at(m_arrangement->rows[at(i)].group)].key,
                               fresh);
        if (slot == fresh)
            m_nodeAt.push_back(i);
        m_nodeAt[at(slot)] = i;
        m_slotAt[at(i)] = slot;
        if (m_arrangement && task >= 0)
            m_nodeOfTask[at(task)] = i;
    }
}

void TaskTreeModel::take(GridDataPtr now, RowArrangementPtr rows)
{
    m_data = std::move(now);
    m_snapshot = m_data->snapshotPtr();
    m_arrangement = std::move(rows);
    m_shape = shapeOf(*m_snapshot, m_arrangement.get());
    assignSlots();
}

void TaskTreeModel::reset(GanttSnapshotPtr snapshot, ScheduledPlan plan)
{
    beginResetModel();
    m_slotOf.clear();
    m_groupSlotOf.clear();
    m_nodeAt.clear();
    m_columns = std::make_shared<const std::vector<GridColumn>>(
        gridColumns(plan.plan ? codesOf(*plan.plan) : QStringList()));
    take(dataFor(std::move(snapshot), std::move(plan)), {});
    endResetModel();
}

void TaskTreeModel::update(GridDataPtr now, RowArrangementPtr rows)
{
    const GridDataPtr before = m_data;
    const GanttSnapshot &old = before->snapshot();
    const GanttSnapshot &next = now->snapshot();
    const bool planned = !rows && !m_arrangement;
    const bool sameRows = planned || (rows && m_arrangement && *rows == *m_arrangement);
    if (sameRows && differsOnlyBy(old, next, 0, 0)) { // the same tree: shape and slots stand
        m_data = std::move(now);
        m_snapshot = m_data->snapshotPtr();
        m_arrangement = std::move(rows);
    } else if (!planned || !(next.size() > old.size() ? sayInserted(now) : sayRemoved(now))) {
        sayMoved(now, std::move(rows));
    }
    sayChanged(*before);
}

bool TaskTreeModel::sayInserted(const GridDataPtr &now)
{
    const GanttSnapshot &next = now->snapshot();
    const Run run = extraRun(next, *m_snapshot);
    if (run.first == run.end)
        return false;
    const Shape shape = shapeOf(next, nullptr);
    const int parentTask = next.row(run.first).parent; // before the run, so the same number in both
    int last = run.first;
    while (next.row(last).end < run.end)
        last = next.row(last).end;
    beginInsertRows(parentTask < 0 ? QModelIndex() : indexOf(parentTask, 0),
                    shape.rowInParent[at(run.first)],
                    shape.rowInParent[at(last)]);
    take(now, {});
    endInsertRows();
    return true;
}

bool TaskTreeModel::sayRemoved(const GridDataPtr &now)
{
    const GanttSnapshot &next = now->snapshot();
    const Run run = extraRun(*m_snapshot, next);
    if (run.first == run.end)
        return false;
    const int parentTask = m_snapshot->row(run.first).parent;
    int last = run.first;
    while (m_snapshot->row(last).end < run.end)
        last = m_snapshot->row(last).end;
    beginRemoveRows(parentTask < 0 ? QModelIndex() : indexOf(parentTask, 0),
                    m_shape.rowInParent[at(run.first)],
                    m_shape.rowInParent[at(last)]);
    take(now, {});
    endRemoveRows();
    return true;
}

void TaskTreeModel::sayMoved(const GridDataPtr &now, RowArrangementPtr rows)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    take(now, std::move(rows));
    QModelIndexList fresh;
    fresh.reserve(old.size());
    for (const QModelIndex &index : old) { // the slot outlives the move
        const int node = m_nodeAt[at(static_cast<int>(index.internalId()))];
        fresh.push_back(node < 0 ? QModelIndex() : indexOfNode(node, index.column()));
    }
    changePersistentIndexList(old, fresh);
    Q_EMIT layoutChanged();
}

/// Versions stand for the fields that a snapshot does not hold.
bool TaskTreeModel::sameRow(const GridData &before, int known, int task, bool sameLinks) const
{
    const GanttSnapshot &old = before.snapshot();
    if (known != task || old.row(known) != m_snapshot->row(task))
        return false;
    if (!sameLinks && !sameIncoming(old, *m_snapshot, task))
        return false;
    const Task *was = before.task(known);
    const Task *is = m_data->task(task);
    return !was || !is || was->version == is->version;
}

void TaskTreeModel::sayChanged(const GridData &before)
{
    // one signal a family: from its first changed child to its last
    std::unordered_map<int, std::pair<int, int>> families;
    const GanttSnapshot &old = before.snapshot();
    const bool sameNumbers = old.size() == m_snapshot->size();
    const bool sameLinks = sameNumbers && old.links == m_snapshot->links;
    const std::unordered_set<int> leaving =
        sameLinks ? std::unordered_set<int>() : otherOutgoing(old, *m_snapshot);
    const PlanPtr &was = before.scheduled().plan;
    const PlanPtr &is = m_data->scheduled().plan;
    const bool sameParts =
        !was || !is || (was->assignments == is->assignments && was->resources == is->resources);
    const int n = nodeCount();
    for (int node = 0; node < n; ++node) {
        const int i = taskAt(node);
        if (i < 0)
            continue;
        const GanttRow &row = m_snapshot->row(i);
        const int known = sameNumbers && old.row(i).id == row.id ? i : old.find(row.id);
        if (known < 0
            || (sameParts && !leaving.contains(i) && sameRow(before, known, i, sameLinks)))
            continue;
        const auto [family, fresh] = families.try_emplace(parentOf(node), node, node);
        if (!fresh)
            family->second.second = node;
    }
    for (const auto &[parent, span] : families)
        Q_EMIT dataChanged(indexOfNode(span.first, 0), indexOfNode(span.second, columnCount() - 1));
}

void TaskTreeModel::setUnits(QHash<OrgUnitId, QString> names)
{
    m_units = std::move(names);
    m_data = dataFor(m_snapshot, m_data->scheduled());
    if (m_snapshot->size() > 0)
        Q_EMIT dataChanged(index(0, Unit), index(rowCount() - 1, Unit), {Qt::DisplayRole});
}

QModelIndex TaskTreeModel::indexOf(int task, int column) const
{
    return indexOfNode(nodeOfTask(task), column);
}

QModelIndex TaskTreeModel::indexOfNode(int node, int column) const
{
    if (node < 0 || node >= nodeCount())
        return {};
    return createIndex(
        m_shape.rowInParent[at(node)], column, static_cast<quintptr>(m_slotAt[at(node)]));
}

int TaskTreeModel::nodeOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() >= m_nodeAt.size())
        return -1;
    return m_nodeAt[index.internalId()];
}

int TaskTreeModel::taskOf(const QModelIndex &index) const
{
    return taskAt(nodeOf(index));
}

const GroupHead *TaskTreeModel::groupOf(const QModelIndex &index) const
{
    const int node = nodeOf(index);
    if (node < 0 || taskAt(node) >= 0)
        return nullptr;
    return &m_arrangement->groups[at(m_arrangement->rows[at(node)].group)];
}

int TaskTreeModel::childCount(int node) const
{
    return m_shape.firstChild[at(node) + 1] - m_shape.firstChild[at(node)];
}

QModelIndex TaskTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnCount() || parent.column() > 0)
        return {};
    const int family = parent.isValid() ? nodeOf(parent) : nodeCount();
    if (family < 0 || row >= childCount(family))
        return {};
    return indexOfNode(m_shape.children[at(m_shape.firstChild[at(family)] + row)], column);
}

QModelIndex TaskTreeModel::parent(const QModelIndex &child) const
{
    const int node = nodeOf(child);
    return node < 0 ? QModelIndex() : indexOfNode(parentOf(node), 0);
}

int TaskTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const int family = parent.isValid() ? nodeOf(parent) : nodeCount();
    return family < 0 ? 0 : childCount(family);
}

int TaskTreeModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_columns->size());
}

bool TaskTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

DurationUnits TaskTreeModel::durationUnits() const
{
    return m_data->durationUnits();
}

std::vector<PredecessorSpec> TaskTreeModel::predecessorsOf(int task) const
{
    return m_data->predecessorsOf(task);
}

} // namespace zs
