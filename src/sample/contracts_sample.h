// SPDX-License-Identifier: GPL-3.0-or-later
// Tenders, contracts, guarantees and payments of the sample city, made through the desk like
// anybody's: what its checks refuse is not in the sample either.
#pragma once

#include "commands/workspace.h"
#include "sample/sample_city.h"

namespace zs {

/// One tender kept a term too short; one contract waits to be signed, one guarantee ends soon.
[[nodiscard]] Result<> addSampleContracts(Workspace &workspace, const SampleData &data);

} // namespace zs
