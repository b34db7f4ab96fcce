// SPDX-License-Identifier: GPL-3.0-or-later
// What the passes know of a task, and what they find, as plain numbers.
#pragma once

#include "schedule/schedule.h"

#include <cstdint>
#include <limits>

namespace zs {

/// No lower bound; also "no date".
inline constexpr std::int64_t kUnset = WallTime::kUnset;
/// No upper bound.
inline constexpr std::int64_t kUnlimited = std::numeric_limits<std::int64_t>::max();
/// Longer than any plan; keeps sums of hostile durations and lags inside 64 bits.
inline constexpr Minutes kLongest = 1'000'000'000;

enum class TaskMode : std::uint8_t {
    Automatic,
    Manual,       ///< keeps its dates, drives its successors
    Started,      ///< its start is actual
    Finished,     ///< both dates are actual; limits nobody
    Inactive,     ///< not in the network
    Summary,      ///< rolled up
    FixedSummary, ///< a summary scheduled by hand: its own dates, which neither bind nor follow its
                  ///< children
    Hammock,      ///< spans what its links give it; drives and limits nobody
};

struct TaskFacts {
    const WorkCalendar *calendar = nullptr; ///< owned by the CalendarSet
    const WorkCalendar *lagCalendar =
        nullptr;          ///< for lags of its links: the task's or the project's, never 24 hours
    Minutes duration = 0; ///< of work, without rests
    Minutes span = 0;  ///< on its calendar from start to finish: with the rests of its splits. Of
                       ///< started work the pass finds it
    Minutes left = 0;  ///< of started work: what is left, on its calendar, with rests
    Minutes delay = 0; ///< elapsed, by levelling; of automatic tasks
    /// Of manual, started, finished, inactive tasks and summaries. Of a hammock: where it did start
    /// and finish, if it did. The finish of started work is that without predecessors to wait for.
    std::int64_t fixedStart = kUnset;
    std::int64_t fixedFinish = kUnset;
    std::int64_t constraintAt = kUnset;   ///< instant
    std::int64_t constraintWork = kUnset; ///< the same on the task's calendar
    std::int64_t deadlineAt = kUnset;
    std::int64_t deadlineWork = kUnset;
    ConstraintType constraint =
        ConstraintType::AsSoonAsPossible; ///< as soon as possible when its date is missing
    TaskMode mode = TaskMode::Automatic;

    [[nodiscard]] bool isSummary() const
    {
        return mode == TaskMode::Summary || mode == TaskMode::FixedSummary;
    }
    bool operator==(const TaskFacts &) const = default;
};

enum class EdgeRole : std::uint8_t {
    Normal,
    IntoHammock, ///< says where a hammock lies; limits nobody
    /// A link out of a hammock, run backwards: its successor says where the hammock lies. `from` is
    /// the link's successor, `to` the hammock.
    OutOfHammock,
};

struct LinkEdge {
    int from = 0; ///< node: a leaf, or the exit of a summary
    int to = 0;   ///< node: a leaf, or the entry of a summary
    int link = 0; ///< index in Plan::links
    // small: there may be hundreds of thousands
    LinkType type : 8 = LinkType::FinishToStart;
    LagKind lagKind : 8 = LagKind::Working;
    EdgeRole role : 8 = EdgeRole::Normal;
    Minutes lag = 0;
    double lagPercent = 0.0;
};

/// A link from another project: its predecessor is no node but two instants.
struct OutsideLink {
    LinkEdge rule; ///< `from` is -1
    std::int64_t start = kUnset;
    std::int64_t finish = kUnset;
};

/// Instants by which a task is to start and finish at the latest.
struct LatestEnds {
    std::int64_t start = kUnlimited;
    std::int64_t finish = kUnlimited;
};

/// Forward pass. Leaf and exit: early start and finish. Entry: what every child must at least start
/// and finish at.
struct EarlySpan {
    std::int64_t start = kUnset;
    std::int64_t finish = kUnset;
    bool operator==(const EarlySpan &) const = default;
};

/// Backward pass. Leaf and entry: the latest that predecessors must leave to it (`free...`: where
/// it is put). Exit: the latest that every child must keep; the start bounds only bind children
/// that start at `anchor`.
struct LateSpan {
    std::int64_t lateStart = kUnlimited;
    std::int64_t lateFinish = kUnlimited;
    std::int64_t freeStart = kUnlimited;
    std::int64_t freeFinish = kUnlimited;
    std::int64_t anchor = kUnset;
    bool operator==(const LateSpan &) const = default;
};

/// A leaf's starts as coordinates on its calendar, so that floats are plain differences.
struct LeafWork {
    std::int64_t early = 0;
    std::int64_t late = 0;
    std::int64_t placed = 0;
    Minutes freeFloat = 0;
    bool operator==(const LeafWork &) const = default;
};

/// A task's progress as the scheduler understands it; all in working minutes without rests.
struct Progress {
    Minutes done = 0;
    Minutes left = 0;
    /// Where `left` begins within the task's duration: which splits are still to come.
    Minutes place = 0;
    bool told = false; ///< what is left was said by somebody, not taken from the percentage
};

/// Of a task that has started. What is left is Task::remaining where that is given, else the part
/// of the duration that percentComplete leaves. What is done is the rest of the duration, and no
/// less than percentComplete says.
[[nodiscard]] Progress progressOf(const Task &task);

/// The work coordinate, on the calendar the task runs on, at which what is done of a started task
/// ends, with the rests up to there. What is left was said as of the status date (if there is one),
/// so the task was worked on until then.
[[nodiscard]] std::int64_t
doneUntil(const WorkCalendar &calendar, const Task &task, std::int64_t statusDate);

} // namespace zs
