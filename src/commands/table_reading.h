// SPDX-License-Identifier: GPL-3.0-or-later
// A table file's rows read as edits of a plan: what its columns were mapped to, cell by cell, with
// everything that cannot be read named in its place.
#pragma once

#include "calendar/calendar_set.h"
#include "commands/cell_commands.h"
#include "exchange/table_columns.h"

#include <QHash>

namespace zs {

enum class TableTarget {
    NewTasks, ///< each row becomes a task
    Update,   ///< each row changes the task that its key cell names
};

/// A cell or a row that will not do. Rows count from 1 as in the file, columns from 0.
struct TableProblem {
    int row = 0;     ///< 0 = the table as a whole
    int column = -1; ///< -1 = the row as a whole
    QString value;
    QString why;
    bool operator==(const TableProblem &) const = default;
};

struct TableOrder {
    TableMapping mapping;
    TableTarget target = TableTarget::NewTasks;
    TaskId parent{}; ///< of new tasks of the first level, which come behind `after`
    TaskId after{};
    QString key{};        ///< Update: "wbs", "number", "name" or "code"
    bool skipBad = false; ///< what cannot be read is left out instead of stopping the import
};

/// What the rows are read against. All must outlive the call.
struct TableBase {
    const Plan &plan;
    const CalendarSet &calendars;
    const QHash<QString, OrgUnitId> &units; ///< by name
};

struct TableDates {
    WallTime start;
    WallTime finish;
    bool wholeStart = false; ///< no time of day was given
    bool wholeFinish = false;
};

struct TableReading {
    ImportTable command;
    std::vector<TableProblem> problems;
    QHash<TaskId, TableDates> dates; ///< as the file has them, to compare the schedule with
    std::vector<int> unitless;       ///< columns with plain numbers in a unit that nobody said
    int rows = 0;                    ///< with anything in them, below the head
    int added = 0;
    int matched = 0;
    /// Whether the command may be run.
    [[nodiscard]] bool isComplete() const { return problems.empty() && unitless.empty(); }
};

/// Reads all rows below the head; blank rows and repeated heads are passed over, empty cells change
/// nothing. Starts become "not earlier than" unless something else gives them: a predecessor, the
/// plan's start. A finish without a duration gives the duration. Summaries take dates and progress
/// from their tasks. Cancelled when `progress` says so; Invalid when there is no name (or key)
/// column, or more rows than kMostPastedRows. Safe on another thread with an IdSource of its own.
[[nodiscard]] Result<TableReading>
readTableRows(const TableSheet &sheet,
              const TableOrder &order,
              const TableBase &base,
              IdSource &ids,
              const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

/// The earliest day in the start (else finish) column; invalid when there is none.
[[nodiscard]] QDate earliestDay(const TableSheet &sheet, const TableMapping &mapping);

} // namespace zs
