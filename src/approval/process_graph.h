// SPDX-License-Identifier: GPL-3.0-or-later
// A definition as nodes and arrows, without places on a page: for drawing it.
#pragma once

#include "approval/process_definition.h"

namespace zs {

struct GraphNode {
    QString id; ///< the node's; for the join of a parallel or a condition its id with "/join"
    QString name;
    NodeKind kind = NodeKind::Approve;
    bool join = false;
    int depth = 0; ///< blocks around it
    bool operator==(const GraphNode &) const = default;
};

struct GraphArrow {
    int from = 0; ///< index into nodes
    int to = 0;
    QString label; ///< the branch's name, else its condition in words
    bool operator==(const GraphArrow &) const = default;
};

struct ProcessGraph {
    std::vector<GraphNode> nodes;
    std::vector<GraphArrow> arrows;
};

[[nodiscard]] ProcessGraph graphOf(const ProcessDefinition &definition);
/// "合同金额 ≥ 500.00 万元 且 ...": in words, with the labels of the fields.
[[nodiscard]] QString inWords(const FormCondition &condition, const std::vector<FormField> &fields);

} // namespace zs
