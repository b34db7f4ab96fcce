// SPDX-License-Identifier: GPL-3.0-or-later
// Earned value (挣值) and earned schedule (挣得进度) of a plan against its control baseline.
//
// Formulas: PMI, Practice Standard for Earned Value Management; earned schedule: W. Lipke,
// "Schedule is Different", The Measurable News, 2003.
//
// What counts:
// - BAC: the baseline row's cost (work, duration) of each task without children. A summary's own
//   part is what its row holds above the sum of its children's rows. Rows of tasks that are deleted
//   now stay in the plan's total (`removed`): the approved budget does not shrink by a deletion.
//   Tasks that are newer than the baseline have no budget: they earn nothing, but cost. Without any
//   baseline the present plan is its own.
// - PV: BAC spread evenly over the working time of the baseline row on the baseline's own
// calendars.
// - EV: BAC x what is done (control/progress_share.h). An own part of a summary is done as far as
//   its tasks are, weighed by their budgets.
// - AC in money: Task::actualCost and its assignments' actualCost. Where a task has neither, its
//   fixed cost counts as spent in the same part as work is done: nobody books a fixed cost by the
//   day. In work: actual work of the assignments, or work x what is done where none was entered. In
//   duration: the working time from the actual start to the actual finish or the status date.
// - Rounding: each task's own PV and EV are rounded once, to whole 分 or minutes; whatever lies
// above
//   is a sum of them. So parts always add up to the totals, and a total differs from the unrounded
//   one by at most half a unit a task.
#pragma once

#include "control/progress_share.h"
#include "schedule/schedule.h"

#include <optional>

namespace zs {

/// One task's, summary's or plan's values at the status date. What has no meaning (a division by
/// nothing) is empty.
struct ValueNumbers {
    std::int64_t bac = 0; ///< budget at completion
    std::int64_t pv = 0;  ///< planned value (BCWS)
    std::int64_t ev = 0;  ///< earned value (BCWP)
    std::int64_t ac = 0;  ///< actual cost (ACWP)

    [[nodiscard]] std::int64_t sv() const { return ev - pv; }
    [[nodiscard]] std::int64_t cv() const { return ev - ac; }
    [[nodiscard]] std::optional<double> spi() const; ///< EV / PV
    [[nodiscard]] std::optional<double> cpi() const; ///< EV / AC
    /// BAC / CPI: what is left costs as it has so far.
    [[nodiscard]] std::optional<std::int64_t> eacByCpi() const;
    /// AC + BAC - EV: what is left costs as planned.
    [[nodiscard]] std::int64_t eacAsPlanned() const { return ac + bac - ev; }
    /// AC + (BAC - EV) / (CPI x SPI): what is left suffers from both cost and delay.
    [[nodiscard]] std::optional<std::int64_t> eacByBoth() const;
    [[nodiscard]] std::int64_t etc(std::int64_t eac) const { return eac - ac; }
    [[nodiscard]] std::int64_t vac(std::int64_t eac) const { return bac - eac; }
    /// (BAC - EV) / (BAC - AC): how well the rest must do to keep the budget.
    [[nodiscard]] std::optional<double> tcpi() const;
    /// (BAC - EV) / (EAC - AC): how well it must do to keep an estimate.
    [[nodiscard]] std::optional<double> tcpi(std::int64_t eac) const;

