// SPDX-License-Identifier: GPL-3.0-or-later
// An independent judge of schedules: reads the instance's plain vectors, counts slot by slot and
// shares no code with the search.
#pragma once

#include "levelling/rcpsp.h"

#include <optional>
#include <span>

namespace zs {

enum class ViolationKind {
    WrongSize,
    Start,      ///< before slot 0, before the earliest start, or not where the job is fixed
    Work,       ///< start to finish does not hold the job's work, or begins or ends in an idle slot
    Precedence, ///< job starts before its predecessor `other` has finished, with the lag
    Capacity,   ///< resource `other` is used beyond its capacity in slot `slot`
};

struct ScheduleViolation {
    ViolationKind kind = ViolationKind::WrongSize;
    std::int32_t job = -1;
    std::int32_t other = -1;
    std::int32_t slot = -1;
};

/// The first violation found, nothing when the schedule is valid. Time and memory grow with the
/// makespan times the resources.
[[nodiscard]] std::optional<ScheduleViolation> findViolation(const RcpspInstance &instance,
                                                             std::span<const std::int32_t> start,
                                                             std::span<const std::int32_t> finish);

} // namespace zs
