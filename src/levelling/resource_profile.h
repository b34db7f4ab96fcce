// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of each resource in each slot, seen in one direction of time.
//
// Four resources share one 64-bit word: a lane of 16 bits holds the free units under a guard bit
// that is always set. Subtracting a job's demand clears the guard of exactly the lanes that do not
// suffice, so one subtraction tests four resources on any processor, without vector instructions.
#pragma once

#include "levelling/direction_network.h"

#include <span>

namespace zs {

class ResourceProfile {
public:
    ResourceProfile(const RcpspInstance &instance, Direction direction);

    /// Where the mirrored time axis has its zero: the last slot before `makespan` becomes slot 0.
    /// Only for Backward, and only capacity, calendars or fixed jobs that vary over time notice.
    void setAnchor(std::int32_t makespan);

    /// Takes back every job placed since the last clear.
    void clear();

    struct Span {
        std::int32_t start = 0;
        std::int32_t finish = 0;
    };
    /// Places the job at the earliest start from `from` on where its resources suffice throughout.
    Span place(std::int32_t job, std::int32_t from);
    /// Places the job only if it can start exactly at `at`; finish -1 when it cannot.
    Span placeAt(std::int32_t job, std::int32_t at);

    /// Fixed jobs in this direction's time; start -1 for the others.
    [[nodiscard]] std::span<const Span> fixedJobs() const { return m_fixed; }

private:
    static constexpr std::uint64_t kGuards = 0x8000'8000'8000'8000ULL;
    static constexpr std::int32_t kLanes = 4;

    struct Need {
        std::int32_t word = 0;
        std::uint64_t lanes = 0;
    };
    using Words = std::vector<std::uint64_t>;

    [[nodiscard]] static bool fits(std::uint64_t free, std::uint64_t lanes)
    {
        return ((free - lanes) & kGuards) == kGuards;
    }
    [[nodiscard]] std::int32_t firstFit(std::int32_t job, std::int32_t from);
    [[nodiscard]] std::int32_t firstFitOneWord(std::uint64_t lanes,
                                               const Words &free,
                                               std::int32_t from,
                                               std::int32_t length) const;
    [[nodiscard]] Span firstFitInCalendar(std::int32_t job, std::int32_t from) const;
    void take(std::int32_t job, Span span);
    void grow(std::int32_t slots);
    void readNeeds(const RcpspInstance &instance);
    void readCapacity(const RcpspInstance &instance);
    void placeFixed(const RcpspInstance &instance);
    [[nodiscard]] std::int32_t calendarOf(std::int32_t job) const
    {
        return m_calendarOf.empty() ? -1 : m_calendarOf[job];
    }

    Direction m_direction;
    std::vector<std::int32_t> m_length;
    std::vector<std::int32_t> m_needAt; ///< needs of j: m_need[m_needAt[j] .. m_needAt[j + 1])
    std::vector<Need> m_need;
    std::vector<std::int32_t> m_calendarOf; ///< empty when every job works in every slot
    Words m_steady;                         ///< [word]: after the leading slots
    std::vector<Words> m_lead;              ///< [word][slot] in real time, what varies
    std::vector<Words> m_base;              ///< [word][slot] in this direction, nothing placed
    std::vector<Words> m_free;              ///< [word][slot] now
    std::vector<std::vector<std::uint8_t>> m_leadWorked; ///< [calendar][slot] in real time
    std::vector<std::vector<std::uint8_t>> m_worked;     ///< in this direction
    std::vector<Span> m_fixedReal;
    std::vector<Span> m_fixed;
    std::int32_t m_leadEnd = 0; ///< from here on, in this direction, nothing varies
    std::int32_t m_extent = 0;  ///< slots in m_free
    std::int32_t m_used = 0;    ///< no job placed at or after this slot
};

} // namespace zs
