// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/rule_pack.h"

namespace zs {

/// The packs of resources/rules, in the order of their names. They are as trustworthy as the
/// program they are part of; packs from elsewhere are signed. Internal names the faulty one.
[[nodiscard]] Result<std::vector<RulePack>> shippedRules();

} // namespace zs
