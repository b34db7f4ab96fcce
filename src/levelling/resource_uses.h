// SPDX-License-Identifier: GPL-3.0-or-later
// Assignments as spans in which a resource is held.
#pragma once

#include "levelling/resource_load.h"
#include "levelling/use_hours.h"

namespace zs {

/// One uninterrupted span of one use. It begins and ends in worked time of `hours`.
struct UseSpan {
    std::int64_t from = 0; ///< minutes, as WallTime
    std::int64_t to = 0;
    std::int64_t units = 0;
    int task = -1;    ///< index in Plan::tasks
    int outside = -1; ///< or in what was given of other projects
    const WorkCalendar *hours = nullptr;
};

/// Moves the ends of a span inwards to worked time; false when nothing is left.
[[nodiscard]] bool trimToWork(UseSpan &span);
/// Cuts a span at every hour that `span.hours` does not work.
void cutToShifts(const UseSpan &span, std::vector<UseSpan> &into);

/// One task's spans on a resource, task placed as `times` say.
struct PlacedTask {
    const Task &task;
    const TaskTimes &times;
    const WorkCalendar &running;
};
void addSpans(const PlacedTask &placed,
              const Assignment &assignment,
              UseSpan base,
              std::vector<UseSpan> &into);

/// Ids to places in a vector.
template <class Id, class Rows>
[[nodiscard]] QHash<Id, int> indexById(const Rows &rows)
{
    QHash<Id, int> index;
    index.reserve(static_cast<qsizetype>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        index.insert(rows[i].id, static_cast<int>(i));
    return index;
}

} // namespace zs