    ValueNumbers &operator+=(const ValueNumbers &other);
    bool operator==(const ValueNumbers &) const = default;
};

/// Times are working minutes of the project's calendar as the baseline keeps it, counted from the
/// baseline's start.
struct EarnedSchedule {
    WallTime start;       ///< of the baseline
    WallTime finish;      ///< of the baseline
    Minutes planned = 0;  ///< PD: from start to finish
    Minutes actual = 0;   ///< AT: to the status date, or to the actual finish when all is done
    Minutes earned = 0;   ///< ES: to the instant at which PV is what EV is now
    WallTime earnedAt;    ///< that instant
    Minutes variance = 0; ///< SV(t) = ES - AT
    std::optional<double> index;     ///< SPI(t) = ES / AT
    std::optional<Minutes> forecast; ///< PD / SPI(t)
    /// The forecast as a date: what is left of it behind the status date, on the present calendar.
    WallTime forecastFinish;
};

enum class CurveStep { Day, Week, Month };

/// Where a point's EV and AC come from.
enum class PointOrigin {
    Between, ///< worked out between those that are known
    Kept,    ///< a kept period (ProgressPeriod)
    Told,    ///< the status date: from progress as it is told now
};

/// The S-curve (S形曲线): cumulated values at the end of each date (of the status date, and of the
/// dates of kept periods: at that time). The first date is the day before the start, where all is
/// 0. A value that does not exist on a date is NaN: EV and AC behind the status date, the forecast
/// before it.
///
/// EV and AC go through what is known: nothing at the start, the kept periods of the same measure,
/// the present values at the status date. What came between two of these is spread as the tasks'
/// values are over their actual working time, or evenly where no task has any there.
struct ValueCurve {
    std::vector<QDate> dates;
    std::vector<double> pv;
    std::vector<double> ev;
    std::vector<double> ac;
    std::vector<double> forecast; ///< from AC to EAC along the work that is left as scheduled now
    std::vector<PointOrigin> origins; ///< of EV and AC
};

struct ValueOptions {
    WallTime status;     ///< unset = Project::statusDate
    BaselineId baseline; ///< invalid = controlBaselineOf(plan)
    std::optional<ValueMeasure>
        measure; ///< empty = the first of cost, work, duration that has a BAC
};

class EarnedValue {
public:
    /// Invalid without a status date; Corrupt when the baseline's calendars cannot be read.
    /// `schedule` is the plan's on `calendars`. O(tasks + assignments).
    [[nodiscard]] static Result<EarnedValue> of(const Plan &plan,
                                                const Schedule &schedule,
                                                const CalendarSet &calendars,
                                                const ValueOptions &options = {});

    [[nodiscard]] ValueMeasure measure() const { return m_measure; }
    [[nodiscard]] WallTime status() const { return m_status; }
    /// Invalid when the plan is measured against itself.
    [[nodiscard]] BaselineId baseline() const { return m_baseline; }
    [[nodiscard]] const std::vector<ValueNumbers> &tasks() const
    {
        return m_tasks;
    } ///< beside Plan::tasks
    [[nodiscard]] const ValueNumbers &removed() const { return m_removed; }
    [[nodiscard]] const ValueNumbers &total() const { return m_total; }
    [[nodiscard]] const EarnedSchedule &schedule() const { return m_time; }
    /// PV of the whole plan at an instant; unrounded.
    [[nodiscard]] double plannedAt(WallTime t) const;
    /// At most 4,000 points: a longer plan takes the next coarser step. The forecast goes to the
    /// EAC by CPI, or as planned where there is no CPI.
    [[nodiscard]] ValueCurve curve(CurveStep step) const;

private:
    friend class EarnedValueMaker;
    EarnedValue() = default;

    /// An amount spread evenly over a span of working time.
    struct Spread {
        std::size_t calendar = 0; ///< index in m_calendars
        std::int64_t from = 0;    ///< coordinates on it
        std::int64_t to = 0;
        double amount = 0;
    };
    using Spreads = std::vector<Spread>;
    [[nodiscard]] double sumAt(const Spreads &spreads, WallTime t) const;
    /// sumAt() for many instants, which must be in order.
    [[nodiscard]] std::vector<double> sumsAt(const Spreads &spreads,
                                             const std::vector<WallTime> &times) const;
    [[nodiscard]] std::vector<QDate> curveDates(CurveStep step) const;
    /// The time at which a curve's value of a date holds, and where it comes from.
    [[nodiscard]] std::pair<WallTime, PointOrigin> pointOn(QDate date) const;
    /// A point that EV and AC go through.
    struct Known {
        WallTime at;
        double ev = 0;
        double ac = 0;
    };
    [[nodiscard]] std::vector<double> throughKnown(const Spreads &spreads,
                                                   const std::vector<WallTime> &times,
                                                   double Known::*value) const;

    ValueMeasure m_measure = ValueMeasure::Cost;
    WallTime m_status;
    BaselineId m_baseline;
    std::vector<ValueNumbers> m_tasks;
    ValueNumbers m_removed;
    ValueNumbers m_total;
    EarnedSchedule m_time;
    std::vector<Known> m_known; ///< in order: the start, kept periods, the status date
    WallTime m_first;           ///< of everything on the curve
    WallTime m_last;
    std::vector<WorkCalendarPtr> m_calendars;
    Spreads m_planned;
    Spreads m_earned;
    Spreads m_spent;
    Spreads m_left;
};

} // namespace zs
