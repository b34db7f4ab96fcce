// SPDX-License-Identifier: GPL-3.0-or-later
// A block of cells of the task table edited at once: typed, pasted, filled down, cleared.
#pragma once

#include "commands/command.h"

#include <optional>

namespace zs {

/// Where a cell lies for the person who filled it: named when its value will not do.
struct CellPlace {
    int row = 0;   ///< the number of the task as people see it
    QString label; ///< of the column
    QString shown; ///< what was typed or pasted
};

/// One field of one task. Beside the columns of the task table: "start" sets a constraint (not
/// earlier than; the date itself when the task is scheduled by hand; null takes the constraint
/// away), "constraint_type" and "constraint_date" go together.
struct CellEdit {
    TaskId task;
    QString column;
    FieldValue value;
    CellPlace place;
};

/// All predecessors of one task within its project; links with other projects stay.
struct PredecessorEdit {
    struct Wanted {
        TaskId predecessor;
        LinkType type = LinkType::FinishToStart;
        LagKind lagKind = LagKind::Working;
        WorkMinutes lag{};
        double lagPercent = 0.0;
    };
    TaskId task;
    std::vector<Wanted> wanted;
    CellPlace place;
};

/// All successors of one task, likewise.
struct SuccessorEdit {
    struct Wanted {
        TaskId successor;
        LinkType type = LinkType::FinishToStart;
        LagKind lagKind = LagKind::Working;
        WorkMinutes lag{};
        double lagPercent = 0.0;
    };
    TaskId task;
    std::vector<Wanted> wanted;
    CellPlace place;
};

/// All that works on one task. Who stays keeps the assignment; the work equation decides what
/// follows from other units (see assignment_rules.h), but a duration that stands in the same block
/// holds.
struct AssignmentEdit {
    struct Wanted {
        ResourceId resource;         ///< invalid = work that nobody is named for yet
        QString skill{};             ///< what that takes
        std::int64_t units = 1000;   ///< thousandths; of a material its quantity
        std::optional<Money> cost{}; ///< of a cost resource
    };
    TaskId task;
    std::vector<Wanted> wanted;
    CellPlace place;
};

/// A task that comes in with the block.
struct NewRow {
    TaskId id; ///< by which the block's cells name it
    QString name;
    int level = 0; ///< below the block's parent; at most one deeper than the row before it
};

/// Edits a block of cells and adds rows, all or nothing. The error of a value that will not do
/// names its row, its column and the value.
struct EditCells {
    static constexpr const char *kName = "edit-cells";
    ProjectId project;
    TaskId parent{}; ///< of the new rows, which come behind sibling `after` (first when invalid)
    TaskId after{};
    std::vector<NewRow> rows;
    std::vector<CellEdit> cells;
    std::vector<PredecessorEdit> predecessors;
    std::vector<SuccessorEdit> successors{};
    std::vector<AssignmentEdit> assignments{};

    /// It would change nothing.
    [[nodiscard]] bool isEmpty() const
    {
        return rows.empty() && cells.empty() && predecessors.empty() && successors.empty()
               && assignments.empty();
    }
};

/// The most rows that one paste may fill.
inline constexpr int kMostPastedRows = 50'000;

[[nodiscard]] Result<ChangeSet> plan(const EditCells &command, const PlanScope &scope);

/// What came in with a table file (XLSX, CSV): the same edit under a name of its own for the log.
struct ImportTable {
    static constexpr const char *kName = "import-table";
    ProjectId project;
    EditCells edit;
    std::vector<Resource> resources{}; ///< that come in with it, for the edit's assignments
    Classification label =
        Classification::Open; ///< that the file bears: Forbidden above the plan's
};

[[nodiscard]] Result<ChangeSet> plan(const ImportTable &command, const PlanScope &scope);

/// The task with one cell set, its actual dates up to the status date; Invalid when the value
/// breaks a rule.
[[nodiscard]] Result<Task> withCell(Task task, const CellEdit &cell, WallTime statusDate = {});

/// `why` with the place of the cell before it.
[[nodiscard]] Error cellError(const CellPlace &place, const Error &why);

} // namespace zs
