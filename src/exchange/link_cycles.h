// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

namespace zs {

/// The links that close a cycle when the links are taken one after another in their order, by
/// index. A summary task holds its children: a link into it reaches them, a link out of it waits
/// for them, so a link between a summary and a task inside it closes a cycle. As in Microsoft
/// Project the kind of a link makes no difference. Links must refer to tasks of `tasks` (in display
/// order). Nothing when untangling would take too long: such a tangle of cycles is no plan.
[[nodiscard]] std::optional<std::vector<std::size_t>>
linksClosingCycles(const std::vector<Task> &tasks, const std::vector<Link> &links);

/// A link by the places of its tasks.
struct LinkEnds {
    std::size_t predecessor = 0;
    std::size_t successor = 0;
};
/// The same for a reader that knows the places already.
[[nodiscard]] std::optional<std::vector<std::size_t>>
linksClosingCycles(const std::vector<Task> &tasks, const std::vector<LinkEnds> &links);

} // namespace zs
