// SPDX-License-Identifier: GPL-3.0-or-later
// When a task is really worked on: its bar in pieces.
#pragma once

#include "schedule/schedule.h"

namespace zs {

struct WorkPiece {
    WallTime start;
    WallTime finish;
    bool operator==(const WorkPiece &) const = default;
};

/// The spans between a task's start and finish in which it is worked on, in order: cut at its
/// splits and, once it has begun, before what is left of it goes on. One piece for most tasks; none
/// without dates. `calendar` is the one that the task runs on: CalendarSet::runningOn().
[[nodiscard]] std::vector<WorkPiece>
piecesOf(const Task &task, const TaskTimes &times, const WorkCalendar &calendar);
/// The same for a task on whose calendar its resources have no say.
[[nodiscard]] std::vector<WorkPiece>
piecesOf(const Task &task, const TaskTimes &times, const CalendarSet &calendars);

} // namespace zs
