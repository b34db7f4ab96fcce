// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include "domain/change_set.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace zs {

namespace {

/// Children of each task by index (last entry: the top level), siblings in order.
std::vector<std::vector<int>> childrenOf(const std::vector<Task> &tasks)
{
    const int n = static_cast<int>(tasks.size());
    QHash<TaskId, int> index;
    index.reserve(n);
    for (int i = 0; i < n; ++i)
        index.insert(tasks[static_cast<std::size_t>(i)].id, i);
    std::vector<std::vector<int>> children(tasks.size() + 1);
    for (int i = 0; i < n; ++i) {
        const int parent = index.value(tasks[static_cast<std::size_t>(i)].parent, n);
        children[static_cast<std::size_t>(parent == i ? n : parent)].push_back(i);
    }
    for (auto &siblings : children) {
        std::ranges::stable_sort(siblings, {}, [&](int i) {
            const Task &t = tasks[static_cast<std::size_t>(i)];
            return std::pair(t.position, t.id);
        });
    }
    return children;
}

} // namespace

void sortForDisplay(std::vector<Task> &tasks)
{
    const auto children = childrenOf(tasks);
    std::vector<int> order;
    order.reserve(tasks.size());
    std::vector<int> stack(children.back().rbegin(), children.back().rend());
    std::vector<bool> seen(tasks.size(), false);
    const auto walk = [&] {
        while (!stack.empty()) {
            const int i = stack.back();
            stack.pop_back();
            const auto at = static_cast<std::size_t>(i);
            if (seen[at])
                continue;
            seen[at] = true;
            order.push_back(i);
            stack.insert(stack.end(), children[at].rbegin(), children[at].rend());
        }
    };
    walk();
    for (std::size_t i = 0; i < tasks.size(); ++i) { // loops of parents: shown, never lost
        if (!seen[i]) {
            stack.push_back(static_cast<int>(i));
            walk();
        }
    }
    std::vector<Task> sorted;
    sorted.reserve(tasks.size());
    for (const int i : order)
        sorted.push_back(std::move(tasks[static_cast<std::size_t>(i)]));
    tasks = std::move(sorted);
}

namespace {

/// Finds the parent of each task among those before it.
class ParentFinder {
public:
    explicit ParentFinder(const std::vector<Task> &tasks)
        : m_tasks(tasks)
    {}

    /// In display order the parent of a task is the one before it or one of that one's parents;
    /// only where it is not is an index made.
    [[nodiscard]] int of(std::size_t task, const std::vector<int> &parents)
    {
        const TaskId wanted = m_tasks[task].parent;
        if (!wanted.isValid())
            return -1;
        for (int up = static_cast<int>(task) - 1; up >= 0;
             up = parents[static_cast<std::size_t>(up)]) {
            if (m_tasks[static_cast<std::size_t>(up)].id == wanted)
                return up;
        }
        if (m_index.isEmpty())
            m_index.reserve(static_cast<qsizetype>(m_tasks.size()));
        for (; m_indexed < task; ++m_indexed)
            m_index.insert(m_tasks[m_indexed].id, static_cast<int>(m_indexed));
        return m_index.value(wanted, -1);
    }

private:
    const std::vector<Task> &m_tasks;
    QHash<TaskId, int> m_index; ///< of the first m_indexed tasks
    std::size_t m_indexed = 0;
};

} // namespace

TaskTree treeOf(const std::vector<Task> &tasks)
{
    const std::size_t n = tasks.size();
    TaskTree tree{std::vector<int>(n, -1), std::vector<int>(n, 0), std::vector<int>(n, 0)};
    ParentFinder finder(tasks);
    for (std::size_t i = 0; i < n; ++i) {
        const int parent = finder.of(i, tree.parent);
        tree.parent[i] = parent;
        tree.depth[i] = parent < 0 ? 0 : tree.depth[static_cast<std::size_t>(parent)] + 1;
    }
    for (std::size_t i = n; i-- > 0;) {
        tree.end[i] = std::max(tree.end[i], static_cast<int>(i) + 1);
        if (tree.parent[i] >= 0) {
            int &end = tree.end[static_cast<std::size_t>(tree.parent[i])];
            end = std::max(end, tree.end[i]);
        }
    }
    return tree;
}

