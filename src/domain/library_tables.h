// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace zs {

/// The entities of the library of projects, of money and contracts: a part of allEntities().
[[nodiscard]] std::span<const EntityInfo> libraryEntities();

} // namespace zs
