// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that a task table may show: the fields of the field table and what is computed from
// a plan.
#pragma once

#include "domain/plan.h"
#include "exchange/cell_text.h"

#include <QStringList>

namespace zs {

/// How a column's values are shown, read, compared and edited.
enum class CellKind {
    Text,
    Number,
    Percent,
    Duration, ///< minutes of work; shown in days
    Day,      ///< an instant, shown as its day
    Money,
    Flag,
    Choice,
    Unit, ///< unit in charge
    Calendar,
    Links, ///< predecessors or successors
};

/// What a column takes its values from when it is no field of the task.
enum class Computed {
    None,
    Number,
    Predecessors,
    Successors,
    TotalFloat,
    FreeFloat,
    EarlyStart,
    EarlyFinish,
    LateStart,
    LateFinish,
    BaselineStart,
    BaselineFinish,
    StartVariance,
    FinishVariance,
    Resources,
    Critical,
    ParentName,
    TotalCost,
    Code,       ///< one activity code
    ThreePoint, ///< one point of the three of an estimate
};

struct GridColumn {
    QString id;     ///< the field's column name, or a name of its own; "code:NAME" for a code
    int field = -1; ///< index into the field table of tasks
    Computed computed = Computed::None;
    CellKind kind = CellKind::Text;
    int width = 90;                ///< pixels at 100 %
    bool atFinish = false;         ///< a Day that ends something: the whole day counts
    const char *context = nullptr; ///< of the label, for the translator
    const char *label = nullptr;   ///< English
    QString code;                  ///< name of the activity code
};

/// All columns of a plan's table. The first ten are those of TaskTreeModel::Column.
[[nodiscard]] std::vector<GridColumn> gridColumns(const QStringList &codes = {});
/// Index, or -1.
[[nodiscard]] int columnIndex(const std::vector<GridColumn> &columns, QStringView id);
/// Translated.
[[nodiscard]] QString columnLabel(const GridColumn &column);
/// With the unit on a second line, for the table's header.
[[nodiscard]] QString columnTitle(const GridColumn &column);
/// Everything that people may call it: id, English, the present language and Chinese.
[[nodiscard]] QStringList columnNames(const GridColumn &column);
/// Names of the activity codes that the tasks of a plan have, sorted.
[[nodiscard]] QStringList codesOf(const Plan &plan);
/// The value of one code in Task::codes; empty when it has none.
[[nodiscard]] QString codeValue(const QString &codes, const QString &name);

} // namespace zs
