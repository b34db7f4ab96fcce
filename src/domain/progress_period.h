// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"

namespace zs {

/// In what value is measured: 分, assigned working minutes, or minutes of duration.
enum class ValueMeasure { Cost, Work, Duration };

/// What was told up to a status date (进度期), kept when the status date moves on: the history that
/// cannot be worked out again once tasks tell of a later date.
struct ProgressPeriod {
    ProgressPeriodId id;
    ProjectId project;
    WallTime status;
    /// What it was measured against; invalid = the plan itself. The baseline may be deleted since.
    BaselineId baseline;
    ValueMeasure measure = ValueMeasure::Cost;
    std::int64_t budget = 0;  ///< BAC, in the measure's unit like the rest
    std::int64_t planned = 0; ///< PV
    std::int64_t earned = 0;  ///< EV
    std::int64_t actual = 0;  ///< AC
    WallTime forecastFinish;  ///< by SPI(t), as it looked then; unset when there was none
    std::int64_t version = 0;

    bool operator==(const ProgressPeriod &) const = default;
};

template <>
struct EntityTraits<ProgressPeriod> {
    static constexpr EntityKind kKind = EntityKind::ProgressPeriod;
    static constexpr const char *kTable = "progress_period";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
