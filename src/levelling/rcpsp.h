// SPDX-License-Identifier: GPL-3.0-or-later
// The resource-constrained project scheduling problem (RCPSP, 资源受限项目调度): find start times
// that keep every precedence and never use more of a resource than there is, with the last finish
// as early as can be. Values only, no Qt: whole slots of time, whole units of resources.
#pragma once

#include <cstdint>
#include <expected>
#include <vector>

namespace zs {

/// `to` starts no earlier than `lag` slots after `from` has finished; lag >= 0.
struct RcpspArc {
    std::int32_t from = 0;
    std::int32_t to = 0;
    std::int32_t lag = 0;
};

/// Jobs are 0 .. duration.size() - 1, time is counted in slots from 0. Vectors marked optional may
/// be empty: then the plain problem of the literature is solved, at full speed.
struct RcpspInstance {
    std::vector<std::int32_t> duration{}; ///< slots of work, >= 0
    std::vector<RcpspArc> arcs{};         ///< without a cycle
    std::vector<std::int32_t> capacity{}; ///< units of each resource, 0 .. kMaxCapacity
    std::vector<std::int32_t> demand{}; ///< units in each worked slot; [job * capacity.size() + r]

    /// Optional, [r][slot]: capacity in the first slots; after its end `capacity[r]` holds for
    /// ever.
    std::vector<std::vector<std::int32_t>> capacityInSlot{};
    std::vector<std::int32_t> earliest{}; ///< optional: no start before this slot, >= 0
    /// Optional: where a job stands whatever others need (work already begun, a mandatory date); -1
    /// for a free job. Arcs into a fixed job bind nobody; overload among fixed jobs alone is left
    /// as it is.
    std::vector<std::int32_t> fixedStart{};
    /// Optional: the job's calendar, an index into slotsWorked; -1 works in every slot. A job
    /// pauses in slots its calendar does not work and then holds no resource; it starts in a worked
    /// slot.
    std::vector<std::int32_t> calendarOf{};
    std::vector<std::vector<std::uint8_t>>
        slotsWorked{}; ///< [calendar][slot]; worked after its end
    /// Optional: importance, 0 .. 1000. Among schedules that end at the same time the one with the
    /// smaller sum of weight * finish is better.
    std::vector<std::int32_t> weight{};

    [[nodiscard]] std::int32_t jobs() const { return static_cast<std::int32_t>(duration.size()); }
    [[nodiscard]] std::int32_t resources() const
    {
        return static_cast<std::int32_t>(capacity.size());
    }
    /// Constant capacity, no dates, no calendars: then backward schedules are schedules too.
    [[nodiscard]] bool isPlain() const;
};

/// Four resources are tested in one 64-bit word; a lane has 15 bits and a guard. Scale larger
/// units.
inline constexpr std::int32_t kMaxRcpspCapacity = 32767;
/// The longest time axis that is scheduled, slots.
inline constexpr std::int64_t kMaxRcpspHorizon = 20'000'000;

struct RcpspSchedule {
    std::vector<std::int32_t> start;
    std::vector<std::int32_t> finish; ///< first slot after the last worked one
    std::int32_t makespan = 0;        ///< the largest finish
    std::int64_t schedules = 0;       ///< passes made or paid for, see rcpsp_solver.h
    std::int32_t lowerBound = 0;
    bool cancelled = false; ///< the caller's progress function said stop; the best so far is here
};

enum class RcpspFaultKind {
    WrongSize,      ///< a vector's length does not fit the number of jobs or resources
    NegativeNumber, ///< duration, demand, capacity, lag, earliest start
    NoSuchJob,      ///< an arc or calendar names what is not there
    Cycle,
    TooMuchDemand, ///< a job needs more than there will ever be of a resource
    TooLarge,      ///< capacity over kMaxRcpspCapacity or the time axis over kMaxRcpspHorizon
};

/// What is wrong with an instance; job and resource are -1 where they say nothing.
struct RcpspFault {
    RcpspFaultKind kind = RcpspFaultKind::WrongSize;
    std::int32_t job = -1;
    std::int32_t resource = -1;
    bool operator==(const RcpspFault &) const = default;
};

/// Whether the instance can be scheduled at all.
[[nodiscard]] std::expected<void, RcpspFault> checkRcpsp(const RcpspInstance &instance);

/// An upper bound on every finish any pass can give, slots. The instance holds checkRcpsp().
[[nodiscard]] std::int64_t rcpspHorizon(const RcpspInstance &instance);

/// The critical path: the last finish if resources were without limit. Calendars are left out of
/// account, so it stays a lower bound with them. The instance holds checkRcpsp().
[[nodiscard]] std::int32_t criticalPathBound(const RcpspInstance &instance);
/// The larger of the critical path and, for each resource, the time its whole work takes at full
/// use.
[[nodiscard]] std::int32_t lowerBound(const RcpspInstance &instance);

} // namespace zs
