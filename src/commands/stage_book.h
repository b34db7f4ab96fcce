// SPDX-License-Identifier: GPL-3.0-or-later
// How projects stand in their steps, read from the store: what rules ask of it, and what an
// approval moves.
#pragma once

#include "domain/approval_rows.h"
#include "domain/change_set.h"
#include "library/stage_course.h"
#include "rules/project_facts.h"

#include <QHash>

namespace zs {

class Store;

/// The templates of this program; Internal when one is faulty.
[[nodiscard]] const Result<std::vector<StageTemplate>> &stageTemplates();
/// By Project::stageTemplate; null when it is empty or that edition is not here.
[[nodiscard]] const StageTemplate *stageTemplateOf(const Project &project);

/// What people call a step, by its key; the key where no template knows it.
[[nodiscard]] QString stepName(const QString &key);

/// Of all projects at once.
class StageBook {
public:
    [[nodiscard]] static Result<StageBook> load(Store &store);
    /// Fills in the facts of the course; `figures` holds the others already.
    void fill(ProjectFigures &figures, const Project &project) const;

private:
    QHash<ProjectId, std::vector<StageStep>> m_steps;
    QHash<ProjectId, std::vector<ProjectDocument>> m_papers;
};

/// What an approval that moves the project to a stage does to its steps: the one in hand passes by
/// it when the stage follows on that step; else nothing. `planned` is what it does to the project.
[[nodiscard]] Result<std::vector<EntityChange>> stepsMovedBy(const ApprovalCase &row,
                                                             const ChangeSet &planned,
                                                             const Project &project,
                                                             Store &store);

} // namespace zs
