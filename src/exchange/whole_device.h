// SPDX-License-Identifier: GPL-3.0-or-later
// All bytes of a file that is to be imported.
#pragma once

#include "exchange/mspdi.h"

namespace zs {

/// Invalid when there are more bytes than the limits allow, Io when they cannot be read to their
/// end, Cancelled when `progress` (of the whole import; this is its first half) says so.
[[nodiscard]] Result<QByteArray>
readWhole(QIODevice &device,
          const ImportLimits &limits,
          const std::function<bool(std::int64_t done, std::int64_t total)> &progress);

} // namespace zs
