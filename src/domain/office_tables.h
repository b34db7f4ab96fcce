// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace zs {

/// The entities of powers, approvals and meetings: a part of allEntities().
[[nodiscard]] std::span<const EntityInfo> officeEntities();

} // namespace zs
