// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/tree_edit.h"

#include <algorithm>

namespace zs {

namespace {

/// Distance between new siblings, so that most insertions need no renumbering.
constexpr std::int64_t kGap = 1024;

} // namespace

TreeEdit::TreeEdit(const Plan &plan)
    : m_plan(plan)
{
    m_index.reserve(static_cast<qsizetype>(plan.tasks.size()));
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        m_index.insert(plan.tasks[i].id, i);
}

const Task *TreeEdit::find(TaskId id) const
{
    if (const auto edited = m_edited.constFind(id); edited != m_edited.cend())
        return &*edited;
    const auto at = m_index.constFind(id);
    return at == m_index.cend() ? nullptr : &m_plan.tasks[*at];
}

Task *TreeEdit::edit(TaskId id)
{
    if (!m_edited.contains(id)) {
        const auto at = m_index.constFind(id);
        if (at == m_index.cend())
            return nullptr;
        m_edited.insert(id, m_plan.tasks[*at]);
    }
    return &m_edited[id];
}

void TreeEdit::add(const Task &task)
{
    m_edited.insert(task.id, task);
    m_added.push_back(task.id);
}

std::vector<TaskId> TreeEdit::childrenOf(TaskId parent) const
{
    std::vector<const Task *> children;
    const auto take = [&](TaskId id) {
        const Task *task = find(id);
        const bool orphan = task->parent.isValid() && !find(task->parent);
        if (task->parent == parent || (orphan && !parent.isValid()))
            children.push_back(task);
    };
    for (const Task &task : m_plan.tasks)
        take(task.id);
    for (const TaskId id : m_added)
        take(id);
    std::ranges::stable_sort(
        children, {}, [](const Task *t) { return std::pair(t->position, t->id); });
    std::vector<TaskId> ids;
    ids.reserve(children.size());
    for (const Task *task : children)
        ids.push_back(task->id);
    return ids;
}

bool TreeEdit::isWithin(TaskId id, TaskId ancestor) const
{
    qsizetype steps = m_index.size() + m_edited.size() + 1; // a broken tree ends the walk too
    for (const Task *task = find(id); task && steps-- > 0; task = find(task->parent)) {
        if (task->id == ancestor)
            return true;
    }
    return false;
}

void TreeEdit::place(TaskId id, TaskId parent, TaskId after)
{
    std::vector<TaskId> siblings = childrenOf(parent);
    std::erase(siblings, id);
    const auto behind = std::ranges::find(siblings, after);
    const auto at = behind == siblings.end() ? siblings.begin() : behind + 1;
    const bool hasPrevious = at != siblings.begin();
    const bool hasNext = at != siblings.end();
    const std::int64_t previous = hasPrevious ? find(*(at - 1))->position : 0;
    const std::int64_t next = hasNext ? find(*at)->position : 0;
    Task *task = edit(id);
    task->parent = parent;
    if (!hasNext) {
        task->position = hasPrevious ? previous + kGap : 0;
    } else if (!hasPrevious) {
        task->position = next - kGap;
    } else if (next - previous >= 2) {
        task->position = previous + (next - previous) / 2;
    } else {
        siblings.insert(at, id);
        for (std::size_t i = 0; i < siblings.size(); ++i)
            edit(siblings[i])->position = static_cast<std::int64_t>(i) * kGap;
    }
}

ChangeSet TreeEdit::changes() const
{
    ChangeSet set;
    for (const Task &before : m_plan.tasks) {
        if (const auto after = m_edited.constFind(before.id); after != m_edited.cend())
            addUpdate(set, before, *after);
    }
    for (const TaskId id : m_added)
        set.changes.push_back(inserted(*m_edited.constFind(id)));
    return set;
}

} // namespace zs
