// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/goal_desk.h"

#include "commands/project_fields.h"
#include "commands/workspace_private.h"
#include "store/project_progress.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GoalDesk)
};

std::unexpected<Error> gone()
{
    return fail(ErrorCode::NotFound, Words::tr("This item is not there any more."));
}

std::vector<ServingProject> serving(const std::vector<Project> &projects,
                                    std::vector<ProjectProgress> progress)
{
    std::ranges::sort(progress, {}, &ProjectProgress::project);
    std::vector<ServingProject> all;
    for (const Project &project : projects) {
        const auto at =
            std::ranges::lower_bound(progress, project.id, {}, &ProjectProgress::project);
        const bool known = at != progress.end() && at->project == project.id;
        all.push_back({project.id,
                       project.planItem,
                       project.stage,
                       project.estimate,
                       project.budget,
                       known ? at->duration : 0,
                       known ? at->done : 0});
    }
    return all;
}

/// Those directly below `parent`, in their order.
std::vector<PlanItem> childrenOf(const PlanTree &tree, PlanItemId parent)
{
    std::vector<PlanItem> children;
    const int above = tree.indexOf(parent);
    for (std::size_t i = 0; i < tree.items.size(); ++i) {
        if (tree.parent[i] == above)
            children.push_back(tree.items[i]);
    }
    return children;
}

} // namespace

Result<PlanTree> LibraryDesk::Goals::stored() const
{
    return m_workspace.d->store->load<PlanItem>().transform(
        [](std::vector<PlanItem> items) { return planTreeOf(std::move(items)); });
}

Result<PlanTree> LibraryDesk::Goals::tree() const
{
    if (!m_workspace.may(Permission::ProjectRead))
        return PlanTree();
    return stored();
}

Result<LibraryDesk::Goals::State> LibraryDesk::Goals::read() const
{
    auto items = tree();
    if (!items)
        return passOn(items);
    auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    auto progress = projectProgress(m_workspace.d->store->statements());
    if (!progress)
        return passOn(progress);
    GoalCoverage coverage = coverageOf(*items, serving(*projects, std::move(*progress)));
    return State{std::move(*items), std::move(coverage), std::move(*projects)};
}

Result<ChangeSet> LibraryDesk::Goals::add(PlanItem item)
{
    const auto all = stored();
    if (!all)
        return passOn(all);
    item.id = m_workspace.d->ids.next<PlanItemId>();
    item.name = storable(item.name.simplified());
    item.code = storable(item.code.simplified());
    item.target = storable(item.target);
    item.note = storable(item.note);
    item.version = 0;
    if (auto fits = checkPlace(*all, item); !fits)
        return passOn(fits);
    item.position = 0;
    for (const PlanItem &sibling : childrenOf(*all, item.parent))
        item.position = std::max(item.position, sibling.position + 1);
    ChangeSet set{u"plan-item-add"_s, {}, {inserted(item)}};
    return m_workspace.commit(std::move(set), item.name);
}

Result<ChangeSet> LibraryDesk::Goals::edit(const PlanItem &wanted)
{
    const auto all = stored();
    if (!all)
        return passOn(all);
    const int at = all->indexOf(wanted.id);
    if (at < 0)
        return gone();
    const PlanItem &before = all->items[static_cast<std::size_t>(at)];
    if (before.version != wanted.version)
        return fail(ErrorCode::Conflict,
                    Words::tr("Somebody else changed this item meanwhile. Look at it again."));
    PlanItem after = wanted;
    after.parent = before.parent;
    after.position = before.position;
    after.name = storable(after.name.simplified());
    after.code = storable(after.code.simplified());
    after.target = storable(after.target);
    after.note = storable(after.note);
    if (auto fits = checkPlace(*all, after); !fits)
        return passOn(fits);
    ChangeSet set{u"plan-item-edit"_s, {}, {}};
    addUpdate(set, before, after);
    if (set.isEmpty())
        return set;
    return m_workspace.commit(std::move(set), after.name);
}

Result<ChangeSet> LibraryDesk::Goals::move(PlanItemId item, PlanItemId parent, int place)
{
    const auto all = stored();
    if (!all)
        return passOn(all);
    const int at = all->indexOf(item);
    if (at < 0)
        return gone();
    PlanItem moved = all->items[static_cast<std::size_t>(at)];
    moved.parent = parent;
    if (auto fits = checkPlace(*all, moved); !fits)
        return passOn(fits);
    std::vector<PlanItem> row = childrenOf(*all, parent);
    std::erase_if(row, [item](const PlanItem &each) { return each.id == item; });
    const auto end = static_cast<int>(row.size());
    row.insert(row.begin() + std::clamp(place, 0, end), moved);
    ChangeSet set{u"plan-item-move"_s, {}, {}};
    for (std::size_t i = 0; i < row.size(); ++i) {
        const PlanItem &before = all->items[static_cast<std::size_t>(all->indexOf(row[i].id))];
        row[i].position = static_cast<std::int64_t>(i);
        addUpdate(set, before, row[i]);
    }
    if (set.isEmpty())
        return set;
    return m_workspace.commit(std::move(set), moved.name);
}

Result<ChangeSet> LibraryDesk::Goals::remove(PlanItemId item)
{
    const auto all = stored();
    if (!all)
        return passOn(all);
    const int at = all->indexOf(item);
    if (at < 0)
        return gone();
    const PlanItem &row = all->items[static_cast<std::size_t>(at)];
    if (!all->isLeaf(static_cast<std::size_t>(at)))
        return fail(ErrorCode::Invalid,
                    Words::tr("“%1” has parts. Remove or move them first.").arg(row.name));
    // all of them: what this person may not read would lose its goal too
    const auto projects = m_workspace.d->store->load<Project>(RowFilter{"plan_item", item.value()});
    if (!projects)
        return passOn(projects);
    if (!projects->empty())
        return fail(
            ErrorCode::Invalid,
            Words::tr("Projects serve “%1”. Assign them to something else first.").arg(row.name));
    ChangeSet set{u"plan-item-remove"_s, {}, {deleted(row)}};
    return m_workspace.commit(std::move(set), row.name);
}

Result<std::vector<ChangeSet>> LibraryDesk::Goals::assign(const std::vector<ProjectId> &projects,
                                                          PlanItemId item)
{
    if (item.isValid()) {
        const auto all = stored();
        if (!all)
            return passOn(all);
        if (all->indexOf(item) < 0)
            return gone();
    }
    std::vector<ChangeSet> done;
    for (const ProjectId project : projects) {
        auto set = m_workspace.run(
            SetProjectField{project, u"plan_item"_s, FieldCodec<PlanItemId>::pack(item)});
        if (set) {
            if (!set->isEmpty())
                done.push_back(std::move(*set));
            continue;
        }
        for (; !done.empty(); done.pop_back()) { // none of them, and the log says so
            if (const auto back = m_workspace.revert(done.back()); !back)
                return passOn(back);
        }
        return passOn(set);
    }
    return done;
}

} // namespace zs
