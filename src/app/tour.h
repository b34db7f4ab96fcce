// SPDX-License-Identifier: GPL-3.0-or-later
// The main job without a person: opens every page, writes a picture of each and the outputs, prints
// where they lie.
#pragma once

#include "app/options.h"
#include "base/clock.h"

namespace zs {

/// Writes into `options.tour` (made when missing). Without a store it works on a fresh sample
/// workspace in a temporary folder; nothing of the user's configuration is read or written.
[[nodiscard]] Result<> runTour(const Options &options, const Clock &clock);

} // namespace zs
