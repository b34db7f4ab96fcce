// SPDX-License-Identifier: GPL-3.0-or-later
// "Why is it there?" (为什么排在这里): the chain of links, dates and days off that puts a task
// where it is, from the task back to where the chain begins, in plain words; and what would move it
// earlier.
#pragma once

#include "schedule/driver.h"

namespace zs {

/// One link of the chain: what holds one task.
struct ExplanationStep {
    int task = 0; ///< index in Plan::tasks
    DriverKind kind = DriverKind::PlanStart;
    int link = -1;    ///< the link that holds it, index in Plan::links
    int other = -1;   ///< the task at its other end, or that has the date; -1 without one
    WallTime date;    ///< of the task's end that is held: its start or its finish
    QString sentence; ///< translated, one or more whole sentences
    /// Days off lie between what holds it and its date: the calendar, not the logic, moved it.
    bool calendarMoved = false;

    bool operator==(const ExplanationStep &) const = default;
};

/// From the task asked for back to the plan's start, a date, actual work or a task scheduled by
/// hand.
struct Explanation {
    std::vector<ExplanationStep> steps;

    [[nodiscard]] QString text() const; ///< a step a line
    bool operator==(const Explanation &) const = default;
};

/// `drivers` are the plan's on the same calendars. O(links and days off along the chain). No task
/// is told twice, so the chain always ends.
[[nodiscard]] Explanation
explain(const Plan &plan, const CalendarSet &calendars, const DriverFinder &drivers, int task);

/// One thing that could be done to the chain.
struct EarlierWay {
    int task = -1; ///< the task to change, or whose link it is
    int link = -1; ///< the link to change, or -1
    Minutes gain =
        0; ///< working minutes, on its calendar, by which the explained task begins earlier
    WallTime start; ///< of the explained task then
    QString sentence;
};

/// What would let the first task of an explanation begin earlier, most first, at most `most`: a
/// date or a lag left out, a link undone, a task on the chain a day shorter. Each is tried by
/// scheduling the plan anew, at most 16 times: for large plans on another thread.
[[nodiscard]] std::vector<EarlierWay> waysEarlier(const Plan &plan,
                                                  const CalendarSet &calendars,
                                                  const Schedule &schedule,
                                                  const Explanation &explanation,
                                                  int most = 5);

} // namespace zs
