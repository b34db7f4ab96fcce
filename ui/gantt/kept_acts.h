// SPDX-License-Identifier: GPL-3.0-or-later
// Acts that a page's dialogs carry out through the workspace, kept as steps to take back.
#pragma once

#include "audit/audit_text.h"
#include "commands/workspace.h"
#include "ui/gantt/plan_step.h"

#include <QUndoStack>

namespace zs {

/// From now on what `wanted` takes is a step of `steps`, as long as `page` is there. What is taken
/// back or done again comes under another name ("undo:...") and is not asked about.
inline void keepActs(Workspace &workspace,
                     QUndoStack &steps,
                     QObject *page,
                     std::function<bool(const ChangeSet &)> wanted,
                     PlanStep::Report report)
{
    QObject::connect(&workspace,
                     &Workspace::changed,
                     page,
                     [&workspace, &steps, wanted = std::move(wanted), report = std::move(report)](
                         const ChangeSet &set) {
                         if (!set.isEmpty() && wanted(set))
                             steps.push(
                                 new PlanStep(workspace, {set}, actLabel(set.command), report));
                     });
}

} // namespace zs
