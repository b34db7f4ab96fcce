// SPDX-License-Identifier: GPL-3.0-or-later
// What site work changes of a plan, before any of it is written; for FieldDesk's files only.
#pragma once

#include "commands/field_desk.h"
#include "commands/open_plan.h"

namespace zs {

struct FieldDesk::Steps {
    ProjectId project;
    OpenPlan open;
    ChangeSet set; ///< what the plan became, over what is stored
};

} // namespace zs
