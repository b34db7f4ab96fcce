// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of an inbox, in SQL.
#pragma once

#include "domain/inbox_row.h"
#include "store/rows.h"

#include <array>

namespace zs {

/// The soonest due first in ToDo and Overdue, else the newest first.
[[nodiscard]] Result<std::vector<InboxRow>>
inboxRows(StatementCache &cache, InboxBox box, PersonId person, WallTime now);
/// How many lines each box has, in the order of InboxBox.
[[nodiscard]] Result<std::array<std::int64_t, 5>>
inboxCounts(StatementCache &cache, PersonId person, WallTime now);
/// Cases that have not ended, in the order of their numbers.
[[nodiscard]] Result<std::vector<CaseId>> runningCases(StatementCache &cache);
/// How many cases a process has.
struct CaseCount {
    QString process;
    std::int64_t all = 0;
    std::int64_t running = 0;
};
[[nodiscard]] Result<std::vector<CaseCount>> caseCounts(StatementCache &cache);
/// The number of the next case or meeting: one more than the highest there is.
[[nodiscard]] Result<std::int64_t> nextNumber(StatementCache &cache, EntityKind kind);

} // namespace zs
