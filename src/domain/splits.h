// SPDX-License-Identifier: GPL-3.0-or-later
// Interruptions of a task (任务拆分), as stored in Task::splits: "480+960;960+240".
#pragma once

#include "base/result.h"
#include "base/wall_time.h"

#include <QString>

#include <vector>

namespace zs {

/// After `after` working minutes of the task it rests for `gap` working minutes of its calendar.
struct Split {
    Minutes after = 0;
    Minutes gap = 0;
    friend constexpr auto operator<=>(const Split &, const Split &) noexcept = default;
};

/// In rising order of `after`, all positive; the empty text is the empty list. Invalid names the
/// part that cannot be read.
[[nodiscard]] Result<std::vector<Split>> splitsFromText(QStringView text);
/// In order, those at one place joined, those without a gap left out.
[[nodiscard]] QString splitsText(std::vector<Split> splits);
/// The working minutes rested before `done` minutes of work out of `duration` are reached; splits
/// at or behind the duration's end do not count.
[[nodiscard]] Minutes restBefore(const std::vector<Split> &splits, Minutes done, Minutes duration);

} // namespace zs
