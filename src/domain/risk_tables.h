// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace zs {

/// The entities of risks: a part of allEntities().
[[nodiscard]] std::span<const EntityInfo> riskEntities();

} // namespace zs
