// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace zs {

/// The entities of the map: a part of allEntities().
[[nodiscard]] std::span<const EntityInfo> mapEntities();

} // namespace zs
