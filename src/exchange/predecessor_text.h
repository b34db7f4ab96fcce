// SPDX-License-Identifier: GPL-3.0-or-later
// Predecessors as people type them in a cell: "3", "3FS", "3SS+2d", "5FF-10%", several separated by
// , ; or 、.
#pragma once

#include "domain/task.h"
#include "exchange/duration_text.h"

#include <functional>
#include <vector>

namespace zs {

/// One dependency of a task; `task` is an index in display order (the number that people see, less
/// one).
struct PredecessorSpec {
    int task = 0;
    LinkType type = LinkType::FinishToStart;
    LagKind lagKind = LagKind::Working;
    Minutes lag = 0;
    double lagPercent = 0;

    bool operator==(const PredecessorSpec &) const = default;
};

/// Finds the task that has a WBS code; -1 when there is none.
using WbsLookup = std::function<int(QStringView code)>;

/// Numbers are those of rows, 1 to `taskCount`; "1.2FS" names a WBS code and needs `byWbs`. The
/// empty text is the empty list. Invalid names the part that cannot be read, a number without a
/// task, or a task named twice.
[[nodiscard]] Result<std::vector<PredecessorSpec>> predecessorsFromText(
    QStringView text, int taskCount, const DurationUnits &units, const WbsLookup &byWbs = {});

/// "3, 5SS+2d": FS is left out where there is no lag. Reading it again gives the same list.
[[nodiscard]] QString predecessorText(const std::vector<PredecessorSpec> &list,
                                      const DurationUnits &units);
/// The lag alone: "+2d", "-1.5ed", "+10%"; empty when there is none.
[[nodiscard]] QString lagText(const PredecessorSpec &link, const DurationUnits &units);
/// Sets the lag of `link` from a text as above; the sign of a positive one may be left out.
[[nodiscard]] Result<PredecessorSpec>
withLag(PredecessorSpec link, QStringView text, const DurationUnits &units);
/// FS, SS, FF or SF.
[[nodiscard]] QString linkTypeCode(LinkType type);

} // namespace zs
