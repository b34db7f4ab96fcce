// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_items.h"

#include "commands/workspace.h"
#include "ui/shell/shell_actions.h"
#include "ui/widgets/labels.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace zs {

SearchIndex searchItems(Workspace &workspace, ProjectId open, const ShellActions &actions)
{
    SearchIndex index;
    for (const auto &[act, action] : actions.all().asKeyValueRange()) {
        if (act != Act::Search && action->isEnabled())
            index.add({SearchItem::Kind::Command,
                       withoutMnemonic(action->text()),
                       action->shortcut().toString(QKeySequence::NativeText),
                       {},
                       static_cast<int>(act)});
    }
    if (const auto projects = workspace.projects()) {
        for (const Project &project : *projects)
            index.add(
                {SearchItem::Kind::Project, project.name, project.code, project.id.value(), 0});
    }
    if (!open.isValid())
        return index;
    if (const auto plan = workspace.plan(open)) {
        const std::vector<QString> wbs = wbsCodes(plan->plan->tasks);
        for (std::size_t i = 0; i < wbs.size(); ++i)
            index.add({SearchItem::Kind::Task,
                       plan->plan->tasks[i].name,
                       wbs[i],
                       plan->plan->tasks[i].id.value(),
                       0});
    }
    return index;
}

} // namespace zs
