// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs as they were judged: reading the rules asks for them each time, and a signature costs
// more than the comparison with what was judged before.
#pragma once

#include "domain/rule_rows.h"
#include "rules/rule_pack.h"

#include <QHash>

#include <memory>
#include <vector>

namespace zs {

class RuleBook;

/// Holds as long as the stored row is, field by field, the one that was judged.
struct JudgedPack {
    RulePackRow row;
    QString fault;                        ///< translated; empty = it counts
    std::shared_ptr<const RulePack> pack; ///< null with a fault
};

struct JudgedPacks {
    QHash<RulePackRowId, JudgedPack> packs;
    std::vector<std::shared_ptr<const RulePack>> inForce; ///< what `book` was made of
    std::shared_ptr<const RuleBook> book;
};

} // namespace zs
