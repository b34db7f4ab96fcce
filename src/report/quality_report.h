// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule quality assessment (进度计划质量检查) on paper and in a spreadsheet.
#pragma once

#include "control/schedule_quality.h"
#include "report/plan_document.h"

namespace zs {

/// "Passed", "Failed", "Not applicable".
[[nodiscard]] QString verdictText(Verdict verdict);
/// "DCMA 1", or the program's own mark.
[[nodiscard]] QString pointNumber(const QualityRule &rule);
/// "7.5 %", "0.91", "3", in the rule's unit; nothing for what does not apply.
[[nodiscard]] QString measuredText(const QualityFinding &finding);
/// "≤ 5 %", "≥ 0.95".
[[nodiscard]] QString limitText(const QualityRule &rule);
/// "72 of 100 points: 10 points passed, 4 failed, 3 do not apply."
[[nodiscard]] QString scoreText(const ScheduleQuality &quality);

/// A line for each point, and below it the tasks that break it.
[[nodiscard]] TableDocument
qualityDocument(const Plan &plan, const ScheduleQuality &quality, const ReportOrigin &origin);

} // namespace zs
