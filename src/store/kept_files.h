// SPDX-License-Identifier: GPL-3.0-or-later
// Which files lie encrypted beside a workspace.
#pragma once

#include "crypto/sm3.h"
#include "store/store.h"

namespace zs {

/// The digests of attachments and of layers of the map, each once. Also of a store of an older
/// schema.
[[nodiscard]] Result<std::vector<Digest>> keptDigests(Store &store);

} // namespace zs
