// SPDX-License-Identifier: GPL-3.0-or-later
// What other projects ask of the resources that all share.
#pragma once

#include "domain/resource.h"

namespace zs {

/// An assignment of a pool resource in one project, with its task's dates as stored.
struct PoolUse {
    ResourceId resource;
    ProjectId project;
    QString projectCode;
    QString projectName;
    TaskId task;
    QString taskName;
    WallTime start; ///< the task's, which the scheduler keeps up to date
    WallTime finish;
    std::int64_t units = 0; ///< thousandths
    WorkMinutes work;
    std::int64_t priority = 500; ///< of the task
    bool done = false;           ///< it has an actual finish

    bool operator==(const PoolUse &) const = default;
};

} // namespace zs
