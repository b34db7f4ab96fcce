// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a table file as the value of a task's field.
#pragma once

#include "calendar/calendar_set.h"
#include "exchange/table_columns.h"

#include <QHash>

namespace zs {

/// What names in cells mean.
struct TableNames {
    const Plan &plan;                       ///< its calendars
    const QHash<QString, OrgUnitId> &units; ///< by name
};

struct CellMeaning {
    FieldValue value{};
    bool elapsed = false;   ///< of a duration: all hours count
    bool wholeDay = false;  ///< of a day: no time of day was given
    bool needsUnit = false; ///< a plain number of a column whose unit nobody said; no value then
};

/// Reads a cell that is not empty. A day without a time begins (ends) with the calendar's working
/// day. Invalid says why, without the place.
[[nodiscard]] Result<CellMeaning> readTableCell(const TableField &field,
                                                TableUnit unit,
                                                const TableCell &cell,
                                                const TableNames &names,
                                                const DurationUnits &lengths,
                                                const WorkCalendarPtr &calendar);

/// The order in which a row's cells are set: what others follow from comes first. Fields that are
/// not named come between.
[[nodiscard]] int settingRank(const QString &field);
/// What a summary has from its tasks.
[[nodiscard]] bool followsFromParts(const QString &field);

/// The day of a cell; invalid when it is none.
[[nodiscard]] QDate dayIn(const TableCell &cell);

} // namespace zs
