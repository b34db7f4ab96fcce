// SPDX-License-Identifier: GPL-3.0-or-later
// The particulars of a project (项目基本信息) as they stand in its file, set together as one act.
// Amounts are not among them: they belong to the ladder of figures.
#pragma once

#include "commands/command.h"

#include <span>

namespace zs {

class Workspace;

/// What will not do, and in which field.
struct FieldProblem {
    QLatin1StringView column;
    QString why;
    bool operator==(const FieldProblem &) const = default;
};

/// The columns that are set together.
[[nodiscard]] std::span<const QLatin1StringView> particularColumns();
/// Everything that speaks against the particulars of `wanted`, each at its field. `today`: nothing
/// is finished later than that.
[[nodiscard]] std::vector<FieldProblem> particularProblems(const Project &wanted, QDate today);

/// Sets the particulars as they are in `wanted`; its other fields do not count. Problems that were
/// there before do not stand in the way of other fields.
struct SetParticulars {
    static constexpr const char *kName = "set-particulars";
    ProjectId project;
    Project wanted;
};

[[nodiscard]] Result<ChangeSet> plan(const SetParticulars &command, const PlanScope &scope);

/// The command, after a look whether the code belongs to another project.
[[nodiscard]] Result<ChangeSet> setParticulars(Workspace &workspace, const Project &wanted);

} // namespace zs
