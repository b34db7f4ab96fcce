// SPDX-License-Identifier: GPL-3.0-or-later
// The leaf tables of the MSPDI elements, what of them is computed from the rest, and the order the
// schema asks for.
#pragma once

#include "domain/plan.h"
#include "exchange/leaf_table.h"

namespace zs {

[[nodiscard]] const LeafTable<Project> &projectLeaves();
[[nodiscard]] const LeafTable<Task> &taskLeaves();
[[nodiscard]] const LeafTable<Resource> &resourceLeaves();
[[nodiscard]] const LeafTable<Assignment> &assignmentLeaves();
[[nodiscard]] const LeafTable<BaselineTask> &baselineLeaves();
/// The project's row as a task (UID 0), which carries the project's name, dates and notes.
[[nodiscard]] const LeafTable<Project> &summaryLeaves();

/// Elements that Microsoft Project computes: dropped from an export when what they follow from has
/// changed.
[[nodiscard]] bool isComputedOfTask(const QString &name);
[[nodiscard]] bool isComputedOfAssignment(const QString &name);
[[nodiscard]] bool isComputedOfResource(const QString &name);
/// What the computed elements follow from, as a short text to compare.
[[nodiscard]] QString stampOf(const Task &task);
/// `task` is the assignment's, or null; its interruptions count.
[[nodiscard]] QString stampOf(const Assignment &assignment, const Task *task);
[[nodiscard]] QString stampOf(const Project &project);

/// Capacity over time, as AvailabilityPeriods; from 1984 on and to 2049 is Project's "always".
void readAvailability(Resource &resource, const XmlExtra &element, ReadPlace &place);
/// Nothing when the resource gives the same at all times.
[[nodiscard]] XmlExtras availabilityElements(const Resource &resource);

/// Puts an element's children into the order of the schema (Project is strict about it); unknown
/// names come last.
void sortBySchema(const QString &element, XmlExtras &children);

} // namespace zs
