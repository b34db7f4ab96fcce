// SPDX-License-Identifier: GPL-3.0-or-later
// What an MSPDI file says of progress and interruptions beside its plain elements, both ways.
// Microsoft Project keeps no list of interruptions: they show in the timephased work of a task's
// assignments, as time without work between work.
#pragma once

#include "exchange/import_state.h"

namespace zs {

class WorkCalendar;

/// Remaining duration of a started task, where the percentage does not say the same; a task of
/// another project (ExternalTask) keeps its dates. What needs the calendars is remembered.
void readProgress(ImportState &state, Task &task, const XmlExtra &element);
/// Remembers where the assignment's remaining and actual work lies (timephased types 1 and 2).
void rememberWork(ImportState &state, const XmlExtra &assignment);
/// Interruptions, resumption and a task's own actual cost, when calendars and assignments are
/// known. Interruptions are taken only where they explain the whole difference between the task's
/// duration and the working time between its dates.
void settleProgress(ImportState &state);

/// What Project computes of a task and this program knows too, for a task that was never in a file
/// or has changed since: RemainingDuration, Resume, ActualCost.
[[nodiscard]] XmlExtras computedOf(const Task &task, Money assignmentsSpent);
/// The assignment's remaining work spread over the pieces of its interrupted task; empty for a task
/// that is worked on in one go. `calendar` is the one that the task runs on.
[[nodiscard]] XmlExtras interruptedWork(const Task &task,
                                        const Assignment &assignment,
                                        std::int64_t uid,
                                        const WorkCalendar &calendar);

} // namespace zs
