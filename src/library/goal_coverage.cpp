// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/goal_coverage.h"

#include <QHash>

namespace zs {

namespace {

void add(ItemCoverage &to, const ServingProject &project)
{
    ++to.projects;
    to.closed += project.stage == ProjectStage::Closed ? 1 : 0;
    to.planned += project.duration > 0 ? 1 : 0;
    to.estimate.fen += project.estimate.fen;
    to.budget.fen += project.budget.fen;
    to.duration += project.duration;
    to.done += project.done;
}

void add(ItemCoverage &to, const ItemCoverage &part)
{
    to.projects += part.projects;
    to.closed += part.closed;
    to.planned += part.planned;
    to.bare += part.bare;
    to.estimate.fen += part.estimate.fen;
    to.budget.fen += part.budget.fen;
    to.duration += part.duration;
    to.done += part.done;
}

} // namespace

std::optional<double> ItemCoverage::progress() const
{
    if (duration <= 0)
        return {};
    return static_cast<double>(done) / static_cast<double>(duration);
}

GoalCoverage coverageOf(const PlanTree &tree, const std::vector<ServingProject> &projects)
{
    GoalCoverage all;
    all.items.resize(tree.items.size());
    QHash<PlanItemId, std::size_t> places;
    for (std::size_t i = 0; i < tree.items.size(); ++i)
        places.insert(tree.items[i].id, i);
    for (const ServingProject &project : projects) {
        if (project.stage == ProjectStage::Cancelled)
            continue;
        const auto place = places.constFind(project.item);
        if (place == places.cend()) {
            all.serveNone.push_back(project.id);
            continue;
        }
        ++all.items[*place].own;
        add(all.items[*place], project);
    }
    // from the last to the first, so that what is below is whole before it is added above
    for (std::size_t i = tree.items.size(); i-- > 0;) {
        ItemCoverage &item = all.items[i];
        if (tree.isLeaf(i) && item.own == 0)
            item.bare = 1;
        item.state = item.projects == 0 ? CoverState::None
                     : item.bare > 0    ? CoverState::Partly
                                        : CoverState::Full;
        if (tree.parent[i] >= 0)
            add(all.items[static_cast<std::size_t>(tree.parent[i])], item);
    }
    return all;
}

} // namespace zs
