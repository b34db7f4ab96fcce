// SPDX-License-Identifier: GPL-3.0-or-later
// One moment of a plan as a table: the value of every task in every column, as text and as
// something to compare.
#pragma once

#include "commands/plan_door.h"
#include "exchange/predecessor_text.h"
#include "ui/gantt/gantt_snapshot.h"
#include "ui/grid/grid_columns.h"

#include <variant>

namespace zs {

/// Nothing, a number (minutes since 1970 for instants, minutes for durations, yuan, percent, 0 and
/// 1 for flags) or a text.
using CellValue = std::variant<std::monostate, double, QString>;

class GridData {
public:
    GridData() = default;
    GridData(GanttSnapshotPtr snapshot,
             ScheduledPlan plan,
             QHash<OrgUnitId, QString> units,
             std::shared_ptr<const std::vector<GridColumn>> columns);

    [[nodiscard]] const GanttSnapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] const GanttSnapshotPtr &snapshotPtr() const { return m_snapshot; }
    [[nodiscard]] const ScheduledPlan &scheduled() const { return m_plan; }
    [[nodiscard]] const std::vector<GridColumn> &columns() const { return *m_columns; }
    [[nodiscard]] const std::shared_ptr<const std::vector<GridColumn>> &columnsPtr() const
    {
        return m_columns;
    }
    [[nodiscard]] const GridColumn &column(int i) const
    {
        return (*m_columns)[static_cast<std::size_t>(i)];
    }
    [[nodiscard]] const QHash<OrgUnitId, QString> &units() const { return m_units; }
    /// Null when there is only a snapshot.
    [[nodiscard]] const Task *task(int i) const;
    [[nodiscard]] DurationUnits durationUnits() const;

    [[nodiscard]] QString text(int task, int column) const;
    /// As text() but exact, so that reading it again gives the same value: what is copied.
    [[nodiscard]] QString exactText(int task, int column) const;
    [[nodiscard]] CellValue value(int task, int column) const;
    [[nodiscard]] FieldValue stored(int task, int column) const;
    /// Whether a person may change this cell (dates of summaries follow from their tasks).
    [[nodiscard]] bool editable(int task, int column) const;
    [[nodiscard]] std::vector<PredecessorSpec> predecessorsOf(int task) const;
    [[nodiscard]] std::vector<PredecessorSpec> successorsOf(int task) const;
    [[nodiscard]] QString calendarName(CalendarId id) const;
    /// The calendar a task runs on; null when there is only a snapshot.
    [[nodiscard]] WorkCalendarPtr calendarOf(int task) const;

private:
    struct Lazy;
    [[nodiscard]] WallTime instant(int task, const GridColumn &column) const;
    [[nodiscard]] std::optional<Minutes> minutes(int task, const GridColumn &column) const;
    [[nodiscard]] QString linksText(int task, const GridColumn &column) const;
    [[nodiscard]] QString plainText(int task, const GridColumn &column) const;
    [[nodiscard]] QString otherText(int task, const GridColumn &column) const;
    [[nodiscard]] std::int64_t fen(int task, const GridColumn &column) const;
    [[nodiscard]] bool flag(int task, const GridColumn &column) const;
    [[nodiscard]] Lazy &lazy() const;

    GanttSnapshotPtr m_snapshot = std::make_shared<GanttSnapshot>();
    ScheduledPlan m_plan;
    QHash<OrgUnitId, QString> m_units;
    std::shared_ptr<const std::vector<GridColumn>> m_columns =
        std::make_shared<std::vector<GridColumn>>();
    mutable std::shared_ptr<Lazy> m_lazy; ///< made when a column needs it
};

using GridDataPtr = std::shared_ptr<const GridData>;

/// The day that an instant means to a person: midnight at the end of a day is still that day.
[[nodiscard]] QDate dayOf(WallTime t, bool atFinish);
/// 2026-02-14, or nothing when unset.
[[nodiscard]] QString dateText(WallTime t);
/// Whether a column can be typed into at all.
[[nodiscard]] bool columnEditable(const GridColumn &column);

} // namespace zs
