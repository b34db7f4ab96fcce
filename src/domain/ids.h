// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strong_id.h"

namespace zs {

using OrgUnitId = StrongId<struct OrgUnitTag>;
using PersonId = StrongId<struct PersonTag>;
using ProjectId = StrongId<struct ProjectTag>;
using TaskId = StrongId<struct TaskTag>;
using LinkId = StrongId<struct LinkTag>;
using CalendarId = StrongId<struct CalendarTag>;
using ResourceId = StrongId<struct ResourceTag>;
using AssignmentId = StrongId<struct AssignmentTag>;
using BaselineId = StrongId<struct BaselineTag>;
using BaselineTaskId = StrongId<struct BaselineTaskTag>;
using ScenarioId = StrongId<struct ScenarioTag>;
using ProgressPeriodId = StrongId<struct ProgressPeriodTag>;
using ScenarioChangeId = StrongId<struct ScenarioChangeTag>;
using AttachmentId = StrongId<struct AttachmentTag>;
using DeviceId = StrongId<struct DeviceTag>;

} // namespace zs
