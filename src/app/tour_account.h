// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's pictures of identity: wizard, account, protection profile, lock.
#pragma once

#include "base/result.h"

namespace zs {

class Clock;
class Desktop;
class TourCamera;

/// `own`: the workspace is the tour's own sample and may be changed.
[[nodiscard]] Result<>
shootAccount(Desktop &desktop, TourCamera &camera, const Clock &clock, bool own);

} // namespace zs
