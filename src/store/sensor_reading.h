// SPDX-License-Identifier: GPL-3.0-or-later
// Windows of sensors by their time: there are too many of them to be read whole.
#pragma once

#include "domain/sensor_rows.h"
#include "store/rows.h"

namespace zs {

/// Of each sensor the one that begins last.
[[nodiscard]] Result<std::vector<SensorWindow>> newestWindows(StatementCache &cache);
/// Those of a sensor that begin in that time, in order; an unset end is open.
[[nodiscard]] Result<std::vector<SensorWindow>>
windowsBetween(StatementCache &cache, SensorId sensor, WallTime from, WallTime to);
/// Those that have become too short for their age: below an hour before `hours`, below a day before
/// `days`.
[[nodiscard]] Result<std::vector<SensorWindow>>
windowsToThin(StatementCache &cache, SensorId sensor, WallTime hours, WallTime days);

} // namespace zs
