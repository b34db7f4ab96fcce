// SPDX-License-Identifier: GPL-3.0-or-later
// Goals and the projects behind them in words: for the tree, the lists and the exported table.
#pragma once

#include "commands/goal_desk.h"
#include "ui/lists/list_export.h"

#include <QStringList>

class QTableWidget;
class QTreeWidgetItem;

namespace zs {

enum GoalColumn {
    GoalName,
    GoalKind,
    GoalYears,
    GoalCover,
    GoalCount,
    GoalAmount,
    GoalEstimate,
    GoalBudget,
    GoalProgress,
};
inline constexpr int kGoalColumns = GoalProgress + 1;
/// Roles of a line's first column.
inline constexpr int kGoalId = 0x0100;
inline constexpr int kGoalIndex = 0x0101;

[[nodiscard]] QStringList goalHeaders();
[[nodiscard]] QStringList goalCells(const PlanItem &item, const ItemCoverage &coverage);
/// Colour and icon beside the word.
void dressCover(QTreeWidgetItem &line, CoverState state);
/// Goals with what stands behind them, each followed by the projects that serve it.
[[nodiscard]] ListDocument goalTable(const GoalDesk::State &state);

void addProjectRow(QTableWidget *table, const Project &project, const PlanTree &tree);
[[nodiscard]] std::vector<ProjectId> selectedProjects(const QTableWidget &table);

} // namespace zs
