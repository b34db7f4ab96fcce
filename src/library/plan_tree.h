// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, key tasks of the year and their parts as a tree, and where an item may stand in it.
#pragma once

#include "base/result.h"
#include "domain/library_rows.h"

#include <vector>

namespace zs {

/// The items in display order: a parent before what is below it, siblings by position.
struct PlanTree {
    std::vector<PlanItem> items;
    std::vector<int> parent; ///< index, -1 at the top
    std::vector<int> depth;  ///< 0 at the top
    std::vector<int> end;    ///< one past the last item below; i + 1 for one without parts

    [[nodiscard]] bool isLeaf(std::size_t i) const { return end[i] == static_cast<int>(i) + 1; }
    /// -1 when there is none.
    [[nodiscard]] int indexOf(PlanItemId id) const;
    /// The names from the top down to the item: "规划 › 任务 › 分项".
    [[nodiscard]] QString path(int index) const;
};

/// Never fails: items whose parent is missing or that stand in a loop (two offices moved them at
/// the same time) move to the top level of the order.
[[nodiscard]] PlanTree planTreeOf(std::vector<PlanItem> items);

/// Whether `item`, new or changed, may stand where it says among the others: its parent is there
/// and not below it (the loop is named), a plan stands at the top or in a plan, a part stands in
/// something, a key task is of one year, and its years lie within its parent's and around its
/// parts'. Invalid says which of these.
[[nodiscard]] Result<> checkPlace(const PlanTree &tree, const PlanItem &item);

/// 2026, or 2026-2030; empty when neither is set.
[[nodiscard]] QString yearsText(const PlanItem &item);

} // namespace zs
