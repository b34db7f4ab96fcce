// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the resource page, filled from a board.
#pragma once

#include "levelling/plan_levelling.h"
#include "ui/resources/resource_board.h"

class QTableWidget;

namespace zs {

[[nodiscard]] QTableWidget *resourceTable(QWidget *parent);
/// One row a resource, in the order of Plan::resources.
void fillResources(QTableWidget *table, const ResourceBoard &board);

[[nodiscard]] QTableWidget *overTable(QWidget *parent);
/// One row an over-allocation, in the order of PlanLoad::over.
void fillOver(QTableWidget *table, const ResourceBoard &board);

[[nodiscard]] QTableWidget *useTable(QWidget *parent);
/// What takes a resource: the assignments of this plan first, then other projects. Gives the
/// assignments' indexes, in the order of the rows.
std::vector<int> fillUses(QTableWidget *table, const ResourceBoard &board, int resource);

/// Columns of the table of tasks that would move.
enum class MovedColumn { Task, Bars, Shift, Cost, Why, OldStart, NewStart, OldFinish, NewFinish };
[[nodiscard]] QTableWidget *movedTable(QWidget *parent);
/// One row a task, with its bars before and after.
void fillMoved(QTableWidget *table, const ResourceBoard &board, const LevellingProposal &proposal);
/// What the tasks that move cost together.
[[nodiscard]] Money movedCost(const Plan &plan, const LevellingProposal &proposal);
[[nodiscard]] QTableWidget *remainingTable(QWidget *parent);
void fillRemaining(QTableWidget *table, const Plan &plan, const LevellingProposal &proposal);

} // namespace zs