std::vector<QString> wbsCodes(const std::vector<Task> &tasks)
{
    const TaskTree tree = treeOf(tasks);
    std::vector<QString> codes(tasks.size());
    std::vector<int> counter;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto depth = static_cast<std::size_t>(tree.depth[i]);
        counter.resize(depth + 1, 0);
        ++counter[depth];
        if (!tasks[i].wbs.isEmpty()) {
            codes[i] = tasks[i].wbs;
            continue;
        }
        const int parent = tree.parent[i];
        const QString number = QString::number(counter[depth]);
        codes[i] = parent < 0 ? number : codes[static_cast<std::size_t>(parent)] + u'.' + number;
    }
    return codes;
}

int taskIndex(const Plan &plan, TaskId id)
{
    const auto found = std::ranges::find(plan.tasks, id, &Task::id);
    return found == plan.tasks.end() ? -1 : static_cast<int>(found - plan.tasks.begin());
}

namespace {

/// Keeps one vector of entities up to date; finds rows through an index that is built once for the
/// whole set.
template <Entity E>
class RowPatch {
public:
    explicit RowPatch(std::vector<E> &rows)
        : m_rows(rows)
    {}

    void apply(const EntityChange &change)
    {
        if (change.entity != EntityTraits<E>::kKind)
            return;
        if (m_at.isEmpty()) {
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                m_at.insert(m_rows[i].id.value(), i);
        }
        if (change.kind == ChangeKind::Insert) {
            E fresh;
            fresh.id = decltype(fresh.id)(change.id);
            zs::apply(fresh, change);
            m_at.insert(change.id, m_rows.size());
            m_rows.push_back(std::move(fresh));
        } else if (const auto at = m_at.constFind(change.id); at != m_at.cend()) {
            if (change.kind == ChangeKind::Delete)
                m_gone.push_back(*at);
            else
                zs::apply(m_rows[*at], change);
        }
    }

    void finish()
    {
        std::ranges::sort(m_gone, std::greater{});
        for (const std::size_t i : m_gone)
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
    }

private:
    std::vector<E> &m_rows;
    QHash<Uuid, std::size_t> m_at;
    std::vector<std::size_t> m_gone;
};

bool movesTasks(const ChangeSet &set)
{
    const EntityInfo &info = *entityInfo(EntityKind::Task);
    const int parent = fieldIndex(info, u"parent");
    const int position = fieldIndex(info, u"position");
    return std::ranges::any_of(set.changes, [&](const EntityChange &change) {
        return change.entity == EntityKind::Task
               && (change.kind != ChangeKind::Update
                   || std::ranges::any_of(change.fields, [&](const FieldChange &f) {
                          return f.field == parent || f.field == position;
                      }));
    });
}

} // namespace

void applyTo(Plan &plan, const ChangeSet &set)
{
    RowPatch tasks(plan.tasks);
    RowPatch links(plan.links);
    RowPatch calendars(plan.calendars);
    RowPatch resources(plan.resources);
    RowPatch assignments(plan.assignments);
    RowPatch baselines(plan.baselines);
    RowPatch baselineTasks(plan.baselineTasks);
    RowPatch scenarios(plan.scenarios);
    RowPatch scenarioChanges(plan.scenarioChanges);
    RowPatch periods(plan.periods);
    RowPatch attachments(plan.attachments);
    for (const EntityChange &change : set.changes) {
        if (change.entity == EntityKind::Project && change.id == plan.project.id.value()
            && change.kind == ChangeKind::Update)
            apply(plan.project, change);
        if (set.project != plan.project.id && set.project.isValid())
            continue;
        tasks.apply(change);
        links.apply(change);
        calendars.apply(change);
        resources.apply(change);
        assignments.apply(change);
        baselines.apply(change);
        baselineTasks.apply(change);
        scenarios.apply(change);
        scenarioChanges.apply(change);
        periods.apply(change);
        attachments.apply(change);
    }
    tasks.finish();
    links.finish();
    calendars.finish();
    resources.finish();
    assignments.finish();
    baselines.finish();
    baselineTasks.finish();
    scenarios.finish();
    scenarioChanges.finish();
    periods.finish();
    attachments.finish();
    if (movesTasks(set))
        sortForDisplay(plan.tasks);
}

} // namespace zs
