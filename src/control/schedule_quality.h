// SPDX-License-Identifier: GPL-3.0-or-later
// The quality check of a schedule (进度计划质量检查): the 14-point assessment of the US Defense
// Contract Management Agency (DCMA-EA PAM 200.1, 2012) and three points more. Limits are data:
// resources/control/dcma14.json.
//
// What is looked at, as the pamphlet has it: "tasks" are active tasks without children that have a
// duration; neither milestones nor hammocks. Most points look at those of them that are not
// finished. A link or its absence counts for the tasks of a summary when the summary has it, since
// the scheduler hands it down; links from and to other projects count.
//
// The score is the weight of the points that pass out of the weight of all that apply, in per cent,
// rounded to whole numbers; 100 when none applies. What does not apply, for want of a status date
// or a baseline, weighs nothing.
#pragma once

#include "control/progress_share.h"
#include "schedule/schedule.h"

#include <functional>
#include <optional>

namespace zs {

enum class QualityPoint {
    Logic,            ///< tasks without a predecessor or without a successor
    Leads,            ///< links with a negative lag
    Lags,             ///< links with a positive lag
    LinkTypes,        ///< links from finish to start
    HardConstraints,  ///< must-dates and no-later-than dates
    HighFloat,        ///< total float above 44 working days
    NegativeFloat,    ///< total float below 0
    HighDuration,     ///< longer than 44 working days
    InvalidDates,     ///< actual dates behind the status date, unfinished work before it
    Resources,        ///< work of a day and more that nobody and no cost is assigned to
    MissedTasks,      ///< finished, or to be finished, later than the baseline had it
    CriticalPathTest, ///< 600 days more on a critical task: the plan's finish must follow
    Cpli,             ///< critical path length index
    Bei,              ///< baseline execution index
    OpenEnds, ///< tasks and milestones that nothing leads to or from, beside the first and last
    DanglingLinks, ///< tasks whose start nothing drives, or whose finish drives nothing
    LinkRatio,     ///< links for each task
};

enum class QualityUnit { Percent, Ratio, Count };

/// A point as the table has it.
struct QualityRule {
    QualityPoint point = QualityPoint::Logic;
    int number = 0; ///< of the DCMA point; 0 = this program's own
    QualityUnit unit = QualityUnit::Percent;
    std::optional<double> atMost;
    std::optional<double> atLeast;
    double weight = 1;
    double days = 0; ///< working days that the point is about, if any
};

enum class Verdict { Pass, Fail, NotApplicable };

struct QualityFinding {
    QualityRule rule;
    QString title; ///< translated
    QString text;  ///< translated: what was found, with numbers
    Verdict verdict = Verdict::NotApplicable;
    double measured = 0;    ///< in the rule's unit
    std::vector<int> tasks; ///< that break the rule, indexes in Plan::tasks in display order
    std::vector<int> links; ///< indexes in Plan::links
};

struct ScheduleQuality {
    std::vector<QualityFinding> findings; ///< in the order of the table
    int score = 100;

    [[nodiscard]] const QualityFinding &of(QualityPoint point) const;
};

/// The shipped table. Internal when it cannot be read.
[[nodiscard]] Result<std::vector<QualityRule>> qualityRules();
[[nodiscard]] Result<std::vector<QualityRule>> readQualityRules(const QByteArray &json);

/// Told how many points of how many are done; false = stop.
using QualityProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// All points. `schedule` is the plan's on `calendars`; the critical path test schedules the plan
/// once more. Measured against the control baseline.
[[nodiscard]] ScheduleQuality scheduleQuality(const Plan &plan,
                                              const Schedule &schedule,
                                              const CalendarSet &calendars,
                                              const std::vector<QualityRule> &rules);
/// The same by the shipped table; fails as qualityRules() does, and with Cancelled when `progress`
/// says to stop.
[[nodiscard]] Result<ScheduleQuality> scheduleQuality(const Plan &plan,
                                                      const Schedule &schedule,
                                                      const CalendarSet &calendars,
                                                      const QualityProgress &progress = {});

} // namespace zs
