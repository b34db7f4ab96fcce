// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on the baselines of a plan. No command edits one: what was approved stays as it was.
#pragma once

#include "commands/command.h"

namespace zs {

/// Saves the plan as it stands as a new baseline (基线), its calendars and the notices they follow
/// included. The first one of a project becomes the one that progress is measured against.
struct SaveBaseline {
    static constexpr const char *kName = "save-baseline";
    ProjectId project;
    QString name;     ///< empty = "Baseline N"
    QString document; ///< number of the document that approved it (批准文号)
    QString note{};
    bool withoutDocument =
        false;       ///< a working copy that nobody approved; else a document is needed
    BaselineId id{}; ///< given by the caller when it needs to know it beforehand
};

/// Deletes a baseline with its rows. Refuses the one that progress is measured against.
struct DeleteBaseline {
    static constexpr const char *kName = "delete-baseline";
    ProjectId project;
    BaselineId baseline;
};

/// Measures progress against this baseline; invalid = against the newest.
struct SetControlBaseline {
    static constexpr const char *kName = "set-control-baseline";
    ProjectId project;
    BaselineId baseline;
};

[[nodiscard]] Result<ChangeSet> plan(const SaveBaseline &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const DeleteBaseline &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const SetControlBaseline &command, const PlanScope &scope);

/// The baseline that progress is measured against: the chosen one, else the newest (the highest
/// number); null when there is none.
[[nodiscard]] const Baseline *controlBaseline(const Plan &plan);

} // namespace zs
