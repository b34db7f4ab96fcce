// SPDX-License-Identifier: GPL-3.0-or-later
// Determining the secrecy label of a project or of one of its files (定密).
#pragma once

#include "access/content_label.h"
#include "commands/command.h"

namespace zs {

/// Level, term and circle together: none is right without the others.
struct Labelling {
    SecrecyLabel label;
    NeedToKnow known; ///< of a file: empty = the project's
    bool operator==(const Labelling &) const = default;
};
[[nodiscard]] Labelling labellingOf(const Project &project);
[[nodiscard]] Labelling labellingOf(const Attachment &file);

/// Sets the label. Invalid with what labelFaults() finds. Who lowers it, shortens its term or
/// widens the circle needs Permission::LabelApprove; a file above its project, and a project
/// lowered below one of its files, are Forbidden: both is the workspace's to check, for every act.
struct SetLabel {
    static constexpr const char *kName = "set-label";
    ProjectId project;
    AttachmentId file; ///< invalid = the project itself
    Labelling wanted;
};
[[nodiscard]] Result<ChangeSet> plan(const SetLabel &command, const PlanScope &scope);

/// Whether `after` protects less than `before` in level, term or circle.
[[nodiscard]] bool
isLoosened(const Labelling &before, const Labelling &after, const UnitTree &units);
/// Ok, or Forbidden: a file is no more secret than the project it lies in, and neither is a secret
/// whose circle nobody determined.
[[nodiscard]] Result<>
mayLieIn(const Attachment &file, const Project &project, const UnitTree &units);

/// What is not in order with the labels of a project and its files, as sentences; what came in
/// before there were rules stays readable.
[[nodiscard]] QStringList labelWarnings(const Plan &plan, const UnitTree &units);
/// What lies together: the project's files, and its tasks when `withTasks` (they leave together).
[[nodiscard]] std::vector<AggregationAlarm> alarmsIn(const Plan &plan, bool withTasks);

} // namespace zs
